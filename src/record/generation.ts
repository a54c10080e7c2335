import type { Kysely } from 'kysely';
import { meta, setMeta } from './meta.ts';
import type { Store } from './open.ts';
import type { Tables } from './tables.ts';

// The claims (with the judgements) count up at every change. The entries note which count they were derived from, and by which
// rules: where the two differ, for instance after a kill, the entries are stale.

const claims = 'claims generation';
const decided = 'judgements generation';
const entries = 'entries generation';
const rules = 'entries rules';

/** How often the claims and judgements have changed. */
export async function claimsGeneration(db: Kysely<Tables>): Promise<number> {
  return Number((await meta(db, claims)) ?? 0);
}

/** How often the claims and what they are read from have changed, judgements aside. */
export async function reportsGeneration(db: Kysely<Tables>): Promise<number> {
  return (await claimsGeneration(db)) - Number((await meta(db, decided)) ?? 0);
}

/** Notes that judgements alone have changed; call it in the transaction that changes them. */
export async function judgementsChanged(db: Kysely<Tables>): Promise<void> {
  await claimsChanged(db);
  await setMeta(db, decided, String(Number((await meta(db, decided)) ?? 0) + 1));
}

/** Notes that claims have changed, or where they are from; call it in the transaction that changes them. */
export async function claimsChanged(db: Kysely<Tables>): Promise<void> {
  await setMeta(db, claims, String((await claimsGeneration(db)) + 1));
}

/** From which generation of the claims, and by which rules, the entries were derived; null where never. */
export async function entriesGeneration(db: Kysely<Tables>): Promise<{ readonly generation: number; readonly rules: string } | null> {
  const generation = await meta(db, entries);
  return generation === undefined ? null : { generation: Number(generation), rules: (await meta(db, rules)) ?? '' };
}

/** Notes from what the entries were derived; call it in the transaction that writes them. */
export async function entriesDerived(db: Kysely<Tables>, generation: number, byRules: string): Promise<void> {
  await setMeta(db, entries, String(generation));
  await setMeta(db, rules, byRules);
}

/** Whether the entries are what these rules make of the present claims and judgements. */
export async function isDerived(store: Store, byRules: string): Promise<boolean> {
  const derived = await entriesGeneration(store.db);
  const generation = await claimsGeneration(store.db);
  return derived ? derived.generation === generation && derived.rules === byRules : generation === 0;
}
