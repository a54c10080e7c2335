import { bodyNamed, isCommonName } from '../knowledge/index.ts';
import type { Claim } from '../model/claim.ts';
import type { Actor, Entries } from '../model/entry.ts';
import { type Kept, keepingNothing, type Resolution } from '../resolve/index.ts';

/**
 * The actors that the record shows: those that an entry or an actor shown points at, and all others that have a name and of whom reports say something:
 * whom they act for, what office they hold, or that they are a body known by name. A bare name that does nothing (a byline, a make of aircraft, a
 * description such as "the ministry") stays in its report.
 */
export function actorsShown(resolution: Resolution, claims: readonly Claim[], entries: Entries, kept: Kept = keepingNothing): readonly Actor[] {
  const named = kept.same('named actors', '', [resolution, claims], () => namedIn(resolution, claims));
  const needed = pointedAt(entries, kept);
  const told = (actor: Actor): boolean => needed.has(actor.id) || (named.has(actor.id) && isSomebody(actor));
  const employers = new Set<string>(entries.actors.filter(told).flatMap((a) => a.roles.map((r) => r.organisation ?? '')));
  return entries.actors.filter((a) => told(a) || employers.has(a.id));
}

function namedIn({ actorOf }: Resolution, claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap((c) => (c.kind === 'actor' && !c.described ? (actorOf.get(c.id) ?? []) : [])));
}

function isSomebody(actor: Actor): boolean {
  if (actor.kind === 'state' || actor.country !== null) return true;
  return actor.kind === 'person' ? actor.roles.length > 0 : actor.names.some((name) => bodyNamed(name.text) !== null && !isCommonName(name.text));
}

function pointedAt(entries: Entries, kept: Kept): ReadonlySet<string> {
  return new Set<string>([
    ...entries.engagements.flatMap((e) => e.participants.map((p) => p.actor)),
    ...entries.instruments.flatMap((i) => [...i.bodies, ...i.signatories]),
    ...kept.same('those who speak', '', [entries.statements], () => entries.statements.flatMap((s) => [...(s.speaker ? [s.speaker] : []), ...s.via])),
    ...entries.discrepancies.map((d) => d.subject),
  ]);
}
