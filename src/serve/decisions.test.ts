import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productStages, rereadReports } from '../pipeline/index.ts';
import { reportOf } from '../testing/reports.ts';
import { testStages } from '../testing/stages.ts';
import { heedingStages, type TestServer, testServer } from './testing.ts';

const first = reportOf('India met Israel in Delhi.', '2022-06-02');
const second = reportOf('Israel met India at length.', '2022-06-02');
const later = reportOf('India met Israel again, at sea.', '2022-06-09');

async function meetings(server: TestServer) {
  return (await server.get('/api/engagements?order=oldest')).body.items as { entry: { id: string; about: string | null }; reports: number }[];
}

test('what was split stays split, is told in the history of both, and is one again once the split is undone', async (t) => {
  const server = await testServer(t, { stages: heedingStages(), reports: [first, second] });
  const [one] = await meetings(server);
  const detail = (await server.get(`/api/engagements/${one?.entry.id}`)).body;
  assert.equal(detail.says.length, 2);
  const away = detail.says[1].claims[0];
  const split = await server.post('/api/decisions', { action: 'split', id: one?.entry.id, claims: [away], by: 'Ada', note: 'two rooms' });
  assert.equal(split.status, 200);
  assert.deepEqual(
    [split.body.decision.action, split.body.decision.by, split.body.decision.note, split.body.pending],
    ['distinguish', 'Ada', 'two rooms', false],
  );
  assert.equal(split.body.changes.entries.length, 2);
  assert.equal((await meetings(server)).length, 2);
  for (const id of split.body.changes.entries) assert.equal((await server.get(`/api/engagements/${id}`)).body.history[0].by, 'Ada');
  const undone = await server.post('/api/decisions', { action: 'undo', of: split.body.decision.id });
  assert.equal(undone.status, 200);
  assert.equal((await meetings(server)).length, 1);
  const { items, total } = (await server.get('/api/decisions')).body;
  assert.equal(total, 2);
  assert.deepEqual(
    items.map((d: { action: string; undone: boolean }) => [d.action, d.undone]),
    [
      ['undo', false],
      ['distinguish', true],
    ],
  );
  assert.equal((await server.post('/api/decisions', { action: 'undo', of: split.body.decision.id })).status, 409);
});

test('two actors that a person merged stay one when reports come and when all are read again; undone, they are two', async (t) => {
  const stages = productStages();
  const server = await testServer(t, {
    stages,
    reports: [
      reportOf('Defence Minister Amara Okoro of Ghana met Brazilian Defence Minister Paulo Lima in Accra on Monday.', '2023-03-06'),
      reportOf('Ghanaian Defence Minister A. Okonkwo-Reid met Brazilian Foreign Minister Rita Souza in Accra on Tuesday.', '2023-05-09'),
    ],
  });
  const people = async () => (await server.get('/api/actors?kind=person&country=GHA')).body.items as { entry: { id: string; name: string } }[];
  const before = await people();
  assert.equal(before.length, 2, JSON.stringify(before.map((p) => p.entry.name)));
  const merged = await server.post('/api/decisions', { action: 'merge', ids: before.map((p) => p.entry.id) });
  assert.equal(merged.status, 200, merged.text);
  assert.equal((await people()).length, 1);
  await server.add(reportOf('Amara Okoro, the defence minister of Ghana, met the defence minister of Togo in Lome on Friday.', '2023-06-16'));
  assert.equal((await people()).length, 1);
  assert.ok((await rereadReports(server.store, stages)).ok);
  const [one] = await people();
  assert.equal((await people()).length, 1);
  const detail = (await server.get(`/api/actors/${one?.entry.id}`)).body;
  assert.ok(detail.says.length >= 3);
  assert.equal(detail.history[0].action, 'merge');
  await server.post('/api/decisions', { action: 'undo', of: merged.body.decision.id });
  assert.equal((await people()).length, 2);
});

