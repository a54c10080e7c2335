import { digest32 } from './digest32.ts';

const SHINGLE = 4;

/** The four-word stretches of a text, as hashes: what two texts are compared by. A shorter text is one stretch. */
export function stretchesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const found = new Set<number>();
  for (let i = 0; i <= Math.max(0, words.length - SHINGLE); i++) found.add(digest32(words.slice(i, i + SHINGLE).join(' ')));
  return found;
}

/** How much of the smaller set the larger one holds, nought to one (containment: Broder 1997, On the resemblance and containment of documents). */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stretch of small) if (large.has(stretch)) shared++;
  return shared / Math.max(1, small.size);
}
