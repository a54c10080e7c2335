import type { Day } from '../model/report.ts';
import { nearest } from './dateline.ts';
import { DAY_IN_WORDS, dayIn } from './day.ts';
import { footLines, headLines } from './outer-lines.ts';

/** A day whose year was worked out, and from what, as the end of a sentence. */
export interface Completed {
  readonly day: Day;
  readonly because: string;
}

const COPYRIGHT = /(?:©|\(c\)|\bcopyright\b)[^\n]{0,60}?\b((?:19|20)\d{2})(?: ?[-–] ?((?:19|20)\d{2}))?\b/i;
const WHOLE = new RegExp(`\\b${DAY_IN_WORDS}\\b`, 'g');
const REACH = 50_000;
const MONTH_LONG = 31 * 86_400_000;

/**
 * The year of a dateline that gives only month and day, from the text alone: that of the copyright line at its foot, else that of another
 * day that it names whole and that lies within a month of it. Null where neither tells, or two days tell differently.
 */
export function yearFromText(month: number, day: number, text: string): Completed | null {
  for (const { text: line } of [...footLines(text), ...headLines(text)]) {
    const found = COPYRIGHT.exec(line);
    const year = found?.[2] ?? found?.[1];
    const whole = year === undefined ? null : dayIn(`${year}-${month}-${day}`);
    if (whole?.ok) return { day: whole.value, because: `its dateline gives no year, and its copyright line says ${year}` };
  }
  const named = [...text.slice(0, REACH).matchAll(WHOLE)].flatMap(([words]) => {
    const other = dayIn(words);
    const whole = other?.ok ? nearest(month, day, other.value) : null;
    return other?.ok && whole?.ok && Math.abs(Date.parse(whole.value) - Date.parse(other.value)) <= MONTH_LONG ? [{ words, day: whole.value }] : [];
  });
  const [first] = named;
  if (first === undefined || named.some((n) => n.day !== first.day)) return null;
  return { day: first.day, because: `its dateline gives no year, and the text names ${first.words}` };
}
