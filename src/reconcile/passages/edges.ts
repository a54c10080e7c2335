import type { Span } from '../../model/span.ts';
import { fold } from '../../resolve/index.ts';

const WORD_BEFORE = /([\p{L}\p{N}'’]+)(\s+)$/u;
const MOST_WORDS = 4;
// What follows a closing quotation mark within so few words is "…, he said", not part of the words shared.
const TAIL_WORDS = 3;

/** The edges of a shared passage as a reader would set them: with the small words that both texts begin it with, without the attribution behind a quotation. */
export function readerEdges(textA: string, inA: Span, textB: string, inB: Span): [Span, Span] {
  let [a, b] = [inA.start, inB.start];
  for (let n = 0; n < MOST_WORDS; n++) {
    const x = WORD_BEFORE.exec(textA.slice(Math.max(0, a - 30), a));
    const y = WORD_BEFORE.exec(textB.slice(Math.max(0, b - 30), b));
    if (!x || !y || fold(x[1] as string) !== fold(y[1] as string) || x[2]?.includes('\n') || y[2]?.includes('\n')) break;
    a -= x[0].length;
    b -= y[0].length;
  }
  return [
    { start: a, end: withoutTail(textA, inA) },
    { start: b, end: withoutTail(textB, inB) },
  ];
}

function withoutTail(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const quote = Math.max(words.lastIndexOf('"'), words.lastIndexOf('”'));
  if (
    quote < words.length / 2 ||
    words
      .slice(quote + 1)
      .trim()
      .split(/\s+/).length > TAIL_WORDS
  )
    return end;
  return start + words.slice(0, quote).replace(/[\s,.]+$/, '').length;
}
