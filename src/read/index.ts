// Bytes -> Report: files, folders and standard input, in the encodings and the forms that reports come in.
export { type Given, givenReport } from './given.ts';
export { DEFAULT_MAX_BYTES } from './limits.ts';
export { type Reading, type ReadOptions, readReports, type Survey, surveyReports } from './readings.ts';
