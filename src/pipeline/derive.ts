import type { Claim } from '../model/claim.ts';
import type { ReportId } from '../model/ids.ts';
import { claimsIn, type Judgement } from '../model/judgement.ts';
import { isEnglish } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { type Carried, type Changes, isDerived, type Put, putDerived, type Snapshot, type Store, sections, snapshotOf } from '../record/index.ts';
import { type Kept, keeping, keepingNothing } from '../resolve/index.ts';
import { carriedOver, type Versions, versionsOf } from '../versions/index.ts';
import { Clock } from './clock.ts';
import { actorsShown } from './shown-actors.ts';
import type { Stages } from './stages.ts';

const nothing: Changes = { added: Object.fromEntries(sections.map((s) => [s, []])) as unknown as Changes['added'], changed: 0, removed: 0 };

/** What derivations of one record remember from one to the next, for a process in which several follow one another: decisions then take hold sooner. */
export class Memory {
  held: { readonly read: Read; readonly kept: Kept } | null = null;
  put: Put | undefined;
}

/** How to derive. */
export interface Deriving {
  readonly clock?: Clock;
  readonly memory?: Memory | undefined;
}

/** Derives the entries from all claims and judgements, unless they are up to date. Call it before reading entries: a command may have been killed before it came to this. */
export async function deriveEntries(store: Store, stages: Stages, deriving: Deriving = {}): Promise<Outcome<Changes>> {
  if (await isDerived(store, stages.rules.deriving)) return { ok: true, value: nothing };
  return rederiveEntries(store, stages, deriving);
}

/** Derives the entries from all claims and judgements, whatever the record holds. */
export async function rederiveEntries(store: Store, stages: Stages, { clock = new Clock(), memory }: Deriving = {}): Promise<Outcome<Changes>> {
  const loaded = await clock.time('load', () => load(store, memory));
  const { generation, read, kept } = loaded;
  const { versions, reports, claims } = read;
  const { judgements, resolution } = clock.timeSync('resolve', () => {
    const judgements = carried(loaded);
    return { judgements, resolution: stages.resolve(reports, claims, judgements, kept) };
  });
  const reconciled = clock.timeSync('reconcile', () => stages.reconcile(reports, claims, resolution, judgements, kept));
  const actors = actorsShown(resolution, claims, reconciled.entries, kept);
  const { basis, matches, withheld } = reconciled;
  const derived = { generation, rules: stages.rules.deriving, entries: { ...reconciled.entries, actors }, basis, matches, withheld, versions, kept };
  const moved = carriedBetween(loaded.judgements, judgements);
  const done = await clock.time('write', () => putDerived(store, { ...derived, carried: moved }, memory?.put));
  if (!done.ok) return done;
  const { put, ...changes } = done.value;
  if (memory !== undefined) memory.put = put;
  return { ok: true, value: changes };
}

/** Reads what a memory lacks and does all that does not depend on decisions, so that the next derivation takes hold sooner. Changes nothing in the record. */
export async function warmUp(store: Store, stages: Stages, memory: Memory): Promise<void> {
  const loaded = await load(store, memory);
  const { read, kept } = loaded;
  const judgements = carried(loaded);
  const resolution = stages.resolve(read.reports, read.claims, judgements, kept);
  stages.reconcile(read.reports, read.claims, resolution, judgements, kept);
}

/**
 * Reports and claims, and what entries are derived from: of reports with several versions the newest alone, for older ones are no further witnesses, and
 * of all only those in English.
 */
interface Read {
  readonly generation: number;
  readonly all: { readonly reports: ReadonlyMap<ReportId, Report>; readonly claims: readonly Claim[] };
  readonly versions: Versions;
  readonly reports: ReadonlyMap<ReportId, Report>;
  readonly claims: readonly Claim[];
}

interface Loaded {
  readonly generation: number;
  readonly judgements: readonly Judgement[];
  /** Claims that were decided on and that an earlier reading found. */
  readonly retired: readonly Claim[];
  readonly read: Read;
  readonly kept: Kept;
}

/** What people decided on claims of older versions, or of earlier readings, said of those that stand now. */
function carried({ judgements, retired, read: { versions, all } }: Loaded): readonly Judgement[] {
  return carriedOver(judgements, versions, all.reports, all.claims, retired);
}

/** Which judgements hold of other claims than those they were made on. */
function carriedBetween(made: readonly Judgement[], held: readonly Judgement[]): readonly Carried[] {
  const before = new Map(made.map((j) => [j.id, claimsIn(j)]));
  return held.flatMap((j) =>
    claimsIn(j).flatMap((claim, i) => {
      const from = before.get(j.id)?.[i];
      return from === undefined || from === claim ? [] : [{ judgement: j.id, from, claim }];
    }),
  );
}

async function load(store: Store, memory: Memory | undefined): Promise<Loaded> {
  await using snapshot = await snapshotOf(store);
  const current = await snapshot.reportsGeneration();
  let held = memory?.held ?? null;
  if (held?.read.generation !== current) {
    held = { read: await readAll(snapshot, current), kept: memory === undefined ? keepingNothing : keeping() };
    if (memory !== undefined) memory.held = held;
  }
  const [generation, judgements, retired] = [await snapshot.generation(), await snapshot.judgements(), await snapshot.retired()];
  return { generation, judgements, retired, ...held };
}

async function readAll(snapshot: Snapshot, generation: number): Promise<Read> {
  const all = new Map<ReportId, Report>();
  for await (const report of snapshot.reports()) all.set(report.id, report);
  const versions = versionsOf(all.values(), await snapshot.addresses());
  const superseded = new Set([...versions.values()].flatMap((ids) => ids.slice(0, -1)));
  const reports = new Map([...all].filter(([id, { language }]) => !superseded.has(id) && isEnglish(language)));
  const claims = await snapshot.claims();
  return {
    generation,
    all: { reports: all, claims },
    versions,
    reports,
    claims: reports.size === all.size ? claims : claims.filter((c) => reports.has(c.report)),
  };
}
