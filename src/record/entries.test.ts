import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addReports } from '../pipeline/index.ts';
import { openTestRecord } from '../testing/folder.ts';
import { manyReports, readings, reportOf } from '../testing/reports.ts';
import { testStages } from '../testing/stages.ts';
import { basisOf, busiestPair, entriesAbout, entriesById, find, loadEntries } from './index.ts';
import { termsOf } from './search-index.ts';

test('words find the sentences and entries that hold all of them, whatever their endings and marks', async (t) => {
  const store = await openTestRecord(t);
  const text = 'Défense ministers of India met colleagues from Israel. They signed a letter of intent. Nothing else.';
  await addReports(store, readings([reportOf(text), reportOf('Japan met Vietnam.')]), testStages());
  const found = await find(store, 'defense minister', 10);
  assert.deepEqual(
    found.sentences.map((s) => text.slice(s.start, s.end)),
    ['Défense ministers of India met colleagues from Israel.'],
  );
  assert.deepEqual(
    found.entries.map((e) => e.section),
    ['engagements'],
  );
  assert.equal((await find(store, '"intent of letter"', 10)).sentences.length, 0);
  assert.equal((await find(store, '"letter of intent"', 10)).sentences.length, 1);
});

test('a query of nothing but punctuation, or with operators in it, finds nothing and breaks nothing', async (t) => {
  const store = await openTestRecord(t);
  await addReports(store, readings([reportOf('Japan met Vietnam.')]), testStages());
  for (const words of ['', '" "', '-', 'Japan AND (', 'NEAR(Japan', 'text:Japan*']) {
    const found = await find(store, words, 5);
    assert.ok(found.entries.length + found.sentences.length <= 4, words);
  }
  assert.deepEqual(termsOf('talks "vision statement" -- on'), ['talks', 'vision statement', 'on']);
});

test('entries that change are found by their new words and no longer by their old ones', async (t) => {
  const store = await openTestRecord(t);
  const first = reportOf('India met Israel about drones.');
  await addReports(store, readings([first]), testStages());
  assert.equal((await find(store, 'drones', 5)).entries.length, 1);
  await addReports(store, readings([first]), testStages({ rules: { reading: 'later', deriving: 'later' }, claimsOf: () => [] }));
  assert.equal((await find(store, 'drones', 5)).entries.length, 0);
});

test('the entries of two states are found, and the two states that most entries are about', async (t) => {
  const store = await openTestRecord(t);
  await addReports(
    store,
    readings([...manyReports(14), reportOf('Japan met Vietnam.'), reportOf('Japan met Vietnam again.', '2022-01-01')]),
    testStages(),
  );
  const entries = await loadEntries(store);
  const expected = entries.engagements.filter((e) => e.states.includes('IND') && e.states.includes('ISR')).map((e) => e.id);
  assert.ok(expected.length > 0);
  assert.deepEqual(await entriesAbout(store, 'ISR', 'IND'), expected);
  assert.deepEqual(await busiestPair(store), ['JPN', 'VNM']);
});

test('an entry knows the claims it rests on and why they were put together', async (t) => {
  const store = await openTestRecord(t);
  await addReports(store, readings([reportOf('India met Israel.'), reportOf('Israel met India.')]), testStages());
  const [engagement] = (await loadEntries(store)).engagements;
  const basis = await basisOf(store, engagement?.id ?? '');
  assert.equal(basis.claims.length, 2);
  assert.equal(basis.matches[0]?.features[0]?.because, 'the same states on the same day');
  assert.deepEqual(await entriesById(store, ['eng-unknown', engagement?.id ?? '']), [{ section: 'engagements', entry: engagement }]);
});
