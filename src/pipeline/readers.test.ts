import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Annotator, ReaderName } from '../model/annotation.ts';
import { claimIdOf } from '../model/digest.ts';
import { Broken, fail, type Outcome, succeed } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { readReports } from '../read/index.ts';
import { claimsPlaced, judge, listReports, loadEntries, readerSetting, readersUsed, type Store, setReader } from '../record/index.ts';
import { exported, openTestRecord } from '../testing/folder.ts';
import { manyReports, readings, reportOf } from '../testing/reports.ts';
import { testStages } from '../testing/stages.ts';
import { addReports, openAnnotator, productStages, rereadReports, type Stages } from './index.ts';

const nobody = { annotate: async () => [], close: async () => {} };
const readers = (has: readonly ReaderName[]) => {
  return async (name: ReaderName): Promise<Outcome<Annotator>> =>
    has.includes(name) ? succeed({ ...nobody, reader: { name, version: '1' } }) : fail(`${name} needs a package`, null, 'Install it.');
};

test('where the program would read with the full reader and cannot, the small one reads, and one line says so', async () => {
  const opened = await openAnnotator(null, readers(['small']), 'full');
  assert.ok(opened.ok);
  assert.equal(opened.value.annotator.reader.name, 'small');
  assert.equal(opened.value.notice, 'reading with the small reader: full needs a package. Install it.');
  const able = await openAnnotator(null, readers(['small', 'full']), 'full');
  assert.ok(able.ok);
  assert.deepEqual([able.value.annotator.reader.name, able.value.notice], ['full', null]);
});

test('a reader that was asked for is not replaced by another', async () => {
  const opened = await openAnnotator('full', readers(['small']), 'full');
  assert.ok(!opened.ok);
  assert.equal(opened.failure.what, 'full needs a package');
});

test('the reader is the one asked for, else that of the record, else the program chooses', async (t) => {
  const store = await openTestRecord(t);
  const asked: (ReaderName | null)[] = [];
  const good = testStages();
  const stages = testStages({
    openAnnotator: async (name) => {
      asked.push(name);
      return good.openAnnotator(name);
    },
  });
  await addReports(store, readings(manyReports(1)), stages);
  assert.ok((await setReader(store, 'full')).ok);
  await addReports(store, readings(manyReports(2)), stages);
  await addReports(store, readings(manyReports(3)), stages, { reader: 'small' });
  assert.deepEqual(asked, [null, 'full', 'small']);
  assert.equal(await readerSetting(store), 'full');
});

test('a reader that cannot be opened, or breaks off, is a failure of the command, and nothing is lost', async (t) => {
  const store = await openTestRecord(t);
  const absent = await addReports(store, readings(manyReports(3)), testStages({ openAnnotator: async () => fail('it is not there') }));
  assert.ok(!absent.ok);
  assert.equal(absent.failure.what, 'it is not there');
  const good = await testStages().openAnnotator(null);
  assert.ok(good.ok);
  const { annotator } = good.value;
  let batches = 0;
  const breaking: Annotator = {
    ...annotator,
    async annotate(texts) {
      if (++batches === 3) throw new Broken({ what: 'it broke off', where: null, remedy: null });
      return annotator.annotate(texts);
    },
  };
  const stages = testStages({ openAnnotator: async () => succeed({ annotator: breaking, notice: null }) });
  const broke = await addReports(store, readings(manyReports(60)), stages);
  assert.ok(!broke.ok);
  assert.equal(broke.failure.what, 'it broke off');
  assert.equal((await listReports(store)).length, 32);
  const again = await addReports(store, readings(manyReports(60)), testStages());
  assert.ok(again.ok);
  assert.deepEqual([again.value.known, again.value.fresh.length], [32, 28]);
});

test('what the user should know about the reader is said once, as it begins', async (t) => {
  const store = await openTestRecord(t);
  const good = await testStages().openAnnotator(null);
  assert.ok(good.ok);
  const stages = testStages({ openAnnotator: async () => succeed({ ...good.value, notice: 'reading with the small reader' }) });
  const said: string[] = [];
  assert.ok((await addReports(store, readings(manyReports(40)), stages, { onNotice: (notice) => said.push(notice) })).ok);
  assert.deepEqual(said, ['reading with the small reader']);
});

