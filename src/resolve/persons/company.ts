import type { Claim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import { personName } from './name.ts';

/**
 * Whom each person met on which day, as far as their reports say: for every actor claim, keys of the form "family name, day". Two differently
 * spelt people who met the same person on the same day are likely one.
 */
export function companyOf(claims: readonly Claim[]): ReadonlyMap<ClaimId, ReadonlySet<string>> {
  const family = new Map<ClaimId, string>();
  for (const claim of claims)
    if (claim.kind === 'actor' && claim.actor === 'person' && !claim.described) family.set(claim.id, personName(claim.name, claim.country).family);
  const company = new Map<ClaimId, Set<string>>();
  for (const claim of claims) {
    if (claim.kind !== 'engagement' || claim.date.how === 'unknown' || claim.date.precision !== 'day') continue;
    const people = claim.participants.filter((p) => family.has(p.actor));
    if (people.length > 12) continue;
    for (const one of people)
      for (const other of people) {
        if (one.actor === other.actor) continue;
        const met = company.get(one.actor) ?? new Set<string>();
        company.set(one.actor, met.add(`${family.get(other.actor)}, ${claim.date.start}`));
      }
  }
  return company;
}
