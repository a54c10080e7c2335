// The library: `import { openRecord } from 'rapporteur'`.
import { recordAsJson } from './export/index.ts';
import type { Entries } from './model/entry.ts';
import type { Failure, Outcome } from './model/outcome.ts';
import { type Added, addReports, deriveEntries, type Incoming, productStages } from './pipeline/index.ts';
import { type Given, givenReport, readReports } from './read/index.ts';
import { listReports, loadEntries, openStore, type ReportSummary } from './record/index.ts';

export type { ExportedRecord } from './export/index.ts';
export type { Actor, Cooperation, Discrepancy, Engagement, Entries, Instrument, Origin, Statement, Transfer } from './model/entry.ts';
export type { Failure } from './model/outcome.ts';
export type { Report } from './model/report.ts';
export type { Evidence } from './model/span.ts';
export type { Added } from './pipeline/index.ts';
export type { Given } from './read/index.ts';
export type { ReportSummary } from './record/index.ts';

/** Thrown where a record cannot be opened, read or written: what went wrong, where, and what to do about it. */
export class RecordError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super([failure.where, failure.what].filter((x) => x !== null).join(': '));
    this.name = 'RecordError';
    this.failure = failure;
  }
}

/** An open record of what states do together. */
export interface RapporteurRecord extends AsyncDisposable {
  /** Reads files and folders into the record. What could not be read stands in the answer's `failures`. `date` is the day of reports that give none. */
  add(paths: readonly string[], options?: { readonly date?: string }): Promise<Added>;
  /** Reads reports given as text into the record. */
  addReports(reports: Iterable<Given> | AsyncIterable<Given>): Promise<Added>;
  /** The reports of the record by day, without their texts. */
  reports(): Promise<readonly ReportSummary[]>;
  /** All that the reports together say. Offsets of evidence count UTF-16 units, as JavaScript does: `text.slice(start, end) === quote`. */
  entries(): Promise<Entries>;
  /** The whole record as JSON text in pieces, as `rapporteur export` writes it; there offsets count code points. */
  export(): AsyncIterable<string>;
  close(): Promise<void>;
}

/** Opens the record in a folder, made where there is none (unless `create` is false). Throws `RecordError` where that fails. */
export async function openRecord(folder: string, options: { readonly create?: boolean } = {}): Promise<RapporteurRecord> {
  const store = wanted(await openStore(folder, { create: options.create ?? true }));
  const stages = productStages();
  const add = async (incoming: AsyncIterable<Incoming>) => wanted(await addReports(store, incoming, stages));
  // A process may have been killed between keeping reports and deriving what they say.
  const derived = async () => void wanted(await deriveEntries(store, stages));
  return {
    add: (paths, { date } = {}) => add(readReports(paths, { date })),
    addReports: (reports) => add(given(reports)),
    reports: () => listReports(store),
    async entries() {
      await derived();
      return loadEntries(store);
    },
    async *export() {
      await derived();
      yield* recordAsJson(store);
    },
    close: () => store.close(),
    [Symbol.asyncDispose]: () => store.close(),
  };
}

async function* given(reports: Iterable<Given> | AsyncIterable<Given>): AsyncGenerator<Incoming> {
  for await (const report of reports) yield givenReport(report);
}

function wanted<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new RecordError(outcome.failure);
  return outcome.value;
}
