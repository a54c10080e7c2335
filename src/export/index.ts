export { Offsets } from './code-points.ts';
export { recordAsJson } from './json.ts';
export { ExportedRecord, format, jsonSchema } from './schema.ts';
