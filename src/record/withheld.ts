import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { ClaimId } from '../model/ids.ts';
import type { Entry, Section } from './entry-rows.ts';
import type { Listed } from './listing.ts';
import { outlineOf } from './outline.ts';
import type { Tables } from './tables.ts';
import type { Look } from './views.ts';

// An entry that a person rejected stays rejected when a further report tells the same. That one does is worth a look: such entries are kept apart
// from the others, where no list, count or export meets them, and stand in the review.

/** What was rejected and is told again. */
export interface Withheld {
  readonly section: Section;
  readonly entry: Entry;
  /** All its claims, and of these the ones that nobody has decided on. */
  readonly claims: readonly ClaimId[];
  readonly fresh: readonly ClaimId[];
}

export const withheldMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('withheld')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('section', 'text', (c) => c.notNull())
      .addColumn('first', 'text', (c) => c.notNull())
      .addColumn('last', 'text', (c) => c.notNull())
      .addColumn('outline', 'text', (c) => c.notNull())
      .addColumn('claims', 'text', (c) => c.notNull())
      .execute();
  },
};

const reason = 'told-again';
// After what contradicts itself, before what holds together weakly: somebody has been here before.
const rank = 1.5;

/** Makes what is withheld, and what is to be asked about it, that which was derived; call it in the transaction that writes the entries. `published`: the days of the reports. */
export async function putWithheld(db: Kysely<Tables>, withheld: readonly Withheld[], published: ReadonlyMap<string, string>): Promise<void> {
  await db.deleteFrom('withheld').execute();
  await db.deleteFrom('doubt').where('reason', '=', reason).execute();
  for (const { section, entry, claims, fresh } of withheld) {
    const days = ('evidence' in entry ? entry.evidence : []).flatMap((e) => published.get(e.report) ?? []).sort();
    const own = 'date' in entry ? entry.date : { start: null, end: null };
    const outline = JSON.stringify(outlineOf(entry));
    const [first, last] = [own.start ?? days[0] ?? '', own.end ?? days.at(-1) ?? ''];
    await db
      .insertInto('withheld')
      .values({ id: entry.id, section, first, last, outline, claims: JSON.stringify(claims) })
      .execute();
    const about = { entry: entry.id, about: entry.id, section, field: null, a: claims.find((c) => !fresh.includes(c)) ?? null, b: fresh[0] ?? null };
    await db
      .insertInto('doubt')
      .values({ ...about, id: `${reason}:${entry.id}`, reason, rank })
      .execute();
  }
}

/** Withheld entries as lists have theirs. Unknown ids are left out. */
export async function withheldById({ db }: Look, ids: readonly string[]): Promise<ReadonlyMap<string, Listed>> {
  const rows = ids.length === 0 ? [] : await db.selectFrom('withheld').selectAll().where('id', 'in', ids).execute();
  return new Map(
    rows.map(({ id, section, first, last, outline }): [string, Listed] => {
      const entry = JSON.parse(outline) as Entry;
      const { reports, origins } = 'corroboration' in entry ? entry.corroboration : { reports: 0, origins: 0 };
      return [id, { section: section as Section, entry, first, last, kind: null, status: null, reports, origins, weight: 0 }];
    }),
  );
}

/** The claims of a withheld entry; none where there is no such entry. */
export async function claimsWithheld({ db }: Look, id: string): Promise<readonly ClaimId[]> {
  const row = await db.selectFrom('withheld').select('claims').where('id', '=', id).executeTakeFirst();
  return row === undefined ? [] : (JSON.parse(row.claims) as ClaimId[]);
}
