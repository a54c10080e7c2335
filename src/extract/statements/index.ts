export { statementsOf } from './statements.ts';
