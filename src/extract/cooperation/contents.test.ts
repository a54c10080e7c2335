import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from '../instruments/index.ts';
import { cooperationOf } from './cooperation.ts';

/** The areas that a text tells of, with whose they are, in alphabetical order. */
async function told(text: string): Promise<string[]> {
  const { scene, engagements } = await settingOf(text);
  return cooperationOf(scene, engagements, instrumentsOf(scene, engagements))
    .map((c) => `${c.parties.join('-')} ${c.area}`)
    .sort();
}

test('what "it" covers are areas of those who signed the agreement just named', async () => {
  assert.deepEqual(
    await told(
      'Chile and Peru signed a security agreement on Monday. It covers border security, cyber defence and logistics, as well as defence industry.',
    ),
    ['CHL-PER border-security', 'CHL-PER cyber', 'CHL-PER industry', 'CHL-PER logistics'],
  );
});

test('what "the two leaders" discuss is theirs, whatever states the topics name', async () => {
  const lines = await told(
    'Norwegian Prime Minister Kari Dahl met Canadian Prime Minister Paul Roy in Oslo on Monday. The two leaders discussed cyber defence and ways to work more closely with Iceland and Finland.',
  );
  assert.ok(lines.includes('CAN-NOR cyber'), lines.join());
  assert.ok(!lines.some((line) => line.startsWith('FIN-ISL')), lines.join());
});

test('"the three states" are the three that the report is about', async () => {
  const lines = await told(
    'Defence ministers of Estonia, Latvia and Lithuania met in Riga on Friday. The Latvian minister said the three states had decided to intensify joint exercises and training.',
  );
  assert.ok(lines.includes('EST-LTU-LVA exercises') && lines.includes('EST-LTU-LVA training'), lines.join());
});

test('arms built under licence are co-production of maker and buyer', async () => {
  const lines = await told(
    'Hungary ordered 40 Lynx vehicles from Rheinmetall in 2020. Most of them will be built under licence at a plant in Zalaegerszeg.',
  );
  assert.deepEqual(lines, ['DEU-HUN co-production']);
});

test('somebody else working together says nothing of the states named before', async () => {
  assert.deepEqual(
    (await told('Chile and Peru signed a trade agreement on Monday. Aid groups worked together to feed the homeless.')).filter((l) =>
      l.endsWith('general'),
    ),
    [],
  );
});

test('what a paper was signed in the fields of, behind the parties, and what "which" it foresees', async () => {
  assert.deepEqual(await told('A memorandum was signed between Chile and Peru in the fields of mining and health.'), [
    'CHL-PER energy',
    'CHL-PER health',
  ]);
  assert.deepEqual(await told('Chile and Peru signed a programme of cooperation for 2021, which foresees cyber defence and logistics.'), [
    'CHL-PER cyber',
    'CHL-PER general',
    'CHL-PER logistics',
  ]);
});

test('what attention was paid to in a talk', async () => {
  assert.deepEqual(await told('The presidents of Chile and Peru met in Lima. Particular attention was paid to cooperation in energy.'), [
    'CHL-PER energy',
  ]);
});

test('with whom somebody discussed things stands at the head of a sentence', async () => {
  assert.deepEqual(
    await told('The president of Chile received the leaders of Peru and Bolivia. With the Peruvian president he discussed border security.'),
    ['CHL-PER border-security'],
  );
});
