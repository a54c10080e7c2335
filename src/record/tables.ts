import type { Generated } from 'kysely';

// The tables of a record, as Kysely types them. Migrations make them; nothing here is particular to one database.

export interface ReportTable {
  id: string;
  published: string;
  /** How that day is known, as JSON; null where it was not noted. */
  dated: string | null;
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
  /** 1, or 0 where it was undone. */
  standing: Generated<number>;
}

/** The claims that a judgement speaks of. */
export interface JudgementClaimTable {
  judgement: string;
  claim: string;
  /** Null where it was made on this claim; else the claim that it was made on, whose place this one took. */
  carried_from: string | null;
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
  /** What lists show of it, as JSON. */
  outline: string;
  kind: string | null;
  /** Its status or stage, where it has one. */
  status: string | null;
  /** The days it is placed at: its own, else those of its reports; empty where it has neither. */
  first: string;
  last: string;
  /** How many reports say it, and how many independent origins they come down to. */
  reports: number;
  origins: number;
  /** Of an actor: in how many entries it takes part. */
  weight: number;
  place: string | null;
  place_country: string | null;
  part_of: string | null;
}

/** The states that an entry is about; of a statement also those that its words name (`named` is 1). */
export interface EntryStateTable {
  entry: string;
  country: string;
  named: number;
  section: string;
}

/** Who takes part in an entry, and as what. */
export interface EntryActorTable {
  entry: string;
  actor: string;
  role: string;
}

export interface EntryAreaTable {
  entry: string;
  area: string;
}

/** Words of a report that an entry rests on. */
export interface MarkTable {
  report: string;
  start: number;
  end: number;
  entry: string;
  field: string;
}

/** What a person should look at, and why. */
export interface DoubtTable {
  id: string;
  /** The entry whose derivation made it. */
  entry: string;
  /** The entry to decide on. */
  about: string;
  section: string;
  reason: 'disagreement' | 'low-score' | 'single-origin' | 'told-again';
  /** The smaller, the sooner. */
  rank: number;
  /** What a disagreement is on: a kind of discrepancy. */
  field: string | null;
  /** The claims that hold together weakly. */
  a: string | null;
  b: string | null;
}

/** Entries that were rejected and are told again; derived like the entries. */
export interface WithheldTable {
  id: string;
  section: string;
  first: string;
  last: string;
  outline: string;
  /** All its claims, as JSON. */
  claims: string;
}

/** Doubts put aside. */
export interface SkippedTable {
  item: string;
  at: string;
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
/** Reports of which the record holds several versions; derived like the entries. */
export interface VersionTable {
  report: string;
  newest: string;
  /** From 1, the oldest. */
  number: number;
}

export interface RefusedTable {
  place: string;
  what: string;
  remedy: string | null;
}

export interface MetaTable {
  key: string;
  value: string;
}

/** In which state a watched file or address was last read. */
export interface WatchedTable {
  place: string;
  state: string;
}

export interface Tables {
  report: ReportTable;
  report_place: ReportPlaceTable;
  sentence: SentenceTable;
  claim: ClaimTable;
  /** Claims that were decided on and may be gone. */
  retired_claim: ClaimTable;
  judgement: JudgementTable;
  judgement_claim: JudgementClaimTable;
  entry: EntryTable;
  entry_state: EntryStateTable;
  entry_actor: EntryActorTable;
  entry_area: EntryAreaTable;
  mark: MarkTable;
  doubt: DoubtTable;
  skipped: SkippedTable;
  withheld: WithheldTable;
  basis: BasisTable;
  match: MatchTable;
  version: VersionTable;
  refused: RefusedTable;
  meta: MetaTable;
  watched: WatchedTable;
}
