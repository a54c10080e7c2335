import { sql } from 'kysely';
import type { ClaimId } from '../model/ids.ts';
import type { Match } from '../model/reason.ts';
import { claimsById } from './claims.ts';
import { type Entry, type Section, sections } from './entry-rows.ts';
import { type Listed, listedById } from './listing.ts';
import type { Look } from './views.ts';

// What stands around one entry: the claims it rests on, why they were put together, whose text they share, what belongs to it.

/** An entry whole, with its days, states and counts; undefined where there is none of that id. */
export async function wholeEntry(look: Look, section: Section, id: string) {
  const row = await look.db.selectFrom('entry').selectAll().where('id', '=', id).where('section', '=', section).executeTakeFirst();
  if (row === undefined) return undefined;
  const { body, outline, ...rest } = row;
  return { ...rest, section, entry: JSON.parse(body) as Entry };
}

/** The section in which an entry stands; undefined where there is none. */
export async function sectionOfEntry(look: Look, id: string): Promise<Section | undefined> {
  const row = await look.db.selectFrom('entry').select('section').where('id', '=', id).executeTakeFirst();
  return sections.find((s) => s === row?.section);
}

/** The states that entries have a part in, by entry. */
export async function statesOf(look: Look, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  const all = [...new Set(ids)];
  for (let i = 0; i < all.length; i += 500) {
    const rows = await look.db
      .selectFrom('entry_state')
      .select(['entry', 'country'])
      .where('named', '=', 0)
      .where('entry', 'in', all.slice(i, i + 500))
      .orderBy('country')
      .execute();
    for (const { entry, country } of rows) found.set(entry, [...(found.get(entry) ?? []), country]);
  }
  return found;
}

/** The ids of the claims that an entry rests on, by report and place, and the claims of the first few. */
export async function claimsUnder(look: Look, entry: string, limit: number) {
  const rows = await look.db
    .selectFrom('basis')
    .innerJoin('claim', 'claim.id', 'basis.claim')
    .innerJoin('report', 'report.id', 'claim.report')
    .select(['claim.id', 'claim.report'])
    .where('basis.entry', '=', entry)
    .orderBy('report.published')
    .orderBy('claim.report')
    .orderBy('claim.position')
    .orderBy('claim.id')
    .limit(limit)
    .execute();
  const count = await look.db
    .selectFrom('basis')
    .innerJoin('claim', 'claim.id', 'basis.claim')
    .select([sql<number>`count(*)`.as('claims'), sql<number>`count(distinct claim.report)`.as('reports')])
    .where('basis.entry', '=', entry)
    .executeTakeFirst();
  const claims = await claimsById(
    look,
    rows.map((r) => r.id as never),
  );
  const order = new Map(rows.map((r, i) => [r.id, i]));
  return {
    claims: claims.toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
    totals: { claims: Number(count?.claims ?? 0), reports: Number(count?.reports ?? 0) },
  };
}

/** The claims of an entry, or the one claim of that id, by report and place; at most so many. */
export async function claimsOfEntry(look: Look, id: string, limit: number): Promise<readonly { readonly id: ClaimId }[]> {
  const rows = await look.db
    .selectFrom('claim')
    .select('id')
    .where((e) =>
      id.startsWith('clm-') ? e('id', '=', id) : e('id', 'in', e.selectFrom('basis').select('basis.claim').where('basis.entry', '=', id)),
    )
    .orderBy('report')
    .orderBy('position')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((r) => ({ id: r.id as ClaimId }));
}

/** Why claims stand together in an entry, the weakest first; and how many such reasons there are. */
export async function reasonsFor(look: Look, entry: string, limit: number): Promise<{ readonly matches: readonly Match[]; readonly total: number }> {
  const own = look.db.selectFrom('match').where('entry', '=', entry);
  const rows = await own.selectAll().orderBy('score').orderBy('a').orderBy('b').limit(limit).execute();
  const count = await own.select((e) => e.fn.countAll().as('n')).executeTakeFirst();
  const matches = rows.map(({ a, b, score, features }) => ({ a, b, score, features: JSON.parse(features) }) as Match);
  return { matches, total: Number(count?.n ?? 0) };
}

/** Why two claims of an entry stand together; undefined where they were not compared. */
export async function reasonBetween(look: Look, entry: string, a: string, b: string): Promise<Match | undefined> {
  const row = await look.db.selectFrom('match').selectAll().where('entry', '=', entry).where('a', '=', a).where('b', '=', b).executeTakeFirst();
  return row === undefined ? undefined : ({ a: row.a, b: row.b, score: row.score, features: JSON.parse(row.features) } as Match);
}

