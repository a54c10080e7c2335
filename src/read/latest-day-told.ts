import type { Day } from '../model/report.ts';
import { DAY_IN_WORDS, dayIn, MONTH } from './day.ts';

const REACH = 50_000;
const WHOLE = new RegExp(`\\b(?:${DAY_IN_WORDS}|\\d{1,2}(?:st|nd|rd|th)? of ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`, 'g');
/** What a sentence says of days that have not come yet. */
const AHEAD =
  /\b(?:will|shall|would|by|until|till|before|expires?|valid|due|deadline|scheduled|planned|plans?|intends?|expected|to be|upcoming|next)\b/i;

/**
 * The latest day that a text tells of as past, with its words: a report that gives no day of its own came out on that day or soon after. Days
 * named whole (day, month and year) in sentences that speak of what is to come are left out. Null where none is left.
 */
export function latestDayTold(text: string): { readonly day: Day; readonly words: string } | null {
  const within = text.slice(0, REACH);
  let latest: { day: Day; words: string } | null = null;
  for (const { 0: words, index } of within.matchAll(WHOLE)) {
    const day = dayIn(words);
    if (day === null || !day.ok || (latest !== null && day.value <= latest.day)) continue;
    if (!AHEAD.test(clauseBefore(within, index))) latest = { day: day.value, words };
  }
  return latest;
}

/** What stands before an offset in its sentence, as far as a full stop, a semicolon or a line's end shows where it begins. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.split(/(?<=\p{Ll}{2})[.;!?]\s|\n/u).at(-1) ?? '';
}
