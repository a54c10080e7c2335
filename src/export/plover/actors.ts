import { officeOf, stateName } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { Actor } from '../../model/entry.ts';
import type { PloverActor } from './event.ts';
import mapping from './mapping.json' with { type: 'json' };

const SECTOR_WORDS: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(mapping.sectorWords).map(([sector, list]) => [
  sector,
  new Set(list.split(' ')),
]);
const RANKS: Readonly<Record<string, string>> = mapping.sectorOfRank;

/** A state as a party of an event: its government. */
export function stateAsActor(country: Country): PloverActor {
  return { id: country, name: stateName(country), country, sector: 'GOV' };
}

/** A person or body of the record as a party of an event. `side` is whom they acted for there, where the event says so. */
export function asPloverActor(actor: Actor, side: Country | null = null): PloverActor {
  if (actor.kind === 'state' && actor.country !== null) return stateAsActor(actor.country);
  return {
    id: actor.id,
    name: actor.name,
    country: side ?? actor.country,
    sector: actor.kind === 'person' ? sectorOfPerson(actor) : sectorOfBody(actor),
  };
}

function sectorOfPerson(actor: Actor): string {
  for (const { title } of actor.roles) {
    const rank = officeOf(title)?.rank;
    const sector = rank === undefined ? undefined : RANKS[rank];
    if (sector !== undefined) return sector;
  }
  const told = actor.roles.map((role) => sectorIn(role.title)).find((sector) => sector !== null);
  return told ?? 'UNK';
}

function sectorOfBody(actor: Actor): string {
  return sectorIn(actor.name) ?? (actor.country === null ? mapping.international : 'UNK');
}

function sectorIn(text: string): string | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return SECTOR_WORDS.find(([, list]) => words.some((word) => list.has(word)))?.[0] ?? null;
}
