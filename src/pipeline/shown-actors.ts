import type { Claim } from '../model/claim.ts';
import type { Actor, Entries } from '../model/entry.ts';
import type { Resolution } from '../resolve/index.ts';

/** The actors that the record shows: all that have a name, and of those that only a description tells of ("the ministry") the ones that an entry or an actor shown points at. */
export function actorsShown({ actorOf }: Resolution, claims: readonly Claim[], entries: Entries): readonly Actor[] {
  const named = new Set<string>();
  for (const c of claims) if (c.kind === 'actor' && !c.described) named.add(actorOf.get(c.id) ?? '');
  const needed = pointedAt(entries);
  const shown = entries.actors.filter((a) => named.has(a.id) || needed.has(a.id));
  const employers = new Set<string>(shown.flatMap((a) => a.roles.map((r) => r.organisation ?? '')));
  return entries.actors.filter((a) => named.has(a.id) || needed.has(a.id) || employers.has(a.id));
}

function pointedAt(entries: Entries): Set<string> {
  return new Set<string>([
    ...entries.engagements.flatMap((e) => e.participants.map((p) => p.actor)),
    ...entries.instruments.flatMap((i) => [...i.bodies, ...i.signatories]),
    ...entries.statements.flatMap((s) => [...(s.speaker ? [s.speaker] : []), ...s.via]),
    ...entries.discrepancies.map((d) => d.subject),
  ]);
}
