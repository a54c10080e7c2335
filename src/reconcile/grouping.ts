import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Match } from '../model/reason.ts';
import { cluster, decisionsOn, type Link } from '../resolve/index.ts';
import type { Sources } from './sources.ts';

/** Claims grouped into entries, each group in anchor order, and why. */
export interface ClaimGroups<C extends Claim> {
  readonly groups: readonly (readonly C[])[];
  /** Groups that hold a claim whose whole entry a person rejected. */
  readonly dismissed: readonly (readonly C[])[];
  readonly matches: readonly Match[];
}

/** Groups claims, given in anchor order, by links between their places in the list, heeding people's judgements and what keeps two apart. */
export function groupClaims<C extends Claim>(
  claims: readonly C[],
  links: readonly Link[],
  apart: (a: number, b: number) => boolean,
  { verdicts }: Sources,
): ClaimGroups<C> {
  const at = new Map<ClaimId, number>(claims.map((claim, i) => [claim.id, i]));
  const { groups, used } = cluster(claims.length, links, apart, decisionsOn(verdicts, at));
  const claim = (i: number): C => claims[i] as C;
  const all = groups.map((group) => group.map(claim));
  const isDismissed = (group: readonly C[]): boolean => group.some((c) => verdicts.dismissed.has(c.id));
  return {
    groups: verdicts.dismissed.size === 0 ? all : all.filter((group) => !isDismissed(group)),
    dismissed: verdicts.dismissed.size === 0 ? [] : all.filter(isDismissed),
    matches: used.map((link) => ({ a: claim(link.a).id, b: claim(link.b).id, score: link.score, features: link.features })),
  };
}
