import { hash } from 'node:crypto';
import type { ClaimId, ReportId } from './ids.ts';

// How the identifiers of `ids.ts` are made. Apart from them, because a browser that reads the schemas has no `node:crypto`.

/** Sixteen hexadecimal digits of SHA-256 over the parts, joined by a character that no text holds. */
export function digest(...parts: readonly (string | number | null)[]): string {
  return hash('sha256', parts.map((p) => p ?? '').join('\u0001'), 'hex').slice(0, 16);
}

/** The id of a report, from what it says and who printed it; where its file lies plays no part. */
export function reportIdOf(published: string, source: string | null, title: string | null, text: string): ReportId {
  return `rep-${digest('report', published, source, title, text)}` as ReportId;
}

/** The id of a claim, from the report, the kind of claim, and whatever tells it from its neighbours. */
export function claimIdOf(report: ReportId, kind: string, ...rest: readonly (string | number | null)[]): ClaimId {
  return `clm-${digest(report, kind, ...rest)}` as ClaimId;
}
