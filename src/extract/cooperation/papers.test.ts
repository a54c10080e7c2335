import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from '../instruments/index.ts';
import { cooperationOf } from './cooperation.ts';

async function told(text: string): Promise<string[]> {
  const { scene, engagements } = await settingOf(text);
  return cooperationOf(scene, engagements, instrumentsOf(scene, engagements)).map((c) => `${c.parties.join('-')} ${c.area} ${c.stage}`);
}

test('what a roadmap that two states adopt is on, they have agreed to do together', async () => {
  assert.deepEqual(await told('A roadmap for nuclear energy was adopted by the ministers of Hungary and Uzbekistan.'), ['HUN-UZB nuclear agreed']);
});

test('a paper that is ended leaves no cooperation behind', async () => {
  assert.deepEqual(await told('Sudan has cancelled its fisheries agreement with Russia.'), []);
});

test('what is done jointly is done by both', async () => {
  assert.deepEqual(await told('Argentina and South Africa will jointly study marine science off the Cape.'), ['ARG-ZAF science intended']);
});

test('what two states say as “we” in their own statement is theirs, unless the sentence names a third', async () => {
  const head = 'Joint Statement of Peru and Chile\n\nThe presidents of Peru and Chile met in Lima today.';
  assert.ok((await told(`${head} We will deepen our cooperation on cyber security.`)).includes('CHL-PER cyber intended'));
  assert.ok(!(await told(`${head} We will deepen our cooperation on cyber security with Brazil.`)).includes('CHL-PER cyber intended'));
});
