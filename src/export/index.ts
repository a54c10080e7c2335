export { Offsets } from './code-points.ts';
export { type Cell, csvLine } from './csv.ts';
export { recordAsJson } from './json.ts';
export { type Party, PloverEvent, type Reading, ROOTS, type Root, readingsOf, recordAsPlover, rootOf } from './plover/index.ts';
export { headOf, rowOf } from './rows.ts';
export { ExportedRecord, format, jsonSchema } from './schema.ts';
