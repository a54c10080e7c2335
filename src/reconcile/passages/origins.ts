import { digest } from '../../model/digest.ts';
import type { Origin } from '../../model/entry.ts';
import type { EntryId, ReportId } from '../../model/ids.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { evidenceOf } from '../../model/span.ts';
import type { Reports } from '../../resolve/index.ts';
import type { StatementsAt } from '../sources.ts';
import type { SharedPassage } from './shared.ts';

interface Place {
  readonly report: ReportId;
  readonly span: Span;
}

/** From this share of a passage on it counts as words that someone gave out, not as running text. */
const MOSTLY = 0.6;

/** Groups passages that pairs of reports share into origins: one for each stretch of text, with the place where each report prints it. */
export function originsOf(passages: readonly SharedPassage[], reports: Reports, statements: StatementsAt): Origin[] {
  const places: Place[] = passages.flatMap((p) => [
    { report: p.a, span: p.inA },
    { report: p.b, span: p.inB },
  ]);
  const root = places.map((_, i) => i);
  const find = (i: number): number => {
    while (root[i] !== i) i = root[i] = root[root[i] as number] as number;
    return i;
  };
  const join = (i: number, j: number): void => {
    const [x, y] = [find(i), find(j)];
    root[Math.max(x, y)] = Math.min(x, y);
  };
  passages.forEach((_, p) => {
    join(2 * p, 2 * p + 1);
  });
  for (const group of Map.groupBy(places.keys(), (i) => (places[i] as Place).report).values()) joinAlike(group, places, join);
  const origins = [...Map.groupBy(places.keys(), find).values()].map((members) =>
    originOf(
      members.map((i) => places[i] as Place),
      reports,
      statements,
    ),
  );
  return origins.filter((o) => o !== null).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Joins places of one report that are mostly the same stretch; a quotation inside a long copy stays an origin of its own. */
function joinAlike(group: readonly number[], places: readonly Place[], join: (i: number, j: number) => void): void {
  // What a report shares with thousands of others is the same stretch thousands of times.
  const stretches = Map.groupBy(group, (i) => `${(places[i] as Place).span.start} ${(places[i] as Place).span.end}`);
  for (const [first, ...rest] of stretches.values()) for (const i of rest) join(first as number, i);
  const sorted = [...stretches.values()]
    .map(([first]) => first as number)
    .sort((i, j) => (places[i] as Place).span.start - (places[j] as Place).span.start || i - j);
  sorted.forEach((i, k) => {
    const one = (places[i] as Place).span;
    for (let n = k + 1; n < sorted.length; n++) {
      const other = (places[sorted[n] as number] as Place).span;
      if (other.start >= one.end) break;
      const shared = Math.min(one.end, other.end) - other.start;
      if (shared * 2 > Math.max(one.end - one.start, other.end - other.start)) join(i, sorted[n] as number);
    }
  });
}

function originOf(members: readonly Place[], reports: Reports, statements: StatementsAt): Origin | null {
  const passages = [...Map.groupBy(members, (m) => m.report).entries()]
    .map(([id, list]) => ({ report: reports.get(id) as Report, span: longest(list.map((m) => m.span)) }))
    .sort((a, b) =>
      a.report.published < b.report.published ? -1 : a.report.published > b.report.published ? 1 : a.report.id < b.report.id ? -1 : 1,
    );
  if (passages.length < 2) return null;
  const id = `ori-${digest('origin', ...passages.flatMap((p) => [p.report.id, p.span.start, p.span.end]))}` as EntryId;
  const given = passages.some((p) => spokenShare(statements, p.report.id, p.span) >= MOSTLY);
  return { id, kind: given ? 'shared-release' : 'copied', passages: passages.map((p) => evidenceOf(p.report, p.span)) };
}

const longest = (spans: readonly Span[]): Span => [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)[0] as Span;

/** How much of a span is what someone is said to have said. */
function spokenShare(statements: StatementsAt, report: ReportId, span: Span): number {
  let spoken = 0;
  let reached = span.start;
  const contents = (statements.get(report) ?? []).flatMap((s) => s.content).sort((a, b) => a.start - b.start);
  for (const content of contents) {
    const from = Math.max(reached, content.start);
    const to = Math.min(span.end, content.end);
    if (to > from) spoken += to - from;
    reached = Math.max(reached, to);
  }
  return spoken / (span.end - span.start);
}
