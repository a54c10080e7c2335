import { randomOf, shuffled } from './random.ts';

/** What is done to a text to make a near-copy of it. */
export const ways = ['edited', 'cut', 'reordered', 'reprinted'] as const;
export type Way = (typeof ways)[number];
/** How much of it is changed. */
export const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6] as const;

/**
 * A near-copy of a text. `edited`: so many of its words are others; `cut`: so many of its sentences are gone; `reordered`: its sentences stand in
 * another order and so many are gone; `reprinted`: so many of its sentences are those of other texts, and every twentieth word is another.
 * `foreign` are sentences of texts that are not in the collection; `another` deals them out whole, one after the other, to all copies: two copies
 * that get the same sentence would share a passage in truth.
 */
export function nearCopy(text: string, way: Way, share: number, foreign: readonly string[], another: () => string, seed: number): string {
  const random = randomOf(seed);
  const sentences = sentencesOf(text);
  const kept = (): string[] => {
    const gone = new Set(shuffled([...sentences.keys()], random).slice(0, Math.round(sentences.length * share)));
    return sentences.filter((_, i) => !gone.has(i));
  };
  if (way === 'cut') return kept().join(' ');
  if (way === 'reordered') return shuffled(kept(), random).join(' ');
  if (way === 'edited') return reworded(text, share, foreign, random);
  const replaced = new Set(shuffled([...sentences.keys()], random).slice(0, Math.round(sentences.length * share)));
  return sentences.map((s, i) => (replaced.has(i) ? another() : reworded(s, 0.05, foreign, random))).join(' ');
}

/** The sentences of a text, roughly. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]["”]?)\s+(?=\p{Lu}|["“])/u).filter((s) => s.trim() !== '');
}

function reworded(text: string, share: number, foreign: readonly string[], random: () => number): string {
  return text.replace(/\p{L}{3,}/gu, (word) => {
    if (random() >= share) return word;
    const words = (foreign[Math.floor(random() * foreign.length)] as string).match(/\p{L}{3,}/gu) ?? [word];
    return words[Math.floor(random() * words.length)] as string;
  });
}
