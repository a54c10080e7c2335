import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import test, { type TestContext } from 'node:test';
import { type Reading, type ReadOptions, readReports, surveyReports } from './readings.ts';

function folder(t: TestContext, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'read-'));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(dir, name, '..'), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

async function readAll(paths: readonly string[], options: ReadOptions = {}): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readReports(paths, options)) readings.push(reading);
  return readings;
}

function outcomes(readings: readonly Reading[], dir: string): readonly string[] {
  return readings.map((r) => `${r.path.replace(`${dir}/`, '')}: ${r.ok ? r.value.text.trim() : r.failure.what}`);
}

test('a folder is read in the order of its names, with its folders, without hidden files and files of other kinds', async (t) => {
  const dir = folder(t, {
    'b.txt': 'date 2022-06-03 Second.',
    'a.md': '---\ndate: 2022-06-02\n---\nFirst.',
    'c/d/e.markdown': '---\ndate: 2022-06-02\n---\nThird.',
    '.hidden.txt': 'date 2022-06-03 Hidden.',
    '.git/x.txt': 'date 2022-06-03 Hidden.',
    'photo.jpg': 'x',
    'z.TXT': 'date 2022-06-03 Last.',
  });
  assert.deepEqual(outcomes(await readAll([`${dir}/`]), dir), ['a.md: First.', 'b.txt: Second.', 'c/d/e.markdown: Third.', 'z.TXT: Last.']);
  const survey = await surveyReports([dir]);
  assert.deepEqual({ readings: survey.readings, skipped: survey.skipped }, { readings: 4, skipped: 1 });
});

test('a file that the user names is read whatever it is called, and keeps the path as given', async (t) => {
  const dir = folder(t, { 'report.dat': 'date 2022-06-03 They met.' });
  const [reading] = await readAll([join(dir, '.', 'report.dat')]);
  assert.ok(reading?.ok);
  assert.equal(reading.value.path, `${dir}/report.dat`);
  assert.equal(reading.bytes, 25);
});

