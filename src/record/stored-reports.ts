import { type ExpressionBuilder, type Kysely, sql } from 'kysely';
import type { Dated } from '../model/dated.ts';
import type { ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import { inBatches } from './batches.ts';
import { rowsBeginning } from './beginning.ts';
import type { Store } from './open.ts';
import type { Tables } from './tables.ts';

/** A report as lists show it. */
export interface ReportSummary extends Omit<Report, 'text'> {
  readonly sentences: number;
  readonly words: number;
  /** Which language model and which rules read it. */
  readonly reader: string;
}

/** All reports without their texts, by day, then by id. */
export async function listReports(store: Store): Promise<readonly ReportSummary[]> {
  const rows = await store.db
    .selectFrom('report')
    .select(['id', 'published', 'dated', 'source', 'title', 'author', 'modified', 'language', 'sentences', 'words', 'reader'])
    .select([smallest('path'), smallest('url')])
    .orderBy('published')
    .orderBy('id')
    .execute();
  return rows.map(({ id, dated, ...row }) => ({ ...row, id: id as ReportId, dated: datedOf(dated) }));
}

/** All reports whole, one after the other, by id. */
export async function* eachReport(db: Kysely<Tables>): AsyncGenerator<Report> {
  for await (const row of wholeReports(db).stream(1)) yield reportOf(row);
}

/** All reports whole, or those asked for, by id. Unknown ids are left out. */
export async function loadReports(store: Pick<Store, 'db'>, ids?: readonly ReportId[]): Promise<ReadonlyMap<ReportId, Report>> {
  const reports = new Map<ReportId, Report>();
  if (ids === undefined) for await (const report of eachReport(store.db)) reports.set(report.id, report);
  for (const some of inBatches([...new Set(ids)].sort(), 500)) {
    for (const row of await wholeReports(store.db).where('id', 'in', some).execute()) reports.set(row.id as ReportId, reportOf(row));
  }
  return reports;
}

/** The ids of the reports whose id begins so, at most `limit`. */
export async function reportIdsBeginning(store: Store, beginning: string, limit: number): Promise<readonly ReportId[]> {
  return (await rowsBeginning(store.db, 'report', beginning, limit)) as readonly ReportId[];
}

/** How a report's day is known, as its row keeps it. */
export function datedOf(json: string | null): Dated | null {
  return json === null ? null : (JSON.parse(json) as Dated);
}

function wholeReports(db: Kysely<Tables>) {
  return db
    .selectFrom('report')
    .select(['id', 'published', 'dated', 'source', 'title', 'author', 'modified', 'language', 'text'])
    .select([smallest('path'), smallest('url')])
    .orderBy('id');
}

function reportOf({ id, dated, ...row }: Omit<Report, 'id' | 'dated'> & { id: string; dated: string | null }): Report {
  const { path, url, source, title, author, published, modified, language, text } = row;
  return { id: id as ReportId, path, url, source, title, author, published, dated: datedOf(dated), modified, language, text };
}

// Of several places the smallest is shown, so that it does not matter which was read first.
function smallest<K extends 'path' | 'url'>(kind: K) {
  return (e: ExpressionBuilder<Tables, 'report'>) =>
    e
      .selectFrom('report_place')
      .select(sql<string | null>`min(place)`.as('place'))
      .whereRef('report_place.report', '=', 'report.id')
      .where('report_place.kind', '=', kind)
      .as(kind);
}
