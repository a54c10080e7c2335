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
  readonly via: ReadonlySet<ActorId>;
  readonly published: number;
  readonly words: ReadonlySet<string>;
  readonly occasion: EntryId | undefined;
  readonly where: Span;
}

/** Makes claims ready. `occasionOf` says which engagement entry an engagement claim became. */
export function utterancesOf(claims: readonly StatementClaim[], sources: Sources, occasionOf: (claim: ClaimId) => EntryId | undefined): Utterance[] {
  return claims.map((claim) => ({
    claim,
    speaker: claim.speaker === null ? undefined : sources.resolution.actorOf.get(claim.speaker),
    via: new Set(actorsOf(sources.resolution, claim.via)),
    published: dayNumber(reportOf(sources.reports, claim.report).published),
    words: tellingWords(claim.text),
    occasion: claim.engagement === null ? undefined : occasionOf(claim.engagement),
    where: hull(claim.content),
  }));
}

/** How much a word tells: rare ones more than common ones, over all utterances. */
export type WordWeight = (word: string) => number;

/** Inverse document frequency over the utterances, smoothed so that small records behave. */
export function wordWeights(utterances: readonly Utterance[]): WordWeight {
  const counts = new Map<string, number>();
  for (const { words } of utterances) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + (utterances.length + 10) / ((counts.get(word) ?? 0) + 1));
}

/** The weighted share of common words: of all, and of the shorter utterance. */
export function likeness(a: Utterance, b: Utterance, weight: WordWeight): { all: number; shorter: number; shared: number } {
  const sum = (words: Iterable<string>): number => [...words].reduce((total, w) => total + weight(w), 0);
  const common = [...a.words].filter((w) => b.words.has(w));
  const [shared, x, y] = [sum(common), sum(a.words), sum(b.words)];
  if (shared === 0) return { all: 0, shorter: 0, shared: 0 };
  return { all: shared / (x + y - shared), shorter: shared / Math.min(x, y), shared: common.length };
}
