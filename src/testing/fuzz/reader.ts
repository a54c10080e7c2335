import type { Outcome } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { readMaterial } from '../../read/formats/index.ts';
import { materialOfBytes } from '../../read/formats/material.ts';
import { DEFAULT_LIMITS } from '../../read/limits.ts';

/** Every reader of the program, as `add` asks them. */
export function read(bytes: Uint8Array, name: string): AsyncIterable<Outcome<Report>> {
  return readMaterial(materialOfBytes(bytes, { name, path: name }), { date: undefined, limits: DEFAULT_LIMITS });
}
