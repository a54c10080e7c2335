import type { ActorClaim, Claim } from '../model/claim.ts';
import type { Country } from '../model/country.ts';
import type { ClaimId } from '../model/ids.ts';

/**
 * Person claims with the state that they act for filled in where the claim itself gives none but the rest of its report does: the state of an office
 * held, of the organisation served, or the side taken in engagements. Where those disagree nothing is filled in.
 */
export function withAllegiance(people: readonly ActorClaim[], claims: readonly Claim[]): ActorClaim[] {
  const open = new Set(people.filter((p) => p.country === null).map((p) => p.id));
  const countries = new Map<ClaimId, Country>();
  const sides = new Map<ClaimId, Set<Country>>();
  for (const claim of claims) {
    if (claim.kind === 'actor' && claim.country !== null) countries.set(claim.id, claim.country);
    if (claim.kind !== 'engagement') continue;
    for (const { actor, side } of claim.participants)
      if (side !== null && open.has(actor)) sides.set(actor, (sides.get(actor) ?? new Set<Country>()).add(side));
  }
  return people.map((person) => {
    if (person.country !== null) return person;
    const offices = person.roles.map((role) => role.country ?? (role.organisation === null ? null : (countries.get(role.organisation) ?? null)));
    const country = only(new Set(offices.filter((c) => c !== null))) ?? only(sides.get(person.id) ?? new Set());
    return country === null ? person : { ...person, country };
  });
}

const only = (countries: ReadonlySet<Country>): Country | null => (countries.size === 1 ? ([...countries][0] as Country) : null);
