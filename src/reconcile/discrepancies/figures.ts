import type { Claim } from '../../model/claim.ts';
import type { Discrepancy } from '../../model/entry.ts';
import type { EntryId, ReportId } from '../../model/ids.ts';
import { covers } from '../../model/span.ts';
import { type Reports, reportOf } from '../../resolve/index.ts';
import { dayNumber } from '../days.ts';
import { overlapOf } from '../words.ts';
import { type Figure, figuresIn } from './figure.ts';
import { classesBy, discrepancyOf } from './variants.ts';

/** An entry that several reports tell, with the claims it rests on. */
export interface Shared {
  readonly id: EntryId;
  readonly claims: readonly Claim[];
}

interface Spotted extends Figure {
  readonly report: ReportId;
}

// Words around two figures that must be the same before they count the same thing: those close by count in full, others of the sentence by half.
const ALIKE = 2.5;
// How much better the best partner must be than the next.
const CLEAR = 0.5;
// Reports round: 5.7 for 5.76.
const ROUNDING = 1.03;
// Numbers of what goes on for longer move on.
const SAME_WEEKS_DAYS = 21;
// An entry that so many reports tell is a thing of weeks, in which numbers move.
const MOST_REPORTS = 30;

/**
 * Where reports of one thing give different numbers for the same: so many cadets, so much money for a fund. Two figures are held to count the same if they count in one unit, stand among
 * the same words, and each is the other's only likely partner. `told`: what is already known to differ, which is not told twice.
 */
export function figureDiscrepancies(entries: readonly Shared[], reports: Reports, told: readonly Discrepancy[]): Discrepancy[] {
  const figures = new Map<ReportId, readonly Spotted[]>();
  const figuresOf = (report: ReportId): readonly Spotted[] => {
    const known = figures.get(report) ?? figuresIn(reportOf(reports, report).text).map((figure) => ({ ...figure, report }));
    figures.set(report, known);
    return known;
  };
  const links: (readonly [Spotted, Spotted])[] = [];
  for (const [one, other] of pairsOf(entries, reports)) links.push(...partners(figuresOf(one), figuresOf(other)));
  const groups = classesBy(
    links.map((link) => [...link]),
    (a, b) => a.some((figure) => b.includes(figure)),
  ).map((same) => [...new Set(same.flat())]);
  return groups.flatMap((group) => discrepancyIn(group, entries, reports, told) ?? []);
}

/** Every two reports that tell one entry, each pair once. */
function pairsOf(entries: readonly Shared[], reports: Reports): readonly (readonly [ReportId, ReportId])[] {
  const dayOf = (report: ReportId): number => dayNumber(reportOf(reports, report).published);
  const pairs = new Map<string, readonly [ReportId, ReportId]>();
  for (const { claims } of entries) {
    const tellers = [...new Set(claims.map((claim) => claim.report))].sort();
    if (tellers.length > MOST_REPORTS) continue;
    tellers.forEach((one, i) => {
      for (const other of tellers.slice(i + 1))
        if (Math.abs(dayOf(one) - dayOf(other)) <= SAME_WEEKS_DAYS) pairs.set(`${one} ${other}`, [one, other]);
    });
  }
  return [...pairs.values()];
}

/** The figures of two reports that count the same and differ. */
function partners(one: readonly Spotted[], other: readonly Spotted[]): (readonly [Spotted, Spotted])[] {
  const best = (figure: Spotted, among: readonly Spotted[]): Spotted | null => {
    const scored = among.map((g) => ({ g, score: alike(figure, g) })).sort((a, b) => b.score - a.score);
    const [first, second] = scored;
    if (
      first === undefined ||
      first.score < ALIKE ||
      (second !== undefined && first.score - second.score < CLEAR && second.g.value !== first.g.value)
    )
      return null;
    return first.g;
  };
  const given = (figure: Spotted, by: readonly Spotted[]): boolean => by.some((g) => g.unit === figure.unit && isSame(g, figure));
  return one.flatMap((figure) => {
    const partner = best(figure, other);
    if (partner === null || isSame(figure, partner) || given(figure, other) || given(partner, one)) return [];
    const back = best(partner, one);
    return back !== null && isSame(back, figure) ? [[figure, partner] as const] : [];
  });
}

const isSame = (a: Figure, b: Figure): boolean => Math.max(a.value, b.value) <= Math.min(a.value, b.value) * ROUNDING;

function alike(a: Figure, b: Figure): number {
  if (a.unit !== b.unit) return 0;
  const near = overlapOf(a.near, b.near).shared;
  return near + 0.5 * (overlapOf(a.sentence, b.sentence).shared - near);
}

function discrepancyIn(group: readonly Spotted[], entries: readonly Shared[], reports: Reports, told: readonly Discrepancy[]): Discrepancy | null {
  const tellers = new Set(group.map((figure) => figure.report));
  const shared = entries.filter(({ claims }) => [...tellers].every((report) => claims.some((claim) => claim.report === report)));
  const rests = ({ claims }: Shared): number =>
    group.filter((f) => claims.some((c) => c.report === f.report && c.evidence.some((span) => covers(span, f.span)))).length;
  const subject = [...shared].sort((a, b) => rests(b) - rests(a) || (a.id < b.id ? -1 : 1))[0];
  const known = told.some(
    (d) =>
      d.kind === 'quantity' &&
      group.every((f) => d.values.some((v) => v.evidence.some((e) => e.report === f.report && e.start < f.span.end && f.span.start < e.end))),
  );
  if (subject === undefined || known) return null;
  const variants = classesBy(group, isSame).map((same) => ({
    value: (same[0] as Spotted).text,
    spots: same.map(({ report, span }) => ({ report, span })),
  }));
  return discrepancyOf('quantity', subject.id, variants, reports);
}
