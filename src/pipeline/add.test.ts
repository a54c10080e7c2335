import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../model/claim.ts';
import { Claim as ClaimSchema } from '../model/claim.ts';
import { fail } from '../model/outcome.ts';
import { countEntries, listRefused, listReports, readersOf } from '../record/index.ts';
import { exported, openTestRecord } from '../testing/folder.ts';
import { manyReports, readings, reportOf } from '../testing/reports.ts';
import { reader, testStages } from '../testing/stages.ts';
import { addReports, deriveEntries, readerOf, rereadReports } from './index.ts';

const gantz = reportOf('India met Israel on Thursday.', '2022-06-02', { path: 'b.txt' });

test('the stages that tests use make claims of the proper form', () => {
  const stages = testStages();
  const claims = stages.claimsOf(gantz, { reader, sentences: [{ start: 0, end: 29, paragraph: 0, tokens: [], names: [] }] });
  assert.deepEqual(
    claims.map((c: Claim) => ClaimSchema.parse(c).kind),
    ['actor', 'actor', 'engagement'],
  );
});

test('reports come into the record, and what they say together becomes entries', async (t) => {
  const store = await openTestRecord(t);
  const added = await addReports(store, readings([gantz, reportOf('Israel met India in Delhi.', '2022-06-02')]), testStages());
  assert.ok(added.ok);
  assert.equal(added.value.fresh.length, 2);
  assert.equal(added.value.changes.added.engagements.length, 1);
  assert.deepEqual(await countEntries(store), {
    actors: 2,
    engagements: 1,
    instruments: 0,
    cooperation: 0,
    transfers: 0,
    statements: 0,
    discrepancies: 0,
    origins: 0,
  });
});

test('of two copies of a report the one whose day is known more surely tells how it is known', async (t) => {
  const sure = { ...gantz, dated: { how: 'stated', in: 'text' } as const };
  const assumed = { ...gantz, dated: { how: 'assumed', because: 'it was fetched on that one', or: null } as const };
  const exports: string[] = [];
  for (const copies of [
    [sure, assumed],
    [assumed, sure],
  ]) {
    const store = await openTestRecord(t);
    for (const copy of copies) await addReports(store, readings([copy]), testStages());
    const [report] = await listReports(store);
    assert.deepEqual(report?.dated, sure.dated);
    exports.push(await exported(store));
  }
  assert.equal(exports[0], exports[1]);
});

test('the same report from two places is one report, and the smaller path is shown', async (t) => {
  const store = await openTestRecord(t);
  const copy = { ...gantz, path: 'a.txt' };
  const first = await addReports(store, readings([gantz, gantz]), testStages());
  const before = await exported(store);
  const second = await addReports(store, readings([copy]), testStages());
  assert.ok(first.ok && second.ok);
  assert.deepEqual([first.value.fresh.length, second.value.fresh.length, second.value.known], [1, 0, 1]);
  const reports = await listReports(store);
  assert.deepEqual(
    reports.map((r) => r.path),
    ['a.txt'],
  );
  assert.equal((await exported(store)).replace('"a.txt"', '"b.txt"'), before);
});

test('two copies whose headers name different languages give one export, whichever comes first', async (t) => {
  const copies = [gantz, { ...gantz, path: 'c.txt', language: 'en-IN' }];
  const exports: string[] = [];
  for (const order of [copies, copies.toReversed()]) {
    const store = await openTestRecord(t);
    for (const report of order) assert.ok((await addReports(store, readings([report]), testStages())).ok);
    exports.push(await exported(store));
  }
  assert.equal(exports[0], exports[1]);
});

