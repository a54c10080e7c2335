import type { Kysely } from 'kysely';
import type { Claim } from '../model/claim.ts';
import { datedOfCopies } from '../model/dated.ts';
import type { ReportId } from '../model/ids.ts';
import { languageOfCopies } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import type { Span } from '../model/span.ts';
import { inBatches } from './batches.ts';
import { claimRowOf } from './claims.ts';
import { claimsChanged } from './generation.ts';
import type { Store } from './open.ts';
import { forget } from './refused.ts';
import { retireClaims } from './retired.ts';
import type { Document } from './search-index.ts';
import { attempt } from './sqlite-failure.ts';
import { datedOf } from './stored-reports.ts';
import type { Tables } from './tables.ts';

/** A report with all that was read out of it, ready to be kept. */
export interface ReadReport {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly sentences: readonly Span[];
  readonly words: number;
  /** Which language model and which rules read it. */
  readonly reader: string;
}

/** Keeps reports with their claims, all or none of them. A report that the record holds by the same reader stays as it is; by another reader, or with `again`, its claims are replaced. Returns the ids of those that were new. */
export async function putReports(store: Store, batch: readonly ReadReport[], again = false): Promise<Outcome<readonly ReportId[]>> {
  return attempt(store.folder, () =>
    store.db.transaction().execute(async (db) => {
      const held = await heldIn(
        db,
        batch.map((r) => r.report.id),
      );
      const seen = new Set<ReportId>();
      const fresh = batch.filter(
        ({ report, reader }) => (again || held.get(report.id)?.reader !== reader) && !seen.has(report.id) && seen.add(report.id),
      );
      const replaced = fresh.filter((r) => held.has(r.report.id)).map((r) => r.report.id);
      if (replaced.length > 0) await removeClaims(store, db, replaced);
      for (const read of fresh) await putReport(db, read);
      for (const rows of inBatches(
        fresh.flatMap((r) => r.claims.map(claimRowOf)),
        500,
      )) {
        await db
          .insertInto('claim')
          .values(rows)
          .onConflict((c) => c.doNothing())
          .execute();
      }
      await putSentences(store, db, fresh);
      const moved = await putPlaces(
        db,
        batch.map((r) => r.report),
      );
      if (fresh.length > 0 || moved) await claimsChanged(db);
      return fresh.filter((r) => !held.has(r.report.id)).map((r) => r.report.id);
    }),
  );
}

/** What the record holds of a report that comes again. */
export interface Held {
  /** Which language model and which rules read it. */
  readonly reader: string;
  readonly language: string;
}

/** Which of the reports the record holds, by which reader they were read, and in which language they are. */
export async function heldOf(store: Store, ids: readonly ReportId[]): Promise<ReadonlyMap<ReportId, Held>> {
  return heldIn(store.db, ids);
}

/** Which of the reports the record holds, and by which reader they were read. */
export async function readersOf(store: Store, ids: readonly ReportId[]): Promise<ReadonlyMap<ReportId, string>> {
  return new Map([...(await heldIn(store.db, ids))].map(([id, { reader }]) => [id, reader]));
}

/** Notes where reports that the record already holds were found this time. */
export async function notePlaces(store: Store, reports: readonly Report[]): Promise<Outcome<void>> {
  return attempt(store.folder, () =>
    store.db.transaction().execute(async (db) => {
      if (await putPlaces(db, reports)) await claimsChanged(db);
    }),
  );
}

async function heldIn(db: Kysely<Tables>, ids: readonly ReportId[]): Promise<Map<ReportId, Held>> {
  const held = new Map<ReportId, Held>();
  for (const some of inBatches(ids, 500)) {
    const rows = await db.selectFrom('report').select(['id', 'reader', 'language']).where('id', 'in', some).execute();
    for (const row of rows) held.set(row.id as ReportId, { reader: row.reader, language: row.language });
  }
  return held;
}

