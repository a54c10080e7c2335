import { type SelectQueryBuilder, sql } from 'kysely';
import { concerning, type Together } from './concerning.ts';
import type { Entry, Section } from './entry-rows.ts';
import { queryOf } from './search-index.ts';
import { inTime } from './sqlite-reading.ts';
import type { EntryTable, Tables } from './tables.ts';
import type { Look } from './views.ts';

/** Which entries of a section are wanted; all that is given must hold. */
export interface Wanted {
  readonly section: Section;
  /** Entries that concern all of these states, or `two` of them; of statements one of them must have a part in it, the others may only be named. */
  readonly states?: readonly string[] | undefined;
  readonly together?: Together | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Entries in which all of these take part. */
  readonly actors?: readonly string[] | undefined;
  /** Entries that rest on any of these. */
  readonly reports?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly statuses?: readonly string[] | undefined;
  readonly areas?: readonly string[] | undefined;
  readonly words?: string | undefined;
  /** Words of an actor's name, the last perhaps only begun. */
  readonly name?: string | undefined;
  readonly partOf?: string | undefined;
  /** At least so many independent origins. */
  readonly origins?: number | undefined;
}

export type ListOrder = 'newest' | 'oldest' | 'strongest' | 'most';

/** Where a list was left: the sort keys of its last row. */
export type Cursor = readonly (string | number)[];

/** An entry as lists have it: in outline, with what it was sorted and counted by. */
export interface Listed {
  readonly section: Section;
  readonly entry: Entry;
  readonly first: string;
  readonly last: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly reports: number;
  readonly origins: number;
  readonly weight: number;
}

export interface ListedPage {
  readonly items: readonly Listed[];
  readonly next: Cursor | null;
}

type Query = SelectQueryBuilder<Tables, 'entry', object>;
type Column = 'first' | 'last' | 'origins' | 'reports' | 'weight' | 'id';

const orders: Readonly<Record<ListOrder, readonly (readonly [Column, 'asc' | 'desc'])[]>> = {
  newest: [
    ['last', 'desc'],
    ['id', 'asc'],
  ],
  oldest: [
    ['first', 'asc'],
    ['id', 'asc'],
  ],
  strongest: [
    ['origins', 'desc'],
    ['reports', 'desc'],
    ['id', 'asc'],
  ],
  most: [
    ['weight', 'desc'],
    ['id', 'asc'],
  ],
};

const columns = ['section', 'outline', 'first', 'last', 'kind', 'status', 'reports', 'origins', 'weight', 'id'] as const;

/** One page of the entries wanted. `after` is the `next` of the page before. */
export async function listEntries(look: Look, wanted: Wanted, order: ListOrder, limit: number, after: Cursor | null = null): Promise<ListedPage> {
  const keys = orders[order];
  let query = matching(look, wanted).select(columns);
  for (const [column, direction] of keys) query = query.orderBy(column, direction);
  if (after !== null) query = query.where(behind(keys, after));
  const rows = await query.limit(limit + 1).execute();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items: items.map(listedOf), next: rows.length > limit && last !== undefined ? keys.map(([column]) => last[column]) : null };
}

/** How many entries are wanted. */
export async function countListed(look: Look, wanted: Wanted): Promise<number> {
  const row = await matching(look, wanted)
    .select((e) => e.fn.countAll().as('n'))
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** Some entries in outline by id. Unknown ids are left out. */
export async function listedById(look: Look, ids: readonly string[]): Promise<ReadonlyMap<string, Listed>> {
  const found = new Map<string, Listed>();
  const all = [...new Set(ids)];
  for (let i = 0; i < all.length; i += 500) {
    const rows = await look.db
      .selectFrom('entry')
      .select(columns)
      .where('id', 'in', all.slice(i, i + 500))
      .execute();
    for (const row of rows) found.set(row.id, listedOf(row));
  }
  return found;
}

/** Whether a cursor has the form that an order's cursors have. */
export function fitsOrder(cursor: unknown, order: ListOrder): cursor is Cursor {
  const keys = orders[order];
  return (
    Array.isArray(cursor) &&
    cursor.length === keys.length &&
    keys.every(([column], i) => typeof cursor[i] === (['origins', 'reports', 'weight'].includes(column) ? 'number' : 'string'))
  );
}

/** The rows wanted, for queries that count, sort or join them in their own way. */
export function matching(look: Look, wanted: Wanted): Query {
  const { section, from, to, kinds, statuses, origins, partOf } = wanted;
  let query: Query = look.db.selectFrom('entry').where('section', '=', section);
  for (const ids of concerning(look.db, wanted, { section, named: section === 'statements' ? 'beside' : 'no' })) query = query.where('id', 'in', ids);
  for (const actor of wanted.actors ?? [])
    query = query.where('id', 'in', look.db.selectFrom('entry_actor').select('entry').where('actor', '=', actor));
  if (wanted.reports?.length) query = query.where('id', 'in', look.db.selectFrom('mark').select('entry').where('report', 'in', wanted.reports));
  if (wanted.areas?.length) query = query.where('id', 'in', look.db.selectFrom('entry_area').select('entry').where('area', 'in', wanted.areas));
  if (from !== undefined) query = query.where('last', '>=', from);
  if (to !== undefined) query = query.where('first', '<=', to).where('last', '!=', '');
  if (kinds?.length) query = query.where('kind', 'in', kinds);
  if (statuses?.length) query = query.where('status', 'in', statuses);
  if (origins !== undefined) query = query.where('origins', '>=', origins);
  if (partOf !== undefined) query = query.where('part_of', '=', partOf);
  for (const [searched, terms] of [['entry', queryOf(wanted.words ?? '')] as const, ['name', queryOf(wanted.name ?? '', true)] as const]) {
    const documents = look.search.matching(searched, terms);
    if (documents !== null) query = query.where(sql<boolean>`doc in (${documents})`);
  }
  return query.where(inTime(sql.ref('entry.rowid')));
}

// (a, b) > (x, y) with directions: a beyond x, or a at x and b beyond y.
function behind(keys: readonly (readonly [Column, 'asc' | 'desc'])[], after: Cursor) {
  const beyond = keys.map(([column, direction], i) => {
    const same = keys.slice(0, i).map(([c], j) => sql`${sql.ref(c)} = ${after[j]}`);
    const further = direction === 'asc' ? sql`${sql.ref(column)} > ${after[i]}` : sql`${sql.ref(column)} < ${after[i]}`;
    return sql`(${sql.join([...same, further], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(beyond, sql` or `)})`;
}

type Row = Pick<EntryTable, (typeof columns)[number]>;

function listedOf({ section, outline, first, last, kind, status, reports, origins, weight }: Row): Listed {
  return { section: section as Section, entry: JSON.parse(outline) as Entry, first, last, kind, status, reports, origins, weight };
}
