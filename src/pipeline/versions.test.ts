import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ExportedRecord } from '../export/index.ts';
import type { Report } from '../model/report.ts';
import { judge, listReports, loadEntries, type Store, versionsOfReport } from '../record/index.ts';
import { exported, openTestRecord } from '../testing/folder.ts';
import { readings, reportOf } from '../testing/reports.ts';
import { testStages } from '../testing/stages.ts';
import { addReports, deriveEntries, rederiveEntries, rereadReports } from './index.ts';

const url = 'https://wire.example/talks';
const first = reportOf('India met Israel on Thursday. France met Egypt too.', '2022-06-02', { url, modified: '2022-06-02T08:00:00Z' });
const second = reportOf('India met Israel on Thursday. They dined.', '2022-06-02', {
  url: `${url}/?utm_source=feed`,
  modified: '2022-06-02T10:00:00Z',
});
const third = reportOf('India met Israel on Thursday. They dined. Japan met Vietnam.', '2022-06-02', {
  url: `${url}#top`,
  modified: '2022-06-02T12:00:00Z',
});
const other = reportOf('India met Israel, a paper says.', '2022-06-02');
const french = reportOf('India met Israel, dit le journal du matin.', '2022-06-03', { language: 'fr' });

async function added(store: Store, ...reports: Report[]) {
  const outcome = await addReports(store, readings(reports), testStages());
  assert.ok(outcome.ok);
  return outcome.value;
}

test('entries rest on the newest version alone, and older ones stay in the record', async (t) => {
  const store = await openTestRecord(t);
  await added(store, first, other);
  const before = await loadEntries(store);
  assert.equal(before.engagements.length, 2);
  const again = await added(store, third, second);
  assert.deepEqual([...again.versions].sort(), [second.id, third.id].sort());
  const { engagements } = await loadEntries(store);
  assert.deepEqual(engagements.map((e) => e.states.join()).sort(), ['IND,ISR', 'JPN,VNM']);
  const meeting = engagements.find((e) => e.states.includes('IND'));
  assert.deepEqual(meeting?.corroboration.reports, 2);
  assert.deepEqual([...new Set(meeting?.evidence.map((e) => e.report))].sort(), [other.id, third.id].sort());
  assert.deepEqual(await versionsOfReport(store, second.id), [first.id, second.id, third.id]);
  const record = JSON.parse(await exported(store)) as ExportedRecord;
  assert.equal(record.reports.length, 4);
  assert.deepEqual(record.reports.find((r) => r.id === third.id)?.supersedes, [first.id, second.id]);
  assert.equal(record.reports.find((r) => r.id === first.id)?.supersededBy, third.id);
});

test('versions in any order, one by one or at once, give the same export', async (t) => {
  const exports: string[] = [];
  for (const parts of [
    [[first, second, third, other]],
    [[third, other, second, first]],
    [[second], [other], [first], [third]],
    [[third], [first, second], [third, other]],
  ]) {
    const store = await openTestRecord(t);
    for (const part of parts) await added(store, ...part);
    exports.push(await exported(store));
  }
  assert.equal(new Set(exports).size, 1);
});

test('an address learnt later makes two known reports versions of one', async (t) => {
  const store = await openTestRecord(t);
  await added(store, { ...first, url: null }, third);
  assert.deepEqual(await versionsOfReport(store, first.id), []);
  await added(store, first);
  assert.deepEqual(await versionsOfReport(store, first.id), [first.id, third.id]);
});

test('what a person decided on an older version holds for the newest where the words still stand', async (t) => {
  const store = await openTestRecord(t);
  await added(store, first);
  const { engagements } = await loadEntries(store);
  for (const { id } of engagements) {
    const claim = id.replace('eng-', 'clm-') as never;
    assert.ok((await judge(store, { verdict: 'reject', claim, by: 'test', at: '2024-01-01T00:00:00Z', note: null })).ok);
  }
  let rejected = 0;
  const stages = testStages({
    reconcile(reports, claims, resolution, judgements) {
      const named = new Set(judgements.flatMap((j) => (j.verdict === 'reject' ? [j.claim] : [])));
      rejected = claims.filter((c) => named.has(c.id)).length;
      const standing = claims.filter((c) => !named.has(c.id));
      return testStages().reconcile(reports, standing, resolution, judgements);
    },
  });
  assert.ok((await deriveEntries(store, stages)).ok);
  assert.equal(rejected, 2);
  await addReports(store, readings([third]), stages);
  assert.equal(rejected, 1);
  const now = await loadEntries(store);
  assert.deepEqual(
    now.engagements.map((e) => e.states.join()),
    ['JPN,VNM'],
  );
});

test('a report in another language is kept, marked and not read, and stays so', async (t) => {
  const store = await openTestRecord(t);
  const outcome = await added(store, other, french);
  assert.deepEqual(outcome.foreign, { fr: 1 });
  const reports = await listReports(store);
  assert.deepEqual(reports.map((r) => [r.language, r.sentences > 0]).sort(), [
    ['en', true],
    ['fr', false],
  ]);
  const before = await exported(store);
  assert.deepEqual(
    (await loadEntries(store)).engagements.map((e) => e.corroboration.reports),
    [1],
  );
  assert.equal((await added(store, french)).known, 1);
  assert.ok((await rederiveEntries(store, testStages())).ok);
  assert.ok((await rereadReports(store, testStages())).ok);
  assert.equal(await exported(store), before);
});

test('a report that one copy calls French and another English is read, whichever comes first', async (t) => {
  const exports: string[] = [];
  for (const order of [
    [[french], [{ ...french, language: 'en' }]],
    [[{ ...french, language: 'en' }], [french]],
    [[french, { ...french, language: 'en' }]],
  ]) {
    const store = await openTestRecord(t);
    for (const part of order) await added(store, ...part);
    exports.push(await exported(store));
  }
  assert.equal(new Set(exports).size, 1);
  assert.match(exports[0] as string, /"engagements":\[\n/);
});
