import { stateName } from '../../knowledge/index.ts';
import type { EngagementClaim, Place } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Scene } from '../../model/scene.ts';
import { ceremonyTellings } from './ceremonies.ts';
import { claimOf, countryOfVisit, type Settled, settle, visitAround } from './claims.ts';
import { type Delegation, delegationIn } from './delegation.ts';
import { discussionTellings } from './discussions.ts';
import { type Ground, groundOf, sideOf } from './ground.ts';
import { occasionsOf } from './merge.ts';
import { nounTellings } from './noun-tellings.ts';
import type { Telling } from './telling.ts';
import { contactTellings } from './verb-tellings.ts';
import { visitorTellings } from './visitors.ts';
import { travelTellings } from './visits.ts';

/**
 * The visits, meetings, calls, ceremonies, exercises and conferences that a report tells, one claim an event, each with whatever the report
 * says of it in several places. What states do among themselves is kept; what one state does at home is left out.
 */
export function engagementsOf(scene: Scene): EngagementClaim[] {
  const ground = groundOf(scene);
  const tellings: Telling[] = [];
  const delegations: Delegation[] = [];
  for (let s = 0; s < ground.sentences.length; s++) {
    tellings.push(...contactTellings(ground, s), ...travelTellings(ground, s), ...nounTellings(ground, s));
    tellings.push(...visitorTellings(ground, s), ...ceremonyTellings(ground, s), ...discussionTellings(ground, s));
    const delegation = delegationIn(ground, s);
    if (delegation !== undefined) delegations.push(delegation);
  }
  const settled = occasionsOf(ground, tellings).map((o) => settle(ground, o));
  const placed = joinVisits(settled.map((s) => (s.lead.kind === 'visit' ? withCountry(ground, s, settled) : s)));
  const visits = placed.filter((s) => s.lead.kind === 'visit' && international(ground, s));
  return placed.flatMap((s) => {
    const visit = visitAround(ground, s, visits);
    const there =
      s.lead.kind === 'ceremony' && s.place?.country == null && visit === undefined
        ? { ...s, place: placeOfOthers(ground, s, placed) ?? s.place }
        : s;
    return visit !== undefined || international(ground, there) ? [claimOf(ground, there, visit, delegations)] : [];
  });
}

/** Where somebody honoured at a ceremony was met as a guest in the same report. */
function placeOfOthers(ground: Ground, ceremony: Settled, all: readonly Settled[]): Place | null {
  const homes = ceremony.actors.flatMap((a) => sideOf(ground, a) ?? []);
  const other = all.find(
    (o) =>
      o.lead.kind === 'meeting' &&
      o.lead.status === ceremony.lead.status &&
      o.place?.country != null &&
      !homes.includes(o.place.country) &&
      o.actors.some((a) => ceremony.actors.includes(a)),
  );
  return other?.place?.country == null ? null : { name: stateName(other.place.country), country: other.place.country };
}

function withCountry(ground: Ground, visit: Settled, all: readonly Settled[]): Settled {
  const country = countryOfVisit(ground, visit, all);
  if (country === null || visit.place?.country === country) return visit;
  return { ...visit, place: { name: visit.place?.name ?? stateName(country), country } };
}

/** Visits of one guest to one country that only now show to be the same. */
function joinVisits(all: readonly Settled[]): Settled[] {
  const kept: Settled[] = [];
  for (const s of all) {
    const k = s.lead.kind !== 'visit' ? -1 : kept.findIndex((o) => sameVisit(o, s));
    const other = kept[k];
    if (other === undefined) kept.push(s);
    else
      kept[k] = {
        ...other,
        actors: [...new Set([...other.actors, ...s.actors])],
        occasion: { tellings: [...other.occasion.tellings, ...s.occasion.tellings] },
      };
  }
  return kept;
}

function sameVisit(a: Settled, b: Settled): boolean {
  return (
    a.lead.kind === 'visit' &&
    a.lead.status === b.lead.status &&
    a.place?.country === b.place?.country &&
    a.actors.some((actor) => b.actors.includes(actor)) &&
    (a.lead.refersBack || b.lead.refersBack)
  );
}

function holdsOffice(ground: Ground, actor: ClaimId): boolean {
  const claim = ground.actors.get(actor);
  return (
    claim?.actor === 'person' &&
    claim.roles.some((r) =>
      /\b(?:president|premier|chancellor|king|queen|emir|amir|sultan|minister|secretary|adviser|advisor|general|chief|ambassador)\b/i.test(r.title),
    )
  );
}

/** Whether it is between states: two sides at least, or a guest away from home. */
function international(ground: Ground, s: Settled): boolean {
  const country = s.place?.country ?? null;
  const abroad = country !== null && s.actors.some((a) => (sideOf(ground, a) ?? country) !== country);
  if (s.lead.kind === 'visit') return abroad;
  if (s.actors.length === 0 && (s.states.length < 2 || s.lead.kind === 'conference')) return false;
  if (s.lead.kind === 'ceremony') return s.states.length > 1 || abroad;
  // Bodies of no state (the UN) are a side of their own, and so is an office-holder whose state the report does not say.
  const sideless = s.actors.some((a) => sideOf(ground, a) === null && (ground.actors.get(a)?.actor === 'organisation' || holdsOffice(ground, a)));
  return s.states.length + Number(sideless) > 1 || (abroad && s.states.length > 0);
}
