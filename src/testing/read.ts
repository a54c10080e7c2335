import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import type { How } from '../read/formats/format.ts';
import { readMaterial } from '../read/formats/index.ts';
import { materialOfBytes } from '../read/formats/material.ts';
import { DEFAULT_LIMITS } from '../read/limits.ts';

/** All readings of a file of that name with that content. */
export async function readingsOf(name: string, content: string | Uint8Array, how: Partial<How> = {}): Promise<readonly Outcome<Report>[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const found: Outcome<Report>[] = [];
  for await (const report of readMaterial(materialOfBytes(bytes, { name, path: name }), { date: undefined, limits: DEFAULT_LIMITS, ...how }))
    found.push(report);
  return found;
}

/** Readings in a line each: "day title: text", or "place: what is wrong". */
export function told(readings: readonly Outcome<Report>[]): readonly string[] {
  return readings.map((r) => (r.ok ? `${r.value.published} ${r.value.title}: ${r.value.text}` : `${r.failure.where}: ${r.failure.what}`));
}