/** The shared passages that hold words of an entry: which of its reports print the same text. */
export async function sharedUnder(look: Look, entry: string, limit: number) {
  const rows = await look.db
    .selectFrom('mark as own')
    .innerJoin('mark as shared', (j) =>
      j
        .onRef('shared.report', '=', 'own.report')
        .onRef('shared.start', '<', 'own.end')
        .onRef('shared.end', '>', 'own.start')
        .on('shared.field', '=', 'passage'),
    )
    .select(['shared.entry as origin'])
    .select(sql<number>`count(distinct own.report)`.as('n'))
    .where('own.entry', '=', entry)
    .where('own.field', '!=', 'passage')
    .groupBy('shared.entry')
    .orderBy('n', 'desc')
    .orderBy('shared.entry')
    .limit(limit)
    .execute();
  return listedById(
    look,
    rows.map((r) => r.origin),
  );
}

/** How an entry stands to another. */
export interface Related {
  readonly how: 'part-of' | 'part' | 'signed-at' | 'instrument' | 'said-at' | 'statement' | 'about' | 'disagreement';
  readonly listed: Listed;
}

/** Entries around an entry: what it is part of, its parts, instruments, what was said there, what it is about. */
export async function relatedTo(look: Look, section: Section, entry: Entry, limit: number): Promise<readonly Related[]> {
  const found: [Related['how'], string][] = [];
  if ('partOf' in entry && entry.partOf !== null) found.push(['part-of', entry.partOf]);
  if ('instruments' in entry) for (const id of entry.instruments) found.push(['instrument', id]);
  if ('engagement' in entry && entry.engagement !== null) found.push(['said-at', entry.engagement]);
  if ('subject' in entry) found.push(['about', entry.subject]);
  const below = await look.db
    .selectFrom('entry')
    .select(['id', 'section'])
    .where('part_of', '=', entry.id)
    .orderBy('section')
    .orderBy('first')
    .orderBy('id')
    .limit(limit)
    .execute();
  for (const row of below)
    found.push([row.section === 'statements' ? 'statement' : row.section === 'discrepancies' ? 'disagreement' : 'part', row.id]);
  if (section === 'instruments') for (const id of await heldAt(look, entry.id, limit)) found.push(['signed-at', id]);
  const listed = await listedById(
    look,
    found.map(([, id]) => id),
  );
  return found.flatMap(([how, id]) => {
    const other = listed.get(id);
    return other === undefined ? [] : [{ how, listed: other }];
  });
}

// Which engagements name an instrument stands in their bodies alone; only those that share a report with it can.
async function heldAt(look: Look, instrument: string, limit: number): Promise<readonly string[]> {
  const rows = await look.db
    .selectFrom('entry')
    .select(['id'])
    .where('section', '=', 'engagements')
    .where(
      'id',
      'in',
      look.db
        .selectFrom('mark')
        .select('entry')
        .where('report', 'in', look.db.selectFrom('mark').select('report').where('entry', '=', instrument)),
    )
    .where(sql<boolean>`instr(body, ${`"${instrument}"`}) > 0`)
    .orderBy('first')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((r) => r.id);
}

/** In how many entries of each section an actor takes part, and in how many of each year. */
export async function actorFigures(look: Look, actor: string) {
  const rows = await look.db
    .selectFrom('entry_actor')
    .innerJoin('entry', 'entry.id', 'entry_actor.entry')
    .select(['entry.section', sql<string>`substr(entry.first, 1, 4)`.as('year'), sql<number>`count(distinct entry.id)`.as('n')])
    .where('entry_actor.actor', '=', actor)
    .groupBy(['entry.section', 'year'])
    .execute();
  return rows.map((r) => ({ section: r.section as Section, year: r.year, n: Number(r.n) }));
}

/** Whom an actor meets in engagements, the most frequent first, with the first and last day. */
export async function metBy(look: Look, actor: string, limit: number) {
  const rows = await look.db
    .selectFrom('entry_actor as one')
    .innerJoin('entry as at', (j) => j.onRef('at.id', '=', 'one.entry').on('at.section', '=', 'engagements'))
    .innerJoin('entry_actor as other', (j) => j.onRef('other.entry', '=', 'one.entry').onRef('other.actor', '!=', 'one.actor'))
    .select([
      'other.actor as id',
      sql<number>`count(distinct at.id)`.as('n'),
      sql<string>`min(at.first)`.as('first'),
      sql<string>`max(at.last)`.as('last'),
    ])
    .where('one.actor', '=', actor)
    .groupBy('other.actor')
    .orderBy('n', 'desc')
    .orderBy('other.actor')
    .limit(limit)
    .execute();
  return rows.map((r) => ({ ...r, times: Number(r.n) }));
}
