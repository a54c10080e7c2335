import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { addReports } from '../pipeline/index.ts';
import { emptyFolder, exported, openTestRecord } from '../testing/folder.ts';
import { manyReports, readings } from '../testing/reports.ts';
import { reader, testStages } from '../testing/stages.ts';
import { isDerived, listReports, openStore, putReports } from './index.ts';

const child = join(import.meta.dirname, '..', 'testing', 'add-child.ts');

function addElsewhere(folder: string, first: number, count: number) {
  return spawn(process.execPath, [child, folder, String(first), String(count)], { stdio: ['ignore', 'ignore', 'inherit'] });
}

test('two processes that add to one new record at once both get all their reports in', async (t) => {
  const folder = emptyFolder(t);
  const both = [addElsewhere(folder, 0, 100), addElsewhere(folder, 60, 100)];
  for (const [code] of await Promise.all(both.map((p) => once(p, 'exit')))) assert.equal(code, 0);
  const shared = await openTestRecord(t, folder);
  const alone = await openTestRecord(t);
  await addReports(alone, readings(manyReports(160)), testStages());
  assert.equal(await isDerived(shared, 'test'), true);
  assert.equal(await exported(shared), await exported(alone));
});

test('a process killed in the middle of adding leaves a record that opens, and adding again completes it', async (t) => {
  const reports = manyReports(400);
  const alone = await openTestRecord(t);
  await addReports(alone, readings(reports), testStages());
  const expected = await exported(alone);
  for (const patience of [150, 250, 350, 500]) {
    const folder = emptyFolder(t);
    const process = addElsewhere(folder, 0, 400);
    // Listened for from the start: on a quick machine the process may be done before it is killed.
    const gone = once(process, 'exit');
    await wait(patience);
    process.kill('SIGKILL');
    await gone;
    const store = await openTestRecord(t, folder);
    const kept = (await listReports(store)).length;
    assert.ok(kept % 16 === 0 || kept === 400, `${kept} reports are no whole batches`);
    const added = await addReports(store, readings(reports), testStages());
    assert.ok(added.ok);
    assert.equal(added.value.known, kept);
    assert.equal(await exported(store), expected);
  }
});

test('a full disk is named, what was kept before stays, and adding again completes the record', async (t) => {
  const store = await openTestRecord(t);
  await addReports(store, readings(manyReports(20)), testStages());
  const before = await exported(store);
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
  await sql`pragma max_page_count = ${sql.lit((pages.rows[0]?.page_count ?? 0) + 4)}`.execute(store.db);
  const added = await addReports(store, readings(manyReports(200)), testStages());
  assert.ok(!added.ok);
  assert.equal(added.failure.what, 'the disk is full');
  assert.equal((await listReports(store)).length % 4, 0);
  assert.equal(await exported(store), before);
  await sql`pragma max_page_count = 1000000`.execute(store.db);
  assert.ok((await addReports(store, readings(manyReports(200)), testStages())).ok);
  assert.equal((await listReports(store)).length, 200);
});

test('a batch that fails at its last report leaves nothing of itself', async (t) => {
  const store = await openTestRecord(t);
  const stages = testStages();
  const [good, bad] = manyReports(2).map((report) => ({ report, claims: [], sentences: [{ start: 0, end: 5 }], words: 1, reader: 'test' }));
  assert.ok(good && bad);
  const orphan = stages.claimsOf(bad.report, { reader, sentences: [{ start: 0, end: 60, paragraph: 0, tokens: [], names: [] }] });
  const elsewhere = { ...bad, claims: orphan.map((c) => ({ ...c, report: 'rep-ffffffffffffffff' as typeof c.report })) };
  await assert.rejects(putReports(store, [good, elsewhere]), /FOREIGN KEY/);
  assert.deepEqual(await listReports(store), []);
  assert.ok((await putReports(store, [good, bad])).ok);
  assert.equal((await listReports(store)).length, 2);
});

test('no record, a folder that is a file, a file that is no record: each is named with a remedy', async (t) => {
  const folder = emptyFolder(t);
  const none = await openStore(join(folder, 'none'), { create: false });
  assert.ok(!none.ok && none.failure.remedy?.includes('rapporteur add'));
  writeFileSync(join(folder, 'file'), 'text');
  const file = await openStore(join(folder, 'file', 'record'), { create: true });
  assert.ok(!file.ok && file.failure.what.includes('cannot be made'));
  mkdirSync(join(folder, 'odd'));
  writeFileSync(join(folder, 'odd', 'record.sqlite'), 'This is a diary and no record, and it is long enough to be looked at.');
  const odd = await openStore(join(folder, 'odd'), { create: true });
  assert.ok(!odd.ok && odd.failure.what === 'this file is no record');
});

test('a record that a newer program made is left alone', async (t) => {
  const folder = emptyFolder(t);
  const store = await openTestRecord(t, folder);
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '9999-01-01T00:00:00.000Z')`.execute(store.db);
  const opened = await openStore(folder, { create: false });
  assert.ok(!opened.ok);
  assert.match(opened.failure.what, /newer/);
});

test('a lock that another process holds on to is waited for, and then named', async (t) => {
  const folder = emptyFolder(t);
  await openTestRecord(t, folder);
  const other = new DatabaseSync(join(folder, 'record.sqlite'));
  t.after(() => other.close());
  other.exec('begin immediate');
  const opened = await openStore(folder, { create: false, patience: 50 });
  assert.ok(opened.ok);
  const put = await addReports(opened.value, readings(manyReports(1)), testStages());
  assert.ok(!put.ok);
  assert.match(put.failure.what, /another command/);
  other.exec('rollback');
  assert.ok((await addReports(opened.value, readings(manyReports(1)), testStages())).ok);
  await opened.value.close();
});

test('a damaged record is named as one', async (t) => {
  const folder = emptyFolder(t);
  const store = await openTestRecord(t, folder);
  await addReports(store, readings(manyReports(200)), testStages());
  await store.close();
  const file = join(folder, 'record.sqlite');
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096, bytes.length - 4096);
  writeFileSync(file, bytes);
  rmSync(`${file}-wal`, { force: true });
  const opened = await openStore(folder, { create: false });
  assert.ok(!opened.ok);
  assert.equal(opened.failure.what, 'the record is damaged');
});
