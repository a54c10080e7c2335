import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { addReports } from '../pipeline/index.ts';
import { openStore } from '../record/index.ts';
import { emptyFolder } from '../testing/folder.ts';
import { readings, reportOf } from '../testing/reports.ts';
import { testStages } from '../testing/stages.ts';
import { hostOf } from './safety/guard.ts';
import { startServer } from './server.ts';
import { testServer } from './testing.ts';

const stages = testStages();
const met = reportOf('India met Israel.', '2022-06-02');

test('every answer forbids a browser to run what it holds: page, API, errors alike', async (t) => {
  const server = await testServer(t, { stages, reports: [met] });
  for (const path of ['/', '/IND/ISR', '/api/summary', '/api/nothing', '/api/engagements?limit=0']) {
    const { headers } = await server.get(path);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/, path);
    assert.doesNotMatch(policy, /unsafe|\*|https?:/, path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('access-control-allow-origin'), null);
  }
});

test('what hostile reports hold comes out as text, and never as a page', async (t) => {
  const hostile = [
    '<script>alert(1)</script> India met Israel.',
    'India met Israel <img src=x onerror="alert(1)">.',
    'India met Israel at [here](javascript:alert(1)).',
    'India met Israel \u202etxt.exe\u202c in secret.',
  ];
  const reports = hostile.map((text, i) => ({ ...reportOf(text, `2022-06-0${i + 1}`), title: text, source: text, url: 'javascript:alert(1)' }));
  const server = await testServer(t, { stages, reports });
  for (const [i, report] of reports.entries()) {
    const { headers, body, text } = await server.get(`/api/reports/${report.id}`);
    assert.match(headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(body.report.text, hostile[i]);
    assert.equal(JSON.parse(text).report.title, hostile[i]);
  }
  const found = await server.get('/api/search?q=%3Cscript%3Ealert(1)');
  assert.match(found.headers.get('content-type') ?? '', /^application\/json/);
  const brief = await server.get('/api/download/brief.md?states=IND,ISR');
  assert.match(brief.headers.get('content-type') ?? '', /^text\/markdown/);
  assert.match(brief.headers.get('content-disposition') ?? '', /^attachment/);
  const [meeting] = (await server.get('/api/engagements')).body.items;
  const notes = [await server.get('/api/download/engagements.md'), await server.get(`/api/download/engagements/${meeting.entry.id}.md`), brief];
  for (const { text, status } of notes) {
    assert.equal(status, 200);
    assert.doesNotMatch(text.replaceAll('`', ''), /(?<!\\)<(?:script|img)/);
    assert.doesNotMatch(text, /(?<!\\)\]\(javascript/);
    assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069]/);
  }
});

test('a report that is one word of a megabyte is listed, shown and searched like any other', async (t) => {
  const server = await testServer(t, { stages, reports: [reportOf(`India met Israel. ${'x'.repeat(1_000_000)}`, '2022-06-02'), met] });
  const { items } = (await server.get('/api/reports')).body;
  assert.equal(items.length, 2);
  for (const path of [
    `/api/reports/${items[0].id}`,
    `/api/reports/${items[1].id}`,
    '/api/search?q=xxx',
    '/api/engagements',
    '/api/between?states=IND,ISR',
  ])
    assert.equal((await server.get(path)).status, 200, path);
  assert.ok((await server.get('/api/engagements')).text.length < 20_000);
});

