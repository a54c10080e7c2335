import type { Outcome } from '../model/outcome.ts';
import type { Day } from '../model/report.ts';
import { dayIn, dayOf, MONTH, monthOf } from './day.ts';
import { headLines } from './outer-lines.ts';

/** What a dateline gives: a whole date, which may not exist, or a day and a month without the year; and where the line begins. */
export type Dateline =
  | { readonly kind: 'whole'; readonly day: Outcome<Day>; readonly at: number }
  | { readonly kind: 'yearless'; readonly month: number; readonly day: number; readonly words: string; readonly at: number };

const NAME = "\\p{Lu}[\\p{L}.'’-]*";
const PLACE = `${NAME}(?:(?:,? |/)(?:(?:of|de|el|al|la|the) )?${NAME}){0,5}`;
const AGENCY = '(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,40}/|\\[[^\\]\\n]{2,40}\\])';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const ANY_MONTH = `(?:${MONTH}|${MONTH.toUpperCase()})`;
const DATE = `(?:${ANY_MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}(?:st|nd|rd|th)? ${ANY_MONTH}(?:,? \\d{4})?)`;
const ISO_DATE = '\\d{4}-\\d{2}-\\d{2}';
/** What ends a dateline: a dash or colon, the full stop behind an agency in slashes, an agency in capitals and a dash, or a full stop behind a year. */
const CAPITALS = '\\p{Lu}[\\p{Lu}.]+(?: \\p{Lu}[\\p{Lu}.]+){0,2}';
const END = `(?:\\.?,?(?: ?${AGENCY})? ?(?:[-–—:](?!\\d)|$)|\\.?,? ?${AGENCY}\\.|\\.? ${CAPITALS} ?[-–—](?!\\d)|(?<=\\d{4})\\. (?=\\p{Lu}))`;
/** "NEW DELHI, June 2, 2022 (Agency) -", "(Agency) Hanoi, 8 June 2022:", "June 2, 2022 — …", "CAIRO, 2 June 2022 /Agency/.", "ANKARA. June 2, 2022. AGENCY –". */
const OPENING = new RegExp(
  `^(?!(?:Last )?(?:Updated?|Modified|Edited|Revised)\\b)(?:${AGENCY} ?(?:[-–—] )?)?(?:${PLACE}(?: ${AGENCY})?[,:.]? (?:[-–—] )?)?${WEEKDAY}(?<date>${DATE}|${ISO_DATE})${END}`,
  'u',
);
/** The agency that a dateline names, before or behind the place or the date: "WASHINGTON (Agency) —". */
const AGENCY_OPENING = new RegExp(
  `^(?:(?<first>${AGENCY}) ?${PLACE}:|(?:(?<first2>${AGENCY}) ?${PLACE}|(?:${PLACE}(?:, ${WEEKDAY}${DATE})?|${DATE}) ?(?<middle>${AGENCY})(?: ${DATE})?),? ?[-–—](?!\\d))`,
  'u',
);
/** A line of its own below the headline: "Published on June 2, 2022", "Thursday, 2 June 2022, 10:05 am". */
const LINE = new RegExp(
  `^(?:(?:Published|Posted|Issued|Released|Date)(?: on| at|:)*:? )?${WEEKDAY}(?<date>${DATE}|${ISO_DATE})(?:[,T ]+(?:at )?\\d{1,2}[:.]\\d{2}[^\\n]{0,20})?$`,
  'iu',
);
const LINES_TRIED = 5;

/**
 * The date in a dateline, looked for at the head of the first few lines that are not blank (headlines come before it). Null without one.
 * `at` is the offset of the line it stands on.
 */
export function datelineOf(text: string): Dateline | null {
  for (const line of headLines(text, LINES_TRIED)) {
    // The patterns are long, and most lines hold no figure, or no bracket.
    if (!/\d/.test(line.text)) continue;
    const words = (OPENING.exec(line.text) ?? LINE.exec(line.text))?.groups?.date;
    const found = words === undefined ? null : readDate(words, line.at);
    if (found !== null) return found;
  }
  return null;
}

/** The agency or outlet that the report's dateline names as its source; null without one. */
export function agencyOf(text: string): string | null {
  for (const line of headLines(text, LINES_TRIED)) {
    if (!/[([/]/.test(line.text)) continue;
    const groups = AGENCY_OPENING.exec(line.text)?.groups;
    const agency = (groups?.first ?? groups?.first2 ?? groups?.middle)?.slice(1, -1).trim();
    if (agency !== undefined && /^\p{Lu}[^\d]*$/u.test(agency)) return agency;
  }
  return null;
}

function readDate(words: string, at: number): Dateline | null {
  const whole = dayIn(words);
  if (whole !== null) return { kind: 'whole', day: whole, at };
  const month = new RegExp(MONTH, 'i').exec(words)?.[0];
  const day = /\d{1,2}/.exec(words)?.[0];
  return month === undefined || day === undefined ? null : { kind: 'yearless', month: monthOf(month), day: Number(day), words, at };
}

/** The day of a dateline without a year that lies nearest to a known day: "December 30" in what came in on 2 January is last year's. */
export function nearest(month: number, day: number, to: Day): Outcome<Day> {
  const year = Number(to.slice(0, 4));
  const candidates = [year - 1, year, year + 1].map((y) =>
    dayOf(y, month, day, `${y}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
  );
  const days = candidates.filter((c) => c.ok).sort((a, b) => gap(a.value, to) - gap(b.value, to));
  return days[0] ?? (candidates[1] as Outcome<Day>);
}

function gap(a: Day, b: Day): number {
  return Math.abs(Date.parse(a) - Date.parse(b));
}
