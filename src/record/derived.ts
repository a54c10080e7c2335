import type { Kysely } from 'kysely';
import { digest } from '../model/digest.ts';
import type { Actor, Entries } from '../model/entry.ts';
import type { ClaimId, ReportId } from '../model/ids.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Match } from '../model/reason.ts';
import { type Kept, keepingNothing, saysTheSame } from '../resolve/index.ts';
import { inBatches } from './batches.ts';
import { type Keys, keysOf } from './entry-keys.ts';
import { type Entry, type Section, searchTextOf, sections } from './entry-rows.ts';
import { entriesDerived, entriesGeneration } from './generation.ts';
import type { Store } from './open.ts';
import { type Carried, putCarried } from './retired.ts';
import { putEntries, removeEntries } from './rows.ts';
import { attempt } from './sqlite-failure.ts';
import type { Tables } from './tables.ts';
import { putVersions } from './versions.ts';
import { putWithheld, type Withheld } from './withheld.ts';

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
  /** Judgements that hold of other claims than those they were made on. */
  readonly carried?: readonly Carried[];
  /** What people rejected and further reports tell again, by id. */
  readonly withheld?: readonly Withheld[] | undefined;
  /** Of earlier derivations over the same reports and claims. */
  readonly kept?: Kept;
}

/** What a derivation changed: how many entries it changed or took away, and the ids of the new ones, section by section. */
export interface Changes {
  readonly added: Readonly<Record<Section, readonly string[]>>;
  readonly changed: number;
  readonly removed: number;
}

/** What a derivation put into the record: the next one, if it finds it there, need only put what differs. */
export interface Put {
  readonly generation: number;
  readonly rules: string;
  readonly lines: ReadonlyMap<string, Line>;
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
}

/**
 * Makes the record's entries those derived, in one transaction; rows that stay as they are are not touched. Where another process has meanwhile derived
 * a later generation, nothing changes. `last` is what this process put there before.
 */
export async function putDerived(store: Store, derived: Derived, last?: Put): Promise<Outcome<Changes & { readonly put: Put }>> {
  return attempt(store.folder, () =>
    store.db.transaction().execute(async (db) => {
      const added = Object.fromEntries(sections.map((s) => [s, [] as string[]])) as Record<Section, string[]>;
      const lines = new Map<string, Line>();
      const put = { generation: derived.generation, rules: derived.rules, lines };
      const present = await entriesGeneration(db);
      if (present && present.generation > derived.generation) return { added, changed: 0, removed: 0, put };
      const known = last !== undefined && present?.generation === last.generation && present.rules === last.rules ? last.lines : null;
      const held = known === null ? await rowsHeld(db) : null;
      let doc = await lastDoc(db);
      let changed = 0;
      const published = await publishedDays(db);
      for (const some of inBatches(linesOf(derived, published), 250)) {
        for (const line of some) lines.set(line.entry.id, line);
        const fresh = some.filter((l) => !saysTheSame(known?.get(l.entry.id), l)).map((l) => ({ ...l, digest: digest(JSON.stringify(l)) }));
        const old =
          held ??
          (await rowsHeld(
            db,
            fresh.map((l) => l.entry.id),
          ));
        const other = fresh.filter((l) => old.get(l.entry.id)?.digest !== l.digest);
        const replaced = other.flatMap((l) => old.get(l.entry.id) ?? []);
        await removeEntries(store, db, replaced);
        const numbered = other.map((l) => ({ ...l, doc: old.get(l.entry.id)?.doc ?? ++doc }));
        await putEntries(store, db, numbered);
        for (const l of other) if (!old.has(l.entry.id)) added[l.section].push(l.entry.id);
        changed += replaced.length;
      }
      const left = [...(known ?? held ?? new Map<string, unknown>()).keys()].filter((id) => !lines.has(id));
      for (const gone of inBatches(left, 500)) await removeEntries(store, db, [...(await rowsHeld(db, gone)).values()]);
      await putWithheld(db, derived.withheld ?? [], published);
      await putVersions(db, derived.versions);
      await putCarried(db, derived.carried ?? []);
      await entriesDerived(db, derived.generation, derived.rules);
      return { added, changed, removed: left.length, put };
    }),
  );
}

interface Row {
  readonly id: string;
  readonly digest: string;
  readonly doc: number;
}

/** The rows of all entries, or of some. */
async function rowsHeld(db: Kysely<Tables>, ids?: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  if (ids?.length === 0) return new Map();
  const all = db.selectFrom('entry').select(['id', 'digest', 'doc']);
  const rows = await (ids === undefined ? all : all.where('id', 'in', ids)).execute();
  return new Map(rows.map((r) => [r.id, r]));
}

async function lastDoc(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('entry')
    .select((e) => e.fn.max('doc').as('doc'))
    .executeTakeFirst();
  return Number(row?.doc ?? 0);
}

const none: readonly Match[] = [];

function* linesOf({ entries, basis, matches, kept = keepingNothing }: Derived, published: ReadonlyMap<string, string>): Generator<Line> {
  const reasons = matchesByEntry(basis, matches);
  const keys = keysOf(entries, published, kept);
  const actors = new Map<string, Actor>(entries.actors.map((a) => [a.id, a]));
  const stands = new Map<string, Section>(sections.flatMap((section) => entries[section].map((e: Entry) => [e.id, section] as const)));
  for (const section of sections) {
    for (const entry of entries[section]) {
      const own = keys.get(entry.id) as Keys;
      const claims = basis.get(entry.id) ?? [];
      const why = reasons.get(entry.id);
      const matches = why === undefined ? none : kept.settled('reasons', entry.id, why);
      // Where the entry stands that a discrepancy is about.
      const subject = 'subject' in entry ? (stands.get(entry.subject) ?? null) : null;
      const inputs = [entry, own, matches, subject, ...own.actors.map((a) => actors.get(a.actor)?.name), ...claims];
      yield kept.same('line', entry.id, inputs, () => ({
        ...{ section, entry, keys: own, text: searchTextOf(section, entry, actors) },
        ...{ basis: [...claims].sort(), matches, subject },
      }));
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
