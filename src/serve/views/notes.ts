import { areaInWords, aroundOf, capitalised, counted, dayInWords, describe, inWords, listed, notesOf } from '../../brief/index.ts';
import { stateName } from '../../knowledge/index.ts';
import { countListed, entriesById, type ListOrder, type Look, listEntries, type Section, type Wanted } from '../../record/index.ts';
import { wantedOf } from './lists.ts';
import { bySection, withSurroundings } from './surroundings.ts';

// A note is for people: whoever needs more takes CSV or JSON.
const most = 500;

type Asked = Parameters<typeof wantedOf>[1];

/** The entries that a list shows, in the words of a brief; of very many the first. */
export async function listNote(look: Look, section: Section, asked: Asked & { readonly order: ListOrder }): Promise<string> {
  const wanted = wantedOf(section, asked);
  const shown = await entriesById(look, await idsOf(look, wanted, asked.order));
  const total = await countListed(look, wanted);
  const left = total > shown.length ? `The first ${shown.length} of them; all can be had as CSV or JSON` : '';
  const about = [counted(total, 'entry', 'entries'), filtersInWords(asked), left].filter((part) => part !== '').join('. ');
  const { entries, reports } = await withSurroundings(look, shown);
  return notesOf({ heading: headings[section], about: `${about}.`, shown: bySection(shown) }, entries, reports);
}

/** One entry in the words of a brief, with what reports disagree on in it; of an actor also what it takes part in. Null where there is none. */
export async function entryNote(look: Look, section: Section, id: string): Promise<string | null> {
  const [own] = await entriesById(look, [id]);
  if (own === undefined || own.section !== section) return null;
  const around = [await idsOf(look, { section: 'discrepancies', partOf: id }, 'oldest')];
  if (section === 'actors')
    for (const part of ['engagements', 'instruments', 'statements'] as const)
      around.push(await idsOf(look, { section: part, actors: [id] }, 'newest'));
  const shown = [own, ...(await entriesById(look, around.flat()))];
  const { entries, reports } = await withSurroundings(look, shown);
  const { heading, rest } = describe(section, own.entry, aroundOf(entries, reports));
  return notesOf({ heading, about: rest, shown: bySection(shown) }, entries, reports);
}

async function idsOf(look: Look, wanted: Wanted, order: ListOrder): Promise<readonly string[]> {
  return (await listEntries(look, wanted, order, most)).items.map((i) => i.entry.id);
}

const headings: Readonly<Record<Section, string>> = {
  actors: 'Actors',
  engagements: 'Engagements',
  instruments: 'Instruments',
  cooperation: 'Areas of cooperation',
  transfers: 'Transfers',
  statements: 'Statements',
  discrepancies: 'What reports disagree on',
  origins: 'Text that reports share',
};

/** What was asked for, as a line of a note. */
function filtersInWords({ states, together, from, to, words, kinds, statuses, areas, corroboration, kind, country, q }: Asked): string {
  const terms = [...(kinds ?? []), ...(statuses ?? []), ...(kind === undefined ? [] : [kind])];
  const named = [...(states ?? []), ...(country === undefined ? [] : [country])];
  const parts = [
    named.length === 0 ? '' : `of ${together === 'two' && named.length > 2 ? 'at least two of ' : ''}${listed(named.map(stateName))}`,
    terms.map(inWords).join(' or '),
    areas?.length ? `on ${areas.map(areaInWords).join(' or ')}` : '',
    from === undefined ? '' : `from ${dayInWords(from)}`,
    to === undefined ? '' : `to ${dayInWords(to)}`,
    words ? `with the words “${words}”` : '',
    q ? `called “${q}”` : '',
    corroboration === undefined ? '' : `from at least ${counted(corroboration, 'origin')}`,
  ];
  return capitalised(parts.filter((part) => part !== '').join(', '));
}
