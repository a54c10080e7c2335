import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Outcome } from '../model/outcome.ts';
import { inBatches } from './batches.ts';
import type { Store } from './open.ts';
import { attempt } from './sqlite-failure.ts';

export const watchedMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('watched')
      .addColumn('place', 'text', (c) => c.primaryKey().notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .execute();
  },
};

/** In which state watched files and addresses were last read, by place; what a state is written as is `watch`'s own affair. */
export async function watchedStates(store: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await store.db.selectFrom('watched').selectAll().execute();
  return new Map(rows.map(({ place, state }) => [place, state]));
}

/** Notes in which state places have been read. */
export async function putWatched(store: Store, states: ReadonlyMap<string, string>): Promise<Outcome<void>> {
  return attempt(store.folder, () =>
    store.db.transaction().execute(async (db) => {
      const rows = [...states].map(([place, state]) => ({ place, state }));
      for (const some of inBatches(rows, 500))
        await db
          .insertInto('watched')
          .values(some)
          .onConflict((c) => c.column('place').doUpdateSet((e) => ({ state: e.ref('excluded.state') })))
          .execute();
    }),
  );
}
