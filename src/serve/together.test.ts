import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productStages } from '../pipeline/index.ts';
import { reportOf } from '../testing/reports.ts';
import { testServer } from './testing.ts';

const reports = [
  reportOf('Ghanaian Defence Minister Amara Okoro met Brazilian Defence Minister Paulo Lima in Accra on Monday. Okoro praised Norway.', '2023-03-06'),
  reportOf('Norwegian Defence Minister Kari Lund met Brazilian Defence Minister Paulo Lima in Oslo on Friday.', '2023-03-10'),
  reportOf('Danish Defence Minister Jens Holm met Brazilian Defence Minister Paulo Lima in Copenhagen on Tuesday.', '2023-03-14'),
];

test('of three states what concerns at least two of them is told where it is asked for, else only what concerns all', async (t) => {
  const server = await testServer(t, { stages: productStages(), reports });
  const get = async (path: string) => (await server.get(path)).body;
  const meetings = async (asked: string) =>
    (await get(`/api/engagements?kinds=meeting&${asked}`)).items.map((i: { states: readonly string[] }) => i.states.toSorted().join());
  assert.deepEqual(await meetings('states=GHA,BRA,NOR'), []);
  assert.deepEqual(await meetings('states=GHA,BRA,NOR&together=two'), ['BRA,NOR', 'BRA,GHA']);
  assert.deepEqual(await meetings('states=BRA,NOR&together=two'), ['BRA,NOR'], 'two of two are both');
  assert.deepEqual(await meetings('states=GHA,BRA,NOR&together=all'), []);
  const look = await get('/api/between?states=GHA,BRA,NOR&together=two');
  const lines = (await get('/api/engagements?states=GHA,BRA,NOR&together=two&limit=200')).total;
  assert.equal(look.totals.engagements, lines);
  assert.deepEqual([look.extent.first, look.extent.last], ['2023-03-06', '2023-03-10']);
  assert.equal((await get('/api/reports?states=GHA,BRA,NOR&together=two')).total, 2);
  assert.equal((await get('/api/network?states=GHA,BRA,NOR&together=two')).totals.engagements, lines);
  assert.equal((await get('/api/places?states=GHA,BRA,NOR&together=two')).total, lines);
  assert.equal((await server.get('/api/engagements?states=GHA,BRA&together=three')).status, 400);
});

test('of statements one of the states must have a part in it, and another may only be named', async (t) => {
  const server = await testServer(t, { stages: productStages(), reports });
  const said = (await server.get('/api/statements?states=DNK,GHA,NOR&together=two')).body.items as { entry: { text: string } }[];
  assert.ok(said.some((s) => /praised Norway|Norway/.test(s.entry.text)));
  assert.equal((await server.get('/api/statements?states=DNK,NOR,ISL&together=two')).body.total, 0);
});

test('a note of a list says of how many of the states it is', async (t) => {
  const server = await testServer(t, { stages: productStages(), reports });
  const note = (await server.get('/api/download/engagements.md?states=GHA,BRA,NOR&together=two')).text;
  assert.match(note, /Of at least two of Ghana, Brazil and Norway/);
});
