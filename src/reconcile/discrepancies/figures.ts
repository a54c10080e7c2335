import type { Claim } from '../../model/claim.ts';
import type { Discrepancy } from '../../model/entry.ts';
import type { ActorId, EntryId, ReportId } from '../../model/ids.ts';
import { covers } from '../../model/span.ts';
import { type Reports, reportOf } from '../../resolve/index.ts';
import { dayNumber } from '../days.ts';
import { overlapOf } from '../words.ts';
import { type Figure, figuresIn, isRounded } from './figure.ts';
import { classesBy, discrepancyOf } from './variants.ts';

/** An entry that several reports tell, with the claims it rests on. */
export interface Shared {
  readonly id: EntryId | ActorId;
  readonly claims: readonly Claim[];
}

interface Spotted extends Figure {
  readonly report: ReportId;
}

// Words around two figures that must be the same before they count the same thing: those close by count in full, others of the sentence by half.
const ALIKE = 2.5;
// Of many numbers of one unit some stand among the same words by chance: with every doubling of the pairs the bar rises by this, from so many pairs on.
const CHANCE = 0.35;
const FEW_PAIRS = 6;
// How much better the best partner must be than the next.
const CLEAR = 0.5;
// "four, not three": what one report gives another denies.
const DENIED = 3;
// The only sums of money that two reports tell are likely one.
const ONLY = 1;
// Nor do reports of one exercise count anybody but those who take part, where each counts people once.
const ONLY_HEADS = 1.5;
// Two tellings of one number are seldom further apart.
const CLOSE = 1.3;
// Numbers of what goes on for longer move on.
const SAME_WEEKS_DAYS = 14;
const SAME_WEEK_DAYS = 7;
const COMPANY = 3;
// An entry that so many reports tell is a thing of weeks, in which numbers move.
const MOST_REPORTS = 30;

/**
 * Where reports of one thing give different numbers for the same: so many cadets, so much money for a fund. Two figures are held to count the same if they count in one unit, stand among
 * the same words, and each is the other's only likely partner. `told`: what is already known to differ, which is not told twice; `company`: what else reports have in common, their actors above all.
 */
export function figureDiscrepancies(
  entries: readonly Shared[],
  reports: Reports,
  told: readonly Discrepancy[],
  company: readonly Shared[] = [],
): Discrepancy[] {
  const figures = new Map<ReportId, readonly Spotted[]>();
  const figuresOf = (report: ReportId): readonly Spotted[] => {
    const known = figures.get(report) ?? figuresIn(reportOf(reports, report).text).map((figure) => ({ ...figure, report }));
    figures.set(report, known);
    return known;
  };
  const links: (readonly [Spotted, Spotted])[] = [];
  const pairs = pairsOf(entries, reports);
  const sure = new Set(pairs.map((pair) => pair.join(' ')));
  const drills = new Set(pairsOf(entries.filter(isExercise), reports).map((pair) => pair.join(' ')));
  for (const [one, other] of pairs) links.push(...partners(figuresOf(one), figuresOf(other), drills.has(`${one} ${other}`)));
  // Reports that only have people or matters in common may tell two affairs of theirs: there, numbers must be near one another besides.
  for (const [one, other] of ofOneCompany(company, reports))
    if (!sure.has(`${one} ${other}`))
      links.push(...partners(figuresOf(one), figuresOf(other), false).filter(([a, b]) => isClose(a, b) || denies(a, b)));
  const groups = classesBy(
    links.map((link) => [...link]),
    (a, b) => a.some((figure) => b.includes(figure)),
  ).map((same) => [...new Set(same.flat())]);
  return groups.flatMap((group) => discrepancyIn(group, [...entries, ...company], reports, told) ?? []);
}

/**
 * Reports of one week that have words or a matter in common, or three actors, or two persons, none of whom half of the record speaks of: they tell
 * one event, whatever became of its entries.
 */
function ofOneCompany(company: readonly Shared[], reports: Reports): readonly (readonly [ReportId, ReportId])[] {
  const common = new Map<string, number>();
  for (const one of company) {
    const [claim] = one.claims;
    const weight = claim?.kind !== 'actor' ? COMPANY : claim.actor === 'person' ? COMPANY / 2 : COMPANY / 3;
    for (const pair of pairsOf([one], reports, SAME_WEEK_DAYS)) common.set(pair.join(' '), (common.get(pair.join(' ')) ?? 0) + weight);
  }
  return [...common].flatMap(([pair, weight]) => (weight < COMPANY ? [] : [pair.split(' ') as [ReportId, ReportId]]));
}