test('decisions outlast a reading by another reader and back: the export is what it was', async (t) => {
  const store = await openTestRecord(t);
  const stages = productStages();
  const examples: Report[] = [];
  for await (const reading of readReports([join(import.meta.dirname, '..', '..', 'examples', 'reports')]))
    if (reading.ok) examples.push(reading.value);
  assert.ok((await addReports(store, readings(examples), stages, { reader: 'small' })).ok);
  await decide(store);
  const before = await exportedAfter(store, stages, 'small');
  assert.match(before, /Kept Place/);
  const full = await rereadReports(store, stages, { again: false, reader: 'full' });
  if (!full.ok) return t.skip(full.failure.what);
  assert.equal(full.value.known, 0);
  assert.ok((await readersUsed(store)).every(({ reader }) => !reader.startsWith('rapporteur-small')));
  assert.equal(await exportedAfter(store, stages, 'small'), before);
});

/** Confirms, rejects and corrects an engagement each, and takes two persons for one. */
async function decide(store: Store): Promise<void> {
  const { engagements, actors } = await loadEntries(store);
  const claim = (index: number) => engagements[index]?.id.replace('eng-', 'clm-') as never;
  const noted = { by: 'analyst', at: '2026-11-22T10:00:00.000Z', note: null };
  const [one, other] = actors.filter((actor) => actor.kind === 'person').map((actor) => actor.id.replace('act-', 'clm-'));
  const verdicts = [
    { verdict: 'confirm', claim: claim(0), ...noted },
    { verdict: 'reject', claim: claim(1), ...noted },
    { verdict: 'correct', claim: claim(0), field: 'place', value: JSON.stringify({ name: 'Kept Place', country: null }), ...noted },
    { verdict: 'same', a: one, b: other, ...noted },
  ];
  for (const verdict of verdicts) assert.ok((await judge(store, verdict as never)).ok);
}

async function exportedAfter(store: Store, stages: Stages, reader: ReaderName): Promise<string> {
  assert.ok((await rereadReports(store, stages, { again: false, reader })).ok);
  return exported(store);
}

test('a decision on a claim that another reading finds in the same words, but not as it was, still holds', async (t) => {
  const store = await openTestRecord(t);
  const report = reportOf('India met Israel on Thursday. France met Egypt too.', '2022-06-02');
  // The second reading begins the first meeting's words one word later: the claim has another id.
  const later = testStages({
    rules: { reading: 'later', deriving: 'later' },
    claimsOf: (of, annotation) =>
      testStages()
        .claimsOf(of, annotation)
        .map((c) => (c.kind === 'engagement' && c.states.includes('IND') ? { ...c, id: claimIdOf(of.id, 'engagement', 'later') } : c)),
  });
  assert.ok((await addReports(store, readings([report]), testStages())).ok);
  const meeting = (await loadEntries(store)).engagements.find((e) => e.states.includes('IND'));
  const claim = meeting?.id.replace('eng-', 'clm-') as never;
  assert.ok((await judge(store, { verdict: 'reject', claim, by: 'analyst', at: '2026-11-22T10:00:00.000Z', note: null })).ok);
  const judged: string[] = [];
  const watching = (stages: Stages): Stages => ({
    ...stages,
    reconcile(reports, claims, resolution, judgements) {
      judged.push(...judgements.flatMap((j) => (j.verdict === 'reject' ? [claims.find((c) => c.id === j.claim)?.id ?? 'gone'] : [])));
      return stages.reconcile(reports, claims, resolution, judgements);
    },
  });
  assert.ok((await rereadReports(store, watching(later), { again: false })).ok);
  const successor = claimIdOf(report.id, 'engagement', 'later');
  assert.deepEqual(judged.splice(0), [successor]);
  // The decision is told of where its claim's words stand now.
  const [now] = [...(await claimsPlaced(store, [claim])).values()];
  assert.equal(now?.entry, (await loadEntries(store)).engagements.find((e) => e.states.includes('IND'))?.id);
  assert.ok((await rereadReports(store, watching(testStages()), { again: false })).ok);
  assert.deepEqual(judged, [claim]);
});
