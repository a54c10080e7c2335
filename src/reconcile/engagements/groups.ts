import type { EngagementClaim } from '../../model/claim.ts';
import { type ClaimGroups, groupClaims } from '../grouping.ts';
import type { Sources } from '../sources.ts';
import { clash } from './features.ts';
import { occasionLinks } from './links.ts';
import { type Occasion, occasionOf } from './occasion.ts';

/** Groups engagement claims, in anchor order, into engagements. */
export function groupEngagements(claims: readonly EngagementClaim[], sources: Sources): ClaimGroups<EngagementClaim> {
  const occasions = claims.map((claim) => occasionOf(claim, sources));
  return groupClaims(claims, occasionLinks(occasions), (i, j) => clash(occasions[i] as Occasion, occasions[j] as Occasion), sources);
}
