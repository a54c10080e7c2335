import type { StatementClaim } from '../../model/claim.ts';
import type { Origin } from '../../model/entry.ts';
import type { ClaimId, EntryId } from '../../model/ids.ts';
import { type ClaimGroups, groupClaims } from '../grouping.ts';
import type { Sources } from '../sources.ts';
import { keptApart } from './features.ts';
import { utteranceLinks } from './links.ts';
import { type Utterance, utterancesOf, wordWeights } from './utterance.ts';

/** Groups statement claims, in anchor order, into statements. `occasionOf` says which engagement entry an engagement claim became. */
export function groupStatements(
  claims: readonly StatementClaim[],
  sources: Sources,
  occasionOf: (claim: ClaimId) => EntryId | undefined,
  origins: readonly Origin[],
): ClaimGroups<StatementClaim> {
  const utterances = utterancesOf(claims, sources, occasionOf);
  const weight = wordWeights(utterances);
  const apart = (i: number, j: number): boolean => keptApart(utterances[i] as Utterance, utterances[j] as Utterance, weight);
  return groupClaims(claims, utteranceLinks(utterances, weight, origins), apart, sources);
}
