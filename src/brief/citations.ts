import type { ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import type { Evidence } from '../model/span.ts';
import type { Entry } from './around.ts';
import { reportsCited } from './around.ts';
import { shortened } from './words.ts';

/** The reports of a page, numbered by day. */
export interface Citations {
  readonly reports: readonly Report[];
  /** "[1][3]" for the reports of the evidence, in order of number. */
  cite(evidence: readonly Pick<Evidence, 'report'>[]): string;
  numberOf(report: ReportId): number;
}

/** Numbers the reports that these entries quote: by day, then by source, path and id. */
export function numberReports(entries: readonly Entry[], reports: ReadonlyMap<ReportId, Report>): Citations {
  const key = (r: Report) => [r.published, r.source ?? '', r.path ?? '', r.id].join('\u0001');
  const list = reportsCited(entries)
    .flatMap((id) => reports.get(id) ?? [])
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const numbers = new Map(list.map((r, i) => [r.id, i + 1]));
  const numberOf = (id: ReportId) => numbers.get(id) ?? 0;
  const cite = (evidence: readonly Pick<Evidence, 'report'>[]) =>
    [...new Set(evidence.map((e) => numberOf(e.report)))]
      .filter((n) => n > 0)
      .sort((a, b) => a - b)
      .map((n) => `[${n}]`)
      .join('');
  return { reports: list, cite, numberOf };
}

/** How a report is called: its source, else its title, else its file. */
export function reportName(report: Report): string {
  return report.source ?? (report.title === null ? (report.path?.split('/').at(-1) ?? report.url ?? 'untitled report') : shortened(report.title, 60));
}
