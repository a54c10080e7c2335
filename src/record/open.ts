import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { type Failure, fail, type Outcome, succeed } from '../model/outcome.ts';
import { migrationsWith } from './migrations.ts';
import type { SearchIndex } from './search-index.ts';
import { openSqlite, sqliteDialect } from './sqlite-dialect.ts';
import { failureOf } from './sqlite-failure.ts';
import { sqliteSearch } from './sqlite-search.ts';
import type { Tables } from './tables.ts';

/** An open record. Only this stage looks inside; others hand it to the functions of this stage. */
export interface Store extends AsyncDisposable {
  /** The folder that it lies in, as it was given. */
  readonly folder: string;
  readonly db: Kysely<Tables>;
  readonly search: SearchIndex;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Whether to make the record where there is none. */
  readonly create: boolean;
  /** How long to wait for another process's lock, in milliseconds. */
  readonly patience?: number;
}

/** The file in a record's folder. */
export const fileName = 'record.sqlite';

/** Opens the record in a folder, bringing its tables up to date. Fails where there is none (unless `create`), where it cannot be opened, or where a newer program made it. */
export async function openStore(folder: string, { create, patience = 60_000 }: OpenOptions): Promise<Outcome<Store>> {
  const file = join(folder, fileName);
  const trouble = create ? madeFolder(folder) : missing(folder);
  if (trouble) return { ok: false, failure: trouble };
  const db = new Kysely<Tables>({ dialect: sqliteDialect(() => openSqlite(file, patience)) });
  const close = () => db.destroy();
  try {
    const newer = await broughtUpToDate(db);
    if (newer) {
      await close();
      return fail('a newer Rapporteur made this record', file, 'Use that version or a later one.');
    }
    return succeed({ folder, db, search: sqliteSearch, close, [Symbol.asyncDispose]: close });
  } catch (error) {
    await close();
    const failure = failureOf(error, file);
    if (failure) return { ok: false, failure };
    throw error;
  }
}

// Migrating takes the write lock, so it is done only where there is something to do. True where the record has had migrations that
// are not known here.
async function broughtUpToDate(db: Kysely<Tables>): Promise<boolean> {
  const migrator = new Migrator({ db, provider: migrationsWith(sqliteSearch.migrations) });
  const known = await migrator.getMigrations();
  if (known.some((m) => m.executedAt === undefined)) {
    const { error } = await migrator.migrateToLatest();
    if (error instanceof Error && error.message.startsWith('corrupted migrations')) return true;
    if (error) throw error;
  }
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return done.rows.some(({ name }) => known.every((m) => m.name !== name));
}

/** Whether a folder holds a record. */
export function hasRecord(folder: string): boolean {
  return statSync(join(folder, fileName), { throwIfNoEntry: false })?.isFile() ?? false;
}

function missing(folder: string): Failure | null {
  if (hasRecord(folder)) return null;
  return {
    what: 'there is no record here',
    where: folder,
    remedy: 'Add reports first (`rapporteur add PATH`), or say with --record where the record lies.',
  };
}

function madeFolder(folder: string): Failure | null {
  try {
    mkdirSync(folder, { recursive: true });
    return null;
  } catch (error) {
    const refused = fail(
      `the record's folder cannot be made (${(error as NodeJS.ErrnoException).code})`,
      folder,
      'Give another folder with --record.',
    );
    return refused.ok ? null : refused.failure;
  }
}
