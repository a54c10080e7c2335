import { createHash } from 'node:crypto';
import { z } from 'zod';

// Every identifier is made from content, so that the same reports give the same ids in whatever order they are read.

export const ReportId = z
  .string()
  .regex(/^rep-[0-9a-f]{16}$/)
  .brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

export const ClaimId = z
  .string()
  .regex(/^clm-[0-9a-f]{16}$/)
  .brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;

export const ActorId = z
  .string()
  .regex(/^act-[0-9A-Za-z]+$/)
  .brand<'ActorId'>();
export type ActorId = z.infer<typeof ActorId>;

/** An entry's id: its section's prefix, then the digest of the claim it is anchored on. */
export const EntryId = z
  .string()
  .regex(/^[a-z]{3}-[0-9A-Za-z]+$/)
  .brand<'EntryId'>();
export type EntryId = z.infer<typeof EntryId>;

/** Sixteen hexadecimal digits of SHA-256 over the parts, joined by a character that no text holds. */
export function digest(...parts: readonly (string | number | null)[]): string {
  return createHash('sha256')
    .update(parts.map((p) => p ?? '').join('\u0001'))
    .digest('hex')
    .slice(0, 16);
}

/** The id of a report, from what it says and who printed it; where its file lies plays no part. */
export function reportIdOf(published: string, source: string | null, title: string | null, text: string): ReportId {
  return `rep-${digest('report', published, source, title, text)}` as ReportId;
}

/** The id of a claim, from the report, the kind of claim, and whatever tells it from its neighbours. */
export function claimIdOf(report: ReportId, kind: string, ...rest: readonly (string | number | null)[]): ClaimId {
  return `clm-${digest(report, kind, ...rest)}` as ClaimId;
}
