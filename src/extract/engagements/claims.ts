import { stateName } from '../../knowledge/index.ts';
import type { EngagementClaim, Place } from '../../model/claim.ts';
import { claimIdOf } from '../../model/digest.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { ParticipantRole } from '../../model/vocabulary.ts';
import type { Delegation } from './delegation.ts';
import { type Ground, sideOf } from './ground.ts';
import type { Settled } from './settled.ts';
import { topicsIn } from './topics.ts';

/** The claim's own id, from what tells the engagement and from what tells it from its neighbours. */
export function idOf(ground: Ground, { lead, place, actors }: Settled): ClaimId {
  return claimIdOf(
    ground.scene.report.id,
    'engagement',
    lead.kind,
    lead.span.start,
    lead.token,
    lead.about,
    place?.country ?? null,
    ...actors.toSorted(),
  );
}

/** The claim that an occasion makes, its place and its delegates filled in from the visit that it is part of. */
export function claimOf(ground: Ground, settled: Settled, visit: Settled | undefined, delegations: readonly Delegation[]): EngagementClaim {
  const { lead, occasion } = settled;
  const visited = visit?.place?.country ?? null;
  const place = settled.place ?? (visited === null ? null : { name: stateName(visited), country: visited });
  const mine =
    lead.kind === 'visit' && (lead.status === 'occurred' || lead.status === 'planned')
      ? delegations.filter((d) => settled.actors.includes(d.leader))
      : [];
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
    topics: lead.kind === 'meeting' || lead.kind === 'call' || lead.kind === 'conference' ? topicsIn(ground, sentences, settled.states) : [],
    about: lead.kind === 'visit' ? lead.about : aboutOf(occasion.tellings.flatMap((t) => t.about ?? [])),
  };
}

/** What it is called first, rather by a name of its own than described, and not in the capitals of a heading. */
function aboutOf(names: readonly string[]): string | null {
  return names.find((n) => /^\p{Lu}\p{L}*\p{Ll}/u.test(n)) ?? names.find((n) => /\p{Ll}/u.test(n)) ?? names[0] ?? null;
}

/** As the words say; else the side on whose ground it is hosts the others. */
function roleOf(ground: Ground, actor: ClaimId, { occasion, lead }: Settled, place: Place | null): ParticipantRole {
  const said = occasion.tellings.flatMap((t) => t.parties).filter((p) => p.actor === actor && p.role !== 'attendee');
  if (said.length > 0) return (said[0] as { role: ParticipantRole }).role;
  const side = sideOf(ground, actor);
  if (lead.kind === 'call' || lead.kind === 'conference' || lead.kind === 'exercise' || side === null || place?.country == null) return 'attendee';
  return side === place.country ? 'host' : 'guest';
}
