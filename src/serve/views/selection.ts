import { briefOf, entriesNamed, reportsCited } from '../../brief/index.ts';
import type { Entries } from '../../model/entry.ts';
import { type Entry, entriesById, type Look, loadReports, type Placed, type Section, sections, selectedFor } from '../../record/index.ts';
import { type Answer, answer, problem } from '../problem.ts';
import type { Asked } from './between.ts';

const most = 3000;

/** The brief of two states, from those entries alone that can have a place in it. */
export async function briefView(look: Look, { states = [], from, to }: Asked): Promise<Answer<string>> {
  const [a, b, ...more] = states;
  if (a === undefined || b === undefined || more.length > 0)
    return problem('bad-request', 'a brief is of two states', 'states', 'Give two, as in `states=IND,ISR`.');
  const ids = await selectedFor(look, [a, b], most);
  if (ids.length >= most)
    return problem('too-large', 'there is too much of these two for one brief', 'states', 'Give a shorter period, or download the lists.');
  const own = await entriesById(look, ids);
  const named = await entriesById(look, entriesNamed(own.map((p) => p.entry)));
  const far = await entriesById(look, entriesNamed(named.map((p) => p.entry)));
  const all = new Map<string, Placed>([...far, ...named, ...own].map((p) => [p.entry.id, p]));
  const entries = bySection([...all.values()]);
  const reports = await loadReports(look, reportsCited(own.map((p) => p.entry)));
  return answer(briefOf(entries, reports, { states: [a, b], from, to }));
}

function bySection(placed: readonly Placed[]): Entries {
  const lists = Object.fromEntries(sections.map((s) => [s, [] as Entry[]])) as Record<Section, Entry[]>;
  for (const { section, entry } of placed.toSorted((x, y) => (x.entry.id < y.entry.id ? -1 : 1))) lists[section].push(entry);
  return lists as unknown as Entries;
}
