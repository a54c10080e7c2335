import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { gzipSync } from 'node:zlib';
import { packTar, type TarEntry } from 'modern-tar';
import { type Zipped, zipOf } from '../../testing/zip.ts';
import { readReports } from '../readings.ts';
import { readBytes, type TestHow } from '../testing.ts';
import { innerName } from './inner-name.ts';

const met = (text: string) => `date 2022-06-03 ${text}`;
const MiB = 1024 * 1024;

async function read(bytes: Uint8Array, name: string, how: TestHow = {}): Promise<readonly string[]> {
  return (await readBytes(bytes, name, how)).map((r) =>
    r.ok ? `${r.value.path}: ${r.value.text.slice(0, 40)}` : `${r.failure.where} ${r.failure.what}`,
  );
}

function tarOf(files: readonly Zipped[]): Promise<Uint8Array> {
  return packTar(
    files.map(
      ({ name, content }): TarEntry => ({ header: { name, size: Buffer.byteLength(content as string), type: 'file' }, body: content as string }),
    ),
  );
}

function folder(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'read-'));
  t.after(() => rmSync(dir, { recursive: true }));
  return dir;
}

const files: readonly Zipped[] = [
  { name: 'b/second.md', content: '---\ndate: 2022-06-03\n---\nJapan met *Vietnam*.' },
  { name: 'a.txt', content: met('India met Israel.') },
  { name: 'style.css', content: 'p {}' },
  { name: 'b/.hidden.txt', content: met('Hidden.') },
  { name: '__MACOSX/a.txt', content: met('Hidden.') },
];
const within = (name: string) => [`${name}!b/second.md: Japan met Vietnam.`, `${name}!a.txt: India met Israel.`];

test('archives are read like folders: reports by their names, what is hidden left out, other kinds counted', async () => {
  const tar = await tarOf(files);
  for (const [name, bytes] of [
    ['n.zip', zipOf(files)],
    ['n.tar', tar],
    ['n.tgz', gzipSync(tar)],
    ['n.tar.gz', gzipSync(tar)],
    ['no ending', zipOf(files)],
  ] as const) {
    const passed: string[] = [];
    assert.deepEqual(await read(bytes, name, { passedOver: (what) => passed.push(what) }), within(name));
    assert.deepEqual(passed, ['files of other kinds']);
  }
  assert.deepEqual(await read(gzipSync(met('India met Israel.')), 'a.txt.gz'), ['a.txt.gz: India met Israel.']);
});

test('archives in archives are read, but not without end', async () => {
  const inner = zipOf([{ name: 'in.tgz', content: gzipSync(await tarOf(files)) }]);
  assert.deepEqual(await read(zipOf([{ name: 'x/n.zip', content: inner }]), 'o.zip'), within('o.zip!x/n.zip!in.tgz'));
  let deep = zipOf([{ name: 'a.txt', content: met('Deep.') }]);
  for (let i = 0; i < 10; i++) deep = zipOf([{ name: 'n.zip', content: deep }]);
  const found = await read(Buffer.concat([deep]), 'o.zip');
  assert.equal(found.length, 1);
  assert.match(found[0] ?? '', /^o\.zip(?:!n\.zip){7} lies in more than 6 containers/);
});

test('names that lead out of the archive, or deceive, are harmless where they are shown', async () => {
  const names = ['../../etc/a.txt', '/abs/b.txt', 'C:\\win\\c.txt', 'd/./../d.txt', 'e\u001b[31m/\u202etxt.e.txt'];
  assert.deepEqual(
    await read(zipOf(names.map((name) => ({ name, content: met('They met.') }))), 'n.zip'),
    ['etc/a.txt', 'abs/b.txt', 'win/c.txt', 'd/d.txt', 'e[31m/txt.e.txt'].map((name) => `n.zip!${name}: They met.`),
  );
  assert.deepEqual(
    [innerName('..'), innerName('///'), innerName('a'.repeat(5000)).length, innerName(`${'a'.repeat(500)}.pdf`).slice(-5)],
    ['unnamed', 'unnamed', 400, 'a.pdf'],
  );
});

test('links and locked files in archives are refused, and the rest is read', async () => {
  const zip = zipOf([
    { name: 'l.txt', content: '/etc/passwd', mode: 0o120777 },
    { name: 'e.txt', content: met('Locked.'), encrypted: true },
    { name: 'a.txt', content: met('They met.') },
  ]);
  const [link, locked, good] = await read(zip, 'n.zip');
  assert.match(link ?? '', /n\.zip!l\.txt is a link/);
  assert.match(locked ?? '', /n\.zip!e\.txt is locked with a password/);
  assert.equal(good, 'n.zip!a.txt: They met.');
  const entries: TarEntry[] = [
    { header: { name: 'l.txt', size: 0, type: 'symlink', linkname: '/etc/passwd' } },
    { header: { name: 'd', size: 0, type: 'character-device' } },
    { header: { name: 'a.txt', size: 25, type: 'file' }, body: met('They met.') },
  ];
  const tar = await read(await packTar(entries), 'n.tar');
  assert.match(tar.join('\n'), /l\.txt is a link[^\n]*\n[^\n]*d is no file but a character-device\nn\.tar!a\.txt: They met\./);
});

