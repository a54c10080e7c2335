import type { Claim } from '../model/claim.ts';
import type { Discrepancy } from '../model/entry.ts';
import type { ClaimId, EntryId } from '../model/ids.ts';
import { entryIdOf, type Prefix } from './sources.ts';

/** One section of the record: its entries by id, what each rests on, and what reports disagree on in them. */
export interface Section<E> {
  readonly entries: readonly E[];
  readonly basis: ReadonlyMap<EntryId, readonly ClaimId[]>;
  readonly discrepancies: readonly Discrepancy[];
}

/** Makes a section of groups of claims, given how a group becomes an entry and what discrepancies it holds. */
export function sectionOf<C extends Claim, E extends { readonly id: EntryId }>(
  groups: readonly (readonly C[])[],
  entryOf: (claims: readonly C[]) => E,
  discrepanciesOf: (entry: E, claims: readonly C[]) => readonly Discrepancy[],
): Section<E> {
  const rows = groups.map((claims) => ({ claims, entry: entryOf(claims) })).sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  return {
    entries: rows.map((row) => row.entry),
    basis: new Map(rows.map((row) => [row.entry.id, row.claims.map((claim) => claim.id)])),
    discrepancies: rows.flatMap((row) => discrepanciesOf(row.entry, row.claims)),
  };
}

/** Which entry a claim became, from groups of claims in anchor order. */
export function entryIndex(prefix: Prefix, groups: readonly (readonly Claim[])[]): (claim: ClaimId) => EntryId | undefined {
  const index = new Map<ClaimId, EntryId>();
  for (const group of groups) for (const claim of group) index.set(claim.id, entryIdOf(prefix, group[0] as Claim));
  return (claim) => index.get(claim);
}
