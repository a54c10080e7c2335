import { fail, type Outcome, succeed } from '../model/outcome.ts';
import type { Day } from '../model/report.ts';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
/** A month's English name, whole or shortened, as a part of a larger pattern. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
/** A day named whole in words ("3 June 2022", "June 3rd, 2022"), as a part of a larger pattern. */
export const DAY_IN_WORDS = `(?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const FIRST_YEAR = 1800;
const LAST_YEAR = 2199;

const ISO = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:\D|$)/;
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?[ -](?:of )?(${MONTH}),?[ -](\\d{4})\\b`, 'i');
const MONTH_DAY = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i');
const NUMBERS = /^(\d{1,2})(\. |[./-])(\d{1,2})\2(\d{4})\b/;

/** Which of two numbers is the day: "03/04/2024" is the third of April, or the fourth of March. */
export const DAY_ORDERS = ['day-first', 'month-first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** A date in numbers that can be read two ways, and the days that it gives. */
export interface TwoWays {
  readonly dayFirst: Day;
  readonly monthFirst: Day;
  readonly words: string;
}

/**
 * The day that a header gives: ISO 8601 with or without a time, "3 June 2022", "June 3, 2022", "03.06.2022". Null where the words hold no
 * whole date; a failure where they do and there is no such day, or it cannot be told which is meant. The failure names no file. `order`
 * decides how numbers are read that can be read two ways.
 */
export function dayIn(words: string, order: DayOrder | null = null): Outcome<Day> | null {
  const text = words.trim();
  const iso = ISO.exec(text);
  if (iso !== null && (iso[1] as string).length >= 3) return dayOf(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[0]);
  const compact = COMPACT.exec(text);
  if (compact !== null) return dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3]), compact[0]);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth !== null) return dayOf(Number(dayMonth[3]), monthOf(dayMonth[2] as string), Number(dayMonth[1]), dayMonth[0]);
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay !== null) return dayOf(Number(monthDay[3]), monthOf(monthDay[1] as string), Number(monthDay[2]), monthDay[0]);
  const numbers = NUMBERS.exec(text);
  if (numbers === null) return null;
  const both = twoWaysIn(text);
  if (both !== null) return order === null ? readTwoWays(both.words) : succeed(order === 'day-first' ? both.dayFirst : both.monthFirst);
  return fromNumbers(Number(numbers[1]), Number(numbers[3]), Number(numbers[4]), numbers[2] as string, numbers[0]);
}

/** The two days that words begin with which give a date in numbers; null where there are not two. "03.04.2024" has the day first everywhere. */
export function twoWaysIn(words: string): TwoWays | null {
  const numbers = NUMBERS.exec(words.trim());
  const [a, b, year] = [Number(numbers?.[1]), Number(numbers?.[3]), Number(numbers?.[4])];
  if (numbers === null || numbers[2]?.startsWith('.') || a > 12 || b > 12 || a === b) return null;
  const [dayFirst, monthFirst] = [dayOf(year, b, a, numbers[0]), dayOf(year, a, b, numbers[0])];
  return dayFirst.ok && monthFirst.ok ? { dayFirst: dayFirst.value, monthFirst: monthFirst.value, words: numbers[0] } : null;
}

/** In which order numbers stand that can be read one way only ("25/06/2022"); null for all other words. */
export function orderShown(words: string): DayOrder | null {
  const numbers = NUMBERS.exec(words.trim());
  const [a, b] = [Number(numbers?.[1]), Number(numbers?.[3])];
  if (numbers === null || numbers[2]?.startsWith('.') || a === b) return null;
  if (a > 12 && a <= 31 && b <= 12) return 'day-first';
  return b > 12 && b <= 31 && a <= 12 ? 'month-first' : null;
}

/** Why a date cannot be told that can be read two ways. */
export function readTwoWays(words: string): Outcome<never> {
  return fail(
    `has the date "${words}", which can be read two ways`,
    null,
    'Say which with --dates day-first or --dates month-first, or write it as in 2022-06-03.',
  );
}

/** The day that a year, a month and a day of the month make; a failure where the calendar or any living record has no such day. */
export function dayOf(year: number, month: number, day: number, words: string): Outcome<Day> {
  const shown = words.trim();
  if (year < FIRST_YEAR || year > LAST_YEAR) return fail(`has the date "${shown}", which is out of range`, null, REMEDY);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return fail(`has the date "${shown}", and there is no such day`, null, REMEDY);
  return succeed(date.toISOString().slice(0, 10));
}

/** The number, from 1, of an English month's name, whole or shortened. */
export function monthOf(name: string): number {
  return MONTHS.findIndex((m) => m.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;
}

const REMEDY = 'Correct the date in the file, as in 2022-06-03.';

/** "03.06.2022" is the third of June; with slashes or hyphens the number that is no month is the day. */
function fromNumbers(a: number, b: number, year: number, parting: string, words: string): Outcome<Day> {
  if (parting === '.' || a > 12 || a === b) return dayOf(year, b, a, words);
  return dayOf(year, b > 12 ? a : b, b > 12 ? b : a, words);
}
