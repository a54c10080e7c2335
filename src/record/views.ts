import { join } from 'node:path';
import { Kysely } from 'kysely';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { fileName, type Store } from './open.ts';
import type { SearchIndex } from './search-index.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { failureOf } from './sqlite-failure.ts';
import { dataVersion, isTooSlow, openForReading, TimeLimit } from './sqlite-reading.ts';
import { sqliteSearch } from './sqlite-search.ts';
import type { Tables } from './tables.ts';

/** One look at the record: everything asked through it sees one and the same state, whatever others write meanwhile. */
export interface Look {
  readonly db: Kysely<Tables>;
  readonly search: SearchIndex;
}

/** The record for reading alone, by a connection of its own: derivations and other processes do not hold it up, nor it them. */
export interface Views extends AsyncDisposable {
  /** Does some work on one state of the record. What takes more than `patience` milliseconds of work is broken off inside the database and fails. One look at a time; others wait for it. */
  look<T>(patience: number, work: (look: Look) => Promise<T>): Promise<Outcome<T>>;
  /** Goes up whenever another connection has changed the record; starts anywhere. */
  version(): Promise<number>;
  close(): Promise<void>;
}

/** Opens the record of a store once more, for views. The store must have brought its tables up to date. */
export async function openViews(store: Store): Promise<Views> {
  const limit = new TimeLimit();
  const db = new Kysely<Tables>({ dialect: sqliteDialect(() => openForReading(join(store.folder, fileName), limit)) });
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  const close = () => inTurn(() => db.destroy());
  return {
    look: (patience, work) =>
      inTurn(async () => {
        const look = await db.startTransaction().setAccessMode('read only').execute();
        limit.start(patience);
        try {
          return succeed(await work({ db: look, search: sqliteSearch }));
        } catch (error) {
          if (isTooSlow(error))
            return fail('this took too long and was broken off', null, 'Ask for less: fewer states, a shorter period, rarer words.');
          const failure = failureOf(error, store.folder);
          if (failure === null) throw error;
          return { ok: false, failure };
        } finally {
          limit.stop();
          await look.rollback().execute();
        }
      }),
    version: () => inTurn(() => dataVersion(db)),
    close,
    [Symbol.asyncDispose]: close,
  };
}
