import { bestMatching } from './matching.ts';

// Scores of coreference for gold mentions: both sides group the same mentions, told by number. Recall and precision are quotients of
// sums over the whole corpus, not means over documents; mentions alone in their chain count, in MUC they weigh nothing.

export interface Fractions {
  readonly recall: number;
  readonly precision: number;
  readonly f1: number;
}

/** The chain of each mention, by its place in the list. */
export type Chains = readonly (string | number)[];

/**
 * The links that a chain needs and those of them that the other side has.
 * Vilain, Burger, Aberdeen, Connolly and Hirschman (1995), A model-theoretic coreference scoring scheme.
 */
export function muc(gold: Chains, found: Chains): Fractions {
  const share = (of: Chains, by: Chains): [number, number] => {
    let kept = 0;
    let needed = 0;
    for (const group of groupsOf(of)) {
      needed += group.length - 1;
      kept += group.length - new Set(group.map((mention) => by[mention])).size;
    }
    return [kept, needed];
  };
  return fractions(share(gold, found), share(found, gold));
}

/** For each mention how much of its chain the other side has. Bagga and Baldwin (1998), Algorithms for scoring coreference chains. */
export function bCubed(gold: Chains, found: Chains): Fractions {
  const share = (of: Chains, by: Chains): [number, number] => {
    let sum = 0;
    for (const group of groupsOf(of))
      for (const part of groupsOf(group.map((mention) => by[mention] as string | number))) sum += part.length ** 2 / group.length;
    return [sum, of.length];
  };
  return fractions(share(gold, found), share(found, gold));
}

/**
 * The best one-to-one matching of chains, each pair weighing 2|A∩B| / (|A|+|B|), against the number of chains.
 * Luo (2005), On coreference resolution performance metrics, with his similarity φ4.
 */
export function ceafE(gold: Chains, found: Chains): Fractions {
  const theirs = groupsOf(gold);
  const ours = groupsOf(found);
  const place = new Map<number, number>();
  ours.forEach((group, at) => {
    for (const mention of group) place.set(mention, at);
  });
  const weights = theirs.map((group) => {
    const shared = new Map<number, number>();
    for (const mention of group) {
      const at = place.get(mention) as number;
      shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    return new Map([...shared].map(([at, count]) => [at, (2 * count) / (group.length + (ours[at]?.length ?? 0))]));
  });
  const total = bestMatching(weights);
  return fractions([total, theirs.length], [total, ours.length]);
}

export interface CorefScores {
  readonly muc: number;
  readonly b3: number;
  readonly ceafe: number;
  /** The mean of the three F1. Pradhan et al. (2012), CoNLL-2012 shared task. */
  readonly conll: number;
}

/** The three F1 and their mean, from nought to one. */
export function corefScores(gold: Chains, found: Chains): CorefScores {
  const three = [muc(gold, found).f1, bCubed(gold, found).f1, ceafE(gold, found).f1] as const;
  const [a, b, c] = three.map(round) as [number, number, number];
  return { muc: a, b3: b, ceafe: c, conll: round((three[0] + three[1] + three[2]) / 3) };
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

function groupsOf(chains: Chains): number[][] {
  const groups = new Map<string | number, number[]>();
  chains.forEach((chain, mention) => {
    const group = groups.get(chain);
    if (group) group.push(mention);
    else groups.set(chain, [mention]);
  });
  return [...groups.values()];
}

function fractions([kept, needed]: readonly [number, number], [right, made]: readonly [number, number]): Fractions {
  const recall = needed === 0 ? 0 : kept / needed;
  const precision = made === 0 ? 0 : right / made;
  return { recall, precision, f1: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision) };
}
