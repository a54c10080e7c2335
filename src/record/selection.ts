import { sql } from 'kysely';
import type { Look } from './views.ts';

/**
 * The ids of all entries that a brief of two states can need: those that concern both, what belongs to their engagements, statements of
 * either that name the other or stand in a report of an engagement of both, disagreements on any of these, and text that their reports share.
 */
export async function selectedFor({ db }: Look, [a, b]: readonly [string, string], limit: number): Promise<readonly string[]> {
  const ofState = (country: string) => db.selectFrom('entry_state').select('entry').where('country', '=', country);
  const ids = new Set<string>();
  const add = async (rows: Promise<readonly { readonly id: string }[]>) => {
    const found = await rows;
    for (const { id } of found) ids.add(id);
    return found.map((r) => r.id);
  };
  const both = await add(
    db
      .selectFrom('entry')
      .select('id')
      .where('id', 'in', ofState(a))
      .where('id', 'in', ofState(b))
      .where('section', 'not in', ['actors', 'origins'])
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  const some = (list: readonly string[]) => list.slice(0, 5000);
  let level = both;
  for (let depth = 0; depth < 4 && level.length > 0; depth++) {
    level = (await add(db.selectFrom('entry').select('id').where('part_of', 'in', some(level)).orderBy('id').limit(limit).execute())).filter(
      (id) => !both.includes(id),
    );
  }
  const home = db
    .selectFrom('mark')
    .innerJoin('entry', 'entry.id', 'mark.entry')
    .select('mark.report')
    .where('entry.section', '=', 'engagements')
    .where('mark.entry', 'in', some(both));
  await add(
    db
      .selectFrom('entry')
      .select('entry.id')
      .where('section', '=', 'statements')
      .where('id', 'in', db.selectFrom('mark').select('entry').where('report', 'in', home))
      .where('id', 'in', db.selectFrom('entry_state').select('entry').where('country', 'in', [a, b]).where('section', '=', 'statements'))
      .orderBy('id')
      .limit(limit)
      .execute(),
  );
  const known = some([...ids]);
  await add(
    db.selectFrom('entry').select('id').where('section', '=', 'discrepancies').where('part_of', 'in', known).orderBy('id').limit(limit).execute(),
  );
  const actors = db.selectFrom('entry_actor').select('actor').where('entry', 'in', known);
  await add(
    db.selectFrom('entry').select('id').where('section', '=', 'discrepancies').where('part_of', 'in', actors).orderBy('id').limit(limit).execute(),
  );
  const cited = db.selectFrom('mark').select('report').where('entry', 'in', known);
  await add(
    db
      .selectFrom('mark')
      .select('entry as id')
      .where('field', '=', 'passage')
      .where('report', 'in', cited)
      .groupBy('entry')
      .having(sql<number>`count(distinct report)`, '>', 1)
      .orderBy('entry')
      .limit(limit)
      .execute(),
  );
  return [...ids].slice(0, limit);
}
