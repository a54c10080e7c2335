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

/** An entry and the claims that it rests on, in anchor order. */
export interface Row<C extends Claim, E> {
  readonly entry: E;
  readonly claims: readonly C[];
}

/** The rows of groups of claims, given how a group becomes an entry. */
export function rowsOf<C extends Claim, E>(groups: readonly (readonly C[])[], entryOf: (claims: readonly C[]) => E): Row<C, E>[] {
  return groups.map((claims) => ({ claims, entry: entryOf(claims) }));
}

/** Makes a section of rows, given what reports disagree on in each. */
export function sectionOf<C extends Claim, E extends { readonly id: EntryId }>(
  rows: readonly Row<C, E>[],
  discrepanciesOf: (entry: E, claims: readonly C[]) => readonly Discrepancy[],
): Section<E> {
  const sorted = [...rows].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  return {
    entries: sorted.map((row) => row.entry),
    basis: new Map(sorted.map((row) => [row.entry.id, row.claims.map((claim) => claim.id)])),
    discrepancies: sorted.flatMap((row) => discrepanciesOf(row.entry, row.claims)),
  };
}

/** Which entry a claim became, from groups of claims in anchor order. */
export function entryIndex(prefix: Prefix, groups: readonly (readonly Claim[])[]): (claim: ClaimId) => EntryId | undefined {
  const index = new Map<ClaimId, EntryId>();
  for (const group of groups) for (const claim of group) index.set(claim.id, entryIdOf(prefix, group[0] as Claim));
  return (claim) => index.get(claim);
}
