import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Tables } from './tables.ts';

/** What is searched: the sentences of all reports, or the entries. */
export type Searched = 'sentence' | 'entry';

/** One text to be found again by its number. */
export interface Document {
  readonly doc: number;
  readonly text: string;
}

/** Full-text search, which each database does in its own way. The numbers are those of the `doc` columns. */
export interface SearchIndex {
  readonly migration: Migration;
  put(db: Kysely<Tables>, searched: Searched, documents: readonly Document[]): Promise<void>;
  remove(db: Kysely<Tables>, searched: Searched, docs: readonly number[]): Promise<void>;
  /** The documents that hold every word (or "phrase in quotes"), the best first. */
  find(db: Kysely<Tables>, searched: Searched, words: string, limit: number): Promise<{ readonly doc: number; readonly rank: number }[]>;
}

/** The words and quoted phrases of a query, in order: `defence "vision statement"` gives two. */
export function termsOf(words: string): string[] {
  return [...words.matchAll(/"([^"]*)"|([^\s"]+)/g)].map((m) => (m[1] ?? m[2] ?? '').trim()).filter((t) => /[\p{L}\p{N}]/u.test(t));
}
