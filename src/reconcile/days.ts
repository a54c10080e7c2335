import type { Dating, Period } from '../model/date.ts';
import { periodOf } from '../model/date.ts';

const DAY = 86_400_000;

/** The number of a calendar day, counted from 1970. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(day) / DAY);
}

/** A dating as a stretch of numbered days. `firm`: the report's words give it; `exact`: to the day. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly firm: boolean;
  readonly exact: boolean;
}

/** The stretch of a dating, null where it is unknown. */
export function stretchOf(dating: Dating): Stretch | null {
  if (dating.how === 'unknown') return null;
  return { from: dayNumber(dating.start), to: dayNumber(dating.end), firm: dating.how !== 'assumed', exact: dating.precision === 'day' };
}

/** Days between two stretches; nought where they overlap. */
export function gapBetween(a: Stretch, b: Stretch): number {
  return Math.max(0, a.from - b.to, b.from - a.to);
}

/** How far apart two dates are, in words: "1 day apart", "3 days apart". */
export function daysApart(gap: number): string {
  return `${gap} ${gap === 1 ? 'day' : 'days'} apart`;
}

/** Whether the words of the report give the day, be it through the story told before; the day of the report itself may have been assumed for want of any. */
export function isTold(dating: Dating, published: string): boolean {
  return dating.how !== 'unknown' && (dating.how !== 'assumed' || dating.start !== published);
}

/** One report's say on when something was. */
export interface DateVote {
  readonly report: string;
  readonly published: string;
  readonly dating: Dating;
  /** What the vote weighs besides how firm the dating is; a plan weighs less than a report of what happened. */
  readonly weight: number;
}

/**
 * The period that the reports together give: exact days before months and years, words before assumptions, then the majority of reports, then the
 * earliest vote. Several datings that begin on the chosen day reach as far as the longest of them.
 */
export function chosenPeriod(votes: readonly DateVote[]): Period {
  const weights = new Map<string, { weight: number; first: number; periods: Period[] }>();
  const counted = new Set<string>();
  votes.forEach((vote, i) => {
    const period = periodOf(vote.dating);
    if (period.start === null) return;
    const key = `${period.precision === 'day' ? 'day' : 'span'} ${period.start}`;
    const seen = weights.get(key) ?? { weight: 0, first: i, periods: [] };
    const once = `${key} ${vote.report}`;
    const firm = isTold(vote.dating, vote.published) ? (vote.dating.how === 'assumed' ? 0.7 : 1) : 0.4;
    const precise = period.precision === 'day' ? 1 : 0.1;
    weights.set(key, { ...seen, weight: seen.weight + (counted.has(once) ? 0 : firm * precise * vote.weight), periods: [...seen.periods, period] });
    counted.add(once);
  });
  const [best] = [...weights.values()].sort((a, b) => b.weight - a.weight || a.first - b.first);
  if (!best) return { start: null, end: null, precision: 'unknown' };
  return [...best.periods].sort((a, b) => ((a.end as string) < (b.end as string) ? 1 : -1))[0] as Period;
}
