import { type Kysely, sql } from 'kysely';
import type { Outcome } from '../model/outcome.ts';
import { type Section, sections } from './entry-rows.ts';
import type { Store } from './open.ts';
import { attempt } from './sqlite-failure.ts';
import { inTime } from './sqlite-reading.ts';
import type { DoubtTable, Tables } from './tables.ts';
import type { Look } from './views.ts';

/** Something for a person to decide on. */
export interface DoubtRow extends Omit<DoubtTable, 'section'> {
  readonly section: Section;
}

export interface WantedDoubts {
  readonly reasons?: readonly DoubtTable['reason'][] | undefined;
  readonly section?: Section | undefined;
  /** Whether those that were put aside are wanted, or the others. */
  readonly skipped: boolean;
}

// Which corrections settle a disagreement on what.
const settledBy: Readonly<Record<string, string>> = {
  name: 'name',
  role: 'participants',
  date: 'date',
  place: 'place',
  status: 'status',
  quantity: 'quantity',
  wording: 'text',
};

/** One page of what nobody has decided yet, in the order in which it should be. `after`: rank and id of the last of the page before. */
export async function openDoubts(look: Look, wanted: WantedDoubts, limit: number, after: readonly [number, string] | null) {
  let query = undecided(look, wanted).selectAll('doubt').orderBy('doubt.rank').orderBy('doubt.id');
  if (after !== null) query = query.where(sql<boolean>`(doubt.rank, doubt.id) > (${after[0]}, ${after[1]})`);
  const rows = (await query.limit(limit + 1).execute()) as DoubtRow[];
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? ([last.rank, last.id] as const) : null };
}

/** How many things wait for a decision. */
export async function countDoubts(look: Look, wanted: WantedDoubts): Promise<number> {
  const row = await undecided(look, wanted)
    .select((e) => e.fn.countAll().as('n'))
    .executeTakeFirst();
  return Number(row?.n ?? 0);
}

/** Puts a doubt aside, or back. It stays aside whatever is added later: its id is made of what does not change. */
export async function skipDoubt(store: Store, item: string, skip: boolean, at: string): Promise<Outcome<void>> {
  return attempt(store.folder, async () => {
    if (skip)
      await store.db
        .insertInto('skipped')
        .values({ item, at })
        .onConflict((c) => c.doNothing())
        .execute();
    else await store.db.deleteFrom('skipped').where('item', '=', item).execute();
  });
}

function undecided({ db }: Look, { reasons, section, skipped }: WantedDoubts) {
  const aside = db.selectFrom('skipped').select('item');
  let query = db
    .selectFrom('doubt')
    .where('doubt.id', skipped ? 'in' : 'not in', aside)
    .where('doubt.section', 'in', section === undefined ? sections : [section])
    .where('doubt.about', 'not in', confirmed(db))
    .where((e) => e.or([e('doubt.reason', '!=', 'low-score'), e.not(e.exists(compared(db)))]))
    .where((e) => e.or([e('doubt.field', 'is', null), e(sql<string>`doubt.about || ' ' || ${fieldOf}`, 'not in', corrected(db))]))
    .where(inTime(sql.ref('doubt.rank')));
  if (reasons !== undefined) query = query.where('doubt.reason', 'in', reasons);
  return query;
}

// Judgements are few and entries many: what is settled is looked up from the judgements.

const fieldOf = sql<string>`case doubt.field ${sql.join(
  Object.entries(settledBy).map(([kind, name]) => sql`when ${kind} then ${name}`),
  sql` `,
)} else '' end`;

function standing(db: Kysely<Tables>, verdict: string) {
  return db
    .selectFrom('judgement')
    .innerJoin('judgement_claim', 'judgement_claim.judgement', 'judgement.id')
    .innerJoin('basis', 'basis.claim', 'judgement_claim.claim')
    .where('judgement.standing', '=', 1)
    .where('judgement.verdict', '=', verdict);
}

/** Entries that a person confirmed. */
function confirmed(db: Kysely<Tables>) {
  return standing(db, 'confirm').select('basis.entry');
}

/** Entries and fields that a person corrected: "eng-1 date". */
function corrected(db: Kysely<Tables>) {
  return standing(db, 'correct').select(sql<string>`basis.entry || ' ' || json_extract(judgement.body, '$.field')`.as('corrected'));
}

/** Judgements on the two claims of a doubt. */
function compared(db: Kysely<Tables>) {
  return db
    .selectFrom('judgement')
    .innerJoin('judgement_claim as one', 'one.judgement', 'judgement.id')
    .innerJoin('judgement_claim as other', 'other.judgement', 'judgement.id')
    .select('judgement.id')
    .where(sql<boolean>`one.claim = doubt.a and other.claim = doubt.b`)
    .where('judgement.standing', '=', 1);
}
