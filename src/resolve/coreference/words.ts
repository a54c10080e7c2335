import { fold, oneSpelling } from '../likeness/fold.ts';

/** A lemma as comparisons use it: folded, in one spelling. */
export function wordOf(lemma: string): string {
  return oneSpelling(fold(lemma));
}

// Endings that make a noun of a verb, a verb of a noun, or an adjective of either; the longest first.
const ENDINGS =
  /(?:isation|ization|ations?|itions?|utions?|tions?|sions?|ments?|ances?|ences?|ings?|ants?|ents?|als?|ures?|ers?|ors?|ees?|ive|age|ies|ied|ed|es|y|e|s)$/;
const SHORTEST = 4;

/** What words of one root share: "merger" and "merge", "shooting" and "shoot", "resignation" and "resign". For comparison only. */
export function rootOf(word: string): string {
  const cut = word.replace(ENDINGS, '');
  const root = cut.length >= SHORTEST ? cut : word.length > SHORTEST ? word.replace(/(?:ing|er|ed|e|s)$/, '') : word;
  return root.replace(/([bdgklmnprt])\1$/, '$1').replace(/i$/, 'y');
}

/** Words of the open classes, which carry the matter of a sentence. */
export function isMatter(upos: string): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'VERB' || upos === 'ADJ' || upos === 'NUM';
}

/** A vector of words and their weights, of length one. */
export type WordVector = ReadonlyMap<string, number>;

/** Scales a count of words by how rare each is (`rarity`) to length one. */
export function vectorOf(words: readonly string[], rarity: (word: string) => number): WordVector {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1);
  let square = 0;
  for (const [word, count] of weights) {
    const weight = (1 + Math.log(count)) * rarity(word);
    weights.set(word, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [word, weight] of weights) weights.set(word, weight / length);
  return weights;
}

/** The cosine of two vectors of length one. */
export function cosine(a: WordVector, b: WordVector): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) sum += weight * (many.get(word) ?? 0);
  return sum;
}
