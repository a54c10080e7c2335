import { bodyNamed, bodyNoun } from '../knowledge/index.ts';
import type { ActorClaim } from '../model/claim.ts';
import { type Kept, keepingNothing } from './kept.ts';
import { personName } from './persons/name.ts';

/**
 * Actor claims with the kind that the rest of their report makes likely. A language model that meets a bare family name ("Laine") may take it for an
 * organisation though the report names Aino Laine, and a well-known body for a person.
 */
export function withLikelyKinds(claims: readonly ActorClaim[], kept: Kept = keepingNothing): ActorClaim[] {
  const bearers = new Map<string, ActorClaim[]>();
  for (const claim of claims) {
    if (claim.actor !== 'person' || claim.described) continue;
    const { words, family } = kept.once(personName, claim.name, claim.country);
    if (words.length < 2) continue;
    const key = `${claim.report} ${family}`;
    bearers.set(key, [...(bearers.get(key) ?? []), claim]);
  }
  return claims.map((claim) => {
    if (claim.described || claim.actor === 'state') return claim;
    const known = kept.once(bodyNamed, claim.name) !== null;
    if (claim.actor === 'person') return known && claim.roles.length === 0 ? kept.once(asBody, claim) : claim;
    const word = kept.once(personName, claim.name, null);
    if (known || word.words.length !== 1 || bodyNoun(claim.name) !== null) return claim;
    const [bearer, ...rivals] = bearers.get(`${claim.report} ${word.family}`) ?? [];
    return bearer && rivals.length === 0 ? kept.once(asPerson, claim, bearer.country) : claim;
  });
}

const asBody = (claim: ActorClaim): ActorClaim => ({ ...claim, actor: 'organisation' });
const asPerson = (claim: ActorClaim, country: ActorClaim['country']): ActorClaim => ({ ...claim, actor: 'person', country });
