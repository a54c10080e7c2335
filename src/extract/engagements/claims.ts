import { stateName } from '../../knowledge/index.ts';
import type { EngagementClaim, Place } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { Dating } from '../../model/date.ts';
import { type ClaimId, claimIdOf } from '../../model/ids.ts';
import type { ParticipantRole } from '../../model/vocabulary.ts';
import type { Delegation } from './delegation.ts';
import { type Ground, sideOf } from './ground.ts';
import { actorsOf, type Occasion, statesOf } from './merge.ts';
import type { Telling } from './telling.ts';
import { topicsIn } from './topics.ts';

/** An occasion with its place and day settled, before it is tied to the visit it belongs to. */
export interface Settled {
  readonly occasion: Occasion;
  readonly lead: Telling;
  readonly place: Place | null;
  readonly date: Dating;
  readonly actors: readonly ClaimId[];
  readonly states: readonly Country[];
}

const certainty: Readonly<Record<Dating['how'], number>> = { stated: 3, derived: 2, assumed: 1, unknown: 0 };

/** The best known day and place of an occasion. */
export function settle(ground: Ground, occasion: Occasion): Settled {
  const { tellings } = occasion;
  const date = tellings.map((t) => t.date).reduce((a, b) => (better(b, a) ? b : a));
  const places = tellings.flatMap((t) => (t.place === null ? [] : [t.place]));
  const place = places.find((p) => p.country !== null) ?? places[0] ?? null;
  return { occasion, lead: tellings[0] as Telling, place, date, actors: actorsOf(occasion), states: statesOf(ground, occasion) };
}

/** Told with words rather than assumed; a day rather than a month. */
function better(a: Dating, b: Dating): boolean {
  const grain = (d: Dating) => (d.how === 'unknown' ? 0 : { day: 3, month: 2, year: 1 }[d.precision]);
  return certainty[a.how] > certainty[b.how] || (a.how !== 'unknown' && certainty[a.how] === certainty[b.how] && grain(a) > grain(b));
}

