import type { MentionProfile } from './profile.ts';
import type { TextLikeness } from './texts.ts';

/** Two mentions side by side, the earlier first, with what is known of the texts that they stand in. */
export interface Pair {
  readonly a: MentionProfile;
  readonly b: MentionProfile;
  readonly likeness: TextLikeness;
}

/** The names of all features that hold of a pair. A feature either holds or not; `model.ts` knows what each weighs. */
export type PairFeatures = (pair: Pair) => string[];

/** How the two texts stand to each other: the features of words weigh differently in one text, in reports of one event, and in reports apart. */
export function nearness({ a, b, likeness }: Pair): 'same' | 'near' | 'mid' | 'far' {
  if (a.spot.text === b.spot.text) return 'same';
  const like = likeness.between(a.spot.text, b.spot.text);
  return like >= 0.25 ? 'near' : like >= 0.12 ? 'mid' : 'far';
}

/** The first of the bounds that the value does not reach, as a word; "top" above all of them. */
export function step(value: number, bounds: readonly number[]): string {
  const at = bounds.findIndex((bound) => value < bound);
  return at < 0 ? 'top' : String(bounds[at]);
}

/** How many words two sets share, and whether both hold any. */
export function shareOf(x: ReadonlySet<string>, y: ReadonlySet<string>): 'none' | 'empty' | 'one' | 'more' {
  if (x.size === 0 || y.size === 0) return 'empty';
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  return shared === 0 ? 'none' : shared === 1 ? 'one' : 'more';
}

/** The share of common words of all. */
export function jaccard(x: ReadonlySet<string>, y: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of x) if (y.has(word)) shared++;
  const all = x.size + y.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Whether the topic's texts tell of a few things again and again, or of many. */
export function cohesionStep({ a, likeness }: Pair): string {
  return step(likeness.cohesion(a.spot.text), [0.1, 0.2]);
}
