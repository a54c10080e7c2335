import { type Around, aroundOf, describe, entriesNamed } from '../../brief/index.ts';
import type { Actor, Engagement, Instrument } from '../../model/entry.ts';
import { type Entry, type Listed, type Look, listedById, type Section, statesOf } from '../../record/index.ts';
import type { ActorNames, EntryItem, EntryLink } from '../contract/index.ts';

/** What the lines about some entries name: actors, engagements, instruments, in outline. */
export async function aroundEntries(look: Look, entries: readonly Entry[]): Promise<Around> {
  const near = await listedById(look, entriesNamed(entries));
  const far = await listedById(
    look,
    entriesNamed([...near.values()].map((l) => l.entry)).filter((id) => !near.has(id)),
  );
  const all = [...entries, ...[...near.values(), ...far.values()].map((l) => l.entry)];
  return aroundOf(
    {
      actors: all.filter((e): e is Actor => 'roles' in e),
      engagements: all.filter((e): e is Engagement => 'participants' in e),
      instruments: all.filter((e): e is Instrument => 'signatories' in e),
    },
    new Map(),
  );
}

/** Entries of lists with the lines that people read. */
export async function itemsOf(look: Look, listed: readonly Listed[]): Promise<{ readonly items: readonly EntryItem[]; readonly actors: ActorNames }> {
  const around = await aroundEntries(
    look,
    listed.map((l) => l.entry),
  );
  const states = await statesOf(
    look,
    listed.map((l) => l.entry.id),
  );
  return { items: listed.map((l) => itemOf(l, around, states.get(l.entry.id) ?? [])), actors: actorNames(around) };
}

/** One entry with its line. */
export function itemOf({ section, entry, first, last, reports, origins }: Listed, around: Around, states: readonly string[]): EntryItem {
  const { heading, rest } = describe(section, entry, around, { first, last });
  return { section, entry, label: heading, rest, first: first || null, last: last || null, reports, origins, states } as EntryItem;
}

/** Who the ids are that entries use of actors. */
export function actorNames({ actors }: Around): ActorNames {
  return Object.fromEntries([...actors].map(([id, { name, kind, country }]) => [id, { name, kind, country }]));
}

/** Entries in one line each. */
export async function linksOf(look: Look, listed: readonly Listed[]): Promise<readonly EntryLink[]> {
  const around = await aroundEntries(
    look,
    listed.map((l) => l.entry),
  );
  return listed.map((l) => linkOf(l, around));
}

/** One entry in one line: heading, and of those whose heading does not tell whom it is about, the rest. */
export function linkOf({ section, entry, first, last }: Listed, around: Around): EntryLink {
  return { section, id: entry.id, label: lineOf(section, entry, around, { first, last }), start: first || null, end: last || null };
}

/** One line that tells an entry from others. */
export function lineOf(section: Section, entry: Entry, around: Around, reported?: { readonly first: string; readonly last: string }): string {
  const { heading, rest } = describe(section, entry, around, reported);
  const more = section === 'actors' || section === 'instruments' || section === 'origins' || rest === '' ? '' : `: ${rest}`;
  const line = `${heading}${more}`;
  return line.length > 220 ? `${line.slice(0, 219).replace(/[\ud800-\udbff]$/, '')}…` : line;
}
