export { claimsById } from './claims.ts';
export type { Together } from './concerning.ts';
export { correctableFields, correctionOf } from './correction.ts';
export { claimsPlaced, countDecisions, type DecisionRows, decisionOf, decisionsOn, type Judged, pageOfDecisions } from './decision-views.ts';
export { type Changes, type Derived, type Put, putDerived } from './derived.ts';
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
export {
  actorFigures,
  claimsOfEntry,
  claimsUnder,
  metBy,
  type Related,
  reasonBetween,
  reasonsFor,
  relatedTo,
  sectionOfEntry,
  sharedUnder,
  statesOf,
  wholeEntry,
} from './entry-around.ts';
export { type Entry, type Section, sections } from './entry-rows.ts';
export { isDerived } from './generation.ts';
export {
  claimMeant,
  judge,
  judgementOf,
  judgementsOfLines,
  linesOfJudgements,
  listJudgements,
  loadJudgements,
  type NewJudgement,
} from './judgements.ts';
export {
  type Cursor,
  countListed,
  fitsOrder,
  type Listed,
  type ListedPage,
  type ListOrder,
  listEntries,
  listedById,
  type Wanted,
} from './listing.ts';
export { hasRecord, type OpenOptions, openStore, type Store } from './open.ts';
export { busiestPairs, daysOf, generations, reportFigures, sectionFigures, stateFigures } from './overview.ts';
export {
  areasByYear,
  busiestActors,
  countActors,
  type Meeting,
  meetingsAmong,
  newestOf,
  placesOf,
  statesTogether,
  stateWeights,
} from './pictures.ts';
export { listRefused, putRefused } from './refused.ts';
export {
  countReports,
  marksIn,
  pageOfReports,
  reportById,
  reportHeads,
  sentencesAround,
  sharedIn,
  textsOf,
  type WantedReports,
} from './report-views.ts';
export { type Held, heldOf, notePlaces, putReports, type ReadReport, readersOf } from './reports.ts';
export { type Carried, claimsDecidedOn } from './retired.ts';
export { countDoubts, type DoubtRow, openDoubts, skipDoubt, type WantedDoubts } from './review.ts';
export { queryOf } from './search-index.ts';
export { type FoundAll, type FoundSentences, type FoundText, namesMatching, searchAll } from './searching.ts';
export { selectedFor } from './selection.ts';
export { readerSetting, readersUsed, setReader } from './settings.ts';
export { type Snapshot, snapshotOf } from './snapshot.ts';
export { failureOf, isBusy } from './sqlite-failure.ts';
export { datedOf, listReports, loadReports, type ReportSummary, reportIdsBeginning } from './stored-reports.ts';
export { listVersions, versionsOfReport } from './versions.ts';
export { type Look, openViews, type Views } from './views.ts';
export { putWatched, watchedStates } from './watched.ts';
export { claimsWithheld, withheldById } from './withheld.ts';
