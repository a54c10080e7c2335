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
