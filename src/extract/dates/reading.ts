import type { Precision } from '../../model/date.ts';
import type { Day } from '../../model/report.ts';
import { addDays, dayOf, daysBetween, monthOf, monthStretch, type Stretch, yearOf } from './calendar.ts';

/** What time words are counted from, and which way they look. */
export interface Reckoning {
  /** The report's own day. */
  readonly today: Day;
  /** The day of the event that the report told last: what "the same day" means. */
  readonly discourse: Day;
  /** Whether the clause speaks of what has been, of what is to come, or does not say ("the April 22 summit"). */
  readonly direction: 'back' | 'ahead' | 'open';
}

/** The days that time words mean; `from` is the day they were counted from, null where they state the date whole. */
export interface Reading extends Stretch {
  readonly precision: Exclude<Precision, 'unknown'>;
  readonly from: Day | null;
}

/** The groups of a rule's match, undefined where the words were left out. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One way in which reports word a time: a pattern, and what its words mean. A reading of null means that the words are no date after all. */
export interface Rule {
  readonly pattern: RegExp;
  readonly read: (groups: Groups, reckoning: Reckoning) => Reading | null;
}

export function stated(stretch: Stretch, precision: Reading['precision']): Reading {
  return { start: stretch.start, end: stretch.end, precision, from: null };
}

export function derived(stretch: Stretch, precision: Reading['precision'], from: Day): Reading {
  return { start: stretch.start, end: stretch.end, precision, from };
}

/** A reading of one day, `n` days from another. */
export function dayFrom(from: Day, n: number): Reading {
  const day = addDays(from, n);
  return { start: day, end: day, precision: 'day', from };
}

/**
 * The year that a date without a year falls in: the last such date not after the report where the clause looks back, the first not
 * before it where it looks ahead, and the nearest where it does not say. A report may run a day behind its dateline, so one day of grace.
 */
export function yearMeant(month: number, date: number, { today, direction }: Reckoning): number | undefined {
  const year = yearOf(today);
  const candidates = [year - 1, year, year + 1].flatMap((y) => {
    const day = dayOf(y, month, date) ?? dayOf(y, month, 28);
    return day === undefined ? [] : [{ y, away: daysBetween(today, day) }];
  });
  const fitting = candidates.filter(({ away }) => direction === 'open' || (direction === 'back' ? away <= 1 : away >= -1));
  return fitting.sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0]?.y;
}

/** All of the month that a bare month's name means, seen from the report. */
export function monthMeant(month: number, { today, direction }: Reckoning): Stretch {
  const distance = month - monthOf(today);
  const year = yearOf(today);
  if (direction === 'ahead') return monthStretch(distance < 0 ? year + 1 : year, month);
  if (direction === 'back') return monthStretch(distance > 0 ? year - 1 : year, month);
  return monthStretch(distance > 6 ? year - 1 : distance < -6 ? year + 1 : year, month);
}

/** The early, middle or late part of a stretch; all of it where no part is named. */
export function partOf({ start, end }: Stretch, part: string | undefined): Stretch {
  const third = Math.floor((daysBetween(start, end) + 1) / 3);
  const p = part?.toLowerCase();
  if (p === undefined) return { start, end };
  if (p.startsWith('early') || p.includes('beginning') || p.includes('start')) return { start, end: addDays(start, third - 1) };
  if (p.startsWith('mid')) return { start: addDays(start, third), end: addDays(end, -third) };
  return { start: addDays(end, -third + 1), end };
}
