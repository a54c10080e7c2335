// What the HTTP API takes and gives: one file a subject. Nothing here needs Node, so that the page imports it as it is.
//
//   GET  /api/status /api/summary /api/states                       Status, Summary, StateList
//   GET  /api/between?states=IND,ISR&from&to                        BetweenView
//   GET  /api/SECTION?filters  /api/SECTION/:id                     Page<EntryItem> & { actors }, EntryDetail; for actors ActorDetail
//   GET  /api/reports  /api/reports/:id                             ReportPage, ReportDetail
//   GET  /api/network  /api/places  /api/search?q=                  Network, Places, SearchResult
//   GET  /api/review   POST /api/review/skip                        ReviewPage; Skip -> Skipped
//   GET  /api/decisions  POST /api/decisions                        DecisionPage; NewDecision -> Decided (200, or 202 while pending)
//   GET  /api/decisions/export  POST /api/decisions/import          DecisionFile; DecisionFile -> Imported
//   GET  /api/download/SECTION.csv|json?filters  /api/download/brief.md?states=A,B&from&to
//   GET  /api/openapi.json
//
// Whatever goes wrong answers with ApiError. Reads carry an ETag. Writes take application/json from the page's own origin.
export { ActorDetail, ActorQuery, Met, NameForm, RoleHeld } from './actors.ts';
export { AreaRow, BetweenQuery, BetweenView, InstrumentSteps, TimelineItem } from './between.ts';
export { About, Action, Decided, Decision, DecisionFile, DecisionPage, DecisionQuery, Imported, NewDecision } from './decisions.ts';
export {
  ActorNamed,
  ActorNames,
  Context,
  Copy,
  detailOf,
  type EntryDetail,
  EntryItem,
  type EntryItemOf,
  EntryLink,
  entryPageOf,
  entrySchemas,
  Field,
  FieldValue,
  itemOf,
  Reason,
  ReportSays,
} from './entries.ts';
export { ApiError, ErrorCode } from './error.ts';
export { Between, Filters, Order, States } from './filters.ts';
export { StateItem, StateList, Status, Summary } from './overview.ts';
export { largestPage, type Page, Paging, pageOf } from './paging.ts';
export { Network, NetworkQuery, Places, PlacesQuery } from './pictures.ts';
export { Mark, ReportDetail, ReportItem, ReportPage, ReportQuery } from './reports.ts';
export { Doubt, ReviewItem, ReviewPage, ReviewQuery, Skip, Skipped } from './review.ts';
export { Hit, SearchQuery, SearchResult } from './search.ts';
export { SectionName } from './section.ts';
