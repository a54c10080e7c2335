import type { Claim } from '../model/claim.ts';
import type { ReportId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import { isEnglish } from '../model/language.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { type Changes, isDerived, putDerived, type Store, sections, snapshotOf } from '../record/index.ts';
import { carriedOver, versionsOf } from '../versions/index.ts';
import { Clock } from './clock.ts';
import { actorsShown } from './shown-actors.ts';
import type { Stages } from './stages.ts';

const nothing: Changes = { added: Object.fromEntries(sections.map((s) => [s, []])) as unknown as Changes['added'], changed: 0, removed: 0 };

/** Derives the entries from all claims and judgements, unless they are up to date. Call it before reading entries: a command may have been killed before it came to this. */
export async function deriveEntries(store: Store, stages: Stages, clock: Clock = new Clock()): Promise<Outcome<Changes>> {
  if (await isDerived(store, stages.rules.deriving)) return { ok: true, value: nothing };
  return rederiveEntries(store, stages, clock);
}

/** Derives the entries from all claims and judgements, whatever the record holds. */
export async function rederiveEntries(store: Store, stages: Stages, clock: Clock = new Clock()): Promise<Outcome<Changes>> {
  const loaded = await clock.time('load', () => load(store));
  const { generation } = loaded;
  const { versions, reports, claims, judgements } = clock.timeSync('resolve', () => current(loaded));
  const resolution = clock.timeSync('resolve', () => stages.resolve(reports, claims, judgements));
  const { entries, basis, matches } = clock.timeSync('reconcile', () => stages.reconcile(reports, claims, resolution, judgements));
  const actors = actorsShown(resolution, claims, entries);
  return clock.time('write', () =>
    putDerived(store, {
      generation,
      rules: stages.rules.deriving,
      entries: { ...entries, actors },
      basis,
      matches,
      versions,
    }),
  );
}

/**
 * What entries are derived from: of reports with several versions the newest alone, for older ones are no further witnesses, and of all only those
 * in English. What people decided on claims of older versions, or of earlier readings, is said of those that stand now.
 */
function current({ reports, addresses, claims, judgements, retired }: Loaded) {
  const versions = versionsOf(reports.values(), addresses);
  const superseded = new Set([...versions.values()].flatMap((ids) => ids.slice(0, -1)));
  const standing = new Map([...reports].filter(([id, { language }]) => !superseded.has(id) && isEnglish(language)));
  return {
    versions,
    reports: standing,
    claims: standing.size === reports.size ? claims : claims.filter((c) => standing.has(c.report)),
    judgements: carriedOver(judgements, versions, reports, claims, retired),
  };
}

interface Loaded {
  readonly generation: number;
  readonly reports: ReadonlyMap<ReportId, Report>;
  readonly addresses: ReadonlyMap<ReportId, readonly string[]>;
  readonly claims: readonly Claim[];
  readonly judgements: readonly Judgement[];
  /** Claims that were decided on and that an earlier reading found. */
  readonly retired: readonly Claim[];
}

async function load(store: Store): Promise<Loaded> {
  await using snapshot = await snapshotOf(store);
  const reports = new Map<ReportId, Report>();
  for await (const report of snapshot.reports()) reports.set(report.id, report);
  return {
    generation: await snapshot.generation(),
    reports,
    addresses: await snapshot.addresses(),
    claims: await snapshot.claims(),
    judgements: await snapshot.judgements(),
    retired: await snapshot.retired(),
  };
}
