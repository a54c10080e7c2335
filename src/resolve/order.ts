import type { Claim } from '../model/claim.ts';
import type { ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import type { Evidence, Span } from '../model/span.ts';
import { evidenceOf } from '../model/span.ts';

export type Reports = ReadonlyMap<ReportId, Report>;

/** The report of an id that claims name. A claim without its report is a bug of the caller. */
export function reportOf(reports: Reports, id: ReportId): Report {
  const report = reports.get(id);
  if (!report) throw new Error(`no report ${id} for a claim that names it`);
  return report;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The claims of the reports at hand in the one order that everything here works in, whatever order they came in: earliest published first,
 * then by report, then by where in the report, then by id. The first claim of an entry is its anchor, so later reports do not change its id.
 */
export function inOrder<C extends Claim>(reports: Reports, claims: readonly C[]): C[] {
  const rows = claims.map((claim) => ({ claim, published: reportOf(reports, claim.report).published, start: (claim.evidence[0] as Span).start }));
  rows.sort(
    (a, b) =>
      compare(a.published, b.published) || compare(a.claim.report, b.claim.report) || compare(a.start, b.start) || compare(a.claim.id, b.claim.id),
  );
  return rows.map((row) => row.claim);
}

/** Where a claim rests: one span of one report. */
export interface Spot {
  readonly report: ReportId;
  readonly span: Span;
}

/** Evidence for all the spots: in order of publication, without repetition, and without spans that lie inside another one of the same report. */
export function evidenceAt(reports: Reports, spots: readonly Spot[]): Evidence[] {
  const rows = spots.map((spot) => ({ ...spot, published: reportOf(reports, spot.report).published }));
  rows.sort(
    (a, b) =>
      compare(a.published, b.published) || compare(a.report, b.report) || compare(a.span.start, b.span.start) || compare(b.span.end, a.span.end),
  );
  const kept: Spot[] = [];
  for (const row of rows) {
    const last = kept.at(-1);
    // Sorted by start, longest first: whatever an earlier span of the same report covers, the span that reached furthest covers.
    if (last && last.report === row.report && last.span.start <= row.span.start && row.span.end <= last.span.end) continue;
    if (row.span.end > row.span.start) kept.push(row);
  }
  return kept.map((spot) => evidenceOf(reportOf(reports, spot.report), spot.span));
}

/** The spots of a claim's own evidence. */
export function spotsOf(claim: Claim): Spot[] {
  return claim.evidence.map((span) => ({ report: claim.report, span }));
}
