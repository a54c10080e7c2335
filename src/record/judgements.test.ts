import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClaimId } from '../model/ids.ts';
import { addReports } from '../pipeline/index.ts';
import { openTestRecord } from '../testing/folder.ts';
import { readings, reportOf } from '../testing/reports.ts';
import { testStages } from '../testing/stages.ts';
import { claimMeant, isDerived, judge, judgementsOfLines, linesOfJudgements, listJudgements, loadEntries, loadJudgements } from './index.ts';

const by = 'an analyst';
const at = '2026-11-22T10:00:00.000Z';
const later = '2026-11-22T11:00:00.000Z';
const [a, b] = ['clm-00000000000000aa', 'clm-00000000000000bb'] as [ClaimId, ClaimId];

test('judgements are kept in the order of time, and one given twice is one', async (t) => {
  const store = await openTestRecord(t);
  const second = await judge(store, { verdict: 'reject', claim: a, by, at: later, note: 'a joke' });
  const first = await judge(store, { verdict: 'same', a, b, by, at, note: null });
  assert.ok(first.ok && second.ok);
  assert.deepEqual(await loadJudgements(store, [first.value]), { ok: true, value: 0 });
  assert.deepEqual(await listJudgements(store), [first.value, second.value]);
});

test('a judgement makes the entries stale', async (t) => {
  const store = await openTestRecord(t);
  await addReports(store, readings([reportOf('India met Israel.')]), testStages());
  assert.equal(await isDerived(store, 'test'), true);
  await judge(store, { verdict: 'confirm', claim: a, by, at, note: null });
  assert.equal(await isDerived(store, 'test'), false);
});

test('judgements written out as lines are read back elsewhere, and a line that is none is named', async (t) => {
  const here = await openTestRecord(t);
  const there = await openTestRecord(t);
  await judge(here, { verdict: 'correct', claim: a, field: 'place', value: '"Delhi"', by, at, note: null });
  const lines = `${(await linesOfJudgements(here)).join('\n')}\n`;
  const read = judgementsOfLines(lines, 'decisions.jsonl');
  assert.ok(read.ok);
  assert.deepEqual(await loadJudgements(there, read.value.judgements, read.value.claims), { ok: true, value: 1 });
  assert.deepEqual(await listJudgements(there), await listJudgements(here));
  const broken = judgementsOfLines(`${lines}{"verdict":"maybe"}\n`, 'decisions.jsonl');
  assert.ok(!broken.ok);
  assert.equal(broken.failure.where, 'decisions.jsonl, line 2');
});

test('an entry stands for the claim it is anchored on, a state for its first', async (t) => {
  const store = await openTestRecord(t);
  await addReports(store, readings([reportOf('India met Israel.')]), testStages());
  const { engagements } = await loadEntries(store);
  const id = engagements[0]?.id as string;
  assert.equal(await claimMeant(store, id), id.replace('eng', 'clm'));
  assert.match((await claimMeant(store, 'act-IND')) ?? '', /^clm-/);
  assert.equal(await claimMeant(store, 'eng-0123456789abcdef'), null);
});
