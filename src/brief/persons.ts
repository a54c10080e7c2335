import { stateAdjective, stateName } from '../knowledge/index.ts';
import type { Country } from '../model/country.ts';
import type { Actor, Engagement } from '../model/entry.ts';
import type { ReportId } from '../model/ids.ts';
import type { Evidence } from '../model/span.ts';
import type { Around } from './around.ts';
import { listed } from './words.ts';

type Participant = Engagement['participants'][number];

/** "Ana Silva (Defence Minister, Portugal)": an actor with the title that the given evidence's reports use, and whom they stand for. */
export function actorInWords(id: string, side: Country | null, evidence: readonly Evidence[], around: Around): string {
  const actor = around.actors.get(id);
  if (actor === undefined) return id;
  if (actor.kind === 'state') return actor.country === null ? actor.name : stateName(actor.country);
  const country = side ?? actor.country;
  const title = actor.kind === 'person' ? titleOf(actor, new Set(evidence.map((e) => e.report))) : null;
  const about = [title, country === null || tells(title ?? actor.name, country) ? null : stateName(country)].filter((p) => p !== null);
  return about.length === 0 ? actor.name : `${actor.name} (${about.join(', ')})`;
}

/** The title met most often in these reports, else in any. */
function titleOf(actor: Actor, reports: ReadonlySet<ReportId>): string | null {
  const weight = (role: Actor['roles'][number]) => role.evidence.filter((e) => reports.has(e.report)).length * 1000 + role.evidence.length;
  const [best] = [...actor.roles].sort((a, b) => weight(b) - weight(a) || (a.title < b.title ? -1 : 1));
  return best?.title ?? null;
}

/** Whether words already say which state is meant. */
function tells(words: string, country: Country): boolean {
  const folded = words.toLowerCase();
  return folded.includes(stateName(country).toLowerCase()) || folded.includes(stateAdjective(country).toLowerCase());
}

/** Those who take part other than as members of a delegation, guests before hosts; null where the reports name none. */
export function partiesInWords(e: Engagement, around: Around): string | null {
  const people = sorted(e.participants.filter((p) => p.role !== 'delegate'));
  if (people.length === 0) return e.states.length === 0 ? null : listed(e.states.map(stateName));
  const name = (p: Participant) => actorInWords(p.actor, p.side, e.evidence, around);
  if (e.kind === 'visit') return visitInWords(people, name);
  if (e.kind !== 'meeting' && e.kind !== 'call') return listed(people.map(name));
  const sides = [...new Set(people.map((p) => p.side))];
  const absent = e.states.filter((s) => !sides.includes(s)).map(stateName);
  return [...sides.map((side) => listed(people.filter((p) => p.side === side).map(name))), ...absent].join(' with ');
}

function visitInWords(people: readonly Participant[], name: (p: Participant) => string): string {
  const hosts = people.filter((p) => p.role === 'host');
  const guests = people.filter((p) => p.role !== 'host');
  const received = hosts.length === 0 ? '' : `received by ${listed(hosts.map(name))}`;
  return [listed(guests.map(name)), received].filter((p) => p !== '').join(', ');
}

/** "Delegation of Israel: …", one for each side that has one. */
export function delegationsInWords(e: Engagement, around: Around): readonly string[] {
  const delegates = e.participants.filter((p) => p.role === 'delegate');
  const sides = [...new Set(delegates.map((p) => p.side))];
  return sides.map((side) => {
    const members = delegates.filter((p) => p.side === side).map((p) => actorInWords(p.actor, side, e.evidence, around));
    const bare =
      side === null ? members : members.map((m) => m.replace(new RegExp(`, ${stateName(side)}\\)$`), ')').replace(` (${stateName(side)})`, ''));
    return `Delegation${side === null ? '' : ` of ${stateName(side)}`}: ${bare.join('; ')}`;
  });
}

const ORDER = { guest: 0, host: 1, attendee: 2, delegate: 3 } as const;

function sorted(people: readonly Participant[]): readonly Participant[] {
  return [...people].sort(
    (a, b) => ORDER[a.role] - ORDER[b.role] || ((a.side ?? '') < (b.side ?? '') ? -1 : (a.side ?? '') > (b.side ?? '') ? 1 : 0),
  );
}
