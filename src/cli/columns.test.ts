import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { emptyFolder } from '../testing/folder.ts';
import { testStages } from '../testing/stages.ts';
import { columnsGiven } from './columns.ts';
import { runProgram } from './program.ts';

test('--columns is read as names of a report’s sides and of columns, and a mistake in it is told', () => {
  assert.deepEqual(columnsGiven('title=Head line, text=body'), { ok: true, value: { title: 'Head line', text: 'body' } });
  assert.deepEqual(columnsGiven(undefined), { ok: true, value: undefined });
  for (const [words, what] of [
    ['title', /names no column/],
    ['text=', /names no column/],
    ['colour=red', /asks for "colour", which a report does not have/],
  ] as const) {
    const given = columnsGiven(words);
    assert.match(given.ok ? '' : given.failure.what, what);
    assert.match(given.ok ? '' : (given.failure.remedy ?? ''), /--columns title=headline/);
  }
});

test('add takes a folder of pages, feeds, lists and tables as they are, and the columns that it is told', async (t) => {
  const folder = emptyFolder(t);
  const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
  write(
    'a.html',
    '<!doctype html><html><head><meta name="date" content="2022-06-02"></head><body><p>India met Israel in Delhi. They spoke of drones.</p></body></html>',
  );
  write(
    'b.rss',
    '<rss version="2.0"><channel><title>W</title><item><title>A</title><pubDate>2 Jun 2022</pubDate><description>Israel met India.</description></item></channel></rss>',
  );
  write('c.jsonl', '{"text":"India met Israel again.","date":"2022-06-02"}\n');
  write('d.csv', 'x,y\nIsrael met India at length.,2022-06-02\n');
  write('e.doc', 'no report');
  const said = { out: '', err: '' };
  const terminal = {
    write: async (text: string) => {
      said.out += text;
    },
    warn: (text: string) => {
      said.err += text;
    },
    columns: null,
  };
  const session = {
    terminal,
    stages: testStages(),
    user: 'analyst',
    now: () => new Date('2026-11-22T10:00:00Z'),
    environment: { RAPPORTEUR_RECORD: join(folder, '.record') },
  };
  assert.equal(await runProgram(['add', folder, '--columns', 'text=x,published=y'], session), 1);
  assert.match(said.out, /^Read 3 reports: 3 new, 0 known already, 1 refused\./);
  assert.match(said.err, /c\.jsonl:1: has no column "x"/);
  said.out = '';
  assert.equal(await runProgram(['add', folder], session), 1);
  assert.match(said.out, /^Read 3 reports: 1 new, 2 known already, 1 refused/);
  assert.match(said.out, /Passed over 1 file in folders/);
});
