import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { claimsIn, type Judgement } from '../model/judgement.ts';
import { stands } from '../resolve/index.ts';

// What views ask for, in columns and tables of its own, so that no view has to read all entries. All of it is derived: the next
// derivation fills it, and finds every row changed.

/** The tables and columns that views are answered from. */
export const viewsMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const column of ['kind', 'status', 'place', 'place_country', 'part_of'])
      await db.schema.alterTable('entry').addColumn(column, 'text').execute();
    for (const column of ['first', 'last', 'outline'])
      await db.schema
        .alterTable('entry')
        .addColumn(column, 'text', (c) => c.notNull().defaultTo(''))
        .execute();
    for (const column of ['reports', 'origins', 'weight'])
      await db.schema
        .alterTable('entry')
        .addColumn(column, 'integer', (c) => c.notNull().defaultTo(0))
        .execute();
    await db.schema.createIndex('entry_newest').on('entry').columns(['section', 'last', 'id']).execute();
    await db.schema.createIndex('entry_part').on('entry').column('part_of').execute();
    await db.schema
      .alterTable('entry_state')
      .addColumn('named', 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
    await db.schema
      .alterTable('entry_state')
      .addColumn('section', 'text', (c) => c.notNull().defaultTo(''))
      .execute();
    await db.schema.createIndex('entry_of_state_in_section').on('entry_state').columns(['country', 'section', 'entry']).execute();
    await entryList(db, 'entry_actor', ['actor', 'role']);
    await db.schema.createIndex('entry_of_actor').on('entry_actor').columns(['actor', 'entry']).execute();
    await entryList(db, 'entry_area', ['area']);
    await db.schema.createIndex('entry_of_area').on('entry_area').columns(['area', 'entry']).execute();
    await marks(db);
    await doubts(db);
    await judgements(db);
    // Entries derived before lack all of this: no rules made them, so that they are derived anew before anybody looks.
    await sql`update meta set value = '' where key = 'entries rules'`.execute(db);
  },
};

async function entryList(db: Kysely<unknown>, name: string, columns: readonly string[]): Promise<void> {
  let table = db.schema.createTable(name).addColumn('entry', 'text', (c) => c.notNull());
  for (const column of columns) table = table.addColumn(column, 'text', (c) => c.notNull());
  await table.addPrimaryKeyConstraint(`${name}_key`, ['entry', ...columns] as never).execute();
}

async function marks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mark')
    .addColumn('report', 'text', (c) => c.notNull())
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('entry', 'text', (c) => c.notNull())
    .addColumn('field', 'text', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('mark_in_report').on('mark').columns(['report', 'start', 'entry']).execute();
  await db.schema.createIndex('mark_of_entry').on('mark').columns(['entry', 'report']).execute();
}

async function doubts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('doubt')
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('entry', 'text', (c) => c.notNull())
    .addColumn('about', 'text', (c) => c.notNull())
    .addColumn('section', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('rank', 'real', (c) => c.notNull())
    .addColumn('field', 'text')
    .addColumn('a', 'text')
    .addColumn('b', 'text')
    // While entries are put, one doubt may stand under its old entry and its new one.
    .addPrimaryKeyConstraint('doubt_key', ['id', 'entry'])
    .execute();
  await db.schema.createIndex('doubt_in_order').on('doubt').columns(['rank', 'id']).execute();
  await db.schema.createIndex('doubt_of_entry').on('doubt').column('entry').execute();
  await db.schema
    .createTable('skipped')
    .addColumn('item', 'text', (c) => c.primaryKey().notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .execute();
}

async function judgements(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('judgement')
    .addColumn('standing', 'integer', (c) => c.notNull().defaultTo(1))
    .execute();
  await db.schema.createIndex('judgement_in_time').on('judgement').columns(['at', 'id']).execute();
  await db.schema
    .createTable('judgement_claim')
    .addColumn('judgement', 'text', (c) => c.notNull())
    .addColumn('claim', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('judgement_claim_key', ['judgement', 'claim'])
    .execute();
  await db.schema.createIndex('judgement_on_claim').on('judgement_claim').column('claim').execute();
  const rows = await sql<{ id: string; body: string }>`select id, body from judgement`.execute(db);
  const all: Judgement[] = [];
  for (const { id, body } of rows.rows) {
    const judgement = JSON.parse(body) as Judgement;
    all.push(judgement);
    for (const claim of claimsIn(judgement)) await sql`insert into judgement_claim (judgement, claim) values (${id}, ${claim})`.execute(db);
  }
  const standing = stands(all);
  for (const j of all) if (!standing(j)) await sql`update judgement set standing = 0 where id = ${j.id}`.execute(db);
}
