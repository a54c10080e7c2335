import { type CorefKind, featuresOf, type Prepared, type Synonyms } from '../../src/resolve/index.ts';

/** A topic of a corpus with the gold chains of its mentions. */
export interface Lesson {
  readonly name: string;
  readonly prepared: Prepared;
  readonly mentions: readonly number[];
  readonly chains: readonly string[];
}

/** Pairs of one topic: for each pair the numbers of its features, and whether both mean the same. */
export interface Pairs {
  readonly lesson: Lesson;
  readonly offsets: Int32Array;
  readonly features: Int32Array;
  readonly same: Uint8Array;
}

/** Names of features, numbered as they are met. */
export class FeatureNames {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(name: string): number {
    let found = this.#numbers.get(name);
    if (found === undefined) {
      found = this.names.length;
      this.#numbers.set(name, found);
      this.names.push(name);
    }
    return found;
  }
}

/** The features of all pairs of a topic; pair of mentions i and j < i stands at i * (i - 1) / 2 + j. */
export function pairsOf(kind: CorefKind, lesson: Lesson, synonyms: Synonyms, names: FeatureNames): Pairs {
  const count = (lesson.mentions.length * (lesson.mentions.length - 1)) / 2;
  const offsets = new Int32Array(count + 1);
  const same = new Uint8Array(count);
  const features: number[] = [];
  let at = 0;
  for (let i = 0; i < lesson.mentions.length; i++)
    for (let j = 0; j < i; j++) {
      const [a, b] = [lesson.mentions[j] as number, lesson.mentions[i] as number];
      for (const name of featuresOf(kind, lesson.prepared.pair(a, b), synonyms)) features.push(names.number(name));
      same[at] = Number(lesson.chains[i] === lesson.chains[j]);
      offsets[++at] = features.length;
    }
  return { lesson, offsets, features: Int32Array.from(features), same };
}

export interface Fitted {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** Logistic regression by stochastic descent with steps that shrink where a feature was often met (Duchi, Hazan and Singer 2011). */
export function fit(all: readonly Pairs[], features: number, { passes = 6, decay = 2e-6, rate = 0.15 } = {}): Fitted {
  const weights = new Float64Array(features);
  const met = new Float64Array(features).fill(1);
  let bias = -2;
  let biasMet = 1;
  const order = all.flatMap((pairs, p) => Array.from({ length: pairs.same.length }, (_, k) => [p, k] as const));
  let seed = 20221;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let pass = 0; pass < passes; pass++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const kept = order[i] as readonly [number, number];
      order[i] = order[j] as readonly [number, number];
      order[j] = kept;
    }
    for (const [p, k] of order) {
      const pairs = all[p] as Pairs;
      const [from, to] = [pairs.offsets[k] as number, pairs.offsets[k + 1] as number];
      let score = bias;
      for (let f = from; f < to; f++) score += weights[pairs.features[f] as number] as number;
      const miss = 1 / (1 + Math.exp(-score)) - (pairs.same[k] as number);
      if (Math.abs(miss) < 0.002) continue;
      biasMet += miss * miss;
      bias -= (rate * miss) / Math.sqrt(biasMet);
      for (let f = from; f < to; f++) {
        const at = pairs.features[f] as number;
        const slope = miss + decay * order.length * (weights[at] as number) * 0.001;
        met[at] = (met[at] as number) + slope * slope;
        weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(met[at] as number);
      }
    }
  }
  return { bias, weights };
}

/** The scores of all pairs of a topic, in the order that `agglomerate` takes them. */
export function scoresOf(pairs: Pairs, fitted: Fitted): Float32Array {
  return Float32Array.from(pairs.same, (_, k) => {
    let score = fitted.bias;
    for (let f = pairs.offsets[k] as number; f < (pairs.offsets[k + 1] as number); f++) score += fitted.weights[pairs.features[f] as number] ?? 0;
    return score;
  });
}
