import type { Moment } from '../model/report.ts';
import { dayIn } from './day.ts';

const TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/i;

/** The moment that a header gives: a time with its zone in UTC, to the second; else the day alone. Null where the words hold neither, or no day that exists. */
export function momentIn(words: string): Moment | null {
  const text = words.trim();
  if (TIME.test(text)) {
    const time = new Date(text.replace(' ', 'T').replace(/\s/, ''));
    if (!Number.isNaN(time.getTime())) return `${time.toISOString().slice(0, 19)}Z`;
  }
  const day = dayIn(text);
  return day?.ok ? day.value : null;
}
