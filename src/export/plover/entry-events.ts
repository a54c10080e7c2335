import type { Country } from '../../model/country.ts';
import type { Actor, Cooperation, Engagement, Entries, Instrument, Transfer } from '../../model/entry.ts';
import { asPloverActor, stateAsActor } from './actors.ts';
import { contextsOf } from './contexts.ts';
import type { PloverActor, PloverEvent } from './event.ts';
import type { Root } from './lexicon.ts';
import mapping from './mapping.json' with { type: 'json' };

/** The actors of a record by id. */
export type Actors = ReadonlyMap<string, Actor>;

type Table = Readonly<Record<string, string | undefined>>;
const STATUS: Readonly<Record<string, Table | null>> = mapping.engagementStatus;
const QUADS: Readonly<Record<string, number>> = mapping.quads;

/** The group of a root class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export function quadOf(root: Root): number {
  return QUADS[root] as number;
}

/** An engagement: its guests, or the first state's people, on one side; the others on the other. Null for what was denied, or has one side only. */
export function engagementEvent(entry: Engagement, actors: Actors): PloverEvent | null {
  const { root, mode } = mapping.engagements[entry.kind];
  const status = STATUS[entry.status];
  const made = status === null ? root : status?.[root];
  if (made === undefined) return null;
  const guests = new Set(entry.participants.filter((p) => p.role === 'guest').flatMap((p) => p.side ?? []));
  const first = entry.states.find((state) => guests.has(state)) ?? entry.states[0];
  const people = (ofFirst: boolean): PloverActor[] => {
    const states = entry.states.filter((state) => (state === first) === ofFirst);
    return states.flatMap((state) => {
      const found = entry.participants.filter((p) => p.side === state).flatMap((p) => actors.get(p.actor) ?? []);
      const shown = found.filter((actor) => actor.kind !== 'state').map((actor) => asPloverActor(actor, state));
      return shown.length > 0 ? shown : [stateAsActor(state)];
    });
  };
  const areas = entry.topics.map((topic) => topic.area);
  return event(entry, made as Root, made === root ? mode : null, people(true), people(false), areas);
}

/** An instrument between states; null where it binds fewer than two that we know. */
export function instrumentEvent(entry: Instrument, actors: Actors): PloverEvent | null {
  const [first, ...others] = entry.parties;
  if (first === undefined) return null;
  const side = (country: Country): PloverActor[] => {
    const signed = entry.signatories.flatMap((id) => actors.get(id) ?? []).filter((actor) => actor.country === country);
    return signed.length > 0 ? signed.map((actor) => asPloverActor(actor)) : [stateAsActor(country)];
  };
  return event(entry, mapping.instrumentStatus[entry.status] as Root, null, side(first), others.flatMap(side), entry.areas);
}

/** A field in which states work together, or mean to. */
export function cooperationEvent(entry: Cooperation): PloverEvent | null {
  const [first, ...others] = entry.parties;
  if (first === undefined) return null;
  const undated = { ...entry, date: { start: null } };
  return event(undated, mapping.cooperationStage[entry.stage] as Root, null, [stateAsActor(first)], others.map(stateAsActor), [entry.area]);
}

/** Arms that go from one state to another. */
export function transferEvent(entry: Transfer): PloverEvent | null {
  return event(
    entry,
    mapping.transferStage[entry.stage] as Root,
    null,
    [stateAsActor(entry.supplier)],
    [stateAsActor(entry.recipient)],
    ['procurement'],
  );
}

type Told = Pick<Engagement, 'id' | 'evidence'> & { readonly date: { readonly start: string | null } };

function event(
  entry: Told,
  eventType: Root,
  mode: string | null,
  actor: readonly PloverActor[],
  recipient: readonly PloverActor[],
  areas: Parameters<typeof contextsOf>[1],
): PloverEvent | null {
  if (actor.length === 0 || recipient.length === 0) return null;
  const text = (entry.evidence[0] as Entries['engagements'][number]['evidence'][number]).quote;
  const date = entry.date.start;
  return {
    id: `plv-${entry.id}`,
    date,
    dateBasis: date === null ? 'unknown' : 'event',
    eventType,
    mode,
    quad: quadOf(eventType),
    context: contextsOf(text, areas),
    actor,
    recipient,
    text,
    offsets: entry.evidence,
    entry: entry.id,
  };
}
