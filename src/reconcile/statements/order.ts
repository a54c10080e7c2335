import { wordsOf } from '../../resolve/index.ts';
import { isIdle, singular } from '../words.ts';

/** A word as it was said: in one spelling and form, whether it carries matter, and in which sentence it stands. */
export interface SaidWord {
  readonly key: string;
  readonly telling: boolean;
  readonly sentence: number;
}

/** The stretch in which two wordings go on alike, word for word but for small changes. */
export interface InOrder {
  /** How many words agree in order, and how many of them carry matter. */
  readonly agreeing: number;
  readonly telling: number;
  /** Whether words of matter of the one stand where the other has different ones. */
  readonly exchanged: boolean;
}

// Two speeches are not aligned word by word.
const MOST_CELLS = 200_000;
const SKIP = 0.4;
// Forms that change when words are reported: "we do" becomes "they did".
const FORMS: Readonly<Record<string, string>> = {
  does: 'do',
  did: 'do',
  doing: 'do',
  has: 'have',
  had: 'have',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  am: 'be',
  would: 'will',
  could: 'can',
};

/** The words of a wording in order. */
export function saidWords(text: string): SaidWord[] {
  return text
    .split(/(?<=[.!?…]["”’']?)\s+/)
    .flatMap((part, sentence) =>
      wordsOf(part).map((word) => ({ key: FORMS[word] ?? singular(word), telling: !isIdle(word) && !(word in FORMS) && word !== 'do', sentence })),
    );
}

/** How far two wordings go on alike: the best stretch, as sequences of letters are aligned (Smith and Waterman 1981). Null where there is none, or too much to look at. */
export function inOrder(a: readonly SaidWord[], b: readonly SaidWord[]): InOrder | null {
  if (a.length === 0 || b.length === 0 || a.length * b.length > MOST_CELLS) return null;
  const width = b.length + 1;
  const scores = new Float64Array((a.length + 1) * width);
  const at = (i: number, j: number): number => scores[i * width + j] as number;
  const equal = (i: number, j: number): boolean => a[i - 1]?.key === b[j - 1]?.key;
  let best: readonly [number, number] = [0, 0];
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const skipped = Math.max(at(i - 1, j), at(i, j - 1)) - SKIP;
      scores[i * width + j] = Math.max(0, skipped, equal(i, j) ? at(i - 1, j - 1) + 1 : 0);
      if (at(i, j) > at(...best)) best = [i, j];
    }
  const pairs: (readonly [number, number])[] = [];
  for (let [i, j] = best; i > 0 && j > 0 && at(i, j) > 0; ) {
    if (equal(i, j) && at(i, j) === at(i - 1, j - 1) + 1) {
      pairs.unshift([i - 1, j - 1]);
      [i, j] = [i - 1, j - 1];
    } else if (at(i - 1, j) >= at(i, j - 1)) i--;
    else j--;
  }
  if (pairs.length === 0) return null;
  return {
    agreeing: pairs.length,
    telling: pairs.filter(([i]) => a[i]?.telling).length,
    exchanged: [[-1, -1] as const, ...pairs].some(([i, j], k) => {
      const [x, y] = pairs[k] ?? [a.length, b.length];
      return tellsBetween(a, i, x) && tellsBetween(b, j, y);
    }),
  };
}

/** Whether words of matter stand between two places, in the sentence of the place that is next to them. */
function tellsBetween(words: readonly SaidWord[], from: number, to: number): boolean {
  const sentences = [words[from]?.sentence, words[to]?.sentence].filter((sentence) => sentence !== undefined);
  return words.slice(from + 1, to).some((word) => word.telling && sentences.every((sentence) => sentence === word.sentence));
}