/** The country that a visit goes to where its own words do not say: that of the hosts and places of the guest's other engagements. */
export function countryOfVisit(ground: Ground, visit: Settled, all: readonly Settled[]): Country | null {
  if (visit.place?.country != null) return visit.place.country;
  const homes = new Set(visit.actors.flatMap((a) => sideOf(ground, a) ?? []));
  const votes = new Map<Country, number>();
  for (const other of all) {
    if (
      other === visit ||
      other.lead.kind === 'visit' ||
      other.lead.status !== visit.lead.status ||
      !touch(visit.date, other.date) ||
      !other.actors.some((a) => visit.actors.includes(a))
    )
      continue;
    const near = 1 / (1 + Math.abs(other.lead.sentence - visit.lead.sentence));
    const placed = other.place?.country;
    const candidates = placed != null ? [placed] : other.states;
    for (const c of candidates) if (!homes.has(c)) votes.set(c, (votes.get(c) ?? 0) + near);
  }
  for (const c of visit.states) if (!homes.has(c)) votes.set(c, (votes.get(c) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
}

/** The visit during which an engagement took place: one of its parties is the guest, and place or host agree. */
export function visitAround(ground: Ground, settled: Settled, visits: readonly Settled[]): Settled | undefined {
  if (settled.lead.kind === 'visit' || settled.lead.kind === 'call') return undefined;
  const fitting = visits.filter((visit) => {
    const country = visit.place?.country;
    if (country == null || visit.lead.status !== settled.lead.status || !visit.actors.some((a) => settled.actors.includes(a))) return false;
    if (!touch(visit.date, settled.date)) return false;
    if (settled.place?.country != null) return settled.place.country === country;
    // Nobody from there is named at a ceremony; at a meeting the other side is the host.
    return (
      settled.states.includes(country) ||
      (settled.lead.kind === 'ceremony' && settled.states.every((s) => visit.actors.some((a) => sideOf(ground, a) === s)))
    );
  });
  // The visit told nearest to it, one told before rather than one told after.
  const away = (visit: Settled) => settled.lead.sentence - visit.lead.sentence;
  const distance = (visit: Settled) => (away(visit) < 0 ? 3 - away(visit) : away(visit));
  return fitting.toSorted((a, b) => distance(a) - distance(b))[0];
}

function touch(a: Dating, b: Dating): boolean {
  return a.how === 'unknown' || b.how === 'unknown' || (a.start <= b.end && b.start <= a.end) || a.how === 'assumed' || b.how === 'assumed';
}

/** The claim's own id, from what tells the engagement and from what tells it from its neighbours. */
export function idOf(ground: Ground, { lead, place }: Settled): ClaimId {
  return claimIdOf(ground.scene.report.id, 'engagement', lead.kind, lead.span.start, lead.token, lead.about, place?.country ?? null);
}

/** The claim that an occasion makes, its place and its delegates filled in from the visit that it is part of. */
export function claimOf(ground: Ground, settled: Settled, visit: Settled | undefined, delegations: readonly Delegation[]): EngagementClaim {
  const { lead, occasion } = settled;
  const visited = visit?.place?.country ?? null;
  const place = settled.place ?? (visited === null ? null : { name: stateName(visited), country: visited });
  const mine = lead.kind === 'visit' && lead.status === 'occurred' ? delegations.filter((d) => settled.actors.includes(d.leader)) : [];
  const leaderSide = (d: Delegation) => sideOf(ground, d.leader);
  const delegates = mine.flatMap((d) =>
    d.members.filter((m) => !settled.actors.includes(m)).map((m) => ({ actor: m, side: leaderSide(d), role: 'delegate' as const })),
  );
  const embodied = new Set(settled.actors.filter((a) => ground.actors.get(a)?.actor !== 'state').flatMap((a) => sideOf(ground, a) ?? []));
  // A state takes part for itself only where nobody is named for it ("the two sides" are those who met).
  const taking = settled.actors.filter((a) => ground.actors.get(a)?.actor !== 'state' || !embodied.has(sideOf(ground, a) ?? ''));
  const participants = taking.map((actor) => ({ actor, side: sideOf(ground, actor), role: roleOf(ground, actor, settled, place) }));
  const evidence = [...occasion.tellings.map((t) => t.span), ...mine.map((d) => d.span)];
  const sentences = [...new Set(occasion.tellings.map((t) => t.sentence))];
  return {
    id: idOf(ground, settled),
    report: ground.scene.report.id,
    kind: 'engagement',
    evidence: evidence.filter((s, k) => evidence.findIndex((o) => o.start === s.start && o.end === s.end) === k),
    engagement: lead.kind,
    status: lead.status,
    date: settled.date,
    place,
    participants: [...participants, ...delegates.filter((d, k) => delegates.findIndex((o) => o.actor === d.actor) === k)],
    states: lead.kind === 'visit' && place?.country != null ? [...new Set([...settled.states, place.country])].sort() : settled.states,
    partOf: visit === undefined ? null : idOf(ground, visit),
    topics: lead.kind === 'meeting' || lead.kind === 'call' || lead.kind === 'conference' ? topicsIn(ground, sentences) : [],
    about: occasion.tellings.find((t) => t.about !== null)?.about ?? null,
  };
}

/** As the words say; else the side on whose ground it is hosts the others. */
function roleOf(ground: Ground, actor: ClaimId, { occasion, lead }: Settled, place: Place | null): ParticipantRole {
  const said = occasion.tellings.flatMap((t) => t.parties).filter((p) => p.actor === actor && p.role !== 'attendee');
  if (said.length > 0) return (said[0] as { role: ParticipantRole }).role;
  const side = sideOf(ground, actor);
  if (lead.kind === 'call' || lead.kind === 'conference' || lead.kind === 'exercise' || side === null || place?.country == null) return 'attendee';
  return side === place.country ? 'host' : 'guest';
}
