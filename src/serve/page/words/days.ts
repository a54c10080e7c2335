import { dayInWords, daysInWords } from '../../../brief/words.ts';

/** From the first day to the last in words; null where neither is known. */
export function stretchInWords(first: string | null, last: string | null): string | null {
  if (first === null) return last === null ? null : dayInWords(last);
  return last === null ? dayInWords(first) : daysInWords(first, last);
}

/** A moment (ISO 8601) as the reader's own clock has it: "22 November 2026, 14:05". */
export function momentInWords(moment: string): string {
  const at = new Date(moment);
  const two = (n: number) => String(n).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${dayInWords(day)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
}
