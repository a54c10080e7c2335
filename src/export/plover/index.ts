export { type Party, type Reading, readingsOf, rootOf } from './classify.ts';
export { ROOTS, type Root } from './lexicon.ts';
