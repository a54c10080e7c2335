import { stateNamed } from '../../knowledge/index.ts';
import type { EngagementClaim, Place } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { Engagement } from '../../model/entry.ts';
import type { ActorId, ClaimId, EntryId } from '../../model/ids.ts';
import type { EngagementKind, EngagementStatus, ParticipantRole } from '../../model/vocabulary.ts';
import { evidenceAt, fold, reportOf, spotsOf } from '../../resolve/index.ts';
import type { Corroborate } from '../corroboration.ts';
import { chosenPeriod } from '../days.ts';
import { entryIdOf, type Sources } from '../sources.ts';
import { mostFrequent } from '../votes.ts';

/** What other sections know about an engagement. */
export interface Surroundings {
  readonly entryOf: (claim: ClaimId) => EntryId | undefined;
  readonly instrumentsOf: (engagement: EntryId) => readonly EntryId[];
  readonly corroborate: Corroborate;
}

/** The entry of one engagement, from its claims in anchor order. `partOf` is settled later, when all engagements are known. */
export function engagementEntry(claims: readonly EngagementClaim[], sources: Sources, around: Surroundings): Engagement {
  const anchor = claims[0] as EngagementClaim;
  const id = entryIdOf('eng', anchor);
  const evidence = evidenceAt(sources.reports, claims.flatMap(spotsOf));
  const wholes = claims.map((c) => (c.partOf === null ? undefined : around.entryOf(c.partOf))).filter((whole) => whole !== undefined && whole !== id);
  return {
    id,
    kind: mostFrequent(claims.map((c) => c.engagement)) as EngagementKind,
    status: statusOf(claims, sources),
    date: chosenPeriod(
      claims.map((c) => ({
        report: c.report,
        published: reportOf(sources.reports, c.report).published,
        dating: c.date,
        weight: c.status === 'occurred' ? 1 : 0.5,
      })),
    ),
    place: placeOf(claims),
    participants: participantsOf(claims, sources),
    states: [...new Set(claims.flatMap((c) => c.states))].sort(),
    about: mostFrequent(claims.map((c) => c.about).filter((about) => about !== null)) ?? null,
    partOf: mostFrequent(wholes as EntryId[]) ?? null,
    topics: topicsOf(claims),
    instruments: around.instrumentsOf(id),
    evidence,
    corroboration: around.corroborate(evidence),
  };
}

/** What was reported to have happened has happened, also where an earlier report only announced it; otherwise the last word counts. */
function statusOf(claims: readonly EngagementClaim[], { reports }: Sources): EngagementStatus {
  const occurred = claims.filter((c) => c.status === 'occurred');
  // What a report dates after its own day can only be planned, whatever its verb.
  const ahead = (c: EngagementClaim): boolean => c.date.how !== 'unknown' && c.date.start > reportOf(reports, c.report).published;
  if (occurred.some((c) => !ahead(c))) return 'occurred';
  if (occurred.length > 0) return 'planned';
  return (claims.at(-1) as EngagementClaim).status;
}

/** The place most reports name, a town before its country. */
function placeOf(claims: readonly EngagementClaim[]): Place | null {
  const places = claims.map((c) => c.place).filter((place) => place !== null);
  const country = mostFrequent(places.map((p) => p.country).filter((c) => c !== null)) ?? null;
  const inside = places.filter((p) => p.country === country || p.country === null || country === null);
  const name = mostFrequent(inside.filter((p) => stateNamed(p.name) === null).map((p) => p.name)) ?? mostFrequent(inside.map((p) => p.name));
  return name === undefined ? null : { name, country };
}

function participantsOf(claims: readonly EngagementClaim[], { resolution, kindOf, allegianceOf }: Sources): Engagement['participants'] {
  const seen = new Map<ActorId, { sides: Country[]; roles: ParticipantRole[] }>();
  for (const claim of claims)
    for (const participant of claim.participants) {
      const actor = resolution.actorOf.get(participant.actor);
      if (!actor) continue;
      const { sides, roles } = seen.get(actor) ?? { sides: [], roles: [] };
      seen.set(actor, { sides: participant.side === null ? sides : [...sides, participant.side], roles: [...roles, participant.role] });
    }
  const rows = [...seen.entries()].map(([actor, { sides, roles }]) => ({
    actor,
    side: allegianceOf(actor) ?? mostFrequent(sides) ?? null,
    role: mostFrequent(roles.filter((r) => r !== 'attendee')) ?? ('attendee' as const),
  }));
  // A state takes part by itself only where nobody is named for it.
  const spokenFor = new Set(rows.filter((row) => kindOf(row.actor) !== 'state').map((row) => row.side));
  return rows.filter((row) => kindOf(row.actor) !== 'state' || !spokenFor.has(row.side)).sort((a, b) => (a.actor < b.actor ? -1 : 1));
}

function topicsOf(claims: readonly EngagementClaim[]): Engagement['topics'] {
  const topics = new Map<string, Engagement['topics'][number]>();
  for (const { text, area } of claims.flatMap((c) => c.topics)) {
    const key = `${fold(text)} ${area}`;
    if (!topics.has(key)) topics.set(key, { text, area });
  }
  return [...topics.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, topic]) => topic);
}
