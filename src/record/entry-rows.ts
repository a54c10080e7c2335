import type { Entries } from '../model/entry.ts';
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

/** What is looked up by: the states that an entry is about, its days, and its words. */
export interface Keys {
  readonly states: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  readonly text: string;
}

type Keyer<S extends Section> = (entry: Entries[S][number], by: Lookup) => Keys;
type Keyers = { readonly [S in Section]: Keyer<S> };

interface Lookup {
  readonly actors: ReadonlyMap<string, Entries['actors'][number]>;
  readonly keys: ReadonlyMap<string, Keys>;
}

const undated = { start: null, end: null };

const keyers: Keyers = {
  actors: (a) => ({ ...undated, states: countries(a.country), text: lines(a.name, ...a.names.map((n) => n.text), ...a.roles.map((r) => r.title)) }),
  engagements: (e, by) => ({
    start: e.date.start,
    end: e.date.end,
    states: countries(...e.states, ...e.participants.map((p) => p.side)),
    text: lines(
      e.kind,
      e.about,
      e.place?.name,
      ...e.topics.map((t) => t.text),
      ...e.participants.map((p) => nameOf(p.actor, by)),
      ...quotes(e.evidence),
    ),
  }),
  instruments: (i, by) => ({
    start: i.date.start,
    end: i.date.end,
    states: countries(...i.parties),
    text: lines(i.kind, i.title, ...[...i.bodies, ...i.signatories].map((a) => nameOf(a, by)), ...i.areas, ...quotes(i.evidence)),
  }),
  cooperation: (c) => ({ ...undated, states: countries(...c.parties), text: lines(c.area, c.text, ...quotes(c.evidence)) }),
  transfers: (t) => ({
    start: t.date.start,
    end: t.date.end,
    states: countries(t.supplier, t.recipient),
    text: lines(t.item, t.category, t.period, ...quotes(t.evidence)),
  }),
  statements: (s, by) => ({
    start: (s.engagement && by.keys.get(s.engagement)?.start) ?? null,
    end: (s.engagement && by.keys.get(s.engagement)?.end) ?? null,
    states: countries(
      ...[...(s.speaker ? [s.speaker] : []), ...s.via].map((a) => by.actors.get(a)?.country ?? null),
      ...((s.engagement && by.keys.get(s.engagement)?.states) || []),
    ),
    text: lines(s.speaker && nameOf(s.speaker, by), s.text, ...s.variants.map((v) => v.text), ...quotes(s.evidence)),
  }),
  discrepancies: (d, by) => ({ ...undated, states: by.keys.get(d.subject)?.states ?? [], text: lines(d.kind, ...d.values.map((v) => v.value)) }),
  origins: (o) => ({ ...undated, states: [], text: lines(...o.passages.map((p) => p.quote)) }),
};

/** The keys of every entry, section by section; later sections look at earlier ones (a discrepancy has the states of what it is about). */
export function keysOf(entries: Entries): ReadonlyMap<string, Keys> {
  const keys = new Map<string, Keys>();
  const by = { actors: new Map(entries.actors.map((a) => [a.id as string, a])), keys };
  for (const section of sections) keySection(section, entries, by, keys);
  return keys;
}

function keySection<S extends Section>(section: S, entries: Entries, by: Lookup, into: Map<string, Keys>): void {
  const keyer: Keyer<S> = keyers[section];
  for (const entry of entries[section] as readonly Entries[S][number][]) into.set(entry.id, keyer(entry, by));
}

function countries(...given: readonly (string | null)[]): string[] {
  return [...new Set(given.filter((c) => c !== null))].sort();
}

function lines(...parts: readonly (string | null | undefined)[]): string {
  return [...new Set(parts.filter((p) => p !== null && p !== undefined))].join('\n');
}

function quotes(evidence: readonly Evidence[]): string[] {
  return evidence.map((e) => e.quote);
}

function nameOf(actor: ActorId, by: Lookup): string | null {
  return by.actors.get(actor)?.name ?? null;
}
