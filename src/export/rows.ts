import { stateName } from '../knowledge/index.ts';
import type { Entries } from '../model/entry.ts';
import type { Evidence } from '../model/span.ts';
import type { Entry, Section } from '../record/index.ts';
import type { Cell } from './csv.ts';

/** What an entry's ids of actors are called. */
export type NameOf = (id: string) => string;

type Column<E> = readonly [name: string, of: (entry: E, name: NameOf) => Cell];
type Columns = { readonly [S in Section]: readonly Column<Entries[S][number]>[] };

const several = (parts: readonly (string | null)[]): string => parts.filter((p) => p !== null && p !== '').join('; ');
const states = (codes: readonly (string | null)[]): string => several(codes.map((c) => (c === null ? null : stateName(c))));
const reports = (evidence: readonly Pick<Evidence, 'report'>[]): string => several([...new Set(evidence.map((e) => e.report))]);
const words = (evidence: readonly Evidence[]): string => (evidence[0]?.quote ?? '').replace(/\s+/g, ' ');

type Dated = { readonly date: { readonly start: string | null; readonly end: string | null; readonly precision: string } };
const days: readonly Column<Dated>[] = [
  ['start', (e) => e.date.start],
  ['end', (e) => e.date.end],
  ['precision', (e) => e.date.precision],
];
type Borne = { readonly evidence: readonly Evidence[]; readonly corroboration: { readonly reports: number; readonly origins: number } };
const borne: readonly Column<Borne>[] = [
  ['reports', (e) => e.corroboration.reports],
  ['origins', (e) => e.corroboration.origins],
  ['words', (e) => words(e.evidence)],
  ['report ids', (e) => reports(e.evidence)],
];

const columns: Columns = {
  actors: [
    ['name', (a) => a.name],
    ['kind', (a) => a.kind],
    ['country', (a) => states([a.country])],
    ['roles', (a) => several([...new Set(a.roles.map((r) => r.title))])],
    ['names', (a) => several([...new Set(a.names.map((n) => n.text))])],
    ['report ids', (a) => reports([...a.names, ...a.roles].flatMap((n) => n.evidence))],
  ],
  engagements: [
    ['kind', (e) => e.kind],
    ['status', (e) => e.status],
    ...days,
    ['place', (e) => e.place?.name ?? null],
    ['country', (e) => states([e.place?.country ?? null])],
    ['states', (e) => states(e.states)],
    [
      'participants',
      (e, name) => several(e.participants.map((p) => `${name(p.actor)}${p.side === null ? '' : ` (${stateName(p.side)})`}, ${p.role}`)),
    ],
    ['about', (e) => e.about],
    ['topics', (e) => several(e.topics.map((t) => t.text))],
    ['part of', (e) => e.partOf],
    ['instruments', (e) => several(e.instruments)],
    ...borne,
  ],
  instruments: [
    ['title', (i) => i.title],
    ['kind', (i) => i.kind],
    ['status', (i) => i.status],
    ...days,
    ['parties', (i) => states(i.parties)],
    ['bodies', (i, name) => several(i.bodies.map(name))],
    ['signatories', (i, name) => several(i.signatories.map(name))],
    ['areas', (i) => several(i.areas)],
    ...borne,
  ],
  cooperation: [['area', (c) => c.area], ['stage', (c) => c.stage], ['parties', (c) => states(c.parties)], ['text', (c) => c.text], ...borne],
  transfers: [
    ['supplier', (t) => states([t.supplier])],
    ['recipient', (t) => states([t.recipient])],
    ['item', (t) => t.item],
    ['category', (t) => t.category],
    ['quantity', (t) => t.quantity],
    ['stage', (t) => t.stage],
    ['period', (t) => t.period],
    ...days,
    ...borne,
  ],
  statements: [
    ['speaker', (s, name) => (s.speaker === null ? null : name(s.speaker))],
    ['passed on by', (s, name) => several(s.via.map(name))],
    ['mode', (s) => s.mode],
    ['text', (s) => s.text],
    ['channel', (s) => s.channel],
    ['engagement', (s) => s.engagement],
    ...borne,
  ],
  discrepancies: [
    ['kind', (d) => d.kind],
    ['about', (d) => d.subject],
    ['values', (d) => several(d.values.map((v) => v.value))],
    ['report ids', (d) => reports(d.values.flatMap((v) => v.evidence))],
  ],
  origins: [
    ['kind', (o) => o.kind],
    ['passage', (o) => o.passages[0]?.quote ?? null],
    ['report ids', (o) => reports(o.passages)],
  ],
};

/** The names of the columns of a section's table. */
export function headOf(section: Section): readonly string[] {
  return ['id', ...columns[section].map(([name]) => name)];
}

/** An entry as a row of its section's table, in the words that a person reads. */
export function rowOf(section: Section, entry: Entry, name: NameOf): readonly Cell[] {
  return [entry.id, ...(columns[section] as readonly Column<Entry>[]).map(([, of]) => of(entry, name))];
}
