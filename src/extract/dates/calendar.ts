import type { Day } from '../../model/report.ts';

// Arithmetic on ISO days of the Gregorian calendar, in UTC throughout so that no machine's time zone plays a part.

const msOfDay = 86_400_000;

function instantOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayAt(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10);
}

/** The day `n` days after (before, where negative) the given one. */
export function addDays(day: Day, n: number): Day {
  return dayAt(instantOf(day) + n * msOfDay);
}

/** How many days `b` lies after `a`. */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((instantOf(b) - instantOf(a)) / msOfDay);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(instantOf(day)).getUTCDay();
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** How many days the month has. */
export function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day of that date, or undefined where there is no such date ("June 31"). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || date < 1 || date > lengthOfMonth(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** A stretch of days, both ends included. */
export interface Stretch {
  readonly start: Day;
  readonly end: Day;
}

/** All of a month; months beyond December or before January run into the neighbouring years. */
export function monthStretch(year: number, month: number): Stretch {
  const index = year * 12 + month - 1;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return { start: dayOf(y, m, 1) as Day, end: dayOf(y, m, lengthOfMonth(y, m)) as Day };
}

/** From the first day of `from` to the last day of `to`. */
export function yearStretch(from: number, to: number = from): Stretch {
  return { start: `${from}-01-01`, end: `${to}-12-31` };
}

/** The week, Monday to Sunday, that lies `n` weeks after that of the day. */
export function weekStretch(day: Day, n: number): Stretch {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7) + 7 * n);
  return { start: monday, end: addDays(monday, 6) };
}
