import { z } from 'zod';
import { Day } from './report.ts';
import { Span } from './span.ts';

export const Precision = z.enum(['day', 'month', 'year', 'unknown']);
export type Precision = z.infer<typeof Precision>;

/** A stretch of days as the record shows it. Start and end are null exactly where the precision is unknown. */
export const Period = z.object({ start: Day.nullable(), end: Day.nullable(), precision: Precision });
export type Period = z.infer<typeof Period>;

const known = { start: Day, end: Day, precision: z.enum(['day', 'month', 'year']) };

/** When something happened, and how we know: written out, counted from the report's day, taken over from the discourse, or merely assumed. */
export const Dating = z.discriminatedUnion('how', [
  /** The words give it whole: "June 2, 2022". */
  z.object({ how: z.literal('stated'), ...known, words: Span }),
  /** The words count from the report's own day or from another date in the text: "on Thursday", "earlier in the day", "the same day". */
  z.object({ how: z.literal('derived'), ...known, words: Span, from: Day }),
  /** No words: the day of the report, or the day of the event that it belongs to. */
  z.object({ how: z.literal('assumed'), ...known, because: z.string() }),
  z.object({ how: z.literal('unknown') }),
]);
export type Dating = z.infer<typeof Dating>;

/** The period of a dating, without how it is known. */
export function periodOf(d: Dating): Period {
  return d.how === 'unknown' ? { start: null, end: null, precision: 'unknown' } : { start: d.start, end: d.end, precision: d.precision };
}
