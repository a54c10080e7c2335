import { type Around, aroundOf, entriesNamed, reportsCited } from '../brief/index.ts';
import type { Entries } from '../model/entry.ts';
import type { ReportId } from '../model/ids.ts';
import { entriesById, loadReports, type Placed, type Store } from '../record/index.ts';

/** What pages about these entries need: the entries and actors that they name, and the reports of those, of them, and `reports`. */
export async function aroundEntries(store: Store, placed: readonly Placed[], reports: readonly ReportId[]): Promise<Around> {
  const near = await entriesById(store, entriesNamed(placed.map((p) => p.entry)));
  const far = await entriesById(store, entriesNamed(near.filter((p) => p.section === 'engagements').map((p) => p.entry)));
  const all = [...placed, ...near, ...far];
  const of = <S extends keyof Entries>(section: S) => all.filter((p) => p.section === section).map((p) => p.entry) as unknown as Entries[S];
  const cited = [...new Set([...reportsCited(placed.map((p) => p.entry)), ...reports])];
  return aroundOf({ actors: of('actors'), engagements: of('engagements'), instruments: of('instruments') }, await loadReports(store, cited));
}
