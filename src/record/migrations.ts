import type { Kysely } from 'kysely';
import type { Migration, MigrationProvider } from 'kysely/migration';
import { viewsMigration } from './migration-views.ts';
import { retiredMigration } from './retired.ts';
import { watchedMigration } from './watched.ts';
import { withheldMigration } from './withheld.ts';

// Migrations say what the tables looked like at their time, so they do not use the types of today.

const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('report')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('published', 'text', (c) => c.notNull())
      .addColumn('source', 'text')
      .addColumn('title', 'text')
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('reader', 'text', (c) => c.notNull())
      .addColumn('sentences', 'integer', (c) => c.notNull())
      .addColumn('words', 'integer', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('report_place')
      .addColumn('report', 'text', (c) => c.notNull().references('report.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('place', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('report_place_key', ['report', 'kind', 'place'])
      .execute();
    await db.schema
      .createTable('sentence')
      .addColumn('doc', 'integer', (c) => c.primaryKey().notNull())
      .addColumn('report', 'text', (c) => c.notNull().references('report.id'))
      .addColumn('start', 'integer', (c) => c.notNull())
      .addColumn('end', 'integer', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('sentence_of_report').on('sentence').column('report').execute();
    await db.schema
      .createTable('claim')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('report', 'text', (c) => c.notNull().references('report.id'))
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('position', 'integer', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('claim_in_order').on('claim').columns(['report', 'position', 'id']).execute();
    await db.schema
      .createTable('judgement')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('verdict', 'text', (c) => c.notNull())
      .addColumn('by', 'text', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .execute();
    await db.schema
      .createTable('entry')
      .addColumn('id', 'text', (c) => c.primaryKey().notNull())
      .addColumn('section', 'text', (c) => c.notNull())
      .addColumn('doc', 'integer', (c) => c.notNull().unique())
      .addColumn('start', 'text')
      .addColumn('end', 'text')
      .addColumn('digest', 'text', (c) => c.notNull())
      .addColumn('body', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('entry_of_section').on('entry').columns(['section', 'id']).execute();
    await db.schema
      .createTable('entry_state')
      .addColumn('entry', 'text', (c) => c.notNull())
      .addColumn('country', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('entry_state_key', ['entry', 'country'])
      .execute();
    await db.schema.createIndex('entry_of_state').on('entry_state').columns(['country', 'entry']).execute();
    await db.schema
      .createTable('basis')
      .addColumn('entry', 'text', (c) => c.notNull())
      .addColumn('claim', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('basis_key', ['entry', 'claim'])
      .execute();
    await db.schema.createIndex('basis_of_claim').on('basis').column('claim').execute();
    await db.schema
      .createTable('match')
      .addColumn('entry', 'text', (c) => c.notNull())
      .addColumn('a', 'text', (c) => c.notNull())
      .addColumn('b', 'text', (c) => c.notNull())
      .addColumn('score', 'real', (c) => c.notNull())
      .addColumn('features', 'text', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('match_of_entry').on('match').column('entry').execute();
    await db.schema
      .createTable('refused')
      .addColumn('place', 'text', (c) => c.notNull())
      .addColumn('what', 'text', (c) => c.notNull())
      .addColumn('remedy', 'text')
      .addPrimaryKeyConstraint('refused_key', ['place', 'what'])
      .execute();
    await db.schema
      .createTable('meta')
      .addColumn('key', 'text', (c) => c.primaryKey().notNull())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute();
  },
};

const authorship: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('report').addColumn('author', 'text').execute();
    await db.schema.alterTable('report').addColumn('modified', 'text').execute();
  },
};

// What a list is sorted by, with what it is filtered by besides, so that it is counted and cut without a look at the entries themselves.
const lists: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex('entry_oldest').on('entry').columns(['section', 'first', 'id', 'last']).execute();
    await db.schema.createIndex('entry_strongest').on('entry').columns(['section', 'origins desc', 'reports desc', 'id']).execute();
    await db.schema.createIndex('entry_most').on('entry').columns(['section', 'weight desc', 'id']).execute();
    await db.schema.dropIndex('entry_newest').execute();
    await db.schema.createIndex('entry_newest').on('entry').columns(['section', 'last desc', 'id', 'first']).execute();
  },
};

const versions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('version')
      .addColumn('report', 'text', (c) => c.primaryKey().notNull())
      .addColumn('newest', 'text', (c) => c.notNull())
      .addColumn('number', 'integer', (c) => c.notNull())
      .execute();
    await db.schema.createIndex('version_of_newest').on('version').columns(['newest', 'number']).execute();
  },
};

const dating: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('report').addColumn('dated', 'text').execute();
  },
};

/** Every change to the tables since the first day, by name; names sort in the order in which they run. `search` and `names` make the search indexes, which each database does in its own way. */
export function migrationsWith({ search, names }: { readonly search: Migration; readonly names: Migration }): MigrationProvider {
  return {
    async getMigrations() {
      return {
        '2026-11-22-first': first,
        '2026-11-22-search': search,
        '2026-11-23-authorship': authorship,
        '2026-11-24-views': viewsMigration,
        '2026-11-24-views-names': names,
        '2026-11-25-versions': versions,
        '2026-11-26-watched': watchedMigration,
        '2026-11-27-retired': retiredMigration,
        '2026-11-28-dated': dating,
        '2026-11-28-lists': lists,
        '2026-11-29-withheld': withheldMigration,
      };
    },
  };
}
