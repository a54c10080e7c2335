import { sql } from 'kysely';
import { type Concerned, concerning } from './concerning.ts';
import { type Section, sections } from './entry-rows.ts';
import { claimsGeneration, entriesGeneration } from './generation.ts';
import { inTime } from './sqlite-reading.ts';
import type { Look } from './views.ts';

/** Which change of the claims and judgements a look sees, and which one its entries were derived from. */
export async function generations({ db }: Look): Promise<{ readonly claims: number; readonly entries: number | null; readonly rules: string }> {
  const entries = await entriesGeneration(db);
  return { claims: await claimsGeneration(db), entries: entries?.generation ?? null, rules: entries?.rules ?? '' };
}

/** What the reports of the record are, counted. */
export async function reportFigures({ db }: Look) {
  const all = await db
    .selectFrom('report')
    .select((e) => [
      e.fn.countAll().as('reports'),
      e.fn.sum('words').as('words'),
      e.fn.min('published').as('first'),
      e.fn.max('published').as('last'),
    ])
    .executeTakeFirst();
  const refused = await db
    .selectFrom('refused')
    .select((e) => e.fn.countAll().as('n'))
    .executeTakeFirst();
  const by = async (column: 'source' | 'reader', limit: number) => {
    const rows = await db
      .selectFrom('report')
      .select(column)
      .select((e) => e.fn.countAll().as('n'))
      .groupBy(column)
      .orderBy('n', 'desc')
      .orderBy(column)
      .limit(limit)
      .execute();
    return rows.map((row) => ({ value: (row as Record<string, string | null>)[column] ?? null, reports: Number(row.n) }));
  };
  return {
    reports: Number(all?.reports ?? 0),
    words: Number(all?.words ?? 0),
    first: all?.first ?? null,
    last: all?.last ?? null,
    refused: Number(refused?.n ?? 0),
    sources: await by('source', 20),
    readers: await by('reader', 10),
  };
}

/** How many entries each section holds. */
export async function sectionFigures({ db }: Look): Promise<Readonly<Record<Section, number>>> {
  const rows = await db
    .selectFrom('entry')
    .select((e) => ['section', e.fn.countAll().as('n')])
    .groupBy('section')
    .execute();
  const counts = new Map(rows.map((r) => [r.section, Number(r.n)]));
  return Object.fromEntries(sections.map((s) => [s, counts.get(s) ?? 0])) as Record<Section, number>;
}

/** How many entries of each section concern each state, the states of which most is told first. */
export async function stateFigures({ db }: Look, limit: number) {
  const rows = await db
    .selectFrom('entry_state')
    .select((e) => ['country', 'section', e.fn.countAll().as('n')])
    .where('named', '=', 0)
    .where('section', 'in', ['engagements', 'instruments', 'cooperation', 'transfers', 'statements'])
    .where(inTime(sql.ref('entry_state.rowid')))
    .groupBy(['country', 'section'])
    .execute();
  const found = new Map<string, Partial<Record<Section, number>>>();
  for (const { country, section, n } of rows) found.set(country, { ...found.get(country), [section]: Number(n) });
  const total = (counts: Partial<Record<Section, number>>) => Object.values(counts).reduce((sum, n) => sum + n, 0);
  return [...found]
    .map(([country, counts]) => ({ country, counts, entries: total(counts) }))
    .sort((a, b) => b.entries - a.entries || (a.country < b.country ? -1 : 1))
    .slice(0, limit);
}

/** The pairs of states that most entries concern, statements apart: who speaks at a meeting says nothing new of who met. */
export async function busiestPairs({ db }: Look, limit: number) {
  const rows = await db
    .selectFrom('entry_state as one')
    .innerJoin('entry_state as other', (j) => j.onRef('other.entry', '=', 'one.entry').onRef('one.country', '<', 'other.country'))
    .select(['one.country as a', 'other.country as b'])
    .select((e) => e.fn.countAll().as('n'))
    .where('one.section', 'in', ['engagements', 'instruments', 'cooperation', 'transfers'])
    .where('one.named', '=', 0)
    .where('other.named', '=', 0)
    .where(inTime(sql.ref('one.rowid')))
    .groupBy(['one.country', 'other.country'])
    .orderBy('n', 'desc')
    .orderBy('one.country')
    .orderBy('other.country')
    .limit(limit)
    .execute();
  return rows.map(({ a, b, n }) => ({ a, b, entries: Number(n) }));
}

/** The first and last day of the engagements and instruments that concern the states asked about. */
export async function daysOf({ db }: Look, asked: Concerned): Promise<{ readonly first: string | null; readonly last: string | null }> {
  let query = db
    .selectFrom('entry')
    .select((e) => [e.fn.min('first').as('first'), e.fn.max('last').as('last')])
    .where('section', 'in', ['engagements', 'instruments'])
    .where('first', '!=', '');
  for (const ids of concerning(db, asked, { named: 'no' })) query = query.where('id', 'in', ids);
  const row = await query.executeTakeFirst();
  return { first: row?.first ?? null, last: row?.last ?? null };
}
