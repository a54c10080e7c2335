import type { Kysely, RawBuilder } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Tables } from './tables.ts';

/** What is searched: the sentences of all reports, the entries, or the names of actors. */
export type Searched = 'sentence' | 'entry' | 'name';

/** One text to be found again by its number. */
export interface Document {
  readonly doc: number;
  readonly text: string;
}

/** A word or phrase to be found; `begun`: it may go on. */
export interface Term {
  readonly words: string;
  readonly begun: boolean;
}

/** Full-text search, which each database does in its own way. The numbers are those of the `doc` columns. */
export interface SearchIndex {
  readonly migrations: { readonly search: Migration; readonly names: Migration };
  put(db: Kysely<Tables>, searched: Searched, documents: readonly Document[]): Promise<void>;
  remove(db: Kysely<Tables>, searched: Searched, docs: readonly number[]): Promise<void>;
  /** The documents that hold every word (or "phrase in quotes"), the best first. */
  find(db: Kysely<Tables>, searched: Searched, terms: readonly Term[], limit: number): Promise<{ readonly doc: number; readonly rank: number }[]>;
  /** A select of the numbers of all documents that hold every term, for use in a larger query; null where there are no terms. */
  matching(searched: Searched, terms: readonly Term[]): RawBuilder<unknown> | null;
  /** Where in each text the terms stand, as stretches of it. */
  hits(
    db: Kysely<Tables>,
    searched: Searched,
    terms: readonly Term[],
    texts: readonly string[],
  ): Promise<readonly (readonly (readonly [number, number])[])[]>;
}

/** The words and quoted phrases of a query, in order: `defence "vision statement"` gives two. */
export function termsOf(words: string): string[] {
  return [...words.matchAll(/"([^"]*)"|([^\s"]+)/g)].map((m) => (m[1] ?? m[2] ?? '').trim()).filter((t) => /[\p{L}\p{N}]/u.test(t));
}

/** The terms of a query as it was typed; with `typing` its last word may be only begun, unless a space or quotation mark ends it. */
export function queryOf(words: string, typing = false): Term[] {
  const terms = termsOf(words);
  const open = typing && /[\p{L}\p{N}]{2}$/u.test(words);
  return terms.map((term, i) => ({ words: term, begun: open && i === terms.length - 1 }));
}
