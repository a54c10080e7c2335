import { Offsets } from '../export/index.ts';
import type { Report } from '../model/report.ts';

/** A value for a program to read: evidence in it counts code points, as in the export. `reports` are those that it quotes. */
export function forPrograms<T>(value: T, reports: ReadonlyMap<string, Report>): T {
  const offsets = new Offsets();
  for (const report of reports.values()) offsets.note(report);
  return offsets.inCodePoints(value);
}
