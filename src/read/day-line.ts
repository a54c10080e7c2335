import type { Outcome } from '../model/outcome.ts';
import type { Day } from '../model/report.ts';
import { dayIn, MONTH, type TwoWays, twoWaysIn } from './day.ts';

/** A day that a line gives which is there to give it: "Published: 15/11/2024", "15 November 2024 | Kigali", "By Jane Reed, Nov. 15, 2024". */
export interface DayOfLine {
  /** What the line says of the day: that the report came out or was changed on it; `bare` where it says nothing, `named` where names stand beside it. */
  readonly of: 'published' | 'changed' | 'bare' | 'named';
  /** The day; a failure where the calendar has none such; two where its numbers can be read either way. */
  readonly day: Outcome<Day> | TwoWays;
}

const WIDTH = 160;
const PLAIN_DATE = `\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}(\\. |[-/.])\\d{1,2}\\2\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\.?[ -](?:of )?${MONTH},?[ -]\\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`;
const ZONE = '(?:\\(?(?:[A-Z]{2,5}(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?|[Ll]ocal time|hrs|hours)\\)?|Z|[+-]\\d{2}:?\\d{2})';
const NAME = `(?!${MONTH} \\d)\\p{Lu}[\\p{L}\\p{M}.'’&-]*`;
const JOINED = `(?: (?:${NAME}|of|the|and|for|in|at|de|da|do|la|el|al|von|van|bin|ibn|&)){0,7}`;
const ENDS = '(?=\\s*(?:$|[|·•‖;,()\\[\\]/–—:-]))';

/** What may stand on such a line, tried in this order from the left; anything else makes it a sentence, or a headline. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ['sign', /[|·•‖;,.()[\]/–—:*_#>-]+/uy],
  ['date', new RegExp(`(?:${PLAIN_DATE})(?![-/]?\\d)`, 'iy')],
  ['from', new RegExp(`\\d{1,2}(?: ${MONTH})?(?: \\d{4})? ?(?:[-–—]|to|and) ?(?=\\d{1,2} ${MONTH},? \\d{4})`, 'iy')],
  ['span', new RegExp(`${MONTH} \\d{1,2} ?(?:[-–—]|to|and) ?(?:${MONTH} )?\\d{1,2},? \\d{4}(?!\\d)`, 'iy')],
  [
    'clock',
    new RegExp(
      `[T@]?(?:at )?\\d{1,2}(?:[:.h]\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?| ?[AaPp]\\.?[Mm]\\b\\.?)(?: ?${ZONE}(?![\\p{L}\\d]))?`,
      'uy',
    ),
  ],
  ['weekday', /(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b/iy],
  ['published', new RegExp(`(?:[Dd]one|[Aa]dopted|[Ii]ssued|DONE|ADOPTED|ISSUED) (?:in|at|IN|AT) ${NAME}${JOINED}(?=,| on | ON )`, 'uy')],
  [
    'published',
    /(?:(?:(?:first|originally|date|story|article|news) )?(?:published|posted|issued|released|uploaded|filed|created|dated|printed)(?: (?:date|time))?|(?:publication|publishing|publish|release|posting|issue|press release|news|article) (?:date|time|day)|(?:for (?:the )?)?week (?:ending|ended|of|from|to)|date of (?:publication|issue|release|posting|the release)|date|for immediate release)(?: (?:on|in))?(?![\p{L}\d])/iuy,
  ],
  ['changed', /(?:(?:last|date) )?(?:updated?|modified|edited|revised|changed|reviewed|modification)(?: (?:date|time))?(?: on)?(?![\p{L}\d])/iuy],
  ['small', /(?:on|at)(?= )/iy],
  ['byline', new RegExp(`(?:(?:[Ww]ritten|[Rr]eported) )?(?:[Bb]y|BY):? [\\p{L}.'’-]+${JOINED}`, 'uy')],
  [
    'kind',
    /(?:(?:press|media|news) (?:release|statement|note|communiqu[eé])|statement|speech(?:es)?|read-?outs?|news|\d+ min(?:ute)?s?(?: read)?|(?:press release |ref(?:erence)?\.? |release )?(?:no\.?|id:?|number|№|issue|vol(?:ume|\.)?|edition) ?#?[\w/.-]*\d[\w/.-]*|(?:(?:daily|weekly|fortnightly|monthly) )?(?:digest|bulletin|newsletter|letter|brief(?:ing)?|round-?up|monitor)|[A-Z]{2,6}[-/ ]?\d[\w/.-]*)(?![\p{L}\d])/iuy,
  ],
  ['copies', /in (?:(?:the )?(?:\p{Lu}\p{L}+(?:, | and |, and )?)+ languages?\b|(?:two|three|four|five|six|duplicate|triplicate)\b).*$/uy],
  ['names', new RegExp(`${NAME}${JOINED}${ENDS}`, 'uy')],
];

/**
 * The days that a line gives on which nothing stands but dates, times, labels, by-lines, places and kinds of text. None for a sentence,
 * whatever days it names.
 */
export function daysOfLine(line: string): readonly DayOfLine[] {
  const text = line.trim();
  if (text.length > WIDTH || !/\d{4}/.test(text)) return [];
  const days: DayOfLine[] = [];
  let label: DayOfLine['of'] = 'bare';
  let named = false;
  let last = 'sign';
  for (let at = 0; at < text.length; ) {
    if (text[at] === ' ' || text[at] === '\t') {
      at++;
      continue;
    }
    const [kind, words] = partAt(text, at);
    // Names stand by themselves: "Visit to Ankara 15 November 2024" is a headline.
    if (kind === null || (kind === 'names' && last !== 'sign')) return [];
    if (kind === 'published' || kind === 'changed') label = kind;
    // Several days are those of a meeting as often as those of the week that a digest tells of.
    if (kind === 'names' || kind === 'from' || kind === 'span') named = true;
    if (kind === 'date' || kind === 'span') {
      const day = twoWaysIn(words) ?? dayIn(kind === 'span' ? lastDayOf(words) : words);
      if (day === null) return [];
      days.push({ of: label, day });
      label = 'bare';
    }
    if (kind !== 'small' && kind !== 'from') last = kind;
    at += words.length;
  }
  return days.map((d) => (d.of === 'bare' && named ? { ...d, of: 'named' as const } : d));
}

/** "October 5-11, 2024", "September 30 to October 4, 2024" -> its last day: what tells of a week comes out at its end. */
function lastDayOf(span: string): string {
  const [first = '', rest = ''] = span.split(/ ?(?:[-–—]| to | and ) ?/);
  return /^\d/.test(rest) ? `${first.replace(/ \d+$/, '')} ${rest}` : rest;
}

function partAt(text: string, at: number): readonly [kind: string | null, words: string] {
  for (const [kind, pattern] of PARTS) {
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[0];
    if (words !== undefined && words !== '') return [kind, words];
  }
  return [null, ''];
}
