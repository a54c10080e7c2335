// The tables of a record, as Kysely types them. Migrations make them; nothing here is particular to one database.

export interface ReportTable {
  id: string;
  published: string;
  source: string | null;
  title: string | null;
  author: string | null;
  modified: string | null;
  language: string;
  text: string;
  /** Which language model and which rules read it; a report that others read is read again. */
  reader: string;
  sentences: number;
  words: number;
}

/** Where a report was found. The same report may lie at several places. */
export interface ReportPlaceTable {
  report: string;
  kind: 'path' | 'url';
  place: string;
}

export interface SentenceTable {
  /** Its number in the search index. */
  doc: number;
  report: string;
  start: number;
  end: number;
}

export interface ClaimTable {
  id: string;
  report: string;
  kind: string;
  /** Where in the report its first evidence starts. */
  position: number;
  /** The claim's other fields, as JSON. */
  body: string;
}

export interface JudgementTable {
  id: string;
  verdict: string;
  by: string;
  at: string;
  /** The whole judgement, as JSON. */
  body: string;
}

export interface EntryTable {
  id: string;
  section: string;
  /** Its number in the search index. */
  doc: number;
  /** First and last day, where the entry has a date. */
  start: string | null;
  end: string | null;
  /** Digest of the entry, its basis and its reasons: rows that would not change are left alone. */
  digest: string;
  body: string;
}

/** The states that an entry is about. */
export interface EntryStateTable {
  entry: string;
  country: string;
}

/** The claims that an entry rests on. */
export interface BasisTable {
  entry: string;
  claim: string;
}

/** Why two claims stand in one entry. */
export interface MatchTable {
  entry: string;
  a: string;
  b: string;
  score: number;
  features: string;
}

/** What could not be read, and why. */
export interface RefusedTable {
  place: string;
  what: string;
  remedy: string | null;
}

export interface MetaTable {
  key: string;
  value: string;
}

export interface Tables {
  report: ReportTable;
  report_place: ReportPlaceTable;
  sentence: SentenceTable;
  claim: ClaimTable;
  judgement: JudgementTable;
  entry: EntryTable;
  entry_state: EntryStateTable;
  basis: BasisTable;
  match: MatchTable;
  refused: RefusedTable;
  meta: MetaTable;
}
