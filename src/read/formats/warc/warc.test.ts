import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pdfOf } from '../../../testing/pdf.ts';
import { type Crawled, pageSaying, warcRecord } from '../../../testing/warc.ts';
import { readBytes, type TestHow } from '../../testing.ts';

const info: Crawled = { type: 'warcinfo', body: 'software: a crawler\r\n' };
const oslo: Crawled = { url: 'https://wire.example/2022/oslo', body: pageSaying('Talks in Oslo', 'Norway met Poland in Oslo.') };
const gdynia: Crawled = { url: '<https://wire.example/2022/gdynia>', body: pageSaying('Talks in Gdynia', 'Poland met Norway in Gdynia.') };

async function read(bytes: Uint8Array, how: TestHow = {}) {
  return (await readBytes(bytes, 'crawl.warc', how)).map((r) =>
    r.ok ? [r.value.url, r.value.published, /(?:Norway|Poland) met \w+ in \w+\./.exec(r.value.text)?.[0]] : [r.failure.where, r.failure.what],
  );
}

const osloRead = ['https://wire.example/2022/oslo', '2022-06-05', 'Norway met Poland in Oslo.'];
const gdyniaRead = ['https://wire.example/2022/gdynia', '2022-06-05', 'Poland met Norway in Gdynia.'];

test('a crawl gives its pages with their addresses, and the day of the crawl where they give none', async () => {
  const passed: string[] = [];
  const records = [
    info,
    oslo,
    { url: 'https://wire.example/old', status: '301 Moved', headers: { Location: '/2022/oslo' } },
    { url: 'https://wire.example/gone', status: '404 Not Found', body: '<html>Gone</html>' },
    { url: 'https://wire.example/logo.png', headers: { 'Content-Type': 'image/png' }, body: 'x' },
    { url: 'https://wire.example/api', headers: { 'Content-Type': 'application/json' }, body: '{"a":1}' },
    { url: 'https://wire.example/robots.txt', headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *' },
    { type: 'request', url: 'https://wire.example/2022/oslo', body: 'GET / HTTP/1.1\r\n\r\n' },
    { type: 'revisit', url: 'https://wire.example/2022/oslo' },
    { url: 'dns:wire.example', body: '127.0.0.1' },
    gdynia,
  ];
  assert.deepEqual(await read(Buffer.concat(records.map(warcRecord)), { passedOver: (what) => passed.push(what) }), [osloRead, gdyniaRead]);
  assert.deepEqual(passed, [
    'redirects',
    'answers that are no pages',
    'files of other kinds',
    'files of other kinds',
    'files of other kinds',
    'pages held already',
  ]);
});

test('the day of a crawl is merely assumed, and gives way to the day in an address and to what the user says', async () => {
  const dated = { url: 'https://wire.example/2022/06/03/oslo', body: pageSaying('Talks in Oslo', 'Norway met Poland in Oslo.') };
  const crawl = Buffer.concat([warcRecord(oslo), warcRecord(dated)]);
  const days = (await readBytes(crawl, 'crawl.warc')).map((r) => r.ok && [r.value.published, r.value.dated?.how]);
  assert.deepEqual(days, [
    ['2022-06-05', 'assumed'],
    ['2022-06-03', 'derived'],
  ]);
  const [given] = await readBytes(crawl, 'crawl.warc', { date: '2022-06-04' });
  assert.deepEqual(given?.ok && [given.value.published, given.value.dated], ['2022-06-04', { how: 'stated', in: 'user' }]);
});

test('a packed crawl is read as a plain one is, each record packed by itself or all at once', async () => {
  const records = [info, oslo, gdynia].map(warcRecord);
  assert.deepEqual(await read(Buffer.concat(records.map((r) => gzipSync(r)))), [osloRead, gdyniaRead]);
  assert.deepEqual(await read(gzipSync(Buffer.concat(records))), [osloRead, gdyniaRead]);
});

test('a crawl that is cut off says so, whatever it is packed in, and what stands before the cut is read', async () => {
  const plain = Buffer.concat([oslo, gdynia].map(warcRecord));
  const packed = Buffer.concat([oslo, gdynia].map((r) => gzipSync(warcRecord(r))));
  const [inBody, inHeader, inPacked] = [
    await read(plain.subarray(0, -200)),
    await read(plain.subarray(0, warcRecord(oslo).length + 40)),
    await read(packed.subarray(0, -30)),
  ];
  assert.deepEqual([inBody[0], inHeader[0], inPacked[0]], [osloRead, osloRead, osloRead]);
  assert.match(inBody[1]?.join(' ') ?? '', /^crawl\.warc is cut off \([\d,]+ of [\d,]+ bytes into https:\/\/wire\.example\/2022\/gdynia\)$/);
  assert.match(inHeader[1]?.join(' ') ?? '', /cut off \(in the middle of a header\)/);
  assert.match(inPacked[1]?.join(' ') ?? '', /damaged \(unexpected end of file\)/);
});

test('bytes that are no record are told once, and the records behind them are read', async () => {
  const found = await read(
    Buffer.concat([warcRecord(oslo), Buffer.from('noise\nnoise\nWARC/1.0\r\nContent-Length: many\r\n\r\n'), warcRecord(gdynia)]),
  );
  assert.deepEqual([found[0], found.at(-1)], [osloRead, gdyniaRead]);
  assert.ok(found.slice(1, -1).every(([, what]) => /no record/.test(what ?? '')) && found.length <= 4);
});

test('bodies in chunks and packed bodies are put together, and those that crawlers unpacked already are taken as they are', async () => {
  const html = Buffer.from(oslo.body as string);
  const type = { 'Content-Type': 'text/html; charset=utf-8' };
  const chunked = Buffer.concat([
    Buffer.from('10\r\n'),
    html.subarray(0, 16),
    Buffer.from(`\r\n${(html.length - 16).toString(16)};x=1\r\n`),
    html.subarray(16),
    Buffer.from('\r\n0\r\n\r\n'),
  ]);
  for (const [headers, body] of [
    [{ ...type, 'Transfer-Encoding': 'chunked' }, chunked],
    [{ ...type, 'Transfer-Encoding': 'chunked' }, html],
    [{ ...type, 'Content-Encoding': 'gzip' }, gzipSync(html)],
    [{ ...type, 'Content-Encoding': 'br' }, brotliCompressSync(html)],
    [{ ...type, 'Content-Encoding': 'gzip' }, html],
    [{ 'Content-Type': '' }, html],
  ] as const)
    assert.deepEqual(await read(warcRecord({ ...oslo, headers, body })), [osloRead], JSON.stringify(headers));
});

test('a PDF in a crawl is read, and a page that unpacks without end is refused', async () => {
  const pdf = pdfOf([[{ text: 'Norway met Poland in Oslo. They spoke of harbours and of ships.', y: 90 }]]);
  const headers = { 'Content-Type': 'application/pdf' };
  assert.deepEqual(await read(warcRecord({ url: 'https://wire.example/2022/oslo', headers, body: pdf })), [osloRead]);
  const bomb = warcRecord({
    url: 'https://wire.example/bomb',
    headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(40_000_000)),
  });
  assert.match((await read(Buffer.concat([bomb, warcRecord(oslo)]))).join(), /bomb,is too large .*unpacked.*Oslo/);
});
