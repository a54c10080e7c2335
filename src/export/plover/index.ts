export { type Party, type Reading, readingsOf, rootOf } from './classify.ts';
export { PloverEvent } from './event.ts';
export { recordAsPlover } from './export.ts';
export { ROOTS, type Root } from './lexicon.ts';
