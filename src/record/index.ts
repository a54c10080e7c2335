export { claimsById } from './claims.ts';
export { type Changes, type Derived, putDerived } from './derived.ts';
export {
  basisOf,
  busiestPair,
  countEntries,
  entriesAbout,
  entriesBeginning,
  entriesById,
  type FoundSentence,
  find,
  idsBeginning,
  loadEntries,
  type Placed,
} from './entries.ts';
export { type Entry, type Section, sections } from './entry-rows.ts';
export { isDerived } from './generation.ts';
export { claimMeant, judge, judgementsOfLines, listJudgements, loadJudgements, type NewJudgement } from './judgements.ts';
export { type OpenOptions, openStore, type Store } from './open.ts';
export { listRefused, putRefused } from './refused.ts';
export { notePlaces, putReports, type ReadReport, readersOf } from './reports.ts';
export { type Snapshot, snapshotOf } from './snapshot.ts';
export { failureOf } from './sqlite-failure.ts';
export { listReports, loadReports, type ReportSummary } from './stored-reports.ts';
