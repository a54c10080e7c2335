import assert from 'node:assert/strict';
import test from 'node:test';
import { readingsOf, told } from '../../testing/read.ts';
import { DEFAULT_LIMITS } from '../limits.ts';

const met = { headline: 'Pact', body: 'They met.', date: '2023-05-11' };

test('JSON is read as one report, a list, a list within an answer, or a line each', async () => {
  const shapes = [met, [met], { status: 'ok', response: { results: [met] } }, { hits: { hits: [{ _id: 1, _source: met }] } }].map((s) =>
    JSON.stringify(s, null, 1),
  );
  for (const shape of shapes) assert.deepEqual(told(await readingsOf('a.json', shape)), ['2023-05-11 Pact: They met.'], shape);
  const lines = `${JSON.stringify(met)}\n\n${JSON.stringify({ ...met, headline: 'Other' })}\n`;
  const [first, second] = await readingsOf('a.json', lines);
  assert.ok(first?.ok && second?.ok);
  assert.deepEqual([first.value.path, second.value.path, second.value.title], ['a.json:1', 'a.json:3', 'Other']);
});

test('names and values of all kinds are understood', async () => {
  const item = {
    title: { rendered: 'Pact' },
    content: { rendered: '<p>They met.</p>' },
    publishedAt: Date.UTC(2023, 4, 11, 9),
    source: { id: null, name: 'Wire' },
    authors: [{ name: 'Ines Vaher' }, { name: 'Jan Kos' }],
    link: 'https://w.example/a',
  };
  const [report] = await readingsOf('a.json', JSON.stringify([item]));
  assert.ok(report?.ok);
  const { title, text, published, source, author, url } = report.value;
  assert.deepEqual(
    [title, text, published, source, author, url],
    ['Pact', 'They met.', '2023-05-11', 'Wire', 'Ines Vaher, Jan Kos', 'https://w.example/a'],
  );
});

test('a JSON Feed lends its name to its items', async () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Wire',
    items: [{ id: '1', url: 'https://w.example/a', title: 'Pact', content_html: '<p>They met.</p>', date_published: '2023-05-11T10:00:00Z' }],
  };
  const [report] = await readingsOf('feed.json', JSON.stringify(feed));
  assert.ok(report?.ok);
  assert.deepEqual([report.value.source, report.value.text, report.value.published], ['Wire', 'They met.', '2023-05-11']);
});

test('ninjs of both generations is read, and what an agency has withdrawn is not', async () => {
  const one = {
    uri: 'urn:a',
    type: 'text',
    headline: 'Pact',
    body_html: '<p>They met.</p>',
    versioncreated: '2023-05-12T10:00:00Z',
    firstcreated: '2023-05-11T10:00:00Z',
    byline: 'Ines Vaher',
    copyrightholder: 'Wire',
  };
  const two = {
    uri: 'urn:b',
    type: 'text',
    headlines: [
      { role: 'short', value: 'P' },
      { role: 'main', value: 'Pact' },
    ],
    bodies: [{ role: 'main', contenttype: 'text/html', value: '<p>They met.</p>' }],
    contentcreated: '2023-05-11T10:00:00Z',
    versioncreated: '2023-05-12T10:00:00Z',
  };
  for (const item of [one, two]) assert.deepEqual(told(await readingsOf('n.json', JSON.stringify(item))), ['2023-05-11 Pact: They met.']);
  const [first] = await readingsOf('n.json', JSON.stringify(one));
  assert.ok(first?.ok);
  assert.deepEqual([first.value.author, first.value.source, first.value.modified], ['Ines Vaher', 'Wire', '2023-05-12T10:00:00Z']);
  assert.match(told(await readingsOf('n.json', JSON.stringify({ ...one, pubstatus: 'canceled' })))[0] ?? '', /^n\.json: is not to be used/);
  assert.match(told(await readingsOf('n.json', JSON.stringify({ ...one, type: 'picture' })))[0] ?? '', /is no text but picture/);
});

test('a bad line or item is told by its number, and the others are read', async () => {
  const lines = `${JSON.stringify(met)}\n{"headline": broken\n[1]\n${JSON.stringify({ ...met, date: 'soon' })}\n${JSON.stringify(met)}`;
  assert.deepEqual(told(await readingsOf('a.jsonl', lines)), [
    '2023-05-11 Pact: They met.',
    'a.jsonl:2: is not valid JSON',
    'a.jsonl:3: is no object',
    'a.jsonl:4: gives no date',
    '2023-05-11 Pact: They met.',
  ]);
  assert.deepEqual(told(await readingsOf('a.json', JSON.stringify([met, 4, { id: 7 }]))), [
    '2023-05-11 Pact: They met.',
    'a.json:item 2: is no object',
    'a.json:item 3: has nothing that looks like the text of a report',
  ]);
  assert.deepEqual(told(await readingsOf('a.json', '{\n "headline": "Pact",\n "body": oops\n}')), ['a.json:3: is not valid JSON']);
});

test('a line that is too long is passed by, and brackets without end break nothing', async () => {
  const lines = `${JSON.stringify({ ...met, body: 'x'.repeat(500) })}\n${JSON.stringify(met)}\n`;
  assert.deepEqual(told(await readingsOf('a.jsonl', lines, { limits: { ...DEFAULT_LIMITS, maxBytes: 300 } })), [
    'a.jsonl:1: is too large for one report (the limit is 300 bytes)',
    '2023-05-11 Pact: They met.',
  ]);
  assert.equal((await readingsOf('a.json', '['.repeat(300_000))).length, 1);
  assert.equal((await readingsOf('a.json', `{"body":${'{"a":'.repeat(2000)}1${'}'.repeat(2001)}`)).length, 1);
});
