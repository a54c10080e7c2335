export { Offsets } from './code-points.ts';
export { recordAsJson } from './json.ts';
export { type Party, type Reading, ROOTS, type Root, readingsOf, rootOf } from './plover/index.ts';
export { ExportedRecord, format, jsonSchema } from './schema.ts';
