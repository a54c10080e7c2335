import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { InstrumentClaim } from '../../model/claim.ts';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from './index.ts';

async function papersIn(text: string, source: string | null = null): Promise<readonly InstrumentClaim[]> {
  const { scene, engagements } = await settingOf(text, '2023-06-08', source);
  return instrumentsOf(scene, engagements);
}

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
