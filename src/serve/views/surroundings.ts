import { entriesNamed, reportsCited } from '../../brief/index.ts';
import type { Entries } from '../../model/entry.ts';
import { type Entry, entriesById, type Look, loadReports, type Placed, type Section, sections } from '../../record/index.ts';

/** Entries with those that they name, section by section, and the reports that they quote. */
export async function withSurroundings(look: Look, own: readonly Placed[]) {
  const named = await entriesById(look, entriesNamed(own.map((p) => p.entry)));
  const far = await entriesById(look, entriesNamed(named.map((p) => p.entry)));
  const all = new Map<string, Placed>([...far, ...named, ...own].map((p) => [p.entry.id, p]));
  return { entries: bySection([...all.values()]), reports: await loadReports(look, reportsCited(own.map((p) => p.entry))) };
}

/** Entries as a record has them: section by section, by id. */
export function bySection(placed: readonly Placed[]): Entries {
  const lists = Object.fromEntries(sections.map((s) => [s, [] as Entry[]])) as Record<Section, Entry[]>;
  for (const { section, entry } of placed.toSorted((x, y) => (x.entry.id < y.entry.id ? -1 : 1))) lists[section].push(entry);
  return lists as unknown as Entries;
}
