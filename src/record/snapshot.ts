import type { ControlledTransaction } from 'kysely';
import type { Claim } from '../model/claim.ts';
import type { Entries } from '../model/entry.ts';
import type { ReportId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Report } from '../model/report.ts';
import { loadClaims } from './claims.ts';
import { eachEntry } from './entries.ts';
import type { Section } from './entry-rows.ts';
import { claimsGeneration, reportsGeneration } from './generation.ts';
import { judgementsIn } from './judgements.ts';
import type { Store } from './open.ts';
import { retiredIn } from './retired.ts';
import { eachReport } from './stored-reports.ts';
import type { Tables } from './tables.ts';
import { addressesIn, versionsIn } from './versions.ts';

/** One state of the record, whatever other processes write meanwhile. Close it; until then this process's other questions wait. */
export interface Snapshot extends AsyncDisposable {
  /** How often claims and judgements had changed. */
  generation(): Promise<number>;
  /** How often reports and claims had changed, judgements aside. */
  reportsGeneration(): Promise<number>;
  reports(): AsyncIterable<Report>;
  /** Every address that each report was found at. */
  addresses(): Promise<ReadonlyMap<ReportId, readonly string[]>>;
  /** The versions of each report that has several, the oldest first and the newest last, by the id of the newest. */
  versions(): Promise<ReadonlyMap<ReportId, readonly ReportId[]>>;
  claims(): Promise<readonly Claim[]>;
  /** Claims that were decided on and that no report bears any more. */
  retired(): Promise<readonly Claim[]>;
  judgements(): Promise<readonly Judgement[]>;
  entries<S extends Section>(section: S): AsyncIterable<Entries[S][number]>;
}

/** Opens a snapshot of the record as it is now. */
export async function snapshotOf(store: Store): Promise<Snapshot> {
  const db: ControlledTransaction<Tables> = await store.db.startTransaction().setAccessMode('read only').execute();
  return {
    generation: () => claimsGeneration(db),
    reportsGeneration: () => reportsGeneration(db),
    reports: () => eachReport(db),
    addresses: () => addressesIn(db),
    versions: () => versionsIn(db),
    claims: () => loadClaims(db),
    retired: () => retiredIn(db),
    judgements: () => judgementsIn(db),
    entries: (section) => eachEntry(db, section),
    async [Symbol.asyncDispose]() {
      await db.commit().execute();
    },
  };
}
