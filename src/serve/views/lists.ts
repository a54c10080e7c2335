import { countListed, fitsOrder, type ListOrder, type Look, listEntries, type Section, type Wanted } from '../../record/index.ts';
import type { ActorNames, ActorQuery, EntryItem, Filters, Page, Paging } from '../contract/index.ts';
import { sealed, unsealed } from '../cursor.ts';
import { type Answer, answer } from '../problem.ts';
import { itemsOf } from './items.ts';

type Asked = Omit<Filters, 'order'> & Partial<Pick<ActorQuery, 'q' | 'kind' | 'country'>>;

/** What filters of a request come to for one section. */
export function wantedOf(section: Section, asked: Asked): Wanted {
  const { states, together, from, to, actors, reports, kinds, statuses, areas, words, corroboration, q, kind, country } = asked;
  return {
    ...{ section, together, from, to, actors, reports, statuses, areas, words },
    states: country === undefined ? states : [...(states ?? []), country],
    kinds: kind === undefined ? kinds : [kind],
    name: q,
    origins: corroboration,
  };
}

/** One page of the list of a section. */
export async function listView(
  look: Look,
  section: Section,
  query: Asked & Paging & { readonly order: ListOrder },
): Promise<Answer<Page<EntryItem> & { readonly actors: ActorNames }>> {
  const wanted = wantedOf(section, query);
  const after = unsealed(query.cursor, (value) => fitsOrder(value, query.order));
  if (!after.ok) return after;
  const { items, next } = await listEntries(look, wanted, query.order, query.limit, after.value);
  return answer({ ...(await itemsOf(look, items)), next: sealed(next), total: await countListed(look, wanted) });
}
