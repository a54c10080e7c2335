import assert from 'node:assert/strict';
import test from 'node:test';
import type { Statement } from '../model/entry.ts';
import { type BriefOptions, selectFor } from './select.ts';
import { bell, ENTRIES, elsewhere, id, meeting, planned, quote, REPORTS, a as report, statement, visit, wreath } from './testing.ts';

const BOTH: BriefOptions = { states: ['NOR', 'VNM'] };
const ids = (list: readonly { readonly id: string }[]) => list.map((e) => e.id);

test('engagements of both states are chosen, with the parts of them, and no others', () => {
  assert.deepEqual(ids(selectFor(ENTRIES, REPORTS, BOTH).engagements), ids([visit, meeting, wreath, planned]));
  assert.deepEqual(ids(selectFor(ENTRIES, REPORTS, { states: ['JPN', 'VNM'] }).engagements), ids([elsewhere]));
});

test('a visit to a state concerns it though nobody there is named', () => {
  const bare = { ...visit, states: [], participants: visit.participants.slice(0, 1) };
  assert.deepEqual(ids(selectFor({ ...ENTRIES, engagements: [bare] }, REPORTS, BOTH).engagements), ids([visit]));
});

test('cooperation and transfers are those between the two', () => {
  const chosen = selectFor(ENTRIES, REPORTS, BOTH);
  assert.deepEqual(ids(chosen.cooperation), [id('coo', 1)]);
  assert.deepEqual(ids(chosen.transfers), [id('tra', 1)]);
  assert.deepEqual(ids(selectFor(ENTRIES, REPORTS, { states: ['VNM', 'NOR'] }).transfers), [id('tra', 1)]);
});

test('days bound what is chosen; what has no day goes by its reports', () => {
  const early = selectFor(ENTRIES, REPORTS, { ...BOTH, to: '2022-12-31' });
  assert.deepEqual(ids(early.engagements), ids([visit, meeting, wreath]));
  assert.equal(early.cooperation.length, 1);
  const late = selectFor(ENTRIES, REPORTS, { ...BOTH, from: '2022-07-01' });
  assert.deepEqual(ids(late.engagements), ids([planned]));
  assert.deepEqual([late.cooperation.length, late.transfers.length, late.instruments.length, late.statements.length], [0, 0, 0, 0]);
});

test('statements count at an engagement of both, about the other, or about both; not at others', () => {
  const chosen = (s: Partial<Statement>) => selectFor({ ...ENTRIES, statements: [{ ...statement, ...s }] }, REPORTS, BOTH).statements.length === 1;
  assert.ok(chosen({}));
  assert.ok(chosen({ speaker: null, via: [] }), 'the unnamed at such an engagement');
  assert.ok(chosen({ engagement: null }), '"we" in a report of such an engagement');
  assert.ok(!chosen({ engagement: null, content: [quote(report, 'two patrol boats')].map((c) => ({ ...c, quote: 'Patrol boats are useful' })) }));
  assert.ok(chosen({ engagement: elsewhere.id, content: [{ ...quote(report, 'train'), quote: 'Norwegians are welcome' }] }), 'about the other state');
  assert.ok(!chosen({ engagement: elsewhere.id }));
  assert.ok(!chosen({ engagement: null, speaker: null, via: [] }));
});

test('disagreements are those about what is chosen', () => {
  assert.deepEqual(ids(selectFor(ENTRIES, REPORTS, BOTH).discrepancies), [id('dis', 1)]);
  assert.ok(ids(selectFor(ENTRIES, REPORTS, BOTH).actors).includes(bell.id));
});
