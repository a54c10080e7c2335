import type { Kysely } from 'kysely';
import type { Country } from '../model/country.ts';
import type { Entries } from '../model/entry.ts';
import type { ClaimId, ReportId } from '../model/ids.ts';
import type { Match } from '../model/reason.ts';
import type { Span } from '../model/span.ts';
import { inBatches } from './batches.ts';
import { rowsBeginning } from './beginning.ts';
import { type Entry, type Section, sections } from './entry-rows.ts';
import type { Store } from './open.ts';
import { queryOf } from './search-index.ts';
import type { Tables } from './tables.ts';

/** An entry with the section it stands in. */
export interface Placed {
  readonly section: Section;
  readonly entry: Entry;
}

/** All entries, each section by id. */
export async function loadEntries(store: Store): Promise<Entries> {
  const lists = Object.fromEntries(sections.map((s) => [s, [] as Entry[]])) as Record<Section, Entry[]>;
  for (const section of sections) for await (const entry of eachEntry(store.db, section)) lists[section].push(entry);
  return lists as unknown as Entries;
}

/** The entries of one section, one after the other, by id. */
export async function* eachEntry<S extends Section>(db: Kysely<Tables>, section: S): AsyncGenerator<Entries[S][number]> {
  const rows = db.selectFrom('entry').select('body').where('section', '=', section).orderBy('id').stream(1);
  for await (const { body } of rows) yield JSON.parse(body) as Entries[S][number];
}

/** Some entries by id, in the order asked for. Unknown ids are left out. */
export async function entriesById(store: Pick<Store, 'db'>, ids: readonly string[]): Promise<readonly Placed[]> {
  const found = new Map<string, Placed>();
  for (const some of inBatches([...new Set(ids)], 500)) {
    for (const row of await store.db.selectFrom('entry').select(['id', 'section', 'body']).where('id', 'in', some).execute()) {
      found.set(row.id, { section: row.section as Section, entry: JSON.parse(row.body) as Entry });
    }
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** The entries whose ids begin so, by id, ten at most; the one of that very id alone where there is one. */
export async function entriesBeginning(store: Store, beginning: string): Promise<readonly Placed[]> {
  return entriesById(store, await idsBeginning(store, beginning, 10));
}

/** The ids of the entries whose id begins so, at most `limit`; an id given whole is alone even where longer ones begin with it. */
export async function idsBeginning(store: Store, beginning: string, limit: number): Promise<readonly string[]> {
  const ids = await rowsBeginning(store.db, 'entry', beginning, limit);
  return ids[0] === beginning ? [beginning] : ids;
}

/** How many entries each section holds. */
export async function countEntries(store: Store): Promise<Readonly<Record<Section, number>>> {
  const rows = await store.db
    .selectFrom('entry')
    .select((e) => ['section', e.fn.countAll().as('n')])
    .groupBy('section')
    .execute();
  const counts = new Map(rows.map((r) => [r.section, Number(r.n)]));
  return Object.fromEntries(sections.map((s) => [s, counts.get(s) ?? 0])) as Record<Section, number>;
}

/** The two states that most entries are about together; equals by code. Null where no entry is about two. */
export async function busiestPair(store: Store): Promise<readonly [Country, Country] | null> {
  const row = await store.db
    .selectFrom('entry_state as one')
    .innerJoin('entry_state as other', (j) => j.onRef('other.entry', '=', 'one.entry').onRef('one.country', '<', 'other.country'))
    .select(['one.country as a', 'other.country as b'])
    .where('one.named', '=', 0)
    .where('other.named', '=', 0)
    // Text that reports share tells of states only what their entries tell.
    .where('one.section', '!=', 'origins')
    .groupBy(['one.country', 'other.country'])
    .orderBy((e) => e.fn.countAll(), 'desc')
    .orderBy('one.country')
    .orderBy('other.country')
    .limit(1)
    .executeTakeFirst();
  return row ? [row.a, row.b] : null;
}

/** The ids of the entries about both states, by section and id. */
export async function entriesAbout(store: Store, a: string, b: string): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('entry_state as one')
    .innerJoin('entry_state as other', 'other.entry', 'one.entry')
    .select('one.entry as id')
    .where('one.country', '=', a)
    .where('other.country', '=', b)
    .where('one.named', '=', 0)
    .where('other.named', '=', 0)
    .where('one.section', '!=', 'origins')
    .orderBy('one.entry')
    .execute();
  return rows.map((r) => r.id);
}

/** The claims that an entry rests on, and why they were taken for one. */
export async function basisOf(store: Store, entry: string): Promise<{ readonly claims: readonly ClaimId[]; readonly matches: readonly Match[] }> {
  const claims = await store.db.selectFrom('basis').select('claim').where('entry', '=', entry).orderBy('claim').execute();
  const matches = await store.db.selectFrom('match').selectAll().where('entry', '=', entry).orderBy('a').orderBy('b').execute();
  return {
    claims: claims.map((c) => c.claim as ClaimId),
    matches: matches.map((m) => ({ a: m.a as ClaimId, b: m.b as ClaimId, score: m.score, features: JSON.parse(m.features) })),
  };
}

/** A sentence that was searched for. */
export interface FoundSentence extends Span {
  readonly report: ReportId;
}

/** Entries and sentences that hold all the words, the best first. */
export async function find(
  store: Store,
  words: string,
  limit: number,
): Promise<{ readonly entries: readonly Placed[]; readonly sentences: readonly FoundSentence[] }> {
  const entries = await foundRows(store, 'entry', words, limit, (docs) =>
    store.db.selectFrom('entry').select(['doc', 'id']).where('doc', 'in', docs).execute(),
  );
  const sentences = await foundRows(store, 'sentence', words, limit, (docs) =>
    store.db.selectFrom('sentence').selectAll().where('doc', 'in', docs).execute(),
  );
  return {
    entries: await entriesById(
      store,
      entries.map((e) => e.id),
    ),
    sentences: sentences.map(({ report, start, end }) => ({ report: report as ReportId, start, end })),
  };
}

// Equal ranks fall by what the row says, not by its number, which depends on when it was added.
async function foundRows<R extends { doc: number }>(
  store: Store,
  searched: 'entry' | 'sentence',
  words: string,
  limit: number,
  rowsOf: (docs: readonly number[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  const hits = new Map((await store.search.find(store.db, searched, queryOf(words), limit)).map((h) => [h.doc, h.rank]));
  const told = (row: R) => JSON.stringify({ ...row, doc: 0 });
  const rows = hits.size > 0 ? await rowsOf([...hits.keys()]) : [];
  return rows.toSorted((a, b) => (hits.get(a.doc) ?? 0) - (hits.get(b.doc) ?? 0) || (told(a) < told(b) ? -1 : 1));
}
