import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Shown } from './entries.ts';
import { columns, tallyOf, type Verdict, verdictsIn } from './verdicts.ts';

const entry = (key: string): Shown => ({ kind: 'engagement', key, fields: key, quotes: [] });

const said = (key: string, verdict: Verdict['verdict'], more: Partial<Verdict> = {}): Verdict => ({
  report: 'a.md',
  kind: 'engagement',
  key,
  verdict,
  thing: '',
  cause: '',
  note: '',
  fields: '',
  quote: '',
  ...more,
});

const tally = (present: readonly string[], ...verdicts: readonly Verdict[]) =>
  tallyOf('engagement', new Map([['a.md', present.map(entry)]]), verdicts);

test('an entry keeps its verdict; one that nobody judged counts for nothing but itself', () => {
  const told = tally(['k1', 'k2', 'k3'], said('k1', 'right'), said('k2', 'wrong', { cause: 'domestic' }));
  assert.deepEqual([told.right, told.wrong, told.missed, told.unjudged, told.precision, told.recall], [1, 1, 0, 1, 0.5, 1]);
  assert.deepEqual(told.causes, { 'wrong: domestic': 1 });
});

test('what was told rightly once and is told no longer is missed', () => {
  const told = tally([], said('k1', 'right'));
  assert.deepEqual([told.right, told.missed, told.recall], [0, 1, 0]);
});

test('a wrong entry of something real is missed until a right one tells it, and a wrong entry of nothing is gone with it', () => {
  const spoilt = said('k1', 'wrong', { thing: 'the call', cause: 'date' });
  assert.equal(tally(['k1'], spoilt).missed, 1);
  const mended = tally(['k2'], spoilt, said('k2', 'right', { thing: 'the call' }));
  assert.deepEqual([mended.right, mended.wrong, mended.missed], [1, 0, 0]);
  assert.equal(tally([], said('k1', 'wrong', { cause: 'domestic' })).missed, 0);
});

test('what was missed is found once an entry that is judged right stands for it', () => {
  const missed = said('', 'missed', { thing: 'the visit', cause: 'noun of visiting' });
  assert.deepEqual(tally([], missed).causes, { 'missed: noun of visiting': 1 });
  const found = tally(['k1'], missed, said('k1', 'right', { thing: 'the visit' }));
  assert.deepEqual([found.missed, found.recall, found.causes], [0, 1, {}]);
});

test('verdicts are lines of their columns, and a line that is none is refused', () => {
  const head = columns.join('\t');
  const [verdict] = verdictsIn(`${head}\na.md\tengagement\tk1\tright\t\t\t\tmeeting\twords\n`);
  assert.equal(verdict?.quote, 'words');
  assert.throws(() => verdictsIn(`${head}\na.md\tengagement\tk1\tperhaps\t\t\t\t\t\n`), /line 2/);
});
