import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** The ids of reports, or of entries, that begin so, by id, at most `limit`. */
export async function rowsBeginning(db: Kysely<Tables>, table: 'report' | 'entry', beginning: string, limit: number): Promise<readonly string[]> {
  // Ids are made of letters, digits and hyphens, all of which come before the tilde.
  const rows = await db
    .selectFrom(table)
    .select('id')
    .where('id', '>=', beginning)
    .where('id', '<', `${beginning}~`)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map((r) => r.id);
}