test('a cell that a spreadsheet would run is text in the download', async (t) => {
  const bare = testStages();
  const server = await testServer(t, {
    stages: {
      ...bare,
      reconcile(...given) {
        const told = bare.reconcile(...given);
        const abouts = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\u202e=1', 'plain, "quoted"'];
        return { ...told, entries: { ...told.entries, engagements: told.entries.engagements.map((e, i) => ({ ...e, about: abouts[i] ?? null })) } };
      },
    },
    reports: Array.from({ length: 7 }, (_, i) => reportOf(`India met Israel, ${i}.`, `2022-06-1${i}`)),
  });
  const { text } = await server.get('/api/download/engagements.csv?limit=5');
  for (const cell of [`"'=HYPERLINK(""http://x"")"`, ",'+1+1,", ",'-2+3,", ",'@SUM(A1),", ',"\'\t=1",', ",'\u202e=1,", ',"plain, ""quoted""",'])
    assert.ok(text.includes(cell) || text.includes(cell.replace(/"('\t=1)"/, '$1')), JSON.stringify(cell));
  assert.doesNotMatch(text, /(?:^|,|\n)"?[=+@]/m);
});

test('writes from other sites are refused, and so are reads by their scripts', async (t) => {
  const server = await testServer(t, { stages, reports: [met] });
  const decision = { action: 'confirm', id: 'act-IND' };
  const refused: readonly (readonly [Record<string, string>, number])[] = [
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'http://evil.example' }, 403],
    [{ origin: 'http://localhost:9999' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [{ 'content-type': 'application/jsonp' }, 415],
  ];
  for (const [headers, status] of refused) {
    const { status: got, body } = await server.post('/api/decisions', decision, headers);
    assert.equal(got, status, JSON.stringify(headers));
    assert.ok(body.error.what);
  }
  assert.equal((await server.get('/api/decisions')).body.total, 0);
  const own = { origin: 'http://localhost:7878', 'sec-fetch-site': 'same-origin' };
  assert.equal((await server.post('/api/decisions', decision, own)).status, 200);
  assert.equal((await server.get('/api/summary', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).status, 403);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) assert.equal((await server.ask('/api/decisions', { method })).status, 400, method);
});

test('a site whose name was pointed at this machine is refused', async (t) => {
  const server = await testServer(t, { stages, reports: [met] });
  for (const host of ['evil.example', 'evil.example:7878', 'localhost.evil.example', '127.0.0.1.evil.example:7878', 'localhost@evil.example'])
    assert.equal((await server.get('/api/summary', { host })).status, 403, host);
  for (const host of ['localhost', 'LOCALHOST:1', '127.0.0.1:7878']) assert.equal((await server.get('/api/summary', { host })).status, 200, host);
  assert.deepEqual([hostOf('[::1]:80'), hostOf(''), hostOf(undefined), hostOf('a:b')], ['[::1]', null, null, null]);
});

test('where a token is needed nothing is shown without it; the address with it gives a cookie that no other site can send', async (t) => {
  const token = 'a-token-of-the-test';
  const server = await testServer(t, { stages, reports: [met], token });
  for (const path of ['/', '/api/summary', '/api/openapi.json', '/?token=wrong']) assert.equal((await server.get(path)).status, 401, path);
  assert.equal((await server.get('/api/summary', { authorization: `Bearer ${token}` })).status, 200);
  assert.equal((await server.get('/api/summary', { authorization: `Bearer ${token}x` })).status, 401);
  const welcomed = await server.get(`/IND/ISR?from=2022-01-01&token=${token}`);
  assert.deepEqual([welcomed.status, welcomed.headers.get('location')], [303, '/IND/ISR?from=2022-01-01']);
  const cookie = welcomed.headers.get('set-cookie') ?? '';
  assert.match(cookie, /HttpOnly.*SameSite=Strict/);
  assert.equal((await server.get('/api/summary', { cookie: cookie.split(';')[0] as string })).status, 200);
  assert.match((await server.get(`//evil.example/?token=${token}`)).headers.get('location') ?? '', /^\/(?!\/)/);
});

test('too much, too long and nonsense are refused with what to do about it, in one shape', async (t) => {
  const server = await testServer(t, { stages, reports: [met] });
  const cases: readonly (readonly [string, number, string])[] = [
    ['/api/engagements?limit=100000', 400, 'bad-request'],
    ['/api/engagements?limit=0', 400, 'bad-request'],
    ['/api/engagements?cursor=bm90IG91cnM', 400, 'bad-request'],
    ['/api/engagements?states=India', 400, 'bad-request'],
    ['/api/engagements?from=yesterday', 400, 'bad-request'],
    [`/api/search?q=${'a'.repeat(500)}`, 400, 'bad-request'],
    [`/api/engagements?words=${'a'.repeat(9000)}`, 413, 'too-large'],
    ['/api/search', 400, 'bad-request'],
    ['/api/engagements/eng-0000000000000000', 404, 'not-found'],
    ["/api/engagements/'; drop table entry; --", 404, 'not-found'],
    ['/api/reports/..%2f..%2fetc%2fpasswd', 404, 'not-found'],
    ['/api/nothing', 404, 'not-found'],
    ['/api/download/brief.md?states=IND', 400, 'bad-request'],
  ];
  for (const [path, status, code] of cases) {
    const answered = await server.get(path);
    assert.equal(answered.status, status, path);
    assert.equal(answered.body.error.code, code, path);
    assert.deepEqual(Object.keys(answered.body.error), ['code', 'what', 'where', 'remedy']);
  }
  for (const q of ['"', 'AND OR NOT', 'NEAR(a b)', 'text:x*', '*', '(', "'; --", '\u0000'])
    assert.equal((await server.get(`/api/search?q=${encodeURIComponent(q)}`)).status, 200, q);
  const large = await server.post('/api/decisions', { action: 'confirm', id: 'act-IND', note: 'x'.repeat(100_000) });
  assert.deepEqual([large.status, large.body.error.code], [413, 'too-large']);
  const broken = await server.ask('/api/decisions', { method: 'POST', body: '{"action":', headers: { 'content-type': 'application/json' } });
  assert.deepEqual([broken.status, broken.body.error.code], [400, 'bad-request']);
});

test('a query that runs too long is broken off, says so, and leaves the next one unharmed', async (t) => {
  const slow = await testServer(t, { stages, reports: [met], patience: -1 });
  const broken = await slow.get('/api/engagements');
  assert.deepEqual([broken.status, broken.body.error.code], [503, 'too-slow']);
  assert.match(broken.body.error.remedy, /Ask for less/);
  const quick = await testServer(t, { stages, reports: [met] });
  assert.equal((await quick.get('/api/engagements')).status, 200);
});

test('the built page is served with every address that it knows, and nothing beside its folder', async (t) => {
  const folder = emptyFolder(t);
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Rapporteur</title>');
  writeFileSync(join(page, 'assets', 'main-Ab12Cd34.js'), 'export {};');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const server = await testServer(t, { stages, page });
  for (const path of ['/', '/IND/ISR', '/reports/rep-1', '/engagements/eng-1?tab=why'])
    assert.match((await server.get(path)).text, /<title>Rapporteur/, path);
  const script = await server.get('/assets/main-Ab12Cd34.js');
  assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/);
  assert.match(script.headers.get('cache-control') ?? '', /immutable/);
  assert.equal((await server.get('/', { 'if-none-match': (await server.get('/')).headers.get('etag') as string })).status, 304);
  for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/%00', '/assets/none.js', '/%E0%A4%A'])
    assert.doesNotMatch((await server.get(path)).text, /secret/, path);
  const unbuilt = await testServer(t, { stages });
  assert.match((await unbuilt.get('/')).text, /npm run build:page/);
});

test('a server listens on this machine alone, tells its address, and ends when told', async (t) => {
  const folder = emptyFolder(t);
  const opened = await openStore(folder, { create: true });
  assert.ok(opened.ok);
  await addReports(opened.value, readings([met]), stages);
  await opened.value.close();
  const options = { port: 0, user: 'analyst', now: () => new Date(), stages, page: folder };
  const started = await startServer(folder, options);
  assert.ok(started.ok);
  assert.match(started.value.address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
  const body = await new Promise<string>((resolve, reject) => {
    get(`${started.value.address}api/status`, (response) => {
      response.setEncoding('utf8');
      let text = '';
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
  assert.equal(JSON.parse(body).pending, false);
  const taken = await startServer(folder, { ...options, port: Number(new URL(started.value.address).port) });
  assert.ok(!taken.ok);
  assert.match(taken.failure.what, /is taken/);
  await started.value.close();
  const open = await startServer(folder, { ...options, host: '0.0.0.0' });
  assert.ok(open.ok);
  assert.match(open.value.address, /\?token=[\w-]{32}$/);
  await open.value.close();
  const none = await startServer(join(folder, 'none'), options);
  assert.ok(!none.ok);
  assert.equal(none.failure.what, 'there is no record here');
});
