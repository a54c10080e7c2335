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

type ForEach<R, More> = { readonly [S in Section]: (entry: Entries[S][number], more: More) => R };

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

/** The words that an entry is found by, those of its evidence and the names of its actors among them. */
export function searchTextOf(section: Section, entry: Entry, actors: ReadonlyMap<string, Actor>): string {
  const name: Names = (actor) => (actor === null ? null : (actors.get(actor)?.name ?? null));
  const parts = (texts[section] as (entry: Entry, name: Names) => readonly (string | null | undefined)[])(entry, name);
  return [...new Set(parts.filter((p) => p !== null && p !== undefined))].join('\n');
}

function quotes(evidence: readonly Evidence[]): string[] {
  return evidence.map((e) => e.quote);
}
