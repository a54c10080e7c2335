import type { Span } from '../../model/span.ts';
import type { Matter } from './lexicon.ts';

/** A stretch of one text that reads like a stretch of another: word places, `to` exclusive, and how many words they share. */
export interface Alignment {
  readonly a: number;
  readonly b: number;
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  readonly matched: number;
  /** Of these, the words that begin with a small letter in either text. */
  readonly small: number;
  /** Where the words stand in either text, if quotation marks vouch for them. */
  readonly quoted?: readonly [Span, Span] | undefined;
}

const SKIP_COST = 0.7;
const GIVE_UP = 4;
const LONGEST_SKIP = 6;

/**
 * Grows a shared shingle both ways as far as the texts go on alike, over small edits: a word changed, an item put into a list. The growth ends where
 * more is lost than gained (the X-drop of sequence alignment: Altschul et al. 1990), and where both texts begin a paragraph among words that
 * differ: what follows was taken over by itself.
 */
export function grow(x: Matter, y: Matter, seed: { a: number; b: number; atA: number; atB: number; length: number }): Alignment {
  const right = extend(x, y, seed.atA, seed.atB, 1);
  const left = extend(x, y, seed.atA - 1, seed.atB - 1, -1);
  return {
    a: seed.a,
    b: seed.b,
    fromA: seed.atA - left.lengthA,
    toA: seed.atA + right.lengthA,
    fromB: seed.atB - left.lengthB,
    toB: seed.atB + right.lengthB,
    matched: left.matched + right.matched,
    small: left.small + right.small,
  };
}

function extend(x: Matter, y: Matter, fromA: number, fromB: number, step: 1 | -1) {
  let [i, j, score, matched, small] = [fromA, fromB, 0, 0, 0];
  let best = { score: 0, lengthA: 0, lengthB: 0, matched: 0, small: 0 };
  const inside = (k: number, m: Matter): boolean => k >= 0 && k < m.words.length;
  const equal = (p: number, q: number): boolean => inside(p, x) && inside(q, y) && x.words[p] === y.words[q];
  while (inside(i, x) && inside(j, y)) {
    if (!equal(i, j)) {
      const skip = nextAgreement((p, q) => equal(i + step * p, j + step * q));
      if (!skip || (parted(x, i, skip[0], step) && parted(y, j, skip[1], step))) break;
      score -= SKIP_COST * Math.max(skip[0], skip[1]);
      i += step * skip[0];
      j += step * skip[1];
      if (score < best.score - GIVE_UP) break;
    }
    score++;
    matched++;
    if (x.small[i] || y.small[j]) small++;
    i += step;
    j += step;
    if (score > best.score) best = { score, lengthA: Math.abs(i - fromA), lengthB: Math.abs(j - fromB), matched, small };
  }
  return best;
}

/** Whether a paragraph begins among words skipped, or right behind or before them. */
function parted({ first }: Matter, at: number, length: number, step: 1 | -1): boolean {
  const from = step === 1 ? at : at - length + 1;
  return first.subarray(from, from + length + 1).includes(1);
}

/** The least number of words to skip on either side until two texts agree again; past two words they must agree twice in a row. */
function nextAgreement(equal: (p: number, q: number) => boolean): [number, number] | null {
  for (let sum = 1; sum <= LONGEST_SKIP; sum++)
    for (let p = 0; p <= sum; p++) if (equal(p, sum - p) && (sum <= 2 || equal(p + 1, sum - p + 1))) return [p, sum - p];
  return null;
}
