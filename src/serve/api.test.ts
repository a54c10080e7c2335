import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { z } from 'zod';
import { briefOf } from '../brief/index.ts';
import type { Report } from '../model/report.ts';
import { productStages } from '../pipeline/index.ts';
import { readReports } from '../read/index.ts';
import { loadEntries, loadReports } from '../record/index.ts';
import * as contract from './contract/index.ts';
import { type TestServer, testServer } from './testing.ts';

// The example reports, read by the product itself: what the page shows after `npm start`.
const cleanups: (() => unknown)[] = [];
let server: TestServer;
before(async () => {
  const reports: Report[] = [];
  for await (const read of readReports([join(import.meta.dirname, '..', '..', 'examples', 'reports')])) if (read.ok) reports.push(read.value);
  server = await testServer({ after: (fn: never) => void cleanups.push(fn) } as never, { stages: productStages(), reports });
});
process.on('beforeExit', async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

const { SectionName } = contract;

/** Every path that can be read, with what is asked for and the schema of what comes. */
async function reads(): Promise<ReadonlyMap<string, { readonly path: string; readonly schema: z.ZodType }>> {
  const asked = new Map<string, { path: string; schema: z.ZodType }>([
    ['/api/status', { path: '/api/status', schema: contract.Status }],
    ['/api/summary', { path: '/api/summary', schema: contract.Summary }],
    ['/api/states', { path: '/api/states', schema: contract.StateList }],
    ['/api/between', { path: '/api/between?states=IND,ISR', schema: contract.BetweenView }],
    ['/api/reports', { path: '/api/reports?words=defence', schema: contract.ReportPage }],
    ['/api/network', { path: '/api/network', schema: contract.Network }],
    ['/api/places', { path: '/api/places', schema: contract.Places }],
    ['/api/search', { path: '/api/search?q=defence', schema: contract.SearchResult }],
    ['/api/review', { path: '/api/review', schema: contract.ReviewPage }],
    ['/api/decisions', { path: '/api/decisions', schema: contract.DecisionPage }],
    ['/api/decisions/export', { path: '/api/decisions/export', schema: contract.DecisionFile }],
  ]);
  const [report] = (await server.get('/api/reports')).body.items;
  asked.set('/api/reports/{id}', { path: `/api/reports/${report.id}`, schema: contract.ReportDetail });
  for (const section of SectionName.options) {
    const { items } = (await server.get(`/api/${section}?limit=1`)).body;
    assert.equal(items.length, 1, section);
    asked.set(`/api/${section}`, { path: `/api/${section}?limit=200`, schema: contract.entryPageOf(section) });
    const schema = section === 'actors' ? contract.ActorDetail : contract.detailOf(section);
    asked.set(`/api/${section}/{id}`, { path: `/api/${section}/${items[0].entry.id}`, schema });
  }
  return asked;
}

test('every answer has the form that the contract tells of, and nothing beside it', async () => {
  const asked = await reads();
  for (const [name, { path, schema }] of asked) {
    const { status, body } = await server.get(path);
    assert.equal(status, 200, name);
    const read = schema.safeParse(body);
    assert.ok(read.success, `${name}: ${read.success ? '' : z.prettifyError(read.error)}`);
    // Entries of several sections share a union, which takes the first that fits.
    if (name !== '/api/review') assert.deepEqual(read.data, body, name);
  }
  const described = (await server.get('/api/openapi.json')).body as { openapi: string; paths: Record<string, { get?: object }> };
  assert.match(described.openapi, /^3\.1/);
  const readable = Object.keys(described.paths).filter(
    (path) => described.paths[path]?.get !== undefined && !/^\/api\/(?:download\/|events$)/.test(path),
  );
  assert.deepEqual(readable.sort(), [...asked.keys()].sort());
});

test('every entry of every list opens, and answers in its form', async () => {
  let opened = 0;
  for (const section of SectionName.options) {
    const schema = section === 'actors' ? contract.ActorDetail : contract.detailOf(section);
    for (const { entry } of (await server.get(`/api/${section}?limit=200`)).body.items.slice(0, 12)) {
      const { status, body } = await server.get(`/api/${section}/${entry.id}`);
      assert.equal(status, 200, entry.id);
      const read = schema.safeParse(body);
      assert.ok(read.success, `${entry.id}: ${read.success ? '' : z.prettifyError(read.error)}`);
      opened++;
    }
  }
  assert.ok(opened > 30);
});

test('an entry quotes reports exactly: every context, field and mark stands where it says', async () => {
  const texts = new Map<string, string>();
  const textOf = async (id: string): Promise<string> => {
    if (!texts.has(id)) texts.set(id, (await server.get(`/api/reports/${id}`)).body.report.text);
    return texts.get(id) as string;
  };
  const [{ entry }] = (await server.get('/api/engagements?states=IND,ISR&order=strongest&limit=1')).body.items;
  const detail = (await server.get(`/api/engagements/${entry.id}`)).body as contract.EntryDetail<'engagements'>;
  assert.ok(detail.says.length > 1);
  for (const { report, contexts } of detail.says) {
    assert.ok(contexts.length > 0);
    for (const { start, end, text, told, highlights } of contexts) {
      assert.equal((await textOf(report)).slice(start, end), text);
      assert.ok(
        highlights.every(([from, to]) => told.some((t) => t[0] <= from && to <= t[1])),
        'the words stand in the sentences that tell it',
      );
      assert.ok(highlights.length > 0 && highlights.every(([from, to]) => from >= 0 && from < to && to <= text.length));
    }
  }
  assert.ok(
    detail.says.some((s) => s.contexts.some((c) => c.told.some(([from, to]) => from > 0 || to < c.text.length))),
    'sentences around them are given, too',
  );
  for (const { contexts } of detail.says)
    assert.ok(
      contexts.every((c, i) => i === 0 || c.start > (contexts[i - 1]?.end ?? 0)),
      'no sentence twice',
    );
  const words = detail.fields.flatMap((f) => f.values.flatMap((v) => v.evidence));
  assert.ok(words.length > 5);
  for (const { report, start, end, quote } of words) assert.equal((await textOf(report)).slice(start, end), quote);
  const { marks, entries, report } = (await server.get(`/api/reports/${detail.says[0]?.report}`)).body as contract.ReportDetail;
  assert.ok(marks.some((m) => m.entry === entry.id));
  assert.ok(marks.every((m) => m.start < m.end && m.end <= report.text.length && entries.some((e) => e.id === m.entry)));
});

test('the pages of a list make up the list, in whatever order it is asked for, and filters leave what they say', async () => {
  for (const order of ['newest', 'oldest', 'strongest']) {
    const whole = (await server.get(`/api/statements?order=${order}&limit=200`)).body;
    const ids: string[] = [];
    let cursor = '';
    do {
      const page = (await server.get(`/api/statements?order=${order}&limit=7${cursor}`)).body;
      assert.equal(page.total, whole.items.length);
      ids.push(...page.items.map((i: { entry: { id: string } }) => i.entry.id));
      cursor = page.next === null ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    assert.deepEqual(
      ids,
      whole.items.map((i: { entry: { id: string } }) => i.entry.id),
      order,
    );
  }
  const asked = async (query: string) =>
    (await server.get(`/api/engagements?limit=200&${query}`)).body.items as contract.EntryItemOf<'engagements'>[];
  assert.ok((await asked('states=IND,ISR')).every((i) => i.states.includes('IND') && i.states.includes('ISR')));
  assert.ok((await asked('kinds=visit')).every((i) => i.entry.kind === 'visit'));
  assert.ok((await asked('corroboration=2')).every((i) => i.origins >= 2));
  assert.ok((await asked('from=2022-06-01&to=2022-06-03')).every((i) => (i.first ?? '') <= '2022-06-03' && (i.last ?? '') >= '2022-06-01'));
  const [one] = await asked('kinds=meeting');
  const actor = one?.entry.participants[0]?.actor;
  assert.ok((await asked(`actors=${actor}`)).every((i) => i.entry.participants.some((p) => p.actor === actor)));
  for (const query of ['states=IND,ISR', 'kinds=visit', 'corroboration=2', 'from=2022-06-01&to=2022-06-03', `actors=${actor}`])
    assert.ok((await asked(query)).length > 0, query);
});

test('two states at one look: what the lists have, the steps of instruments, areas by year', async () => {
  const view = (await server.get('/api/between?states=IND,ISR')).body as contract.BetweenView;
  const engagements = (await server.get('/api/engagements?states=IND,ISR&limit=200')).body;
  assert.equal(view.totals.engagements, engagements.total);
  assert.deepEqual(
    view.timeline
      .filter((t) => t.section === 'engagements')
      .map((t) => t.id)
      .sort(),
    engagements.items.map((i: { entry: { id: string } }) => i.entry.id).sort(),
  );
  assert.ok(view.areas.length > 0 && view.areas.every((a) => a.total === a.years.reduce((n, y) => n + y.count, 0)));
  assert.ok(view.instruments.some((i) => i.steps.length > 0 && i.steps.every((s) => s.evidence.length > 0)));
  assert.ok(view.statements.length > 0 && view.discrepancies.length > 0);
  const earlier = (await server.get('/api/between?states=IND,ISR&to=1990-01-01')).body as contract.BetweenView;
  assert.deepEqual([earlier.timeline.length, earlier.totals.statements], [0, 0]);
  assert.deepEqual(earlier.extent, view.extent);
});

test('a search finds actors as they are typed, entries and sentences, and marks the words in them', async () => {
  const [{ entry }] = (await server.get('/api/actors?kind=person&limit=1')).body.items;
  const family = entry.name.split(' ').at(-1) as string;
  const found = (await server.get(`/api/search?q=${encodeURIComponent(family.slice(0, -1))}`)).body as contract.SearchResult;
  const met = found.actors.find((a) => a.id === entry.id);
  assert.ok(met);
  const [[start, end] = [0, 0]] = met.hit.hits;
  assert.equal(met.hit.text.slice(start, end).toLowerCase(), family.toLowerCase());
  const words = (await server.get('/api/search?q=defence+ministers')).body as contract.SearchResult;
  assert.ok(words.sentences.length > 0 && words.entries.length > 0);
  for (const { text, hits } of words.sentences) {
    assert.ok(hits.length >= 2, text);
    for (const [from, to] of hits) assert.match(text.slice(from, to), /^(?:defen[cs]e|minist)/i);
  }
  assert.deepEqual((await server.get('/api/search?q=Isra')).body.states, [{ code: 'ISR', name: 'Israel' }]);
});

test('the brief that is downloaded is the brief that the command prints', async () => {
  const entries = await loadEntries(server.store);
  const reports = await loadReports(server.store);
  // Short ids are as long as the entries at hand need, so only they may differ.
  const withoutIds = (text: string) => text.replace(/`[a-z]{3}-\w+`/g, '`id`');
  for (const states of [
    ['IND', 'ISR'],
    ['USA', 'VNM'],
  ] as const) {
    const { status, text, headers } = await server.get(`/api/download/brief.md?states=${states.join(',')}`);
    assert.equal(status, 200);
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="brief-/);
    assert.equal(withoutIds(text), withoutIds(briefOf(entries, reports, { states })));
  }
});

test('lists are downloaded whole, filtered as on the page, as CSV and as JSON in the form of the export', async () => {
  const listed = (await server.get('/api/engagements?states=IND,ISR&limit=200')).body;
  const csv = (await server.get('/api/download/engagements.csv?states=IND,ISR')).text;
  assert.equal(csv.split('\r\n').length - 2, listed.total);
  assert.match(csv, /^id,kind,status,start,/);
  // Spreadsheets take a file for UTF-8 by the mark at its beginning, which `text` has taken away.
  const bytes = new Uint8Array(
    await (await server.app.request('http://localhost:7878/api/download/engagements.csv', { headers: { host: 'localhost' } })).arrayBuffer(),
  );
  assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const json = JSON.parse((await server.get('/api/download/engagements.json?states=IND,ISR')).text);
  const entries = await loadEntries(server.store);
  const ids = new Set(listed.items.map((i: { entry: { id: string } }) => i.entry.id));
  assert.deepEqual(
    json.engagements.toSorted((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)),
    entries.engagements.filter((e) => ids.has(e.id)),
  );
  for (const section of SectionName.options) assert.equal((await server.get(`/api/download/${section}.csv`)).status, 200, section);
});

test('a list and an entry are downloaded as notes, with their words and reports, in the words of the brief', async () => {
  const [{ entry, label }] = (await server.get('/api/engagements?states=IND,ISR&order=strongest&limit=1')).body.items;
  const list = await server.get('/api/download/engagements.md?states=IND,ISR&from=2022-06-01');
  assert.match(list.headers.get('content-type') ?? '', /^text\/markdown/);
  assert.match(list.text, /^# Engagements\n\n\d+ entries\. Of India and Israel, from 1 June 2022\.\n/);
  assert.ok(list.text.includes(label));
  assert.match(list.text, /\n## Reports\n\n1\. /);
  const one = await server.get(`/api/download/engagements/${entry.id}.md`);
  assert.ok(one.text.startsWith(`# ${label}\n`));
  assert.ok(one.text.includes(entry.evidence[0].quote.slice(0, 40)));
  const [speaker] = (await server.get('/api/actors?kind=person&limit=1')).body.items;
  const person = await server.get(`/api/download/actors/${speaker.entry.id}.md`);
  assert.ok(person.text.startsWith(`# ${speaker.entry.name}\n`));
  for (const section of SectionName.options) assert.equal((await server.get(`/api/download/${section}.md`)).status, 200, section);
  assert.equal((await server.get('/api/download/engagements/eng-0000000000000000.md')).status, 404);
  assert.equal((await server.get(`/api/download/statements/${entry.id}.md`)).status, 404);
});

test('what stands around a sentence that was found is given beside it, word for word', async () => {
  const { sentences } = (await server.get('/api/search?q=defence+ministers')).body as contract.SearchResult;
  assert.ok(sentences.some((s) => s.before !== '' || s.after !== ''));
  for (const { report, start, end, before: ahead, after } of sentences) {
    const { text } = (await server.get(`/api/reports/${report}`)).body.report as { text: string };
    assert.ok(text.slice(0, start).endsWith(ahead.replace(/^… /, '')));
    assert.ok(text.slice(end).startsWith(after.replace(/ …$/, '')));
  }
});

test('a shared passage is found by the states of what it tells', async () => {
  const ofPair = (await server.get('/api/origins?states=IND,ISR&limit=200')).body;
  assert.ok(ofPair.total > 0);
  assert.equal((await server.get('/api/origins?states=IND,MNG')).body.total, 0);
  for (const item of ofPair.items as { states: string[] }[]) assert.ok(item.states.includes('IND') && item.states.includes('ISR'));
});

test('a picture of who meets whom, and of where', async () => {
  const network = (await server.get('/api/network?states=IND,ISR')).body as contract.Network;
  const nodes = new Set(network.nodes.map((n) => n.id));
  assert.ok(network.links.length > 0 && network.links.every((l) => nodes.has(l.a) && nodes.has(l.b) && l.engagements.length > 0));
  const states = (await server.get('/api/network?kinds=states')).body as contract.Network;
  assert.ok(states.links.some((l) => l.a === 'act-IND' && l.b === 'act-ISR'));
  const places = (await server.get('/api/places')).body as contract.Places;
  assert.ok(places.places.length > 0);
  assert.equal(places.total, places.unplaced + places.places.reduce((n, p) => n + p.total, 0));
});

test('whoever listens is told at once where the record stands, and again when something is decided', async (t) => {
  const abort = new AbortController();
  t.after(() => abort.abort());
  const response = await server.app.request('http://localhost:7878/api/events', { headers: { host: 'localhost' }, signal: abort.signal });
  assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
  const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader();
  const told = async () => {
    const { value = '' } = await reader.read();
    assert.match(value, /^event: status$/m);
    return contract.Status.parse(JSON.parse(/^data: (.*)$/m.exec(value)?.[1] ?? ''));
  };
  const first = await told();
  assert.equal(first.pending, false);
  const [{ entry }] = (await server.get('/api/engagements?limit=1')).body.items;
  await server.post('/api/decisions', { action: 'confirm', id: entry.id });
  assert.ok((await told()).generation > first.generation);
  await reader.cancel();
});
