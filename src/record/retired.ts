import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Claim } from '../model/claim.ts';
import type { ReportId } from '../model/ids.ts';
import { claimsIn, type Judgement } from '../model/judgement.ts';
import { inBatches } from './batches.ts';
import { claimOf, claimRowOf } from './claims.ts';
import type { Tables } from './tables.ts';

// A decision names the claim that it was made on. When the report is read again by another reader or other rules, that claim may not be found
// again word for word; what it said is kept here, so that the decision can be said of the claim that took its place.

export const retiredMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('retired_claim')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('report', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .execute();
  },
};

/** Keeps the claims of these reports that somebody decided on. Call it before they are replaced. */
export async function retireClaims(db: Kysely<Tables>, reports: readonly ReportId[]): Promise<void> {
  for (const some of inBatches(reports, 500)) {
    const decided = await db
      .selectFrom('claim')
      .selectAll()
      .where('report', 'in', some)
      .where('id', 'in', (q) => q.selectFrom('judgement_claim').select('claim'))
      .execute();
    await insertRetired(db, decided);
  }
}

/** Keeps claims that came with decisions from elsewhere, where the record has not read the same out of its reports. */
export async function putRetired(db: Kysely<Tables>, claims: readonly Claim[]): Promise<void> {
  await insertRetired(db, claims.map(claimRowOf));
}

async function insertRetired(db: Kysely<Tables>, rows: readonly Tables['retired_claim'][]): Promise<void> {
  for (const some of inBatches(rows, 500))
    await db
      .insertInto('retired_claim')
      .values(some)
      .onConflict((c) => c.doNothing())
      .execute();
}

/** Claims that were decided on and that the record's reports no longer bear, by id. */
export async function retiredIn(db: Kysely<Tables>): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom('retired_claim')
    .selectAll()
    .where('id', 'not in', (q) => q.selectFrom('claim').select('id'))
    .orderBy('id')
    .execute();
  return rows.map(claimOf);
}

/** What the claims that these judgements name say, as far as the record knows it: for taking decisions elsewhere. By id. */
export async function claimsDecidedOn(db: Kysely<Tables>, judgements: readonly Judgement[]): Promise<ReadonlyMap<string, Claim>> {
  const found = new Map<string, Claim>();
  for (const some of inBatches([...new Set(judgements.flatMap(claimsIn))].sort(), 500))
    for (const table of ['retired_claim', 'claim'] as const)
      for (const row of await db.selectFrom(table).selectAll().where('id', 'in', some).execute()) found.set(row.id, claimOf(row));
  return found;
}
