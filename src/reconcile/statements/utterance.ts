import type { StatementClaim } from '../../model/claim.ts';
import type { ActorId, ClaimId, EntryId } from '../../model/ids.ts';
import { hull, type Span } from '../../model/span.ts';
import { reportOf } from '../../resolve/index.ts';
import { dayNumber } from '../days.ts';
import { actorsOf, type Sources } from '../sources.ts';
import { tellingWords } from '../words.ts';

/** A statement claim made ready for comparison. */
export interface Utterance {
  readonly claim: StatementClaim;
  readonly speaker: ActorId | undefined;
  readonly via: readonly ActorId[];
  readonly published: number;
  /** Its telling words by number, ascending. */
  readonly words: Int32Array;
  readonly occasion: EntryId | undefined;
  readonly where: Span;
}

/** All utterances of a record, and how much each of their words tells: rare ones more than common ones. */
export interface Speech {
  readonly utterances: readonly Utterance[];
  /** In how many utterances the word of a number stands. */
  readonly counts: readonly number[];
  /** Inverse document frequency by the word's number, smoothed so that small records behave. */
  readonly weights: Float64Array;
}

/** Makes claims ready. `occasionOf` says which engagement entry an engagement claim became. */
export function speechOf(claims: readonly StatementClaim[], sources: Sources, occasionOf: (claim: ClaimId) => EntryId | undefined): Speech {
  const { words, counts, weights } = sources.kept.once(wordsSpoken, claims);
  const utterances = claims.map((claim, i) => ({
    claim,
    speaker: claim.speaker === null ? undefined : sources.resolution.actorOf.get(claim.speaker),
    via: actorsOf(sources.resolution, claim.via),
    published: dayNumber(reportOf(sources.reports, claim.report).published),
    words: words[i] as Int32Array,
    occasion: claim.engagement === null ? undefined : occasionOf(claim.engagement),
    where: hull(claim.content),
  }));
  return { utterances, counts, weights };
}

function wordsSpoken(claims: readonly StatementClaim[]): Pick<Speech, 'counts' | 'weights'> & { readonly words: readonly Int32Array[] } {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  };
  const words = claims.map((claim) => Int32Array.from(tellingWords(claim.text), numberOf).sort());
  const weights = Float64Array.from(counts, (count) => Math.log(1 + (claims.length + 10) / (count + 1)));
  return { words, counts, weights };
}

/** The weighted share of common words: of all, and of the shorter utterance; and how many they are. */
export interface Likeness {
  readonly all: number;
  readonly shorter: number;
  readonly shared: number;
}

/** How alike the words of two utterances are. */
export function likeness(a: Utterance, b: Utterance, weights: Float64Array): Likeness {
  let [common, shared, x, y] = [0, 0, 0, 0];
  const [p, q] = [a.words, b.words];
  for (let i = 0, j = 0; i < p.length || j < q.length; ) {
    const [v, w] = [p[i] ?? Number.POSITIVE_INFINITY, q[j] ?? Number.POSITIVE_INFINITY];
    const weight = weights[Math.min(v, w)] as number;
    if (v === w) {
      common += weight;
      shared++;
    }
    if (v <= w) {
      x += weight;
      i++;
    }
    if (w <= v) {
      y += weight;
      j++;
    }
  }
  return shared === 0 ? { all: 0, shorter: 0, shared } : { all: common / (x + y - common), shorter: common / Math.min(x, y), shared };
}
