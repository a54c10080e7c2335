import { bodyNamed } from '../knowledge/index.ts';
import type { Claim } from '../model/claim.ts';
import type { Actor, Entries } from '../model/entry.ts';
import type { Resolution } from '../resolve/index.ts';

/**
 * The actors that the record shows: those that an entry or an actor shown points at, and all others that have a name and of whom reports say something:
 * whom they act for, what office they hold, or that they are a body known by name. A bare name that does nothing (a byline, a make of aircraft, a
 * description such as "the ministry") stays in its report.
 */
export function actorsShown({ actorOf }: Resolution, claims: readonly Claim[], entries: Entries): readonly Actor[] {
  const named = new Set<string>();
  for (const c of claims) if (c.kind === 'actor' && !c.described) named.add(actorOf.get(c.id) ?? '');
  const needed = pointedAt(entries);
  const told = (actor: Actor): boolean => needed.has(actor.id) || (named.has(actor.id) && isSomebody(actor));
  const employers = new Set<string>(entries.actors.filter(told).flatMap((a) => a.roles.map((r) => r.organisation ?? '')));
  return entries.actors.filter((a) => told(a) || employers.has(a.id));
}

function isSomebody(actor: Actor): boolean {
  if (actor.kind === 'state' || actor.country !== null) return true;
  return actor.kind === 'person' ? actor.roles.length > 0 : actor.names.some((name) => bodyNamed(name.text) !== null);
}

function pointedAt(entries: Entries): Set<string> {
  return new Set<string>([
    ...entries.engagements.flatMap((e) => e.participants.map((p) => p.actor)),
    ...entries.instruments.flatMap((i) => [...i.bodies, ...i.signatories]),
    ...entries.statements.flatMap((s) => [...(s.speaker ? [s.speaker] : []), ...s.via]),
    ...entries.discrepancies.map((d) => d.subject),
  ]);
}
