export { instrumentsOf } from './instruments.ts';
