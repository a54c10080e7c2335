import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';

/** The persons of a text by name, each with the state and the first title. */
async function peopleIn(text: string): Promise<ReadonlyMap<string, string>> {
  const { scene } = await settingOf(text, '2024-05-14');
  return new Map(
    scene.actors.filter((a) => a.actor === 'person' && !a.described).map((a) => [a.name, `${a.country} ${a.roles[0]?.title ?? ''}`.trim()]),
  );
}

test('small words join the parts of a name, and a title may be a given name', async () => {
  const people = await peopleIn(
    "Kenya's ambassador to Oman Daniel ole Nkaiserry was received by Brigadier General Sultan bin Rashid al Fadl, Commander of the Royal Guard of Oman.",
  );
  assert.deepEqual([...people.keys()], ['Daniel ole Nkaiserry', 'Sultan bin Rashid al Fadl']);
});

test('a family name may be a small word of English; at the beginning of a clause such a word is none', async () => {
  const people = await peopleIn(
    "Kenya's trade minister Joseph Kibet Too flew to Accra on Monday. Ghana's trade minister Kofi Mensah met him, Too many questions were open.",
  );
  assert.ok(people.has('Joseph Kibet Too'), [...people.keys()].join());
  assert.ok(people.has('Kofi Mensah'));
});

test('a given name with an accent is no nationality', async () => {
  const people = await peopleIn('MENDOZA, May 14 - Germán Pablo Vidal, the mayor of Bariloche, said that the reactor was safe.');
  assert.match(people.get('Germán Pablo Vidal') ?? '', /^ARG mayor/);
});

test("a chargé d'affaires and whoever commands what a state owns have names in apposition", async () => {
  const people = await peopleIn(
    "Ghana summoned the Czech chargé d'affaires, Pavla Nová. The director of Ghana's frontier guard, Kofi Mensah, handed her a note.",
  );
  assert.match(people.get('Pavla Nová') ?? '', /^CZE chargé/);
  assert.match(people.get('Kofi Mensah') ?? '', /^GHA director/);
});

test('an envoy to a sultanate has a name behind it', async () => {
  const people = await peopleIn('The talks were attended by the Ambassador of Nepal to the Sultanate of Brunei Sita Rana and by officers.');
  assert.match(people.get('Sita Rana') ?? '', /^NPL Ambassador/);
});

test('a ship without its prefix is still nobody', async () => {
  const people = await peopleIn('The frigate HMNZS Te Marama sailed from Suva. On Monday Te Marama met the patrol boat of Tonga off the reef.');
  assert.deepEqual([...people.keys()], []);
});
