import type { Kysely } from 'kysely';
import type { Failure, Outcome } from '../model/outcome.ts';
import { inBatches } from './batches.ts';
import type { Store } from './open.ts';
import { attempt } from './sqlite-failure.ts';
import type { Tables } from './tables.ts';

/** Notes what could not be read, so that `reports` can still say it later. */
export async function putRefused(store: Store, failures: readonly Failure[]): Promise<Outcome<void>> {
  return attempt(store.folder, () =>
    store.db.transaction().execute(async (db) => {
      const rows = failures.map(({ what, where, remedy }) => ({ place: where ?? '', what, remedy }));
      for (const some of inBatches(rows, 500))
        await db
          .insertInto('refused')
          .values(some)
          .onConflict((c) => c.doNothing())
          .execute();
    }),
  );
}

/** What could not be read, by place. */
export async function listRefused(store: Store): Promise<readonly Failure[]> {
  const rows = await store.db.selectFrom('refused').selectAll().orderBy('place').orderBy('what').execute();
  return rows.map(({ what, place, remedy }) => ({ what, where: place || null, remedy }));
}

/** Strikes places off the list, lines in them ("path:12") and what they lie in: they have been read after all. */
export async function forget(db: Kysely<Tables>, places: readonly string[]): Promise<void> {
  if (!(await db.selectFrom('refused').select('place').limit(1).executeTakeFirst())) return;
  for (const place of new Set(places.flatMap(withContainers))) {
    await db
      .deleteFrom('refused')
      // What begins with "path:" lies between "path:" and "path;", the semicolon being the next character.
      .where((e) => e.or([e('place', '=', place), e.and([e('place', '>', `${place}:`), e('place', '<', `${place};`)])]))
      .execute();
  }
}

/** A place and what it lies in: "a.zip!b/c.txt" was refused with a.zip, should that have been damaged. */
function withContainers(place: string): readonly string[] {
  const parts = place.split('!');
  return parts.map((_, i) => parts.slice(0, i + 1).join('!'));
}
