import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
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
  let complaints = '';
  command.stderr.on('data', (data: Buffer) => {
    complaints += data;
  });
  await once(command.stdout, 'data');
  command.stdout.destroy();
  const [code] = await once(command, 'exit');
  assert.deepEqual([code, complaints], [0, '']);
});

test('a command that is interrupted ends as shells expect, and leaves the record whole', async (t) => {
  const folder = emptyFolder(t);
  for (const [i, report] of manyReports(300, 40).entries()) writeFileSync(join(folder, `${i}.txt`), `date ${report.published} ${report.text}`);
  const record = join(folder, 'r');
  const command = spawn(process.execPath, [launcher, 'add', folder, '--record', record], { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  command.kill('SIGINT');
  const [code] = await once(command, 'exit');
  assert.equal(code, 130);
  assert.ok([0, 2].includes(rapporteur(['reports', '--record', record]).status ?? -1));
});

test('a mistake in use ends with 2 and says nothing on standard output', () => {
  const { status, stdout, stderr } = rapporteur(['exprot']);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /Did you mean export\?/);
});
