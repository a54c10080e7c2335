import type { z } from 'zod';
import { Cooperation, Engagement, type Entries, Instrument, Statement, Transfer } from '../model/entry.ts';
import type { ActorId, ClaimId, EntryId } from '../model/ids.ts';
import type { Correction } from '../resolve/index.ts';

// What an entry rests on is no matter of opinion.
const FIXED = new Set(['id', 'evidence', 'corroboration']);

/**
 * The entries with the fields that people corrected, found by the claims that the corrections name. A correction that does not fit its field is left
 * out, for it was checked when it was made and the format may since have changed.
 */
export function corrected(entries: Entries, corrections: readonly Correction[], basis: ReadonlyMap<EntryId | ActorId, readonly ClaimId[]>): Entries {
  if (corrections.length === 0) return entries;
  const named = new Set(corrections.map((c) => c.claim));
  const byEntry = new Map<string, Correction[]>();
  for (const [id, claims] of basis) {
    // A visit that meetings imply rests on their claims, but a correction of a meeting is none of the visit.
    const own = claims[0]?.slice('clm-'.length) === id.slice('eng-'.length);
    if (own && claims.some((c) => named.has(c)))
      byEntry.set(
        id,
        corrections.filter((c) => claims.includes(c.claim)),
      );
  }
  const apply = <T extends { id: string }>(list: readonly T[], schema: z.ZodType<T>): T[] =>
    list.map((entry) => (byEntry.get(entry.id) ?? []).reduce((e, correction) => withField(e, correction, schema), entry));
  return {
    ...entries,
    engagements: apply(entries.engagements, Engagement),
    instruments: apply(entries.instruments, Instrument),
    cooperation: apply(entries.cooperation, Cooperation),
    transfers: apply(entries.transfers, Transfer),
    statements: apply(entries.statements, Statement),
  };
}

function withField<T extends { id: string }>(entry: T, { field, value }: Correction, schema: z.ZodType<T>): T {
  if (FIXED.has(field) || !(field in entry)) return entry;
  try {
    const changed = schema.safeParse({ ...entry, [field]: JSON.parse(value) });
    return changed.success ? changed.data : entry;
  } catch {
    return entry;
  }
}
