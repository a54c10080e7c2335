import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emptyFolder } from '../testing/folder.ts';
import { testStages } from '../testing/stages.ts';
import { runProgram } from './program.ts';

test('serve says where the record is to be seen, answers there until interrupted, and ends well', async (t) => {
  const folder = emptyFolder(t);
  writeFileSync(join(folder, 'a.txt'), 'date 2022-06-02 India met Israel in Delhi.');
  const interrupted = new AbortController();
  let out = '';
  let err = '';
  let answered: unknown;
  const terminal = {
    write: async (text: string) => {
      out += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
      if (address === undefined) return;
      answered = await (await fetch(`${address}api/summary`)).json();
      setTimeout(() => interrupted.abort(130), 10);
    },
    warn: (text: string) => {
      err += text;
    },
    columns: null,
  };
  const around = {
    terminal,
    stages: testStages(),
    user: 'analyst',
    now: () => new Date(),
    environment: { RAPPORTEUR_RECORD: join(folder, 'record') },
  };
  const run = (...args: string[]) => runProgram(args, { ...around, interruption: () => interrupted.signal });
  assert.equal(await run('serve', '--port', '0'), 0);
  assert.match(err, /There was no record here: an empty one was made\. Add reports with/);
  assert.equal((answered as { reports: number }).reports, 0);
  err = '';
  assert.equal(await run('serve', '--port', 'many'), 2);
  assert.match(err, /Give a whole number up to 65535/);
  assert.equal(await run('add', join(folder, 'a.txt')), 0);
  assert.equal(await run('serve', '--port', '0'), 0);
  assert.match(out, /The record is at http:\/\/127\.0\.0\.1:\d+\/\n/);
  assert.doesNotMatch(err, /There was no record/);
  assert.equal((answered as { sections: { engagements: number } }).sections.engagements, 1);
});
