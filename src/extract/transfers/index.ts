export { transfersOf } from './transfers.ts';
