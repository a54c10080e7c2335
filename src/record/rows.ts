import type { Insertable, Kysely } from 'kysely';
import { inBatches } from './batches.ts';
import type { Line } from './derived.ts';
import { doubtsOf } from './doubts.ts';
import { marksOf } from './marks.ts';
import type { Store } from './open.ts';
import { outlineOf } from './outline.ts';
import type { EntryTable, Tables } from './tables.ts';

// Entries as rows: one of its own each, and those that they are looked up by.

type Besides = 'entry_state' | 'entry_actor' | 'entry_area' | 'mark' | 'doubt' | 'basis' | 'match';
const besides: readonly Besides[] = ['entry_state', 'entry_actor', 'entry_area', 'mark', 'doubt', 'basis', 'match'];

/** A line ready to be put: with its number in the search index and the digest of all that it says. */
export type NumberedLine = Line & { readonly doc: number; readonly digest: string };

// SQLite takes 32,766 values in one statement.
const values = 20_000;

/** Takes entries out of the record, with all that is kept beside them. */
export async function removeEntries(store: Store, db: Kysely<Tables>, rows: readonly { id: string; doc: number }[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((r) => r.id);
  await db.deleteFrom('entry').where('id', 'in', ids).execute();
  for (const table of besides) await db.deleteFrom(table).where('entry', 'in', ids).execute();
  const docs = rows.map((r) => r.doc);
  await store.search.remove(db, 'entry', docs);
  await store.search.remove(db, 'name', docs);
}

/** Puts entries into the record that are not there, each with its number in the search index. */
export async function putEntries(store: Store, db: Kysely<Tables>, lines: readonly NumberedLine[]): Promise<void> {
  await put(db, 'entry', lines.map(rowOf));
  const each = <R>(rowsOf: (line: Line) => readonly R[]) => lines.flatMap((line) => rowsOf(line).map((row) => ({ entry: line.entry.id, ...row })));
  await put(
    db,
    'entry_state',
    each(({ section, keys }) => keys.states.map(({ country, named }) => ({ country, section, named: named ? 1 : 0 }))),
  );
  await put(
    db,
    'entry_actor',
    each(({ keys }) => [...new Map(keys.actors.map((a) => [`${a.actor} ${a.role}`, a])).values()]),
  );
  await put(
    db,
    'entry_area',
    each(({ keys }) => [...new Set(keys.areas)].map((area) => ({ area }))),
  );
  await put(
    db,
    'mark',
    each(({ section, entry }) => marksOf(section, entry)),
  );
  await put(
    db,
    'doubt',
    each((line) => doubtsOf(line)),
  );
  await put(
    db,
    'basis',
    each(({ basis }) => basis.map((claim) => ({ claim }))),
  );
  await put(
    db,
    'match',
    each(({ matches }) => matches.map(({ a, b, score, features }) => ({ a, b, score, features: JSON.stringify(features) }))),
  );
  await store.search.put(
    db,
    'entry',
    lines.map(({ doc, text }) => ({ doc, text })),
  );
  await store.search.put(
    db,
    'name',
    lines.flatMap(({ doc, entry }) =>
      'roles' in entry ? [{ doc, text: [...new Set([entry.name, ...entry.names.map((n) => n.text)])].join('\n') }] : [],
    ),
  );
}

function rowOf({ entry, section, doc, keys, digest }: NumberedLine): EntryTable {
  const { start, end, first, last, kind, status, reports, origins, weight, place, placeCountry, partOf } = keys;
  return {
    ...{ id: entry.id, section, doc, start, end, digest, first, last, kind, status, reports, origins, weight, place },
    place_country: placeCountry,
    part_of: partOf,
    body: JSON.stringify(entry),
    outline: JSON.stringify(outlineOf(entry)),
  };
}

async function put<T extends 'entry' | Besides>(db: Kysely<Tables>, table: T, rows: readonly Insertable<Tables[T]>[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const most = Math.floor(values / Object.keys(first).length);
  for (const some of inBatches(rows, most)) {
    await db
      .insertInto(table)
      .values(some as never)
      .execute();
  }
}
