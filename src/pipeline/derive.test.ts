import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { ClaimId } from '../model/ids.ts';
import { readReports } from '../read/index.ts';
import { judgementOf, listJudgements, loadEntries, loadJudgements, type NewJudgement, type Store } from '../record/index.ts';
import { exported, openTestRecord } from '../testing/folder.ts';
import { randomFrom } from '../testing/random.ts';
import { readings, reportOf } from '../testing/reports.ts';
import { addReports, deriveEntries, Memory, productStages, rederiveEntries } from './index.ts';

const stages = productStages();
const examples = join(import.meta.dirname, '..', '..', 'examples', 'reports');
const further = reportOf('Israeli Defence Minister Benny Gantz met Indian Defence Minister Rajnath Singh in New Delhi on Thursday.', '2022-06-04');

async function withExamples(t: TestContext): Promise<Store> {
  const store = await openTestRecord(t);
  assert.ok((await addReports(store, readReports([examples]), stages)).ok);
  return store;
}

/** All that is derived, row by row; without the numbers in the search index, which tell only in which order rows came. */
async function derivedRows(store: Store): Promise<Record<string, readonly string[]>> {
  const tables = ['entry', 'entry_state', 'entry_actor', 'entry_area', 'mark', 'doubt', 'basis', 'match', 'version', 'withheld'] as const;
  const rows: Record<string, readonly string[]> = {};
  for (const table of tables)
    rows[table] = (await store.db.selectFrom(table).selectAll().execute()).map((row) => JSON.stringify({ ...row, doc: 0 })).sort();
  return rows;
}

/** A decision such as a person takes, by chance: on one entry, on two of a section, on a claim, or on an earlier decision. */
async function decision(store: Store, random: (below: number) => number, at: string): Promise<NewJudgement> {
  const entries = await loadEntries(store);
  const lists = [entries.actors, entries.engagements, entries.statements, entries.instruments, entries.transfers].filter((l) => l.length > 1);
  const list = lists[random(lists.length)] ?? entries.actors;
  const one = <T>(of: readonly T[]): T => of[random(of.length)] as T;
  const claimsOf = async (entry: string) =>
    (await store.db.selectFrom('basis').select('claim').where('entry', '=', entry).orderBy('claim').execute()).map((r) => r.claim as ClaimId);
  const who = { by: 'Ada', at, note: null };
  const claim = one(await claimsOf(one<{ readonly id: string }>(list).id));
  const other = one(await claimsOf(one<{ readonly id: string }>(list).id));
  const earlier = await listJudgements(store);
  switch (random(8)) {
    case 0:
      return { ...who, verdict: 'reject', claim };
    case 1:
      return { ...who, verdict: 'reject', claim, whole: true };
    case 2:
      return { ...who, verdict: 'confirm', claim };
    case 3:
      return { ...who, verdict: 'correct', claim, field: 'about', value: JSON.stringify(`matter ${random(9)}`) };
    case 4:
      return { ...who, verdict: 'correct', claim, field: 'name', value: JSON.stringify(`Name ${random(9)}`) };
    case 5:
      return earlier.length > 0 ? { ...who, verdict: 'undo', of: one(earlier).id } : { ...who, verdict: 'confirm', claim };
    case 6:
      return claim === other ? { ...who, verdict: 'confirm', claim } : { ...who, verdict: 'different', a: claim, b: other };
    default:
      return claim === other ? { ...who, verdict: 'confirm', claim } : { ...who, verdict: 'same', a: claim, b: other };
  }
}

for (const seed of [1, 2, 3])
  test(`a derivation that remembers the one before gives what a rebuild gives, whatever was decided (${seed})`, async (t) => {
    const [remembering, rebuilt] = [await withExamples(t), await withExamples(t)];
    const memory = new Memory();
    const random = randomFrom(seed);
    for (let n = 0; n < 14; n++) {
      const judgement = judgementOf(await decision(remembering, random, new Date(Date.UTC(2026, 0, 1, 0, 0, n)).toISOString()));
      if (n === 9) for (const store of [remembering, rebuilt]) assert.ok((await addReports(store, readings([further]), stages)).ok);
      for (const store of [remembering, rebuilt]) assert.ok((await loadJudgements(store, [judgement])).ok);
      assert.ok((await deriveEntries(remembering, stages, { memory })).ok);
      assert.ok((await rederiveEntries(rebuilt, stages)).ok);
      const [one, other] = [await derivedRows(remembering), await derivedRows(rebuilt)];
      for (const table of Object.keys(other)) assert.deepEqual(one[table], other[table], `${table} after ${JSON.stringify(judgement)}`);
      assert.equal(await exported(remembering), await exported(rebuilt));
    }
  });

test('what another process derived meanwhile is no longer taken for what is remembered', async (t) => {
  const store = await withExamples(t);
  const memory = new Memory();
  assert.ok((await rederiveEntries(store, stages, { memory })).ok);
  const [meeting] = (await loadEntries(store)).engagements;
  const claim = meeting?.id.replace('eng', 'clm') as ClaimId;
  const reject = judgementOf({ verdict: 'reject', claim, whole: true, by: 'Ada', at: '2026-01-01T00:00:00Z', note: null });
  await loadJudgements(store, [reject]);
  assert.ok((await deriveEntries(store, stages)).ok);
  assert.equal(
    (await loadEntries(store)).engagements.find((e) => e.id === meeting?.id),
    undefined,
  );
  await loadJudgements(store, [judgementOf({ verdict: 'undo', of: reject.id, by: 'Ada', at: '2026-01-01T00:00:01Z', note: null })]);
  assert.ok((await deriveEntries(store, stages, { memory })).ok);
  assert.deepEqual(
    (await loadEntries(store)).engagements.find((e) => e.id === meeting?.id),
    meeting,
  );
});
