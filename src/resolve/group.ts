import type { ActorClaim } from '../model/claim.ts';
import type { Feature, Match } from '../model/reason.ts';

/** Actor claims that mean one actor, in anchor order, and why. */
export interface Group {
  readonly claims: readonly ActorClaim[];
}

export interface Grouping {
  readonly groups: readonly Group[];
  readonly matches: readonly Match[];
}

/** One reason, with its weight and its sentence. */
export function feature(name: string, weight: number, because: string): Feature {
  return { name, weight, because };
}

/** The sum of the weights, free of the noise of adding decimals. */
export function scoreOf(features: readonly Feature[]): number {
  return Math.round(features.reduce((sum, f) => sum + f.weight, 0) * 1000) / 1000;
}

/** What a person's word looks like among the reasons. It outweighs everything else. */
export const BY_JUDGEMENT: readonly Feature[] = [feature('judgement', 100, 'A person decided that these are the same.')];

/** The first of several claims that look alike, matched with each of the others for the same reasons. */
export function matchesWithFirst(claims: readonly { readonly id: Match['a'] }[], features: readonly Feature[]): Match[] {
  const [first, ...rest] = claims;
  const score = scoreOf(features);
  return first ? rest.map((claim) => ({ a: first.id, b: claim.id, score, features })) : [];
}
