import { sql } from 'kysely';
import { type Listed, listedById, matching, type Wanted } from './listing.ts';
import type { Look } from './views.ts';

// What is drawn: who meets whom, where, and in which areas by year. Counted by the database; only what is shown leaves it.

/** Two who took part in one engagement. */
export interface Meeting {
  readonly a: string;
  readonly b: string;
  readonly times: number;
  /** The newest of the engagements, at most twenty. */
  readonly engagements: readonly string[];
}

const shownIds = 20;

/** The actors that take part in most of the engagements wanted, with in how many. States themselves count with `states`, persons and bodies with `people`. */
export async function busiestActors(look: Look, wanted: Omit<Wanted, 'section'>, kinds: readonly string[], limit: number) {
  const rows = await look.db
    .selectFrom('entry_actor')
    .innerJoin('entry as who', 'who.id', 'entry_actor.actor')
    .select(['entry_actor.actor as id'])
    .select(sql<number>`count(distinct entry_actor.entry)`.as('n'))
    .where('entry_actor.entry', 'in', matching(look, { ...wanted, section: 'engagements' }).select('id'))
    .where('who.kind', 'in', kinds)
    .groupBy('entry_actor.actor')
    .orderBy('n', 'desc')
    .orderBy('entry_actor.actor')
    .limit(limit)
    .execute();
  return rows.map((r) => ({ id: r.id, weight: Number(r.n) }));
}

/** How many actors take part in the engagements wanted. */
export async function countActors(look: Look, wanted: Omit<Wanted, 'section'>, kinds: readonly string[]): Promise<number> {
  const row = await look.db
    .selectFrom('entry_actor')
    .innerJoin('entry as who', 'who.id', 'entry_actor.actor')
    .select(sql<number>`count(distinct entry_actor.actor)`.as('n'))
    .where('entry_actor.entry', 'in', matching(look, { ...wanted, section: 'engagements' }).select('id'))
    .where('who.kind', 'in', kinds)
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** Which of these actors met in the engagements wanted, the most frequent first. */
export async function meetingsAmong(
  look: Look,
  wanted: Omit<Wanted, 'section'>,
  actors: readonly string[],
  limit: number,
): Promise<readonly Meeting[]> {
  if (actors.length < 2) return [];
  const rows = await look.db
    .selectFrom('entry_actor as one')
    .innerJoin('entry_actor as other', (j) => j.onRef('other.entry', '=', 'one.entry').onRef('one.actor', '<', 'other.actor'))
    .select(['one.actor as a', 'other.actor as b'])
    .select([sql<number>`count(distinct one.entry)`.as('n'), sql<string>`group_concat(distinct one.entry)`.as('ids')])
    .where('one.entry', 'in', matching(look, { ...wanted, section: 'engagements' }).select('id'))
    .where('one.actor', 'in', actors)
    .where('other.actor', 'in', actors)
    .groupBy(['one.actor', 'other.actor'])
    .orderBy('n', 'desc')
    .orderBy('one.actor')
    .orderBy('other.actor')
    .limit(limit)
    .execute();
  return rows.map(({ a, b, n, ids }) => ({ a, b, times: Number(n), engagements: ids.split(',').sort().slice(0, shownIds) }));
}

/** States by whom they engage with: pairs of states of the engagements wanted. */
export async function statesTogether(look: Look, wanted: Omit<Wanted, 'section'>, limit: number): Promise<readonly Meeting[]> {
  const rows = await look.db
    .selectFrom('entry_state as one')
    .innerJoin('entry_state as other', (j) => j.onRef('other.entry', '=', 'one.entry').onRef('one.country', '<', 'other.country'))
    .select(['one.country as a', 'other.country as b'])
    .select((e) => [e.fn.countAll().as('n'), sql<string>`group_concat(one.entry)`.as('ids')])
    .where('one.entry', 'in', matching(look, { ...wanted, section: 'engagements' }).select('id'))
    .groupBy(['one.country', 'other.country'])
    .orderBy('n', 'desc')
    .orderBy('one.country')
    .orderBy('other.country')
    .limit(limit)
    .execute();
  return rows.map(({ a, b, n, ids }) => ({ a, b, times: Number(n), engagements: ids.split(',').sort().slice(0, shownIds) }));
}

/** How many of the engagements wanted concern each state. */
export async function stateWeights(look: Look, wanted: Omit<Wanted, 'section'>, limit: number) {
  const rows = await look.db
    .selectFrom('entry_state')
    .select(['country'])
    .select((e) => e.fn.countAll().as('n'))
    .where('entry', 'in', matching(look, { ...wanted, section: 'engagements' }).select('id'))
    .groupBy('country')
    .orderBy('n', 'desc')
    .orderBy('country')
    .limit(limit)
    .execute();
  return rows.map((r) => ({ country: r.country, weight: Number(r.n) }));
}

/** The places of the engagements wanted, the busiest first, with how many took place there and the newest of them. */
export async function placesOf(look: Look, wanted: Omit<Wanted, 'section'>, limit: number) {
  const rows = await matching(look, { ...wanted, section: 'engagements' })
    .select(['place', 'place_country as country'])
    .select((e) => [e.fn.countAll().as('n'), sql<string>`group_concat(id)`.as('ids')])
    .groupBy(['place', 'place_country'])
    .orderBy('n', 'desc')
    .orderBy('place')
    .orderBy('place_country')
    .limit(limit)
    .execute();
  return rows.map(({ place, country, n, ids }) => ({ place, country, total: Number(n), ids: ids.split(',') }));
}

/** Of entries, the newest few in outline. */
export async function newestOf(look: Look, ids: readonly string[], limit: number): Promise<readonly Listed[]> {
  const found: { id: string; last: string }[] = [];
  for (let i = 0; i < ids.length; i += 500)
    found.push(
      ...(await look.db
        .selectFrom('entry')
        .select(['id', 'last'])
        .where('id', 'in', ids.slice(i, i + 500))
        .execute()),
    );
  found.sort((a, b) => (a.last > b.last ? -1 : a.last < b.last ? 1 : a.id < b.id ? -1 : 1));
  const shown = found.slice(0, limit).map((f) => f.id);
  const listed = await listedById(look, shown);
  return shown.flatMap((id) => listed.get(id) ?? []);
}

/** Area by year: how many of the entries wanted of some sections, what stages they have, and the first few ids. */
export async function areasByYear(look: Look, wanted: Omit<Wanted, 'section'>) {
  const found: { area: string; year: string; section: string; status: string | null; n: number; ids: readonly string[] }[] = [];
  for (const section of ['cooperation', 'instruments', 'engagements'] as const) {
    const rows = await look.db
      .selectFrom('entry_area')
      .innerJoin('entry', 'entry.id', 'entry_area.entry')
      .select(['entry_area.area', 'entry.status'])
      .select((e) => [sql<string>`substr(entry.first, 1, 4)`.as('year'), e.fn.countAll().as('n'), sql<string>`group_concat(entry.id)`.as('ids')])
      .where('entry.id', 'in', matching(look, { ...wanted, section }).select('id'))
      .groupBy(['entry_area.area', 'year', 'entry.status'])
      .limit(5000)
      .execute();
    for (const r of rows)
      found.push({ area: r.area, year: r.year, section, status: r.status, n: Number(r.n), ids: r.ids.split(',').sort().slice(0, shownIds) });
  }
  return found;
}