async function putReport(db: Kysely<Tables>, { report, reader, sentences, words }: ReadReport): Promise<void> {
  const { id, published, source, title, author = null, modified = null, language, text } = report;
  const dated = report.dated == null ? null : JSON.stringify(report.dated);
  const read = { reader, words, language, sentences: sentences.length };
  await db
    .insertInto('report')
    .values({ id, published, dated, source, title, author, modified, text, ...read })
    .onConflict((c) => c.column('id').doUpdateSet(read))
    .execute();
}

async function putSentences(store: Store, db: Kysely<Tables>, reads: readonly ReadReport[]): Promise<void> {
  const last = await db
    .selectFrom('sentence')
    .select((e) => e.fn.max('doc').as('doc'))
    .executeTakeFirst();
  let doc = Number(last?.doc ?? 0);
  const documents: Document[] = [];
  const rows = reads.flatMap(({ report, sentences }) =>
    sentences.map(({ start, end }) => {
      documents.push({ doc: ++doc, text: report.text.slice(start, end) });
      return { doc, report: report.id, start, end };
    }),
  );
  for (const some of inBatches(rows, 500)) await db.insertInto('sentence').values(some).execute();
  await store.search.put(db, 'sentence', documents);
}

async function removeClaims(store: Store, db: Kysely<Tables>, ids: readonly ReportId[]): Promise<void> {
  const docs = await db.selectFrom('sentence').select('doc').where('report', 'in', ids).execute();
  await store.search.remove(
    db,
    'sentence',
    docs.map((d) => d.doc),
  );
  await db.deleteFrom('sentence').where('report', 'in', ids).execute();
  await retireClaims(db, ids);
  await db.deleteFrom('claim').where('report', 'in', ids).execute();
}

/** Notes where reports were found this time, and what this copy of them says differently. True where an address is new, which may make two reports versions of one. */
async function putPlaces(db: Kysely<Tables>, reports: readonly Report[]): Promise<boolean> {
  const merged = await mergeCopies(db, reports);
  const rows = reports.flatMap((r) => [
    ...(r.path === null ? [] : [{ report: r.id, kind: 'path' as const, place: r.path }]),
    ...(r.url === null ? [] : [{ report: r.id, kind: 'url' as const, place: r.url }]),
  ]);
  let fresh = 0n;
  for (const some of [
    ...inBatches(
      rows.filter((r) => r.kind === 'path'),
      500,
    ),
    ...inBatches(
      rows.filter((r) => r.kind === 'url'),
      500,
    ),
  ]) {
    const put = await db
      .insertInto('report_place')
      .values(some)
      .onConflict((c) => c.doNothing())
      .executeTakeFirst();
    if (some[0]?.kind === 'url') fresh += put.numInsertedOrUpdatedRows ?? 0n;
  }
  await forget(
    db,
    rows.map((r) => r.place),
  );
  return merged || fresh > 0n;
}

// What two copies of one report may say differently: how its day is known, its language, its author, and when it was last changed. Which of them is kept does not
// depend on the order of the copies. True where what is kept has changed.
async function mergeCopies(db: Kysely<Tables>, reports: readonly Report[]): Promise<boolean> {
  let changed = false;
  for (const some of inBatches(reports, 500)) {
    const ids = some.map((r) => r.id);
    const rows = await db.selectFrom('report').select(['id', 'dated', 'language', 'author', 'modified']).where('id', 'in', ids).execute();
    const held = new Map(rows.map((row) => [row.id, row]));
    for (const { id, dated = null, language, author = null, modified = null } of some) {
      const row = held.get(id);
      if (row === undefined) continue;
      const surer = datedOfCopies(datedOf(row.dated), dated);
      const kept = {
        dated: surer === null ? null : JSON.stringify(surer),
        language: languageOfCopies(row.language, language),
        author: [row.author, author].filter((a) => a !== null).sort()[0] ?? null,
        modified:
          [row.modified, modified]
            .filter((m) => m !== null)
            .sort()
            .at(-1) ?? null,
      };
      if (kept.dated === row.dated && kept.language === row.language && kept.author === row.author && kept.modified === row.modified) continue;
      await db.updateTable('report').set(kept).where('id', '=', id).execute();
      held.set(id, { id, ...kept });
      changed = true;
    }
  }
  return changed;
}