/** Every two reports that tell one entry, each pair once. */
function pairsOf(entries: readonly Shared[], reports: Reports, most = SAME_WEEKS_DAYS): readonly (readonly [ReportId, ReportId])[] {
  const dayOf = (report: ReportId): number => dayNumber(reportOf(reports, report).published);
  const pairs = new Map<string, readonly [ReportId, ReportId]>();
  for (const { claims } of entries) {
    const tellers = [...new Set(claims.map((claim) => claim.report))].sort();
    if (tellers.length > MOST_REPORTS) continue;
    tellers.forEach((one, i) => {
      for (const other of tellers.slice(i + 1)) if (Math.abs(dayOf(one) - dayOf(other)) <= most) pairs.set(`${one} ${other}`, [one, other]);
    });
  }
  return [...pairs.values()];
}

/** The figures of two reports that count the same and differ. */
function partners(one: readonly Spotted[], other: readonly Spotted[], exercise: boolean): (readonly [Spotted, Spotted])[] {
  const sole = (figure: Spotted): boolean =>
    [one, other].every((told) => told.filter((g) => g.unit === figure.unit).every((g, _, [first]) => isSame(g, first as Spotted)));
  const counted = (unit: string, told: readonly Spotted[]): number => told.filter((g) => g.unit === unit).length;
  const chanceOf = (unit: string): number => CHANCE * Math.max(0, Math.log2((counted(unit, one) * counted(unit, other)) / FEW_PAIRS));
  const best = (figure: Spotted, among: readonly Spotted[]): Spotted | null => {
    const telling = figure.unit === 'money' ? ONLY : figure.unit === 'people' && exercise ? ONLY_HEADS : 0;
    const only = telling > 0 && sole(figure) ? telling : 0;
    const scored = among.map((g) => ({ g, score: alike(figure, g, only) })).sort((a, b) => b.score - a.score);
    const [first, second] = scored;
    if (
      first === undefined ||
      first.score < ALIKE + chanceOf(figure.unit) ||
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

const isExercise = ({ claims }: Shared): boolean => claims.some((claim) => claim.kind === 'engagement' && claim.engagement === 'exercise');

const isClose = (a: Figure, b: Figure): boolean => Math.max(a.value, b.value) <= Math.min(a.value, b.value) * CLOSE;

/** Whether one report says that it is not the other's number. */
const denies = (a: Figure, b: Figure): boolean => a.against === b.value || b.against === a.value;

const isSame = (a: Figure, b: Figure): boolean => isRounded(a.value, b.value);

/** How likely two figures count the same thing: nought where they share no word; a number that is almost the other, or the other with two digits changed, counts as a word. */
function alike(a: Figure, b: Figure, only: number): number {
  if (a.unit !== b.unit || (a.currency !== null && b.currency !== null && a.currency !== b.currency) || ofOtherYears(a, b)) return 0;
  const near = overlapOf(a.near, b.near).shared;
  const words = near + 0.5 * (overlapOf(a.sentence, b.sentence).shared - near);
  if (denies(a, b)) return words + DENIED;
  if (words === 0) return 0;
  const close = isClose(a, b) ? 1 : 0;
  return words + only + close + (close === 1 && digitsOf(a) === digitsOf(b) ? 0.5 : 0);
}

const digitsOf = ({ value }: Figure): string => [...String(value)].sort().join('');

/** Trade of last year and of this year are two figures. */
function ofOtherYears(a: Figure, b: Figure): boolean {
  const [x, y] = [yearsOf(a), yearsOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((year) => y.includes(year));
}

const yearsOf = ({ near }: Figure): string[] => [...near].filter((word) => /^(?:19|20)\d\d$/.test(word));

function discrepancyIn(group: readonly Spotted[], entries: readonly Shared[], reports: Reports, told: readonly Discrepancy[]): Discrepancy | null {
  const tellers = new Set(group.map((figure) => figure.report));
  const shared = entries.filter(({ claims }) => [...tellers].every((report) => claims.some((claim) => claim.report === report)));
  const rests = ({ claims }: Shared): number =>
    group.filter((f) => claims.some((c) => c.report === f.report && c.evidence.some((span) => covers(span, f.span)))).length;
  const resting = entries.filter((entry) => rests(entry) > 0);
  const subject = (shared.length > 0 ? shared : resting).toSorted((a, b) => rests(b) - rests(a) || (a.id < b.id ? -1 : 1))[0];
  // Two of the sides told already are enough: a third report may only repeat one of them.
  const tells = (values: Discrepancy['values'][number], f: Spotted): boolean =>
    values.evidence.some((e) => e.report === f.report && e.start < f.span.end && f.span.start < e.end);
  const known = told.some((d) => d.kind === 'quantity' && d.values.filter((value) => group.some((f) => tells(value, f))).length > 1);
  if (subject === undefined || known) return null;
  const variants = classesBy(group, isSame).map((same) => ({
    value: (same[0] as Spotted).text,
    spots: same.map(({ report, span }) => ({ report, span })),
  }));
  return discrepancyOf('quantity', subject.id, variants, reports);
}