test('one bad file after another is refused by name, and the good ones among them are read', async (t) => {
  const dir = folder(t, {
    '01-empty.txt': '',
    '02-blank.txt': ' \n\n',
    '03-binary.txt': new Uint8Array([1, 2, 3, 200, 0, 7]),
    '04-good.txt': 'date 2022-06-03 They met.',
    '05-nul.txt': 'date 2022-06-03 They\u0000met.',
    '06-utf8.txt': Buffer.concat([Buffer.from('date 2022-06-03 They '), Buffer.from([0xff, 0xfe, 0x81])]),
    '07-front.md': '---\ndate: "2022-06-03\n---\nText.',
    '08-day.txt': 'date 2022-02-30 They met.',
    '09-year.md': '---\ndate: 9999-01-01\n---\nText.',
    '10-undated.txt': 'They met.',
    '11-headonly.txt': 'date 2022-06-03 ',
    '12-yearless.txt': 'PARIS, June 2 (Wire) - They met.',
    '13-good.md': '---\ndate: 2022-06-03\n---\nThey parted.',
  });
  const readings = await readAll([dir, join(dir, 'absent.txt')]);
  assert.equal(readings.filter((r) => r.ok).length, 2);
  const refused = readings.flatMap((r) => (r.ok ? [] : [r.failure]));
  assert.equal(refused.length, 12);
  for (const failure of refused) {
    assert.ok(failure.where?.startsWith(dir), failure.what);
    assert.ok(failure.remedy, failure.what);
    assert.doesNotMatch(failure.what + failure.remedy, /\n|Error|at \w+ \(/);
  }
  assert.match(refused.find((f) => f.where?.includes('10-undated'))?.remedy ?? '', /--date/);
  assert.match(refused.find((f) => f.where?.includes('12-yearless'))?.what ?? '', /June 2/);
  assert.match(refused.at(-1)?.what ?? '', /does not exist/);
});

test('--date dates the reports that give no day and lends a year to datelines, and nothing else', async (t) => {
  const dir = folder(t, {
    'a.txt': 'They met.',
    'b.txt': 'PARIS, June 2 (Wire) - They met.',
    'c.txt': 'date 2020-01-01 They met.',
    'd.txt': 'date 2020-02-30 They met.',
  });
  const readings = await readAll([dir], { date: '2022-06-03' });
  assert.deepEqual(
    readings.map((r) => (r.ok ? r.value.published : r.failure.what)),
    ['2022-06-03', '2022-06-02', '2020-01-01', 'has the date "2020-02-30", and there is no such day'],
  );
  const [wrong] = await readAll([join(dir, 'a.txt')], { date: '2022-06-31' });
  assert.match(wrong?.ok === false ? (wrong.failure.remedy ?? '') : '', /--date/);
});

test('links: to a file and to a folder are followed once, loops are refused', async (t) => {
  const dir = folder(t, { 'real/a.txt': 'date 2022-06-03 They met.' });
  symlinkSync('..', join(dir, 'real', 'up'));
  symlinkSync('real', join(dir, 'too'));
  symlinkSync('self.txt', join(dir, 'self.txt'));
  symlinkSync('nowhere.txt', join(dir, 'lost.txt'));
  assert.deepEqual(outcomes(await readAll([dir]), dir), [
    'lost.txt: does not exist',
    'real/a.txt: They met.',
    'real/up: is a link that leads back to a folder that holds it',
    'self.txt: is a symbolic link that leads back to itself',
  ]);
});

test('a file whose name is no text is refused with the way out', async (t) => {
  if (process.platform !== 'linux') return t.skip('other systems allow no such names');
  const dir = folder(t);
  writeFileSync(Buffer.concat([Buffer.from(`${dir}/caf`), Buffer.from([0xe9]), Buffer.from('.txt')]), 'date 2022-06-03 They met.');
  const [reading] = await readAll([dir]);
  assert.deepEqual(reading?.ok === false ? [reading.failure.what, reading.failure.remedy] : null, [
    'has a name that is not valid UTF-8',
    'Rename it.',
  ]);
});

test('a pipe and a device are refused and do not block', async (t) => {
  const dir = folder(t, { 'a.txt': 'date 2022-06-03 They met.' });
  if (process.platform === 'win32') return t.skip('no pipes in the file system of Windows');
  execFileSync('mkfifo', [join(dir, 'pipe.txt')]);
  assert.deepEqual(outcomes(await readAll([dir, '/dev/null']), dir), [
    'a.txt: They met.',
    'pipe.txt: is a pipe, not a file',
    '/dev/null: is a device, not a file',
  ]);
});

test('a file that may not be read is refused', async (t) => {
  if (process.getuid?.() === 0) return t.skip('root may read everything');
  const dir = folder(t, { 'a.txt': 'date 2022-06-03 They met.' });
  chmodSync(join(dir, 'a.txt'), 0);
  assert.deepEqual(outcomes(await readAll([dir]), dir), ['a.txt: may not be read']);
});

test('a huge file is refused before it is read', async (t) => {
  const dir = folder(t, { 'huge.txt': 'date 2022-06-03 ', 'a.txt': 'date 2022-06-03 They met.' });
  truncateSync(join(dir, 'huge.txt'), 200 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  const readings = await readAll([dir]);
  assert.deepEqual(outcomes(readings, dir), ['a.txt: They met.', 'huge.txt: is too large for one report (200 MiB; the limit is 8 MiB)']);
  assert.ok(process.memoryUsage().rss - before < 100 * 1024 * 1024);
});

test('standard input is read once, up to the limit', async () => {
  const [first, second] = await readAll(['-', '-'], { stdin: Readable.from([Buffer.from('date 2022-06-'), Buffer.from('03 They met.')]) });
  assert.ok(first?.ok);
  assert.equal(first.value.path, null);
  assert.equal(first.value.text, 'They met.');
  assert.match(second?.ok === false ? second.failure.what : '', /already/);
  let given = 0;
  async function* endless() {
    for (;;) {
      given++;
      yield Buffer.alloc(1000, 'x');
    }
  }
  const [large] = await readAll(['-'], { stdin: Readable.from(endless()), maxBytes: 10_000 });
  assert.match(large?.ok === false ? `${large.failure.where} ${large.failure.what}` : '', /^standard input is too large/);
  assert.ok(given < 100);
});
