import { ALL_STATES, folded, stateAdjective, stateName } from '../../knowledge/index.ts';
import type { ReportId } from '../../model/ids.ts';
import { type Listed, type Look, searchAll } from '../../record/index.ts';
import type { SearchQuery, SearchResult } from '../contract/index.ts';
import { aroundEntries, lineOf } from './items.ts';

const longestShown = 320;

/** What holds the words: states, actors, entries, sentences. */
export async function searchView(look: Look, { q, limit }: SearchQuery): Promise<SearchResult> {
  const { actors, entries, sentences } = await searchAll(look, q, limit, shownOf);
  const around = await aroundEntries(
    look,
    entries.map((e) => e.listed.entry),
  );
  return {
    states: statesBeginning(q).slice(0, limit),
    actors: actors.flatMap(({ listed: { entry }, text, hits }) =>
      'roles' in entry ? [{ id: entry.id, kind: entry.kind, name: entry.name, country: entry.country, hit: hitOf(text, hits) }] : [],
    ),
    entries: entries.map(({ listed, text, hits }) => ({
      ...{ section: listed.section, id: listed.entry.id, label: lineOf(listed.section, listed.entry, around, listed) },
      date: listed.first || null,
      hit: hitOf(text, hits),
    })),
    sentences: sentences.map((s) => ({ ...s, report: s.report as ReportId, hits: s.hits.map(([a, b]) => [a, b] as [number, number]) })),
  };
}

/** The words of an entry that a hit is shown in: its own words where it has some, else its evidence. */
function shownOf({ entry }: Listed): string {
  const own = 'text' in entry ? entry.text : 'title' in entry ? entry.title : 'values' in entry ? entry.values.map((v) => v.value).join(' / ') : '';
  const evidence = 'evidence' in entry ? entry.evidence.map((e) => e.quote).join(' … ') : '';
  return [own, evidence]
    .filter((part) => part !== '')
    .join(' — ')
    .replace(/\s+/g, ' ');
}

/** The part of a text around the first words met. */
function hitOf(text: string, hits: readonly (readonly [number, number])[]): SearchResult['actors'][number]['hit'] {
  const first = hits[0]?.[0] ?? 0;
  const from = first < longestShown / 2 ? 0 : text.lastIndexOf(' ', first - 60) + 1;
  const shown = text.slice(from, from + longestShown);
  const inside = hits.filter(([start, end]) => start >= from && end <= from + shown.length);
  return { text: shown, hits: inside.map(([start, end]) => [start - from, end - from] as [number, number]) };
}

function statesBeginning(q: string): SearchResult['states'][number][] {
  const begun = folded(q.trim());
  if (begun.length < 2) return [];
  return ALL_STATES.filter(
    (code) => folded(stateName(code)).startsWith(begun) || folded(stateAdjective(code)).startsWith(begun) || code.toLowerCase() === begun,
  ).map((code) => ({ code, name: stateName(code) }));
}
