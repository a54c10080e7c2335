import { type Around, aroundOf, entriesNamed, reportsCited } from '../brief/index.ts';
import type { Entries } from '../model/entry.ts';
import type { ReportId } from '../model/ids.ts';
import { type Entry, entriesById, loadReports, type Placed, type Store } from '../record/index.ts';

/** The reports and entries that pages about some entries name, loaded from the record. */
export async function aroundEntries(store: Store, entries: readonly Entry[], reports: readonly ReportId[] = []): Promise<Around> {
  const near = await entriesById(store, [...entries.map((e) => e.id), ...entriesNamed(entries)]);
  // The actors that take part in the engagements named are named there in turn.
  const far = await entriesById(store, entriesNamed(near.map((p) => p.entry)));
  const all = [...near, ...far];
  const cited = reportsCited(near.map((p) => p.entry));
  return aroundOf(
    { actors: inSection(all, 'actors'), engagements: inSection(all, 'engagements'), instruments: inSection(all, 'instruments') },
    await loadReports(store, [...cited, ...reports]),
  );
}

function inSection<S extends 'actors' | 'engagements' | 'instruments'>(placed: readonly Placed[], section: S): Entries[S] {
  return placed.filter((p) => p.section === section).map((p) => p.entry) as unknown as Entries[S];
}
