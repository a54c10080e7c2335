// Bytes -> Report: files, folders, standard input and addresses, in the encodings and the forms that reports come in.
export { type Changed, type Changes, changedFiles, isUnchanged } from './changed.ts';
export { DAY_ORDERS, type DayOrder } from './day.ts';
export { type FetchOptions, fetchAddress, type Mark } from './fetch/fetch.ts';
export { readAddress, type Visit } from './fetch/read-addresses.ts';
export type { PassedOver } from './formats/format.ts';
export { type Given, givenReport } from './given.ts';
export { DEFAULT_MAX_BYTES } from './limits.ts';
export { type Reading, type ReadOptions, readReports, type Survey, surveyReports } from './readings.ts';
export { type Columns, ROLES, type Role } from './rows/index.ts';
