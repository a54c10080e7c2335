import type { Kysely } from 'kysely';
import { digest } from '../model/digest.ts';
import type { Actor, Entries } from '../model/entry.ts';
import type { ClaimId } from '../model/ids.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Match } from '../model/reason.ts';
import { inBatches } from './batches.ts';
import { type Entry, type Keys, keysOf, type Section, searchTextOf, sections } from './entry-rows.ts';
import { entriesDerived, entriesGeneration } from './generation.ts';
import type { Store } from './open.ts';
import { attempt } from './sqlite-failure.ts';
import type { EntryTable, Tables } from './tables.ts';

/** All that follows from the claims and judgements of one generation. */
export interface Derived {
  readonly generation: number;
  /** Which rules made it; other rules make it anew. */
  readonly rules: string;
  readonly entries: Entries;
  /** The claims that each entry rests on. */
  readonly basis: ReadonlyMap<string, readonly ClaimId[]>;
  readonly matches: readonly Match[];
}

/** What a derivation changed: how many entries it changed or took away, and the ids of the new ones, section by section. */
export interface Changes {
  readonly added: Readonly<Record<Section, readonly string[]>>;
  readonly changed: number;
  readonly removed: number;
}

interface Line {
  readonly section: Section;
  readonly entry: Entry;
  readonly keys: Keys;
  /** What it is found by. */
  readonly text: string;
  readonly basis: readonly ClaimId[];
  readonly matches: readonly Match[];
  /** Of all the above. */
  readonly digest: string;
}

/** Makes the record's entries those derived, in one transaction; rows that stay as they are are not touched. Where another process has meanwhile derived a later generation, nothing changes. */
export async function putDerived(store: Store, derived: Derived): Promise<Outcome<Changes>> {
  return attempt(store.folder, () =>
    store.db.transaction().execute(async (db) => {
      const added = Object.fromEntries(sections.map((s) => [s, [] as string[]])) as Record<Section, string[]>;
      const present = await entriesGeneration(db);
      if (present && present.generation > derived.generation) return { added, changed: 0, removed: 0 };
      const held = new Map((await db.selectFrom('entry').select(['id', 'digest', 'doc']).execute()).map((r) => [r.id, r]));
      let doc = await lastDoc(db);
      let changed = 0;
      for (const lines of inBatches(linesOf(derived), 250)) {
        const fresh = lines.filter((l) => held.get(l.entry.id)?.digest !== l.digest);
        const old = fresh.flatMap((l) => held.get(l.entry.id) ?? []);
        await removeEntries(store, db, old);
        const numbered = fresh.map((l) => ({ ...l, doc: held.get(l.entry.id)?.doc ?? ++doc }));
        await putEntries(store, db, numbered);
        for (const l of fresh) if (!held.has(l.entry.id)) added[l.section].push(l.entry.id);
        changed += old.length;
        for (const l of lines) held.delete(l.entry.id);
      }
      for (const gone of inBatches([...held.values()], 500)) await removeEntries(store, db, gone);
      await entriesDerived(db, derived.generation, derived.rules);
      return { added, changed, removed: held.size };
    }),
  );
}

async function lastDoc(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('entry')
    .select((e) => e.fn.max('doc').as('doc'))
    .executeTakeFirst();
  return Number(row?.doc ?? 0);
}

function* linesOf({ entries, basis, matches }: Derived): Generator<Line> {
  const reasons = matchesByEntry(basis, matches);
  const keys = keysOf(entries);
  const actors = new Map<string, Actor>(entries.actors.map((a) => [a.id, a]));
  for (const section of sections) {
    for (const entry of entries[section]) {
      const line = {
        section,
        entry,
        keys: keys.get(entry.id) as Keys,
        text: searchTextOf(section, entry, actors),
        basis: [...(basis.get(entry.id) ?? [])].sort(),
        matches: reasons.get(entry.id) ?? [],
      };
      yield { ...line, digest: digest(JSON.stringify(line)) };
    }
  }
}

function matchesByEntry(basis: Derived['basis'], matches: readonly Match[]): ReadonlyMap<string, readonly Match[]> {
  const entryOf = new Map<ClaimId, string>();
  for (const [entry, claims] of basis) for (const claim of claims) entryOf.set(claim, entry);
  return Map.groupBy(matches, (match) => entryOf.get(match.a) ?? entryOf.get(match.b) ?? '');
}

async function removeEntries(store: Store, db: Kysely<Tables>, rows: readonly { id: string; doc: number }[]): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map((r) => r.id);
  await db.deleteFrom('entry').where('id', 'in', ids).execute();
  await db.deleteFrom('entry_state').where('entry', 'in', ids).execute();
  await db.deleteFrom('basis').where('entry', 'in', ids).execute();
  await db.deleteFrom('match').where('entry', 'in', ids).execute();
  await store.search.remove(
    db,
    'entry',
    rows.map((r) => r.doc),
  );
}

async function putEntries(store: Store, db: Kysely<Tables>, lines: readonly (Line & { doc: number })[]): Promise<void> {
  const rows: EntryTable[] = lines.map(({ entry, section, doc, keys: { start, end }, digest }) => {
    return { id: entry.id, section, doc, start, end, digest, body: JSON.stringify(entry) };
  });
  for (const some of inBatches(rows, 250)) await db.insertInto('entry').values(some).execute();
  const states = lines.flatMap((l) => l.keys.states.map((country) => ({ entry: l.entry.id, country })));
  for (const some of inBatches(states, 1000)) await db.insertInto('entry_state').values(some).execute();
  const basis = lines.flatMap((l) => l.basis.map((claim) => ({ entry: l.entry.id, claim })));
  for (const some of inBatches(basis, 1000)) await db.insertInto('basis').values(some).execute();
  const matches = lines.flatMap((l) =>
    l.matches.map(({ a, b, score, features }) => ({ entry: l.entry.id, a, b, score, features: JSON.stringify(features) })),
  );
  for (const some of inBatches(matches, 500)) await db.insertInto('match').values(some).execute();
  await store.search.put(
    db,
    'entry',
    lines.map(({ doc, text }) => ({ doc, text })),
  );
}
