import { ReaderName } from '../model/annotation.ts';
import type { Outcome } from '../model/outcome.ts';
import { meta, setMeta } from './meta.ts';
import type { Store } from './open.ts';
import { attempt } from './sqlite-failure.ts';

const reader = 'reader';

/** The reader that was chosen for this record; null where none was, or one that this program does not have. */
export async function readerSetting(store: Store): Promise<ReaderName | null> {
  return ReaderName.safeParse(await meta(store.db, reader)).data ?? null;
}

/** Chooses the reader of this record, for all that is read from now on. */
export async function setReader(store: Store, name: ReaderName): Promise<Outcome<void>> {
  return attempt(store.folder, () => setMeta(store.db, reader, name));
}

/** Which language model and rules read the reports, and how many each, most first. */
export async function readersUsed(store: Store): Promise<readonly { readonly reader: string; readonly reports: number }[]> {
  const rows = await store.db
    .selectFrom('report')
    .select((e) => ['reader', e.fn.countAll().as('reports')])
    .groupBy('reader')
    .execute();
  return rows
    .map((row) => ({ reader: row.reader, reports: Number(row.reports) }))
    .sort((a, b) => b.reports - a.reports || (a.reader < b.reader ? -1 : 1));
}
