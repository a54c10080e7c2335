// SQLITE ONLY. Full-text search with FTS5; PostgreSQL will have its own `SearchIndex`.
import { type Kysely, sql } from 'kysely';
import { inBatches } from './batches.ts';
import { type Document, type SearchIndex, termsOf } from './search-index.ts';
import type { Tables } from './tables.ts';

const tables = { sentence: 'sentence_search', entry: 'entry_search' } as const;

// The index holds no text of its own: sentences stand in the reports, entries in their rows.
const options = sql.raw(`content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'`);

/** Full-text search with SQLite's FTS5: words are stemmed, marks over letters do not count, ranking is BM25. */
export const sqliteSearch: SearchIndex = {
  migration: {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const table of Object.values(tables)) await sql`create virtual table ${sql.table(table)} using fts5(text, ${options})`.execute(db);
    },
  },
  async put(db: Kysely<Tables>, searched, documents: readonly Document[]) {
    for (const batch of inBatches(documents, 500)) {
      const rows = sql.join(batch.map((d) => sql`(${d.doc}, ${d.text})`));
      await sql`insert into ${sql.table(tables[searched])} (rowid, text) values ${rows}`.execute(db);
    }
  },
  async remove(db: Kysely<Tables>, searched, docs: readonly number[]) {
    for (const batch of inBatches(docs, 500)) {
      await sql`delete from ${sql.table(tables[searched])} where rowid in (${sql.join(batch)})`.execute(db);
    }
  },
  async find(db: Kysely<Tables>, searched, words, limit) {
    const query = termsOf(words)
      .map((t) => `"${t}"`)
      .join(' ');
    if (query === '') return [];
    const table = sql.table(tables[searched]);
    const found = await sql<{ doc: number; rank: number }>`
      select rowid as doc, rank from ${table} where ${table} match ${query} order by rank limit ${limit}`.execute(db);
    return found.rows;
  },
};
