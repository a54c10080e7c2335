import type { Entries } from '../model/entry.ts';
import type { Span } from '../model/span.ts';
import type { Entry, Section } from './entry-rows.ts';

/** Words of a report that an entry rests on, and which field of it they bear out. */
export interface MarkKey extends Span {
  readonly report: string;
  readonly field: string;
}

type Place = { readonly report: string; readonly start: number; readonly end: number };
type Marker<E> = (entry: E) => readonly (readonly [field: string, places: readonly Place[]])[];

const markers: { readonly [S in Section]: Marker<Entries[S][number]> } = {
  actors: (a) => [...a.names.map((n) => ['name', n.evidence] as const), ...a.roles.map((r) => ['role', r.evidence] as const)],
  engagements: (e) => [['evidence', e.evidence]],
  instruments: (i) => [['evidence', i.evidence]],
  cooperation: (c) => [['evidence', c.evidence]],
  transfers: (t) => [['evidence', t.evidence]],
  statements: (s) => [
    ['evidence', s.evidence],
    ...[s, ...s.variants].flatMap((w) => [['source', w.source] as const, ['cue', w.cue] as const, ['content', w.content] as const]),
  ],
  discrepancies: (d) => d.values.map((v) => ['value', v.evidence] as const),
  origins: (o) => [['passage', o.passages]],
};

/** Every stretch of a report that an entry points at. */
export function marksOf(section: Section, entry: Entry): readonly MarkKey[] {
  const seen = new Set<string>();
  return (markers[section] as Marker<Entry>)(entry).flatMap(([field, places]) =>
    places.flatMap(({ report, start, end }) => {
      const key = `${report} ${start} ${end} ${field}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ report, start, end, field }];
    }),
  );
}
