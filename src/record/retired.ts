import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Claim } from '../model/claim.ts';
import type { ClaimId, ReportId } from '../model/ids.ts';
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
    await db.schema.alterTable('judgement_claim').addColumn('carried_from', 'text').execute();
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

/** A judgement that holds of another claim than the one it was made on. */
export interface Carried {
  readonly judgement: string;
  readonly from: ClaimId;
  readonly claim: ClaimId;
}

/** Notes of which claims judgements hold now, in place of what was noted before. */
export async function putCarried(db: Kysely<Tables>, carried: readonly Carried[]): Promise<void> {
  await db.deleteFrom('judgement_claim').where('carried_from', 'is not', null).execute();
  const rows = carried.map(({ judgement, claim, from }) => ({ judgement, claim, carried_from: from }));
  for (const some of inBatches(rows, 500))
    await db
      .insertInto('judgement_claim')
      .values(some)
      .onConflict((c) => c.doNothing())
      .execute();
}

/** Which claims took the place of these, where a judgement was carried from one to the other. */
export async function carriedFrom(db: Kysely<Tables>, claims: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const some of inBatches(claims, 500)) {
    const rows = await db
      .selectFrom('judgement_claim')
      .select(['claim', 'carried_from'])
      .where('carried_from', 'in', some)
      .orderBy('claim')
      .execute();
    for (const { claim, carried_from } of rows) if (carried_from !== null) found.set(carried_from, claim);
  }
  return found;
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