test('a small file that unpacks to a huge one is refused, however it is packed, and other files are read', async (t) => {
  const dir = folder(t);
  const zeros = Buffer.alloc(30 * MiB);
  writeFileSync(join(dir, '1-many.zip'), zipOf(Array.from({ length: 12 }, (_, i) => ({ name: `${i}.txt`, content: zeros.subarray(0, 7 * MiB) }))));
  writeFileSync(
    join(dir, '2-one.zip'),
    zipOf([
      { name: 'a.txt', content: zeros },
      { name: 'b.txt', content: met('Behind it.') },
    ]),
  );
  writeFileSync(join(dir, '3-lying.zip'), zipOf([{ name: 'a.txt', content: zeros.subarray(0, MiB), claimed: 10 }]));
  writeFileSync(join(dir, '4-twice.txt.gz'), gzipSync(gzipSync(Buffer.alloc(80 * MiB))));
  writeFileSync(join(dir, '5-good.txt'), met('They met.'));
  const before = process.memoryUsage.rss();
  const found: string[] = [];
  for await (const r of readReports([dir])) found.push(r.ok ? (r.value.path ?? '') : `${r.failure.where} ${r.failure.what}`.replace(`${dir}/`, ''));
  const told = found.map((f) => f.replace(`${dir}/`, ''));
  assert.match(told.find((f) => f.startsWith('1-many.zip ')) ?? '', /unpacks to more than/);
  assert.ok(told.filter((f) => f.startsWith('1-many.zip!')).length < 12);
  assert.match(told.find((f) => f.startsWith('2-one.zip!a.txt')) ?? '', /too large for one report/);
  assert.ok(told.includes('2-one.zip!b.txt'));
  assert.match(told.find((f) => f.startsWith('3-lying.zip!a.txt')) ?? '', /damaged/);
  assert.match(told.find((f) => f.startsWith('4-twice')) ?? '', /too large|unpacks to/);
  assert.ok(told.includes('5-good.txt'));
  assert.ok(process.memoryUsage.rss() - before < 400 * MiB);
});

test('archives of a gigabyte with nothing sound in them are refused within bounded memory', async (t) => {
  const dir = folder(t);
  for (const [name, head] of [
    ['a.zip', 'PK\u0003\u0004'],
    ['b.warc', 'WARC/1.0\r\n'],
    ['c.mbox', 'From a@wire.example Fri Jun  3 10:15:00 2022\nSubject: x\n\n'],
    ['d.pdf', '%PDF-1.4\n'],
    ['e.eml', 'From: a@wire.example\nMessage-ID: <1>\n\n'],
  ] as const) {
    writeFileSync(join(dir, name), head);
    // A hole: it takes no room on the disk.
    truncateSync(join(dir, name), name === 'b.warc' || name === 'c.mbox' ? 100 * MiB : 1024 * MiB);
  }
  const before = process.memoryUsage.rss();
  const found: string[] = [];
  for await (const r of readReports([dir])) found.push(r.ok ? 'read' : `${r.failure.where?.replace(`${dir}/`, '')} ${r.failure.what}`);
  assert.equal(found.length, 5);
  assert.match(
    found.join('\n'),
    /a\.zip is damaged.*\nb\.warc is cut off.*\nc\.mbox!letter 1 is too large.*\nd\.pdf is too large.*\ne\.eml is too large/,
  );
  assert.ok(process.memoryUsage.rss() - before < 300 * MiB, `${(process.memoryUsage.rss() - before) / MiB}`);
});

test('an office document, an empty archive and one that is cut off are refused for what they are', async () => {
  assert.match((await read(zipOf([{ name: '[Content_Types].xml', content: '<x/>' }]), 'a.zip')).join(), /office document/);
  assert.match((await read(zipOf([]), 'a.zip')).join(), /holds no files/);
  assert.match((await read(zipOf(files).subarray(0, -30), 'a.zip')).join(), /damaged/);
  assert.match((await read((await tarOf(files)).subarray(0, 1500), 'a.tar')).at(-1) ?? '', /damaged/);
  assert.match((await read(Buffer.from('BZh91AY&SY'), 'a.bz2')).join(), /bzip2 archive/);
});

test('an archive that holds more things than anybody reads is read up to there', async () => {
  const many = Array.from({ length: 6 }, (_, i) => ({ name: `${i}.txt`, content: met(`Number ${i}.`) }));
  for (const [name, bytes] of [
    ['n.zip', zipOf(many)],
    ['n.tar', await tarOf(many)],
  ] as const) {
    const found = await read(bytes, name, { limits: { maxItems: 4 } });
    assert.equal(found.length, 5);
    assert.match(found[4] ?? '', /holds more than 4 things/);
  }
});
