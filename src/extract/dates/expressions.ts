import { matchesOf } from '../../model/matches.ts';
import type { Span } from '../../model/span.ts';
import { calendarDates } from './calendar-dates.ts';
import type { Groups, Rule } from './reading.ts';
import { relativeDates } from './relative-dates.ts';

/** Time words that were found in a text, with the rule that reads them. */
export interface Expression extends Span {
  readonly rule: Rule;
  readonly groups: Groups;
}

// Words start at a word's start; all rules are searched through the whole sentence, so they are compiled once with the global flag.
const rules = [...calendarDates, ...relativeDates].map((rule) => ({
  rule,
  search: new RegExp(`(?<![\\w$€£-])(?:${rule.pattern.source})`, `${rule.pattern.flags}g`),
}));

const worthALook =
  /\d|days?\b|night|weeks?\b|[Mm]onths?\b|[Yy]ears?\b|decade|morning|evening|afternoon|[Tt]omorrow|weekend|[Ss]pring|[Ss]ummer|[Aa]utumn|fall\b|[Ww]inter|January|February|March|April|May\b|June|July|August|September|October|November|December|(?:Sun|Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat)\./;

/**
 * The time words of a stretch of text, left to right, none overlapping: where two rules match, the one that starts first, then the one that
 * takes in more, then the one that stands first in its table. `from` is where the stretch starts in the report.
 */
export function expressionsIn(text: string, from: number, readable: (e: Expression) => boolean): Expression[] {
  if (!worthALook.test(text)) return [];
  const found: Expression[] = [];
  for (const { rule, search } of rules) {
    for (const match of matchesOf(text, search)) {
      const start = from + match.index;
      const expression = { rule, groups: match.groups ?? {}, start, end: start + match[0].trimEnd().length };
      if (readable(expression)) found.push(expression);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Expression[] = [];
  for (const e of found) if (e.start >= (kept.at(-1)?.end ?? 0)) kept.push(e);
  return kept;
}
