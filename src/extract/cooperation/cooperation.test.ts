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

test('a list of areas after "cooperation in" gives each of them', async () => {
  assert.deepEqual(
    await told('Vietnam and South Korea agreed to expand cooperation in the defence industry, maritime security, cyber security and peacekeeping.'),
    ['KOR-VNM cyber agreed', 'KOR-VNM industry agreed', 'KOR-VNM naval agreed', 'KOR-VNM peacekeeping agreed'],
  );
});

test('what ministers discussed is discussed, whatever else the countries do', async () => {
  const lines = await told(
    'The Turkish defence minister and his Azerbaijani counterpart discussed military training and joint exercises in Baku on Tuesday.',
  );
  assert.deepEqual(lines, ['AZE-TUR exercises discussed', 'AZE-TUR training discussed']);
});

test('defence ties without an area are general cooperation', async () => {
  assert.deepEqual(await told('Finland and Sweden will deepen their defence cooperation.'), ['FIN-SWE general intended']);
});

test('the focus of a cooperation adds its areas', async () => {
  assert.deepEqual(
    await told(
      'Turkey and Pakistan on Monday vowed to enhance bilateral defence cooperation, with a focus on joint production of drones and on training.',
    ),
    ['PAK-TUR co-production intended', 'PAK-TUR general intended', 'PAK-TUR training intended', 'PAK-TUR unmanned-systems intended'],
  );
});

test('the adjectives before the noun name both parties', async () => {
  assert.deepEqual(await told('Moroccan and Israeli officials signed a memorandum of understanding on military cooperation.'), [
    'ISR-MAR general agreed',
  ]);
});

test('a war that ministers talk about is no area', async () => {
  assert.deepEqual(await told('The Indian and French foreign ministers discussed the war in Ukraine and missile attacks on Kyiv.'), []);
});

test('ties that are cut are no cooperation', async () => {
  assert.deepEqual(await told('Bolivia has severed its military ties with Israel.'), []);
});

test('a joint exercise needs no other word', async () => {
  assert.deepEqual(await told('Chile, Argentina and Brazil will conduct a joint naval exercise off Valparaiso next month.'), [
    'ARG-BRA-CHL exercises intended',
  ]);
});

test('one area told twice is one claim with both sentences', async () => {
  const { scene, engagements } = await settingOf(
    'Norway and Estonia signed a memorandum on cyber security. Estonia will cooperate with Norway on cyber security from next year.',
  );
  const cyber = cooperationOf(scene, engagements).filter((c) => c.area === 'cyber');
  assert.deepEqual(
    cyber.map((c) => [c.parties.join('-'), c.evidence.length]),
    [['EST-NOR', 2]],
  );
});

test('cooperation inside one country has no parties', async () => {
  assert.deepEqual(await told('The police and the army in Kenya want closer cooperation on border security.'), []);
});

test('defence in a list of fields is the general area', async () => {
  const lines = await told('Kenya and Turkey agreed to expand cooperation in trade, defence and health.');
  assert.deepEqual(lines, ['KEN-TUR general agreed', 'KEN-TUR health agreed', 'KEN-TUR trade agreed']);
});

test('training given is cooperation of trainer and trained', async () => {
  assert.deepEqual(await told('The United Kingdom trains Kenyan soldiers at a base in Nanyuki.'), ['GBR-KEN training under-way']);
});
