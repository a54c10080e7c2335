export { instrumentsOf } from './instruments.ts';
export { ownPaper } from './own.ts';
