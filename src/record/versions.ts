import type { Kysely } from 'kysely';
import type { ReportId } from '../model/ids.ts';
import type { Versions } from '../versions/index.ts';
import { inBatches } from './batches.ts';
import type { Store } from './open.ts';
import type { Tables } from './tables.ts';

/** Makes the versions those derived; call it in the transaction that writes the entries. */
export async function putVersions(db: Kysely<Tables>, versions: Versions): Promise<void> {
  await db.deleteFrom('version').execute();
  const rows = [...versions].flatMap(([newest, ids]) => ids.map((report, i) => ({ report, newest, number: i + 1 })));
  for (const some of inBatches(rows, 500)) await db.insertInto('version').values(some).execute();
}

/** All versions that a connection or transaction sees. */
export async function versionsIn(db: Kysely<Tables>): Promise<Versions> {
  const rows = await db.selectFrom('version').selectAll().orderBy('newest').orderBy('number').execute();
  const versions = new Map<ReportId, ReportId[]>();
  for (const { newest, report } of rows) {
    const ids = versions.get(newest as ReportId);
    if (ids) ids.push(report as ReportId);
    else versions.set(newest as ReportId, [report as ReportId]);
  }
  return versions;
}

/** The versions of each report of the record that has several. */
export async function listVersions(store: Store): Promise<Versions> {
  return versionsIn(store.db);
}

/** The versions of one report, itself among them, the oldest first; none where it has but one. */
export async function versionsOfReport(store: Store, id: ReportId): Promise<readonly ReportId[]> {
  const own = await store.db.selectFrom('version').select('newest').where('report', '=', id).executeTakeFirst();
  if (own === undefined) return [];
  const rows = await store.db.selectFrom('version').select('report').where('newest', '=', own.newest).orderBy('number').execute();
  return rows.map((r) => r.report as ReportId);
}

/** Every address that each report was found at. */
export async function addressesIn(db: Kysely<Tables>): Promise<ReadonlyMap<ReportId, readonly string[]>> {
  const rows = await db.selectFrom('report_place').select(['report', 'place']).where('kind', '=', 'url').orderBy('report').orderBy('place').execute();
  return new Map([...Map.groupBy(rows, (r) => r.report as ReportId)].map(([report, places]) => [report, places.map((p) => p.place)]));
}
