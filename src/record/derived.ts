import type { Kysely } from 'kysely';
import { digest } from '../model/digest.ts';
import type { Actor, Entries } from '../model/entry.ts';
import type { ClaimId, ReportId } from '../model/ids.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Match } from '../model/reason.ts';
import { inBatches } from './batches.ts';
import { type Keys, keysOf } from './entry-keys.ts';
import { type Entry, type Section, searchTextOf, sections } from './entry-rows.ts';
import { entriesDerived, entriesGeneration } from './generation.ts';
import type { Store } from './open.ts';
import { putEntries, removeEntries } from './rows.ts';
import { attempt } from './sqlite-failure.ts';
import type { Tables } from './tables.ts';
import { putVersions } from './versions.ts';

/** All that follows from the claims and judgements of one generation. */
export interface Derived {
  readonly generation: number;
  /** Which rules made it; other rules make it anew. */
  readonly rules: string;
  readonly entries: Entries;
  /** The claims that each entry rests on. */
  readonly basis: ReadonlyMap<string, readonly ClaimId[]>;
  readonly matches: readonly Match[];
  /** The versions of each report that has several, the oldest first and the newest last, by the id of the newest. */
  readonly versions: ReadonlyMap<ReportId, readonly ReportId[]>;
}

/** What a derivation changed: how many entries it changed or took away, and the ids of the new ones, section by section. */
export interface Changes {
  readonly added: Readonly<Record<Section, readonly string[]>>;
  readonly changed: number;
  readonly removed: number;
}

/** An entry with all that is kept beside it. */
export interface Line {
  readonly section: Section;
  readonly entry: Entry;
  readonly keys: Keys;
  /** What it is found by. */
  readonly text: string;
  readonly basis: readonly ClaimId[];
  readonly matches: readonly Match[];
  /** Of a discrepancy: the section of the entry that it is about. */
  readonly subject: Section | null;
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
      for (const lines of inBatches(linesOf(derived, await publishedDays(db)), 250)) {
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
      await putVersions(db, derived.versions);
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

function* linesOf({ entries, basis, matches }: Derived, published: ReadonlyMap<string, string>): Generator<Line> {
  const reasons = matchesByEntry(basis, matches);
  const keys = keysOf(entries, published);
  const actors = new Map<string, Actor>(entries.actors.map((a) => [a.id, a]));
  const stands = new Map<string, Section>(sections.flatMap((section) => entries[section].map((e: Entry) => [e.id, section] as const)));
  for (const section of sections) {
    for (const entry of entries[section]) {
      const line = {
        section,
        entry,
        keys: keys.get(entry.id) as Keys,
        text: searchTextOf(section, entry, actors),
        basis: [...(basis.get(entry.id) ?? [])].sort(),
        matches: reasons.get(entry.id) ?? [],
        // Where the entry stands that a discrepancy is about.
        subject: 'subject' in entry ? (stands.get(entry.subject) ?? null) : null,
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

async function publishedDays(db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('report').select(['id', 'published']).execute();
  return new Map(rows.map((r) => [r.id, r.published]));
}
