import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { addReports, productStages } from './pipeline/index.ts';
import { emptyFolder, openTestRecord } from './testing/folder.ts';
import { manyReports, readings } from './testing/reports.ts';
import { testStages } from './testing/stages.ts';

const launcher = join(import.meta.dirname, '..', 'bin', 'rapporteur.mjs');

function rapporteur(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8', input });
  return { status, stdout, stderr };
}

test('the command reads a report from standard input the whole way into a brief', (t) => {
  const folder = emptyFolder(t);
  const record = ['--record', join(folder, 'r')];
  const text =
    'OSLO, 9 May 2023 (Fjord Wire) — Norwegian Defence Minister Kari Holm met her Polish counterpart Adam Wrona in Oslo on Tuesday. They signed a memorandum of understanding on cyber defence.';
  const added = rapporteur(['add', '-', ...record], text);
  assert.deepEqual([added.status, added.stderr], [0, '']);
  assert.match(added.stdout, /^Read 1 report: 1 new/);
  const brief = rapporteur(['brief', 'Norway', 'Polish', ...record]);
  assert.equal(brief.stderr, '');
  assert.match(brief.stdout, /^# Norway and Poland\n/);
  assert.match(brief.stdout, /9 May 2023: meeting/);
});

test('a reader that goes away early, as head does, is no error', async (t) => {
  const folder = emptyFolder(t);
  const store = await openTestRecord(t, folder);
  await addReports(store, readings(manyReports(2000)), { ...testStages(), rules: productStages().rules });
  const command = spawn(process.execPath, [launcher, 'export', '--record', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(command, 'exit');
  let complaints = '';
  command.stderr.on('data', (data: Buffer) => {
    complaints += data;
  });
  await once(command.stdout, 'data');
  command.stdout.destroy();
  const [code] = await ended;
  assert.deepEqual([code, complaints], [0, '']);
});

test('a command that is interrupted ends as shells expect, and leaves the record whole', async (t) => {
  const folder = emptyFolder(t);
  for (const [i, report] of manyReports(300, 40).entries()) writeFileSync(join(folder, `${i}.txt`), `date ${report.published} ${report.text}`);
  const record = join(folder, 'r');
  const command = spawn(process.execPath, [launcher, 'add', folder, '--record', record], { stdio: 'ignore' });
  const ended = once(command, 'exit');
  // The record is made before the first report is read, and there are more of them than can be read between two looks.
  while (!existsSync(join(record, 'record.sqlite')) && command.exitCode === null) await wait(20);
  assert.equal(command.exitCode, null);
  command.kill('SIGINT');
  const [code] = await ended;
  assert.equal(code, 130);
  assert.ok([0, 2].includes(rapporteur(['reports', '--record', record]).status ?? -1));
});

test('watch that is interrupted ends cleanly, as shells expect', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'a.txt'), 'date 2023-05-09 Norwegian Defence Minister Kari Holm met her Polish counterpart in Oslo.');
  const command = spawn(process.execPath, [launcher, 'watch', folder, '--every', '1h', '--record', join(folder, 'r')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(command, 'exit');
  let complaints = '';
  command.stderr.on('data', (data: Buffer) => {
    complaints += data;
  });
  // The line that ends a round.
  await once(command.stdout, 'data');
  command.kill('SIGINT');
  const [code] = await ended;
  assert.deepEqual([code, complaints], [130, '']);
});

test('a mistake in use ends with 2 and says nothing on standard output', () => {
  const { status, stdout, stderr } = rapporteur(['exprot']);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /Did you mean export\?/);
});
