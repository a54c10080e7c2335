import type { StatementClaim } from '../../model/claim.ts';
import type { Origin } from '../../model/entry.ts';
import type { ClaimId, EntryId } from '../../model/ids.ts';
import { type ClaimGroups, groupClaims } from '../grouping.ts';
import type { Sources } from '../sources.ts';
import { keptApart } from './features.ts';
import { utteranceLinks } from './links.ts';
import { speechOf, type Utterance } from './utterance.ts';

/** Groups statement claims, in anchor order, into statements. `occasionOf` says which engagement entry an engagement claim became. */
export function groupStatements(
  claims: readonly StatementClaim[],
  sources: Sources,
  occasionOf: (claim: ClaimId) => EntryId | undefined,
  origins: readonly Origin[],
): ClaimGroups<StatementClaim> {
  const speech = speechOf(claims, sources, occasionOf);
  const { utterances, weights } = speech;
  const apart = (i: number, j: number): boolean => keptApart(utterances[i] as Utterance, utterances[j] as Utterance, weights);
  return groupClaims(claims, utteranceLinks(speech, origins), apart, sources);
}