test('a corrected field reads as corrected and says who corrected it; a value that does not fit is refused', async (t) => {
  const server = await testServer(t, { stages: heedingStages(), reports: [first] });
  const [one] = await meetings(server);
  const refused = await server.post('/api/decisions', { action: 'correct', id: one?.entry.id, field: 'status', value: 'imagined' });
  assert.deepEqual([refused.status, refused.body.error.code, refused.body.error.where], [400, 'bad-request', 'status']);
  const fixed = await server.post('/api/decisions', { action: 'correct', id: one?.entry.id, field: 'evidence', value: [] });
  assert.match(fixed.body.error.remedy, /One of these can/);
  const corrected = await server.post('/api/decisions', { action: 'correct', id: one?.entry.id, field: 'about', value: 'trade' });
  assert.equal(corrected.body.decision.value, '"trade"');
  assert.equal((await meetings(server))[0]?.entry.about, 'trade');
});

test('what is rejected is left out, whole; what is confirmed leaves the review, and what is skipped waits aside', async (t) => {
  const server = await testServer(t, { stages: heedingStages(), reports: [first, second, later] });
  const queue = async (query = '') =>
    (await server.get(`/api/review${query}`)).body.items as { id: string; reason: string; item: { entry: { id: string } } }[];
  const waiting = await queue();
  assert.deepEqual(
    waiting.map((i) => i.reason),
    ['single-origin'],
  );
  const [item] = waiting;
  assert.equal((await server.post('/api/review/skip', { id: item?.id, skip: true })).status, 200);
  assert.deepEqual(await queue(), []);
  await server.add(reportOf('Japan met Vietnam.', '2022-07-01'));
  assert.equal(
    (await queue()).some((i) => i.id === item?.id),
    false,
  );
  assert.deepEqual(
    (await queue('?skipped=only')).map((i) => i.id),
    [item?.id],
  );
  await server.post('/api/review/skip', { id: item?.id, skip: false });
  await server.post('/api/decisions', { action: 'confirm', id: item?.item.entry.id });
  assert.equal(
    (await queue()).some((i) => i.id === item?.id),
    false,
  );
  const [both] = await meetings(server);
  assert.equal(both?.reports, 2);
  await server.post('/api/decisions', { action: 'reject', id: both?.entry.id });
  assert.equal(
    (await meetings(server)).some((m) => m.reports === 2 || m.entry.id === both?.entry.id),
    false,
  );
});

test('decisions are carried to another record, where the same ones again change nothing', async (t) => {
  const here = await testServer(t, { stages: heedingStages(), reports: [first, second] });
  const there = await testServer(t, { stages: heedingStages(), reports: [second, first] });
  const [one] = await meetings(here);
  const { says } = (await here.get(`/api/engagements/${one?.entry.id}`)).body;
  await here.post('/api/decisions', { action: 'split', id: one?.entry.id, claims: says[0].claims });
  const file = (await here.get('/api/decisions/export')).body;
  const taken = await there.post('/api/decisions/import', file);
  assert.deepEqual([taken.body.added, taken.body.known], [1, 0]);
  assert.equal((await meetings(there)).length, 2);
  const again = await there.post('/api/decisions/import', file);
  assert.deepEqual([again.body.added, again.body.known], [0, 1]);
  assert.deepEqual((await there.get('/api/decisions/export')).body, file);
});

test('while entries are derived a decision answers as pending, and reads see the state before, whole', async (t) => {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const stages = heedingStages();
  const server = await testServer(t, {
    stages,
    reports: [first, later],
    deriver: (store) => ({
      derive: async () => {
        await held;
        const { deriveEntries } = await import('../pipeline/index.ts');
        return deriveEntries(store, stages);
      },
      close: async () => {},
    }),
  });
  const [one] = await meetings(server);
  const tag = (await server.get('/api/summary')).headers.get('etag') ?? '';
  const rejected = await server.post('/api/decisions?wait=0', { action: 'reject', id: one?.entry.id });
  assert.equal(rejected.status, 202);
  assert.deepEqual([rejected.body.pending, rejected.body.changes, rejected.body.decision.pending], [true, null, true]);
  const status = (await server.get('/api/status')).body;
  assert.deepEqual([status.pending, status.deriving], [true, true]);
  assert.equal((await meetings(server)).length, 2);
  go();
  while ((await server.get('/api/status')).body.pending) await new Promise((resolve) => setTimeout(resolve, 5));
  assert.equal((await meetings(server)).length, 1);
  assert.notEqual((await server.get('/api/summary')).headers.get('etag'), tag);
});

