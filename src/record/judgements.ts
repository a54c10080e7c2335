import type { Kysely } from 'kysely';
import { z } from 'zod';
import { Claim } from '../model/claim.ts';
import { digest } from '../model/digest.ts';
import type { ClaimId } from '../model/ids.ts';
import { claimsIn, Judgement } from '../model/judgement.ts';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { stands } from '../resolve/index.ts';
import { inBatches } from './batches.ts';
import { judgementsChanged } from './generation.ts';
import type { Store } from './open.ts';
import { claimsDecidedOn, putRetired } from './retired.ts';
import { attempt } from './sqlite-failure.ts';
import type { Tables } from './tables.ts';

type Verdict<J = Judgement> = J extends Judgement ? Omit<J, 'id'> : never;
/** A judgement before it has its id. */
export type NewJudgement = Verdict;

/** A judgement with its id, which comes from all that it says, so that the same one loaded twice is one. */
export function judgementOf(verdict: NewJudgement): Judgement {
  return Judgement.parse({ id: idOf(verdict), ...verdict });
}

/** Adds a judgement. */
export async function judge(store: Store, verdict: NewJudgement): Promise<Outcome<Judgement>> {
  const judgement = judgementOf(verdict);
  const put = await loadJudgements(store, [judgement]);
  return put.ok ? succeed(judgement) : put;
}

/**
 * Adds judgements that were exported elsewhere; those that are here already stay as they are. `claims` are what they were made on: where this record
 * reads its reports otherwise, they find what says the same. Returns how many judgements were new.
 */
export async function loadJudgements(store: Store, judgements: readonly Judgement[], claims: readonly Claim[] = []): Promise<Outcome<number>> {
  return attempt(store.folder, () =>
    store.db.transaction().execute(async (db) => {
      let added = 0;
      for (const j of judgements) {
        const row = { id: j.id, verdict: j.verdict, by: j.by, at: j.at, body: JSON.stringify(j) };
        const put = await db
          .insertInto('judgement')
          .values(row)
          .onConflict((c) => c.doNothing())
          .executeTakeFirst();
        if (!put.numInsertedOrUpdatedRows) continue;
        added++;
        for (const claim of claimsIn(j)) await db.insertInto('judgement_claim').values({ judgement: j.id, claim, carried_from: null }).execute();
      }
      await putRetired(db, claims);
      if (added > 0) {
        await noteStanding(db);
        await judgementsChanged(db);
      }
      return added;
    }),
  );
}

// Only undos change what stands, and there are few of them: what they name, and what those name in turn.
async function noteStanding(db: Kysely<Tables>): Promise<void> {
  const undos = await judgementsIn(db, 'undo');
  if (undos.length === 0) return;
  const standing = stands(undos);
  const undone = new Set(undos.flatMap((u) => (u.verdict === 'undo' && standing(u) ? [u.of] : [])));
  await db.updateTable('judgement').set({ standing: 1 }).where('standing', '=', 0).execute();
  for (const some of inBatches([...undone], 500)) await db.updateTable('judgement').set({ standing: 0 }).where('id', 'in', some).execute();
}

/** All judgements ever made, the oldest first. */
export async function listJudgements(store: Store): Promise<readonly Judgement[]> {
  return judgementsIn(store.db);
}

/** All judgements that a connection or transaction sees, or those of one verdict, the oldest first. */
export async function judgementsIn(db: Kysely<Tables>, verdict?: Judgement['verdict']): Promise<readonly Judgement[]> {
  const all = db.selectFrom('judgement').select('body').orderBy('at').orderBy('id');
  const rows = await (verdict === undefined ? all : all.where('verdict', '=', verdict)).execute();
  return rows.map((r) => Judgement.parse(JSON.parse(r.body)));
}

/** Decisions to take elsewhere, with what they were made on. */
export interface Decisions {
  readonly judgements: readonly Judgement[];
  readonly claims: readonly Claim[];
}

const Line = z.object({ claims: z.array(Claim).default([]) }).and(Judgement);

/** A line for each judgement, with the claims that it was made on, for `judgementsOfLines`. The oldest first. */
export async function linesOfJudgements(store: Store): Promise<readonly string[]> {
  const judgements = await listJudgements(store);
  const known = await claimsDecidedOn(store.db, judgements);
  return judgements.map((j) => JSON.stringify({ ...j, claims: claimsIn(j).flatMap((id) => known.get(id) ?? []) }));
}

/** Reads judgements from JSON Lines as `decisions --export` writes them. Fails at the first line that is none. */
export function judgementsOfLines(text: string, where: string | null): Outcome<Decisions> {
  const judgements: Judgement[] = [];
  const claims: Claim[] = [];
  for (const [number, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = z
      .string()
      .transform((s, context) => {
        try {
          return JSON.parse(s) as unknown;
        } catch {
          context.addIssue('not JSON');
          return z.NEVER;
        }
      })
      .pipe(Line)
      .safeParse(line);
    if (!read.success)
      return fail(
        'this line is no judgement',
        `${where ?? 'standard input'}, line ${number + 1}`,
        'Give a file that `rapporteur decisions --export` wrote.',
      );
    claims.push(...read.data.claims);
    judgements.push(Judgement.parse(read.data));
  }
  return succeed({ judgements, claims });
}

/** The claim that an id means: a claim's own, or the one that an entry is anchored on (an entry has its anchor's digits). Null where there is none. */
export async function claimMeant(store: Pick<Store, 'db'>, id: string): Promise<ClaimId | null> {
  const claim = id.replace(/^[a-z]{3}-/, 'clm-');
  const found = await store.db.selectFrom('claim').select('id').where('id', '=', claim).executeTakeFirst();
  if (found) return found.id as ClaimId;
  const basis = await store.db.selectFrom('basis').select('claim').where('entry', '=', id).orderBy('claim').executeTakeFirst();
  return (basis?.claim as ClaimId | undefined) ?? null;
}

function idOf(verdict: NewJudgement): string {
  const { by, at, note, verdict: kind, ...what } = verdict;
  return `jud-${digest(kind, by, at, note, JSON.stringify(what))}`;
}
