import type { Actor, Entries } from '../model/entry.ts';
import type { ActorId } from '../model/ids.ts';
import type { Evidence } from '../model/span.ts';

/** The sections of a record, in the order in which they are exported. */
export const sections = [
  'actors',
  'engagements',
  'instruments',
  'cooperation',
  'transfers',
  'statements',
  'discrepancies',
  'origins',
] as const satisfies readonly (keyof Entries)[];
export type Section = (typeof sections)[number];
export type Entry = Entries[Section][number];

/** What is looked up by: the states that an entry is about, and its days. */
export interface Keys {
  readonly states: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
}

type ForEach<R, More> = { readonly [S in Section]: (entry: Entries[S][number], more: More) => R };

interface Lookup {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly keys: ReadonlyMap<string, Keys>;
}

const undated = { start: null, end: null };

const keyers: ForEach<Keys, Lookup> = {
  actors: (a) => ({ ...undated, states: countries(a.country) }),
  engagements: (e) => ({ ...days(e.date), states: countries(...e.states, ...e.participants.map((p) => p.side)) }),
  instruments: (i) => ({ ...days(i.date), states: countries(...i.parties) }),
  cooperation: (c) => ({ ...undated, states: countries(...c.parties) }),
  transfers: (t) => ({ ...days(t.date), states: countries(t.supplier, t.recipient) }),
  statements: (s, { actors, keys }) => {
    const occasion = s.engagement === null ? undefined : keys.get(s.engagement);
    const voices = [s.speaker, ...s.via].map((a) => (a === null ? null : (actors.get(a)?.country ?? null)));
    return { ...undated, ...(occasion && days(occasion)), states: countries(...voices, ...(occasion?.states ?? [])) };
  },
  discrepancies: (d, { keys }) => ({ ...undated, states: keys.get(d.subject)?.states ?? [] }),
  origins: () => ({ ...undated, states: [] }),
};

type Names = (actor: ActorId | null) => string | null;

const texts: ForEach<readonly (string | null | undefined)[], Names> = {
  actors: (a) => [a.name, ...a.names.map((n) => n.text), ...a.roles.map((r) => r.title)],
  engagements: (e, name) => [
    e.kind,
    e.about,
    e.place?.name,
    ...e.topics.map((t) => t.text),
    ...e.participants.map((p) => name(p.actor)),
    ...quotes(e.evidence),
  ],
  instruments: (i, name) => [i.kind, i.title, ...[...i.bodies, ...i.signatories].map(name), ...i.areas, ...quotes(i.evidence)],
  cooperation: (c) => [c.area, c.text, ...quotes(c.evidence)],
  transfers: (t) => [t.item, t.category, t.period, ...quotes(t.evidence)],
  statements: (s, name) => [name(s.speaker), s.text, ...s.variants.map((v) => v.text), ...quotes(s.evidence)],
  discrepancies: (d) => [d.kind, ...d.values.map((v) => v.value)],
  origins: (o) => o.passages.map((p) => p.quote),
};

/** The keys of every entry; later sections look at earlier ones (a discrepancy has the states of what it is about). */
export function keysOf(entries: Entries): ReadonlyMap<string, Keys> {
  const keys = new Map<string, Keys>();
  const lookup = { actors: new Map<string, Actor>(entries.actors.map((a) => [a.id, a])), keys };
  for (const section of sections) {
    const keyer = keyers[section] as (entry: Entry, lookup: Lookup) => Keys;
    for (const entry of entries[section]) keys.set(entry.id, keyer(entry, lookup));
  }
  return keys;
}

/** The words that an entry is found by, those of its evidence and the names of its actors among them. */
export function searchTextOf(section: Section, entry: Entry, actors: ReadonlyMap<string, Actor>): string {
  const name: Names = (actor) => (actor === null ? null : (actors.get(actor)?.name ?? null));
  const parts = (texts[section] as (entry: Entry, name: Names) => readonly (string | null | undefined)[])(entry, name);
  return [...new Set(parts.filter((p) => p !== null && p !== undefined))].join('\n');
}

function days({ start, end }: Pick<Keys, 'start' | 'end'>): Pick<Keys, 'start' | 'end'> {
  return { start, end };
}

function countries(...given: readonly (string | null)[]): string[] {
  return [...new Set(given.filter((c) => c !== null))].sort();
}

function quotes(evidence: readonly Evidence[]): string[] {
  return evidence.map((e) => e.quote);
}
