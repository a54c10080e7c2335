import type { Engagement } from '../../model/entry.ts';
import type { ActorId, EntryId } from '../../model/ids.ts';
import { dayNumber } from '../days.ts';

/**
 * Ties meetings and ceremonies to the visits they were part of: what a report says stands; where none does, a visit of one of the participants to
 * the country of the meeting on those days. Returns new entries, in the same order.
 */
export function withParts(engagements: readonly Engagement[]): Engagement[] {
  const byId = new Map(engagements.map((e) => [e.id, e]));
  const visits = new Map<ActorId, Engagement[]>();
  for (const visit of engagements)
    if (visit.kind === 'visit')
      for (const { actor, role } of visit.participants) if (role !== 'host') visits.set(actor, [...(visits.get(actor) ?? []), visit]);
  return engagements.map((e) => {
    if (e.kind === 'visit' || e.kind === 'call') return e.partOf !== null && byId.get(e.partOf)?.kind === 'visit' ? e : { ...e, partOf: null };
    const stated = e.partOf === null ? undefined : byId.get(e.partOf);
    const whole: EntryId | undefined = stated?.id ?? e.participants.flatMap((p) => visits.get(p.actor) ?? []).find((visit) => holds(visit, e))?.id;
    return { ...e, partOf: whole ?? null };
  });
}

/** Whether the visit was to where the meeting was, on its days. The meeting's country may be unknown; then the host's side must be visited. */
function holds(visit: Engagement, part: Engagement): boolean {
  const there = visit.place?.country ?? null;
  const country = part.place?.country ?? null;
  if (there === null || (country !== null ? country !== there : !part.states.includes(there))) return false;
  if (visit.date.start === null || part.date.start === null || part.date.precision !== 'day' || visit.date.precision !== 'day') return false;
  const from = dayNumber(visit.date.start);
  const to = dayNumber(visit.date.end as string);
  return dayNumber(part.date.start) >= from && dayNumber(part.date.start) <= to;
}
