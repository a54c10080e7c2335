import { namesState, wordsOf } from '../resolve/index.ts';

const IDLE = new Set(
  'a an the and or of to in on at for by with from as is are was were be been its it this that their his her our we they he she will would has have had which between into also both two not them themselves himself herself itself us'.split(
    ' ',
  ),
);

/** The words of a phrase that carry its matter, in one spelling, singular, states and function words left out. */
export function matterWords(phrase: string): Set<string> {
  return new Set([...tellingWords(phrase)].filter((w) => !namesState(w)));
}

/** The words of a phrase but for function words, in one spelling, singular. */
export function tellingWords(phrase: string): Set<string> {
  return new Set(
    wordsOf(phrase)
      .filter((w) => !isIdle(w))
      .map(singular),
  );
}

/** Whether a folded word carries no matter: an article, a pronoun, an auxiliary. */
export function isIdle(word: string): boolean {
  return IDLE.has(word);
}

/** A folded word without the ending of a regular plural. */
export function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is|ics|ies)$/.test(word)) return word.replace(/ies$/, 'y');
  return word.replace(/(x|ch|sh|ss)es$/, '$1').replace(/s$/, '');
}

/** The share of common members: of all (Jaccard), and of the smaller set. */
export function overlapOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): { jaccard: number; contained: number; shared: number } {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  const all = a.size + b.size - shared;
  return { jaccard: all === 0 ? 0 : shared / all, contained: Math.min(a.size, b.size) === 0 ? 0 : shared / Math.min(a.size, b.size), shared };
}
