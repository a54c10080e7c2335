import { z } from 'zod';
import { ReportId } from './ids.ts';

/** A stretch of a report's text: UTF-16 offsets, `end` exclusive. `text.slice(start, end)` is the quote. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

/** A span that says in which report, with the words that stand there. Inside the program offsets are UTF-16; the export turns them into code points. */
export const Evidence = z.object({ report: ReportId, start: z.int().nonnegative(), end: z.int().positive(), quote: z.string().min(1) });
export type Evidence = z.infer<typeof Evidence>;

/** Evidence for a span of a report's text. */
export function evidenceOf(report: { readonly id: ReportId; readonly text: string }, span: Span): Evidence {
  return { report: report.id, start: span.start, end: span.end, quote: report.text.slice(span.start, span.end) };
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of the given ones, of which there is at least one. */
export function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

/** The span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