test('what cannot be decided is refused with the reason', async (t) => {
  const server = await testServer(t, { stages: testStages(), reports: [first, later] });
  const [one] = await meetings(server);
  const id = one?.entry.id;
  const cases: readonly (readonly [object, number, RegExp])[] = [
    [{ action: 'merge', ids: [id, id] }, 400, /one already/],
    [{ action: 'merge', ids: ['act-IND', 'act-ISR'] }, 409, /codes/],
    [{ action: 'merge', ids: [id, 'eng-0000000000000000'] }, 404, /no entry/],
    [{ action: 'reject', id: 'act-IND' }, 409, /state/],
    [{ action: 'split', id, claims: ['clm-0000000000000000'] }, 404, /does not rest/],
    [{ action: 'split', id, claims: [id?.replace('eng', 'clm')] }, 409, /both sides/],
    [{ action: 'undo', of: 'jud-0000000000000000' }, 404, /no decision/],
    [{ action: 'forget', id }, 400, /not as it should be/],
    [{ action: 'reject', id, by: '' }, 400, /not as it should be/],
  ];
  for (const [decision, status, what] of cases) {
    const answered = await server.post('/api/decisions', decision);
    assert.equal(answered.status, status, JSON.stringify(decision));
    assert.match(answered.body.error.what, what);
  }
  assert.equal((await server.get('/api/decisions')).body.total, 0);
});

test('an answer that the reader has already is not made again, until a decision changes the record', async (t) => {
  const server = await testServer(t, { stages: testStages(), reports: [first] });
  const once = await server.get('/api/engagements');
  const tag = once.headers.get('etag') as string;
  const again = await server.get('/api/engagements', { 'if-none-match': tag });
  assert.deepEqual([again.status, again.text], [304, '']);
  await server.post('/api/decisions', { action: 'confirm', id: once.body.items[0].entry.id });
  assert.equal((await server.get('/api/engagements', { 'if-none-match': tag })).status, 200);
});

test('what was rejected stays rejected when a further report tells it; the review asks about it, until somebody rejects that as well or has it back', async (t) => {
  const stages = productStages();
  const told = reportOf('Defence Minister Amara Okoro of Ghana met Brazilian Defence Minister Paulo Lima in Accra on Monday.', '2023-03-06');
  const again = reportOf('Ghanaian Defence Minister Amara Okoro met Defence Minister Paulo Lima of Brazil in Accra on Monday.', '2023-03-07');
  const third = reportOf('Brazilian Defence Minister Paulo Lima and Ghanaian Defence Minister Amara Okoro met in Accra on Monday.', '2023-03-08');
  const server = await testServer(t, { stages, reports: [told] });
  const meetingsOf = async () => (await server.get('/api/engagements?kinds=meeting')).body.items as { entry: { id: string }; reports: number }[];
  const asked = async () => (await server.get('/api/review?reasons=told-again')).body.items;
  const [meeting] = await meetingsOf();
  const id = meeting?.entry.id;
  const rejected = await server.post('/api/decisions', { action: 'reject', id });
  assert.equal(rejected.status, 200, rejected.text);
  assert.equal((await meetingsOf()).length, 0);
  assert.equal((await asked()).length, 0);
  await server.add(again);
  assert.equal((await meetingsOf()).length, 0);
  const [item] = await asked();
  assert.equal(item.item.entry.id, id);
  assert.deepEqual(item.actions, ['confirm', 'reject']);
  assert.match(item.explanation, /rejected.*Confirm puts it back.*Reject leaves it out/);
  assert.match(item.pair.b.evidence[0].quote, /^Ghanaian Defence Minister/);
  assert.deepEqual([item.pair.a.says.published, item.pair.b.says.published], ['2023-03-06', '2023-03-07']);
  assert.equal((await server.get(`/api/engagements/${id}`)).status, 404);
  const kept = await server.post('/api/decisions', { action: 'reject', id });
  assert.equal(kept.status, 200, kept.text);
  assert.equal((await asked()).length, 0);
  await server.add(third);
  assert.equal((await asked()).length, 1);
  const back = await server.post('/api/decisions', { action: 'confirm', id });
  assert.equal(back.status, 200, back.text);
  assert.deepEqual(
    (await meetingsOf()).map((m) => [m.entry.id, m.reports]),
    [[id, 3]],
  );
  assert.equal((await asked()).length, 0);
  assert.equal((await server.post('/api/decisions', { action: 'undo', of: back.body.decision.id })).status, 200);
  assert.equal((await meetingsOf()).length, 0);
});
