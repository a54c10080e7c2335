import { sql } from 'kysely';
import { concerning, type Together } from './concerning.ts';
import { queryOf } from './search-index.ts';
import { inTime } from './sqlite-reading.ts';
import type { Look } from './views.ts';

/** Which reports are wanted; all that is given must hold. */
export interface WantedReports {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Reports on which some entry rests that concerns all of these states, or `two` of them. */
  readonly states?: readonly string[] | undefined;
  readonly together?: Together | undefined;
  /** Words of one sentence of it. */
  readonly words?: string | undefined;
  readonly source?: string | undefined;
}

const columns = ['id', 'published', 'source', 'title', 'author', 'language', 'sentences', 'words'] as const;

/** One page of reports by day. `after`: day and id of the last of the page before. */
export async function pageOfReports(
  look: Look,
  wanted: WantedReports,
  order: 'newest' | 'oldest',
  limit: number,
  after: readonly [string, string] | null,
) {
  const direction = order === 'newest' ? 'desc' : 'asc';
  let query = reportsWanted(look, wanted)
    .select(columns)
    .select([placeOf('path'), placeOf('url')])
    .select((e) => e.selectFrom('mark').select(sql<number>`count(distinct entry)`.as('n')).whereRef('mark.report', '=', 'report.id').as('entries'))
    .orderBy('published', direction)
    .orderBy('id');
  if (after !== null) {
    const beyond = direction === 'desc' ? sql`published < ${after[0]}` : sql`published > ${after[0]}`;
    query = query.where(sql<boolean>`(${beyond} or (published = ${after[0]} and id > ${after[1]}))`);
  }
  const rows = await query.limit(limit + 1).execute();
  const items = rows.slice(0, limit).map((r) => ({ ...r, entries: Number(r.entries ?? 0) }));
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? ([last.published, last.id] as const) : null };
}

/** How many reports are wanted. */
export async function countReports(look: Look, wanted: WantedReports): Promise<number> {
  const row = await reportsWanted(look, wanted)
    .select((e) => e.fn.countAll().as('n'))
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** A report whole; undefined where there is none of that id. */
export async function reportById(look: Look, id: string) {
  return look.db
    .selectFrom('report')
    .select([...columns, 'dated', 'text', 'reader'])
    .select([placeOf('path'), placeOf('url')])
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Who printed some reports, and when. */
export async function reportHeads(look: Look, ids: readonly string[]) {
  const found = new Map<string, { id: string; title: string | null; source: string | null; published: string; url: string | null }>();
  const all = [...new Set(ids)];
  for (let i = 0; i < all.length; i += 500) {
    const rows = await look.db
      .selectFrom('report')
      .select(['id', 'title', 'source', 'published'])
      .select(placeOf('url'))
      .where('id', 'in', all.slice(i, i + 500))
      .execute();
    for (const row of rows) found.set(row.id, row);
  }
  return found;
}

/** Stretches of the texts of some reports; each is cut out by the database, so that long texts stay there. Offsets count UTF-16 units. */
export async function textsOf(look: Look, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows =
    ids.length === 0
      ? []
      : await look.db
          .selectFrom('report')
          .select(['id', 'text'])
          .where('id', 'in', [...new Set(ids)])
          .execute();
  return new Map(rows.map((r) => [r.id, r.text]));
}

/** The sentences of a report between two offsets, by place. */
export async function sentencesAround(look: Look, report: string, from: number, to: number) {
  return look.db
    .selectFrom('sentence')
    .select(['start', 'end'])
    .where('report', '=', report)
    .where('end', '>', from)
    .where('start', '<', to)
    .orderBy('start')
    .limit(2000)
    .execute();
}

/** The marks of a report by place, shared passages apart; and how many there are. */
export async function marksIn(look: Look, report: string, limit: number) {
  const own = look.db
    .selectFrom('mark')
    .innerJoin('entry', 'entry.id', 'mark.entry')
    .where('mark.report', '=', report)
    .where('entry.section', 'not in', ['origins']);
  const rows = await own
    .select(['mark.start', 'mark.end', 'mark.entry', 'mark.field'])
    .orderBy('mark.start')
    .orderBy('mark.end', 'desc')
    .orderBy('mark.entry')
    .orderBy('mark.field')
    .limit(limit)
    .execute();
  const count = await own.select([sql<number>`count(*)`.as('marks'), sql<number>`count(distinct mark.entry)`.as('entries')]).executeTakeFirst();
  return { marks: rows, total: { marks: Number(count?.marks ?? 0), entries: Number(count?.entries ?? 0) } };
}

/** Text of a report that others print as well: where it stands, and in which other reports. */
export async function sharedIn(look: Look, report: string, limit: number) {
  const own = await look.db
    .selectFrom('mark')
    .select(['entry as origin', 'start', 'end'])
    .where('report', '=', report)
    .where('field', '=', 'passage')
    .orderBy('start')
    .limit(limit)
    .execute();
  if (own.length === 0) return [];
  const others = await look.db
    .selectFrom('mark')
    .select(['entry as origin', 'report'])
    .distinct()
    .where(
      'entry',
      'in',
      own.map((o) => o.origin),
    )
    .where('report', '!=', report)
    .orderBy('report')
    .limit(limit * 20)
    .execute();
  return own.map((o) => ({ ...o, with: others.filter((x) => x.origin === o.origin).map((x) => x.report) }));
}

function reportsWanted(look: Look, { from, to, words, source, ...about }: WantedReports) {
  let query = look.db.selectFrom('report').where(inTime(sql.ref('report.published')));
  if (from !== undefined) query = query.where('published', '>=', from);
  if (to !== undefined) query = query.where('published', '<=', to);
  if (source !== undefined) query = query.where('source', '=', source);
  const entries = concerning(look.db, about, { named: 'yes' });
  if (entries.length > 0) {
    let marked = look.db.selectFrom('mark').select('mark.report').where('mark.field', 'in', ['evidence', 'value']);
    for (const ids of entries) marked = marked.where('mark.entry', 'in', ids);
    query = query.where('id', 'in', marked);
  }
  const documents = look.search.matching('sentence', queryOf(words ?? ''));
  if (documents !== null) query = query.where('id', 'in', look.db.selectFrom('sentence').select('report').where(sql<boolean>`doc in (${documents})`));
  return query;
}

// Of several places the smallest is shown, as elsewhere.
function placeOf(kind: 'path' | 'url') {
  return sql<string | null>`(select min(place) from report_place where report_place.report = report.id and report_place.kind = ${kind})`.as(kind);
}
