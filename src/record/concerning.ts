import { type Kysely, sql } from 'kysely';
import { inTime } from './sqlite-reading.ts';
import type { Tables } from './tables.ts';

/** How many of the states asked about an entry has to concern: all of them, or any two. */
export type Together = 'all' | 'two';

/** States asked about; of fewer than three all are meant. */
export interface Concerned {
  readonly states?: readonly string[] | undefined;
  readonly together?: Together | undefined;
}

interface How {
  /** Entries of this section alone. */
  readonly section?: string;
  /** Whether states count that are only named: never, always, or only beside one that has a part in it. */
  readonly named: 'no' | 'yes' | 'beside';
}

/** The ids of the entries that concern some states, as queries of which an id has to be in every one; none where no state is asked about. */
export function concerning(db: Kysely<Tables>, { states = [], together = 'all' }: Concerned, { section, named }: How) {
  const of = (countries: readonly string[]) => {
    const all = db.selectFrom('entry_state').select('entry');
    // SQLite looks up each id under one state, and lists all ids of several.
    const [one, ...more] = countries;
    const rows = one !== undefined && more.length === 0 ? all.where('country', '=', one) : all.where('country', 'in', countries);
    return section === undefined ? rows : rows.where('section', '=', section);
  };
  const taking = (countries: readonly string[]) => of(countries).where('named', '=', 0);
  if (states.length === 0) return [];
  if (together === 'all' || states.length < 3) {
    const each = states.map((country) => (named === 'no' ? taking([country]) : of([country])));
    return named === 'beside' ? [...each, taking(states)] : each;
  }
  // One pass over what concerns any of them: pair by pair it would be read again and again.
  const rows = (named === 'no' ? taking(states) : of(states)).where(inTime(sql.ref('entry_state.rowid'))).groupBy('entry');
  const two = rows.having((e) => e.fn.countAll(), '>=', 2);
  return [named === 'beside' ? two.having((e) => e.fn.min('named'), '=', 0) : two];
}