test('in whatever order and however often reports come, the export is the same, byte for byte', async (t) => {
  const reports = manyReports(60);
  const exports: string[] = [];
  for (const order of [reports, reports.toReversed(), [...reports, ...reports.slice(20)]]) {
    const store = await openTestRecord(t);
    assert.ok((await addReports(store, readings(order), testStages())).ok);
    exports.push(await exported(store));
  }
  const byOne = await openTestRecord(t);
  for (const report of reports.slice(0, 20).toReversed()) assert.ok((await addReports(byOne, readings([report]), testStages())).ok);
  assert.ok((await addReports(byOne, readings(reports), testStages())).ok);
  exports.push(await exported(byOne));
  assert.equal(new Set(exports).size, 1);
  assert.match(exports[0] as string, /"corroboration":\{"reports":\d+/);
});

test('what cannot be read is noted with its reason until it has been read after all', async (t) => {
  const store = await openTestRecord(t);
  async function* incoming() {
    yield fail('has no date', 'b.txt', 'Give one with --date.');
    yield fail('is no text', 'c.txt');
    yield* readings([reportOf('Japan met Vietnam.')]);
  }
  const added = await addReports(store, incoming(), testStages());
  assert.ok(added.ok);
  assert.equal(added.value.reports, 1);
  assert.deepEqual(
    added.value.failures.map((f) => f.where),
    ['b.txt', 'c.txt'],
  );
  await addReports(store, readings([gantz]), testStages());
  assert.deepEqual(await listRefused(store), [{ what: 'is no text', where: 'c.txt', remedy: null }]);
});

test('a bug that one report brings out costs that report alone', async (t) => {
  const store = await openTestRecord(t);
  const good = testStages();
  const stages = testStages({
    claimsOf(report, annotation) {
      if (report.id === gantz.id) throw new TypeError('no such token');
      return good.claimsOf(report, annotation);
    },
  });
  const added = await addReports(store, readings([gantz, reportOf('Japan met Vietnam.')]), stages);
  assert.ok(added.ok);
  assert.equal(added.value.fresh.length, 1);
  assert.match(added.value.failures[0]?.what ?? '', /a bug .*no such token/);
});

test('entries that a killed command left behind are derived by the next one that reads', async (t) => {
  const store = await openTestRecord(t);
  const dying = testStages({
    resolve() {
      throw new Error('killed');
    },
  });
  await assert.rejects(addReports(store, readings([gantz]), dying), /killed/);
  assert.equal((await countEntries(store)).engagements, 0);
  assert.ok((await deriveEntries(store, testStages())).ok);
  assert.equal((await countEntries(store)).engagements, 1);
});

test('other rules derive entries anew, and read a report anew when it comes again', async (t) => {
  const store = await openTestRecord(t);
  await addReports(store, readings([gantz]), testStages());
  const none = testStages({ rules: { reading: 'later', deriving: 'later' }, claimsOf: () => [] });
  const again = await addReports(store, readings([gantz]), none);
  assert.ok(again.ok);
  assert.deepEqual([again.value.known, again.value.fresh.length, again.value.changes.removed], [0, 0, 3]);
  assert.equal((await readersOf(store, [gantz.id])).get(gantz.id), readerOf(reader, 'later'));
});

test('reading all reports again from the record gives the record again', async (t) => {
  const store = await openTestRecord(t);
  await addReports(store, readings(manyReports(70)), testStages());
  const before = await exported(store);
  const again = await rereadReports(store, testStages());
  assert.ok(again.ok);
  assert.deepEqual([again.value.reports, again.value.fresh.length, again.value.changes.changed], [70, 0, 0]);
  assert.equal(await exported(store), before);
});

test('progress is told as it goes, and the time is shared out over the steps', async (t) => {
  const store = await openTestRecord(t);
  const told: number[] = [];
  const added = await addReports(store, readings(manyReports(40)), testStages(), { onProgress: (p) => told.push(p.reports) });
  assert.ok(added.ok);
  assert.deepEqual(told, [16, 32, 40]);
  assert.equal(added.value.sentences, 160);
  assert.ok(added.value.seconds.keep > 0);
  assert.equal(added.value.bytes, added.value.characters);
});
