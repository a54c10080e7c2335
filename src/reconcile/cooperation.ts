import type { CooperationClaim } from '../model/claim.ts';
import type { Cooperation } from '../model/entry.ts';
import { CooperationStage } from '../model/vocabulary.ts';
import { evidenceAt, feature, fold, type Link, scoreOf, spotsOf } from '../resolve/index.ts';
import type { Corroborate } from './corroboration.ts';
import { type ClaimGroups, groupClaims } from './grouping.ts';
import { entryIdOf, type Sources } from './sources.ts';
import { highest, mostFrequent } from './votes.ts';

/** Groups cooperation claims, in anchor order: the same states in the same area are one entry, whatever the occasion. */
export function groupCooperation(claims: readonly CooperationClaim[], sources: Sources): ClaimGroups<CooperationClaim> {
  const features = [feature('parties', 2, 'Both concern the same states.'), feature('area', 2, 'Both concern the same area.')];
  const first = new Map<string, number>();
  const links: Link[] = [];
  claims.forEach((claim, b) => {
    const key = keyOf(claim);
    const a = first.get(key);
    if (a === undefined) first.set(key, b);
    else links.push({ a, b, score: scoreOf(features), features });
  });
  return groupClaims(claims, links, () => false, sources);
}

const keyOf = (claim: CooperationClaim): string => `${[...claim.parties].sort().join(' ')} ${claim.area}`;

/** The entry of one area of cooperation, from its claims in anchor order: the furthest stage, and the words most reports use. */
export function cooperationEntry(claims: readonly CooperationClaim[], sources: Sources, corroborate: Corroborate): Cooperation {
  const anchor = claims[0] as CooperationClaim;
  const stage = highest(
    CooperationStage.options,
    claims.map((c) => c.stage),
  ) as CooperationStage;
  const evidence = evidenceAt(sources.reports, claims.flatMap(spotsOf));
  const usual = mostFrequent(claims.map((c) => fold(c.text)));
  return {
    id: entryIdOf('coo', anchor),
    parties: [...anchor.parties].sort(),
    area: anchor.area,
    stage,
    text: (claims.find((c) => fold(c.text) === usual) ?? anchor).text,
    evidence,
    corroboration: corroborate(evidence),
  };
}
