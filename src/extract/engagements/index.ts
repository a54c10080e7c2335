import { stateName } from '../../knowledge/index.ts';
import type { EngagementClaim } from '../../model/claim.ts';
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
  const placed = joinVisits(settled.map((s) => (s.lead.kind === 'visit' ? withCountry(ground, s, settled) : s))).filter((s) =>
    international(ground, s),
  );
  const visits = placed.filter((s) => s.lead.kind === 'visit');
  return placed.map((s) => claimOf(ground, s, visitAround(ground, s, visits), delegations));
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

/** Whether it is between states: two sides at least, or a guest away from home. */
function international(ground: Ground, s: Settled): boolean {
  const country = s.place?.country ?? null;
  const abroad = country !== null && s.actors.some((a) => (sideOf(ground, a) ?? country) !== country);
  if (s.lead.kind === 'visit') return abroad;
  if (s.actors.length === 0 && s.states.length < 2) return false;
  const stateless = s.actors.filter((a) => sideOf(ground, a) === null && ground.actors.get(a)?.actor === 'organisation').length;
  if (s.lead.kind === 'ceremony') return s.states.length > 1 || abroad;
  return s.states.length + Math.min(stateless, 1) > 1 || (abroad && s.actors.length > 0 && s.occasion.tellings.some((t) => t.states.length > 0));
}
