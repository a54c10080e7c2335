import { sql } from 'kysely';
import { Judgement } from '../model/judgement.ts';
import { inBatches } from './batches.ts';
import type { Section } from './entry-rows.ts';
import { carriedFrom } from './retired.ts';
import type { Look } from './views.ts';

/** A judgement, and whether it still holds. */
export interface Judged {
  readonly judgement: Judgement;
  readonly standing: boolean;
}

/** Judgements that one person made at one moment: together they are one decision. */
export interface DecisionRows {
  readonly by: string;
  readonly at: string;
  readonly judged: readonly Judged[];
}

const most = 1000;

/** One page of decisions, the newest first. `after`: time and person of the last of the page before. */
export async function pageOfDecisions(look: Look, limit: number, after: readonly [string, string] | null) {
  let query = look.db
    .selectFrom('judgement')
    .select(['at', 'by'])
    .distinct()
    .orderBy('at', 'desc')
    .orderBy('by')
    .limit(limit + 1);
  if (after !== null) query = query.where(sql<boolean>`(at < ${after[0]} or (at = ${after[0]} and "by" > ${after[1]}))`);
  const moments = await query.execute();
  const items: DecisionRows[] = [];
  for (const moment of moments.slice(0, limit)) items.push(await decisionAt(look, moment.at, moment.by));
  const last = items.at(-1);
  return { items, next: moments.length > limit && last !== undefined ? ([last.at, last.by] as const) : null };
}

/** How many decisions were made, and how many judgements they come down to. */
export async function countDecisions({ db }: Look): Promise<{ readonly decisions: number; readonly judgements: number }> {
  const row = await db
    .selectFrom(
      db
        .selectFrom('judgement')
        .select(['at', 'by', sql<number>`count(*)`.as('n')])
        .groupBy(['at', 'by'])
        .as('moment'),
    )
    .select([sql<number>`count(*)`.as('decisions'), sql<number>`sum(n)`.as('judgements')])
    .executeTakeFirst();
  return { decisions: Number(row?.decisions ?? 0), judgements: Number(row?.judgements ?? 0) };
}

/** The decision that a judgement is part of; undefined where there is no such judgement. */
export async function decisionOf(look: Look, judgement: string): Promise<DecisionRows | undefined> {
  const row = await look.db.selectFrom('judgement').select(['at', 'by']).where('id', '=', judgement).executeTakeFirst();
  return row === undefined ? undefined : decisionAt(look, row.at, row.by);
}

/** The decisions on any of the claims that an entry rests on, and those that undid them, the newest first. */
export async function decisionsOn(look: Look, entry: string, limit: number): Promise<readonly DecisionRows[]> {
  const rows = await look.db
    .selectFrom('basis')
    .innerJoin('judgement_claim', 'judgement_claim.claim', 'basis.claim')
    .innerJoin('judgement', 'judgement.id', 'judgement_claim.judgement')
    .select(['judgement.at', 'judgement.by'])
    .distinct()
    .where('basis.entry', '=', entry)
    .orderBy('judgement.at', 'desc')
    .orderBy('judgement.by')
    .limit(limit)
    .execute();
  const found: DecisionRows[] = [];
  for (const { at, by } of rows) found.push(await decisionAt(look, at, by));
  return found;
}

/** Where a claim stands: its entry with its section, and its words. */
export interface Placed {
  readonly entry: string | null;
  readonly section: Section | null;
  readonly report: string;
  readonly body: string;
}

/**
 * Where claims stand now. One that another took the place of is where that one is; one that nothing took the place of is in no entry, with the words it had.
 */
export async function claimsPlaced(look: Look, claims: readonly string[]): Promise<ReadonlyMap<string, Placed>> {
  const found = await standingClaims(look, claims);
  const gone = claims.filter((claim) => !found.has(claim));
  if (gone.length === 0) return found;
  const successors = await carriedFrom(look.db, gone);
  const after = await standingClaims(look, [...successors.values()]);
  const retired = await retiredBodies(look, gone);
  for (const claim of gone) {
    const placed = after.get(successors.get(claim) ?? '') ?? retired.get(claim);
    if (placed !== undefined) found.set(claim, placed);
  }
  return found;
}

async function retiredBodies(look: Look, claims: readonly string[]): Promise<ReadonlyMap<string, Placed>> {
  const found = new Map<string, Placed>();
  for (const some of inBatches(claims, 500))
    for (const { id, report, body } of await look.db.selectFrom('retired_claim').select(['id', 'report', 'body']).where('id', 'in', some).execute())
      found.set(id, { entry: null, section: null, report, body });
  return found;
}

/** Claims that stand in several entries are told of the one that is named after them, else of any. */
async function standingClaims(look: Look, claims: readonly string[]): Promise<Map<string, Placed>> {
  const found = new Map<string, Placed>();
  for (let i = 0; i < claims.length; i += 500) {
    const rows = await look.db
      .selectFrom('claim')
      .leftJoin('basis', 'basis.claim', 'claim.id')
      .leftJoin('entry', 'entry.id', 'basis.entry')
      .select(['claim.id', 'claim.report', 'claim.body', 'entry.id as entry', 'entry.section'])
      .where('claim.id', 'in', claims.slice(i, i + 500))
      .orderBy('claim.id')
      .orderBy('entry.id')
      .execute();
    for (const { id, report, body, entry, section } of rows) {
      if (found.has(id) && entry?.slice(4) !== id.slice(4)) continue;
      found.set(id, { entry, section: section as Section | null, report, body });
    }
  }
  return found;
}

async function decisionAt(look: Look, at: string, by: string): Promise<DecisionRows> {
  const rows = await look.db
    .selectFrom('judgement')
    .select(['body', 'standing'])
    .where('at', '=', at)
    .where('by', '=', by)
    .orderBy('id')
    .limit(most)
    .execute();
  return { at, by, judged: rows.map((r) => ({ judgement: Judgement.parse(JSON.parse(r.body)), standing: r.standing === 1 })) };
}
