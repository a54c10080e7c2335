import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentClaim } from '../../model/claim.ts';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from './index.ts';

async function papersIn(text: string, source: string | null = null): Promise<readonly InstrumentClaim[]> {
  const { scene, engagements } = await settingOf(text, '2023-06-08', source);
  return instrumentsOf(scene, engagements);
}

const linesOf = async (text: string): Promise<string[]> => (await papersIn(text)).map((c) => `${c.instrument} ${c.parties.join('-')} ${c.status}`);

test('those who talk of a ceasefire between others are not bound by it', async () => {
  const met = 'Vice President Joan Hill met today with King Harald of Norway in Oslo. ';
  for (const talk of [
    'They discussed the ceasefire and hostage deal.',
    'She expressed the need to finalize the deal as soon as possible and bring the hostages home.',
  ])
    assert.deepEqual(await papersIn(met + talk, 'The White House'), [], talk);
});

test('a ceasefire that two states reach binds them', async () => {
  const papers = await papersIn('Armenia and Azerbaijan signed a ceasefire agreement on Tuesday.');
  assert.deepEqual(
    papers.map((p) => [p.status, p.parties]),
    [['signed', ['ARM', 'AZE']]],
  );
});

test('what two agencies of one state sign between them is no instrument of states, whatever their names say', async () => {
  const text =
    'In addition, the Indian Health Service and the Bureau of Reclamation are announcing the signing of a Memorandum of Understanding between the two agencies.';
  assert.deepEqual(await papersIn(text, 'The White House'), []);
  assert.deepEqual(
    await papersIn('The Department of Labor announced a cooperative agreement with the National Neighbours League.', 'The White House'),
    [],
  );
});

test('an agreement of a state with the European Union is one', async () => {
  const papers = await papersIn('Norway signed an agreement on fisheries with the European Union on Tuesday.');
  assert.deepEqual(
    papers.map((p) => [p.parties, p.bodies.length]),
    [[['NOR'], 1]],
  );
});

test('papers of the whole world and those whose anniversary is kept are not between the two who speak of them', async () => {
  const met = 'Norwegian Prime Minister Kari Dahl met Canadian Prime Minister Paul Roy in Oslo on Monday. ';
  for (const talk of [
    'The two leaders recalled Paris, where the landmark Paris Agreement was concluded.',
    'Both countries announced a delegation for the 25th anniversary of the Oslo Agreement.',
  ])
    assert.deepEqual(await papersIn(met + talk), [], talk);
});

test('a memorandum by which a president orders something at home binds no other state', async () => {
  const papers = await papersIn(
    'Canada imports steel from Chile. Canada and Chile trade much. The Prime Minister of Canada, Paul Roy, signed a memorandum to protect Canadian industry.',
  );
  assert.deepEqual(
    papers.filter((p) => p.parties.includes('CHL')),
    [],
  );
});

test('an agreement between a government and a region of its own binds nobody else', async () => {
  assert.deepEqual(
    await linesOf(
      'The French minister met his Spanish colleague in Paris. He welcomed the agreement between the Spanish government and the regional government.',
    ),
    [],
  );
});

test('an effort to broker a deal has not brokered it', async () => {
  assert.deepEqual(await linesOf('Norway is engaged in an effort to conclude an agreement with Chile on fishing.'), ['agreement CHL-NOR discussed']);
});

test('a programme that is announced and an agreement that something is needed are no papers', async () => {
  assert.deepEqual(await linesOf('Norway and Chile announced a new cultural exchange programme.'), []);
  assert.deepEqual(await linesOf('Norway and Chile signed a cultural exchange programme.'), ['other CHL-NOR signed']);
  assert.deepEqual(await linesOf('The ministers of Norway and Chile reached an agreement that more ferries are needed.'), []);
});
