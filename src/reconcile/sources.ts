import type { Claim, StatementClaim } from '../model/claim.ts';
import type { Country } from '../model/country.ts';
import type { ActorId, ClaimId, EntryId, ReportId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import { type Kept, keepingNothing, type Reports, type Resolution, type Verdicts } from '../resolve/index.ts';

/** What every part of reconciling works from. */
export interface Sources {
  readonly reports: Reports;
  readonly resolution: Resolution;
  readonly verdicts: Verdicts;
  readonly kindOf: (actor: ActorId) => ActorKind | undefined;
  /** The state that a person acts for by all reports together. */
  readonly allegianceOf: (actor: ActorId) => Country | null;
  readonly titlesOf: (actor: ActorId) => readonly string[];
  /** Of earlier runs over the same reports and claims. */
  readonly kept: Kept;
}

/** Makes the sources ready for look-ups. */
export function sourcesOf(reports: Reports, resolution: Resolution, verdicts: Verdicts, kept: Kept = keepingNothing): Sources {
  const actors = new Map(resolution.actors.map((actor) => [actor.id, actor]));
  const allegianceOf = (id: ActorId): Country | null => {
    const actor = actors.get(id);
    return actor?.kind === 'person' ? actor.country : null;
  };
  const titlesOf = (id: ActorId): readonly string[] => actors.get(id)?.roles.map((role) => role.title) ?? [];
  return { reports, resolution, verdicts, kindOf: (id) => actors.get(id)?.kind, allegianceOf, titlesOf, kept };
}

export type Prefix = 'eng' | 'ins' | 'coo' | 'tra' | 'sta';

/** The id of an entry: its section, then the digits of the claim it is anchored on. */
export function entryIdOf(prefix: Prefix, anchor: Claim): EntryId {
  return anchor.id.replace(/^clm/, prefix) as EntryId;
}

/** The actors of some actor claims: without repetition, without those that became no actor, sorted. */
export function actorsOf(resolution: Resolution, claims: readonly ClaimId[]): ActorId[] {
  return [...new Set(claims.map((claim) => resolution.actorOf.get(claim)).filter((actor) => actor !== undefined))].sort();
}

/** Where statements stand in each report, so that one can ask who said what stands at a place. */
export type StatementsAt = ReadonlyMap<ReportId, readonly StatementClaim[]>;

/** The statements of a report whose words make up most of the span: a sentence counts with its "the ministry said". */
export function statementsAround(statements: StatementsAt, report: ReportId, span: Span): StatementClaim[] {
  return (statements.get(report) ?? []).filter((statement) =>
    statement.content.some((content) => Math.min(content.end, span.end) - Math.max(content.start, span.start) >= (span.end - span.start) * 0.6),
  );
}
