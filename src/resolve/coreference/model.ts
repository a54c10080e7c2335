import type { Feature } from '../../model/reason.ts';
import { because } from './because.ts';

/** How often two head words that differ were found to mean the same: "few", "often", or null where nothing is known. */
export type Synonyms = (a: string, b: string) => string | null;

/** What was learnt: a weight for every feature, and the score from which two groups are one. */
export interface CorefModel {
  readonly bias: number;
  /** Mean score of the pairs between two groups from which they are joined. */
  readonly join: number;
  readonly weights: Readonly<Record<string, number>>;
  /** "word word", in alphabetical order: pairs of head words that were found for one thing, by how surely. */
  readonly synonyms: Readonly<Record<string, string>>;
}

/** Looks synonyms up in a model. */
export function synonymsOf(model: Pick<CorefModel, 'synonyms'>): Synonyms {
  return (a, b) => model.synonyms[a < b ? `${a} ${b}` : `${b} ${a}`] ?? null;
}

/** The score of a pair with these features: the logarithm of the odds that both mean the same. */
export function scoreOfPair(model: CorefModel, features: readonly string[]): number {
  let score = model.bias;
  for (const name of features) score += model.weights[name] ?? 0;
  return score;
}

/** The features that weigh anything, each with a sentence, the weightiest first. */
export function explained(model: CorefModel, features: readonly string[]): Feature[] {
  return features
    .map((name) => ({ name, weight: model.weights[name] ?? 0, because: because(name) }))
    .filter((f) => f.weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
}
