import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { cooperationOf } from './cooperation.ts';

/** What a text tells of cooperation, one line each, in alphabetical order: parties, area, stage. */
async function told(text: string): Promise<string[]> {
  const { scene, engagements } = await settingOf(text);
  return cooperationOf(scene, engagements)
    .map((c) => `${c.parties.join('-')} ${c.area} ${c.stage}`)
    .sort();
}

test('people of one state who are taught in another are cooperation in training', async () => {
  for (const [text, line] of [
    ['Zambian officers will study at an Indian staff college from May.', 'IND-ZMB training intended'],
    ['Forty Zambian pilots are training in Serbia.', 'SRB-ZMB training under-way'],
    ['Chile admitted twelve Bolivian cadets to its naval academy.', 'BOL-CHL training under-way'],
  ] as const)
    assert.deepEqual(await told(text), [line], text);
});

test('the youth of a general, troops that are sent and officers that attend a ceremony are none', async () => {
  assert.deepEqual(await told('General Otto Banda of Zambia studied at a college in Serbia in his youth.'), []);
  assert.deepEqual(await told('Zambia sent officers to the border with Malawi.'), []);
  assert.deepEqual(await told('Zambian officers attended a ceremony in Serbia on Friday.'), []);
});

test('areas that a paper lists as fields of cooperation stand ahead of the word', async () => {
  assert.deepEqual(
    await told(
      'The ministers of Chile and Norway met in Oslo. The two sides named space, health and fisheries as fields in which they will cooperate.',
    ),
    ['CHL-NOR health intended', 'CHL-NOR other intended', 'CHL-NOR space intended'],
  );
});

test('what forces exercise together is cooperation, whatever the exercise is called', async () => {
  assert.deepEqual(await told('The coast guards of Chile and Peru held a firefighting exercise off Arica on Tuesday.'), [
    'CHL-PER exercises under-way',
  ]);
});

test('who shares experience of something works together in that', async () => {
  assert.deepEqual(
    await told(
      'The Chilean minister met his Peruvian counterpart. They agreed to share the experience they have gained in the fight against terrorism.',
    ),
    ['CHL-PER counter-terrorism agreed'],
  );
});
