export { recordAsJson } from './json.ts';
export { ExportedRecord, jsonSchema } from './schema.ts';
