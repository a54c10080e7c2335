import assert from 'node:assert/strict';
import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { emptyFolder } from '../testing/folder.ts';
import { testStages } from '../testing/stages.ts';
import { zipOf } from '../testing/zip.ts';
import { millisecondsOf } from './every.ts';
import { runProgram } from './program.ts';

/** A folder that is watched, and the command that watches it; `stop` is what the user's interruption does. */
function watcherIn(t: TestContext) {
  const folder = emptyFolder(t);
  const incoming = join(folder, 'incoming');
  mkdirSync(incoming);
  const put = (name: string, text: string | Uint8Array) => {
    writeFileSync(join(incoming, name), text);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(join(incoming, name), longAgo, longAgo);
  };
  const command = async (args: readonly string[], onLine: (line: string, stop: AbortController) => void = () => {}) => {
    let out = '';
    let err = '';
    const stop = new AbortController();
    const terminal = {
      write: async (text: string) => {
        out += text.replace(/^\d\d:\d\d:\d\d {2}/gm, '');
        onLine(text, stop);
      },
      warn: (text: string) => {
        err += text;
      },
      columns: null,
    };
    const code = await runProgram(args, {
      terminal,
      stages: testStages(),
      user: 'analyst',
      now: () => new Date('2026-11-22T10:00:00Z'),
      environment: { RAPPORTEUR_RECORD: join(folder, 'record') },
      network: { allows: (address) => address === '127.0.0.1' },
      interruption: () => stop.signal,
    });
    return { code, out, err };
  };
  const watch = (args: readonly string[], onLine?: (line: string, stop: AbortController) => void) => command(['watch', ...args], onLine);
  const run = async (...args: readonly string[]) => (await command(args)).out;
  return { incoming, put, watch, run };
}

test('watch reads what is new in a folder, and started again goes on where it was', async (t) => {
  const { incoming, put, watch } = watcherIn(t);
  put('a.txt', 'date 2022-06-02 India met Israel in Delhi.');
  assert.deepEqual(await watch([incoming, '--once']), { code: 0, out: '1 new report: 2 actors, 1 engagement.\n', err: '' });
  assert.equal((await watch([incoming, '--once'])).out, 'Nothing new.\n');
  put('b.txt', 'date 2022-06-02 Japan met Vietnam.');
  put('a.txt', 'date 2022-06-02 India met Israel in Delhi once more.');
  assert.match((await watch([incoming, '--once'])).out, /^2 new reports/);
});

test('watch reads tables by the columns and the order of dates that it is told', async (t) => {
  const { incoming, put, watch, run } = watcherIn(t);
  put('a.csv', 'x,y\nIndia met Israel.,03/06/2022\n');
  assert.match((await watch([incoming, '--once', '--columns', 'text=x,published=y'])).err, /"03\/06\/2022", which can be read two ways/);
  put('a.csv', 'x,y\nIndia met Israel!,03/06/2022\n');
  await watch([incoming, '--once', '--columns', 'text=x,published=y', '--dates', 'day-first']);
  assert.match(await run('reports'), /^2022-06-03 /);
});

test('watch leaves a file that is being written until it is still', async (t) => {
  const { incoming, put, watch } = watcherIn(t);
  writeFileSync(join(incoming, 'a.txt'), 'date 2022-06-02 India met');
  assert.equal((await watch([incoming, '--once'])).out, 'Nothing new. 1 file still being written, left for later.\n');
  put('a.txt', 'date 2022-06-02 India met Israel.');
  assert.match((await watch([incoming, '--once'])).out, /^1 new report: 2 actors/);
});

test('watch minds neither files that go nor files that cannot be read, and tells of those once', async (t) => {
  const { incoming, put, watch } = watcherIn(t);
  put('a.txt', 'date 2022-06-02 India met Israel.');
  put('b.txt', 'They met on no day.');
  const first = await watch([incoming, '--once']);
  assert.equal(first.code, 1);
  assert.match(first.out, /1 refused/);
  assert.match(first.err, /b\.txt: gives no date/);
  rmSync(join(incoming, 'a.txt'));
  assert.deepEqual(await watch([incoming, '--once']), { code: 0, out: 'Nothing new.\n', err: '' });
});

test('watch goes round until it is interrupted, and ends as shells expect', async (t) => {
  const { incoming, put, watch } = watcherIn(t);
  let rounds = 0;
  const { code, out } = await watch([incoming, '--every', '1s'], (_, stop) => {
    rounds++;
    if (rounds === 1) put('a.txt', 'date 2022-06-02 India met Israel.');
    else stop.abort(130);
  });
  assert.equal(code, 130);
  assert.equal(out, 'Nothing new.\n1 new report: 2 actors, 1 engagement.\n');
});

test('watch says what is wrong with how it was given', async (t) => {
  const { incoming, watch } = watcherIn(t);
  for (const [args, complaint] of [
    [[], /nothing was given to watch/],
    [['-'], /standard input/],
    [['https://wire.example/feed'], /--fetch https:\/\/wire\.example\/feed/],
    [[incoming, '--every', 'often'], /no interval/],
    [['--fetch', 'https://wire.example/feed', '--every', '5s'], /once a minute/],
  ] as const) {
    const { code, err } = await watch(args);
    assert.equal(code, 2);
    assert.match(err, complaint);
  }
});
test('watch asks a feed whether it has changed, and reads what is new in it', async (t) => {
  const { watch } = watcherIn(t);
  const item = (n: number) =>
    `<item><title>Talks ${n}</title><link>https://wire.example/${n}</link><pubDate>Thu, 0${n} Jun 2022 10:00:00 GMT</pubDate><description>India met Israel for talks number ${n}, the ministry said.</description></item>`;
  let items = item(2);
  let told = '';
  const server = createServer((request, response) => {
    const tag = `"${items.length}"`;
    told += request.headers['if-none-match'] === tag ? '304 ' : '200 ';
    if (request.headers['if-none-match'] === tag) response.writeHead(304).end();
    else
      response
        .writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: tag })
        .end(`<rss version="2.0"><channel><title>Wire</title>${items}</channel></rss>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const feed = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
  assert.match((await watch(['--fetch', feed, '--once'])).out, /^1 new report/);
  assert.equal((await watch(['--fetch', feed, '--once'])).out, 'Nothing new.\n');
  items += item(3);
  assert.match((await watch(['--fetch', feed, '--once'])).out, /^1 new report, 1 known already/);
  assert.equal(told, '200 304 200 ');
});

test('intervals are written with a unit', () => {
  assert.deepEqual(['30s', '10m', '2h', '1d', '999d', '0s', '10', 'm', '-1s', '1.5h'].map(millisecondsOf), [
    30_000,
    600_000,
    7_200_000,
    86_400_000,
    2e9,
    ...Array(5).fill(null),
  ]);
});

test('an archive that was damaged and has been mended is no longer among what was refused', async (t) => {
  const { incoming, put, watch, run } = watcherIn(t);
  const archive = zipOf([{ name: 'a.txt', content: 'date 2022-06-02 India met Israel.' }]);
  put('n.zip', archive.subarray(0, 60));
  await watch([incoming, '--once']);
  assert.match(await run('reports'), /Refused:\n {2}.*n\.zip: is damaged/);
  put('n.zip', archive);
  assert.match((await watch([incoming, '--once'])).out, /^1 new report/);
  assert.doesNotMatch(await run('reports'), /Refused/);
});
