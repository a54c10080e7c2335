import type { ActorClaim, Claim, EngagementClaim } from '../model/claim.ts';
import type { Country } from '../model/country.ts';
import type { ClaimId } from '../model/ids.ts';
import { stateBeside } from './beside.ts';
import { toldOf, toldSides } from './footing.ts';
import { type Kept, keepingNothing } from './kept.ts';
import { fold } from './likeness/fold.ts';
import { type Reports, reportOf } from './order.ts';

/**
 * Person claims with the state that they act for as their report tells it. A state in the title right before a name is the surest word. Where the claim gives none: the state of an office held, of the
 * organisation served, or the side taken in engagements, unless those disagree. Where the claim puts someone on the side of the guests whom he
 * receives in another country: that country, for a host acts for the place.
 */
export function withAllegiance(people: readonly ActorClaim[], claims: readonly Claim[], reports: Reports, kept: Kept = keepingNothing): ActorClaim[] {
  const given = new Map<ClaimId, Country>();
  const engagements: EngagementClaim[] = [];
  for (const claim of claims) {
    if (claim.kind === 'actor' && claim.country !== null) given.set(claim.id, claim.country);
    if (claim.kind === 'engagement') engagements.push(claim);
  }
  const sides = sidesTaken(engagements, given);
  const receiving = placesOfHosts(engagements, given);
  const beside = new Map(people.map((p) => [p.id, p.described ? null : kept.once(stateBeside, p, reportOf(reports, p.report).text)]));
  const elsewhere = saidOfNames(people, beside);
  const told = kept.once(toldSides, people);
  return people.map((person) => {
    const said = beside.get(person.id) ?? only(elsewhere.get(fold(person.name)));
    if (said !== null) return said === person.country ? person : kept.once(moved, person, said);
    const otherwise = person.footing === 'told' || person.described ? null : toldOf(person, told);
    if (otherwise !== null) return otherwise === person.country ? person : kept.once(moved, person, otherwise);
    const place = only(receiving.get(person.id));
    if (place !== null && place !== person.country) return kept.once(moved, person, place);
    if (person.country !== null) return person;
    const offices = person.roles.map((role) => role.country ?? (role.organisation === null ? null : (given.get(role.organisation) ?? null)));
    const country = only(new Set(offices.filter((c) => c !== null))) ?? only(sides.get(person.id));
    return country === null ? person : kept.once(of, person, country);
  });
}

/** By full name, the states that the reports' titles say right before it: what one says outright counts where another leaves it to be guessed. */
function saidOfNames(people: readonly ActorClaim[], beside: ReadonlyMap<ClaimId, Country | null>): ReadonlyMap<string, ReadonlySet<Country>> {
  const said = new Map<string, Set<Country>>();
  for (const person of people) {
    const state = beside.get(person.id) ?? null;
    const name = fold(person.name);
    if (state !== null && name.includes(' ')) said.set(name, (said.get(name) ?? new Set<Country>()).add(state));
  }
  return said;
}

function sidesTaken(engagements: readonly EngagementClaim[], given: ReadonlyMap<ClaimId, Country>): ReadonlyMap<ClaimId, ReadonlySet<Country>> {
  const sides = new Map<ClaimId, Set<Country>>();
  for (const { participants } of engagements)
    for (const { actor, side } of participants)
      if (side !== null && !given.has(actor)) sides.set(actor, (sides.get(actor) ?? new Set<Country>()).add(side));
  return sides;
}

/** For hosts that their report puts on their guests' own side: where they receive them. */
function placesOfHosts(engagements: readonly EngagementClaim[], given: ReadonlyMap<ClaimId, Country>): ReadonlyMap<ClaimId, ReadonlySet<Country>> {
  const places = new Map<ClaimId, Set<Country>>();
  for (const { participants, place } of engagements) {
    const country = place?.country ?? null;
    if (country === null) continue;
    const guests = new Set(participants.filter((p) => p.role === 'guest').map((p) => given.get(p.actor)));
    for (const { actor, role } of participants)
      if (role === 'host' && guests.has(given.get(actor)) && !guests.has(country))
        places.set(actor, (places.get(actor) ?? new Set<Country>()).add(country));
  }
  return places;
}

const of = (person: ActorClaim, country: Country): ActorClaim => ({ ...person, country });

function moved(person: ActorClaim, country: Country): ActorClaim {
  return { ...person, country, roles: person.roles.map((role) => (role.country === person.country ? { ...role, country } : role)) };
}

const only = (countries: ReadonlySet<Country> | undefined): Country | null => (countries?.size === 1 ? ([...countries][0] as Country) : null);
