import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { ReaderName } from '../model/annotation.ts';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { defaultReader, type Opened } from '../pipeline/index.ts';
import { emptyFolder } from '../testing/folder.ts';
import { testStages } from '../testing/stages.ts';
import { runProgram } from './program.ts';

/** The program in a folder with two reports; of the readers it has those named. */
function programIn(t: TestContext, has: readonly ReaderName[]) {
  const folder = emptyFolder(t);
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  writeFileSync(join(reports, 'a.txt'), 'date 2022-06-02 India met Israel in Delhi. They spoke of drones.');
  writeFileSync(join(reports, 'b.txt'), 'date 2022-06-03 Japan met Vietnam at length about drones and ships.');
  const good = testStages();
  const openAnnotator = async (asked: ReaderName | null): Promise<Outcome<Opened>> => {
    const name = asked ?? 'small';
    const opened = await good.openAnnotator(name);
    if (!opened.ok || !has.includes(name)) return fail(`the ${name} reader needs a package`, null, 'Install it with `npm install it`.');
    return succeed({ ...opened.value, annotator: { ...opened.value.annotator, reader: { name, version: '1' } } });
  };
  const run = async (...args: string[]) => {
    let out = '';
    let err = '';
    const terminal = {
      write: async (text: string) => {
        out += text;
      },
      warn: (text: string) => {
        err += text;
      },
      columns: null,
    };
    const environment = { RAPPORTEUR_RECORD: join(folder, 'record') };
    const code = await runProgram(args, { terminal, stages: testStages({ openAnnotator }), user: 'analyst', now: () => new Date(), environment });
    return { code, out, err };
  };
  return { reports, run };
}

test('reread with another reader keeps the entries and the decisions, notes the reader, and makes it that of the record', async (t) => {
  const { run, reports } = programIn(t, ['small', 'full']);
  await run('add', reports);
  const id = (await run('find', 'ships')).out.slice(0, 20);
  assert.equal((await run('decide', 'correct', id, 'place', '{"name":"Hanoi","country":"VNM"}')).code, 0);
  const before = (await run('export')).out;
  const decided = (await run('decisions')).out;
  assert.match(decided, /analyst: place of clm-[0-9a-f]{16} is .*Hanoi/);
  const again = await run('reread', '--reader', 'full');
  assert.deepEqual(
    [again.code, again.out, again.err],
    [0, 'Read 2 reports again; 0 had been read by it already.\nEntries: 0 new, 0 changed, 0 gone.\n', ''],
  );
  assert.equal((await run('export')).out, before);
  assert.equal((await run('decisions')).out, decided);
  assert.match((await run('reader')).out, /^This record is read by the full reader\.\n {2}2 reports read by full 1, rules test\n$/);
  assert.match((await run('add', reports)).out, /0 new, 2 known already/);
  assert.match((await run('reread')).out, /Read 0 reports again; 2 had been read by it already/);
});

test('which reader read a report is told of each', async (t) => {
  const { run, reports } = programIn(t, ['small', 'full']);
  await run('add', join(reports, 'a.txt'));
  await run('add', join(reports, 'b.txt'), '--reader', 'full');
  const listed = JSON.parse((await run('reports', '--json')).out) as { reports: { id: string; reader: string }[] };
  assert.deepEqual(
    listed.reports.map((report) => report.reader),
    ['small 1, rules test', 'full 1, rules test'],
  );
  assert.match((await run('reports')).out, /Read by full 1, rules test \(1\); small 1, rules test \(1\)\./);
  assert.match((await run('show', listed.reports[1]?.id ?? '')).out, /read by full 1, rules test\n/);
  assert.deepEqual(JSON.parse((await run('reader', '--json')).out).chosen, false);
});

test('a reader that cannot run here is not chosen, and what mends that is said', async (t) => {
  const { run, reports } = programIn(t, ['small']);
  await run('add', reports);
  for (const args of [
    ['reader', 'full'],
    ['reread', '--reader', 'full'],
    ['add', reports, '--reader', 'full'],
    ['rebuild', '--reports', '--reader', 'full'],
  ]) {
    const ran = await run(...args);
    assert.deepEqual([ran.code, ran.out], [1, ''], args.join(' '));
    assert.equal(ran.err, 'rapporteur: the full reader needs a package\n    Install it with `npm install it`.\n');
  }
  assert.match((await run('reader')).out, new RegExp(`read by the ${defaultReader} reader, the program's own choice\\.`));
  assert.match((await run('add', reports, '--reader', 'large')).err, /Allowed choices are small, full/);
});
