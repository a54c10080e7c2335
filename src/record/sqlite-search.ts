// SQLITE ONLY. Full-text search with FTS5; PostgreSQL will have its own `SearchIndex`.
import { type Kysely, sql } from 'kysely';
import { inBatches } from './batches.ts';
import type { Document, Searched, SearchIndex, Term } from './search-index.ts';
import type { Tables } from './tables.ts';

const tables = { sentence: 'sentence_search', entry: 'entry_search', name: 'name_search' } as const;

// The index holds no text of its own: sentences stand in the reports, entries in their rows.
const contentless = `content='', contentless_delete=1`;
// Names are not stemmed, and are asked for as they are typed.
const tokens = {
  sentence: `tokenize='porter unicode61 remove_diacritics 2'`,
  entry: `tokenize='porter unicode61 remove_diacritics 2'`,
  name: `tokenize='unicode61 remove_diacritics 2'`,
} as const;

/** Full-text search with SQLite's FTS5: words are stemmed, marks over letters do not count, ranking is BM25. */
export const sqliteSearch: SearchIndex = {
  migrations: {
    search: {
      async up(db: Kysely<unknown>): Promise<void> {
        for (const searched of ['sentence', 'entry'] as const) await makeTable(db, searched, '');
      },
    },
    names: {
      async up(db: Kysely<unknown>): Promise<void> {
        await makeTable(db, 'name', `, prefix='2 3'`);
      },
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
  async find(db: Kysely<Tables>, searched, terms, limit) {
    if (terms.length === 0) return [];
    const table = sql.table(tables[searched]);
    const found = await sql<{ doc: number; rank: number }>`
      select rowid as doc, rank from ${table} where ${table} match ${matchOf(terms)} order by rank limit ${limit}`.execute(db);
    return found.rows;
  },
  matching(searched, terms) {
    const table = sql.table(tables[searched]);
    return terms.length === 0 ? null : sql`select rowid from ${table} where ${table} match ${matchOf(terms)}`;
  },
  // The texts go through an index of their own for a moment: only the tokenizer knows which words it takes for the same.
  async hits(db: Kysely<Tables>, searched, terms, texts) {
    if (terms.length === 0 || texts.length === 0) return texts.map(() => []);
    const table = sql.table(`hits_in_${searched}`);
    await sql`create virtual table if not exists temp.${table} using fts5(text, ${sql.raw(tokens[searched])})`.execute(db);
    const rows = sql.join(texts.map((text, i) => sql`(${i + 1}, ${plain(text)})`));
    await sql`insert into temp.${table} (rowid, text) values ${rows}`.execute(db);
    const any = terms.map(inQuotes).join(' OR ');
    const marked = await sql<{ doc: number; text: string }>`
      select rowid as doc, highlight(${table}, 0, ${opening}, ${closing}) as text from temp.${table} where ${table} match ${any}`.execute(db);
    await sql`delete from temp.${table}`.execute(db);
    const found = new Map(marked.rows.map((r) => [r.doc, stretchesIn(r.text)]));
    return texts.map((_, i) => found.get(i + 1) ?? []);
  },
};

async function makeTable(db: Kysely<unknown>, searched: Searched, more: string): Promise<void> {
  const options = sql.raw(`${contentless}, ${tokens[searched]}${more}`);
  await sql`create virtual table ${sql.table(tables[searched])} using fts5(text, ${options})`.execute(db);
}

function matchOf(terms: readonly Term[]): string {
  return terms.map(inQuotes).join(' ');
}

// Quotation marks keep FTS5's operators from being read; terms hold none themselves.
function inQuotes({ words, begun }: Term): string {
  return `"${words.replaceAll('"', ' ')}"${begun ? '*' : ''}`;
}

const opening = '\u0001';
const closing = '\u0002';

// A text that holds the marks itself must not look as if more had been found.
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks.
  return text.replace(/[\u0000-\u0002]/g, ' ');
}

function stretchesIn(marked: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  let marks = 0;
  for (let i = 0; i < marked.length; i++) {
    if (marked[i] === opening) start = i - marks++;
    else if (marked[i] === closing) found.push([start, i - marks++]);
  }
  return found;
}
