export { cooperationOf } from './cooperation.ts';
