import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { transfersOf } from './transfers.ts';

/** What a text tells of transfers, one line each: supplier, recipient, quantity, item. */
async function told(text: string): Promise<string[]> {
  const { scene } = await settingOf(text);
  return transfersOf(scene).map((c) => [`${c.supplier}>${c.recipient}`, c.quantity, c.item].filter((x) => x !== null).join(' '));
}

test('each supplier sold what stands before its own "from"', async () => {
  assert.deepEqual(await told('Peru has been buying Rafale fighters and two frigates from France and four submarines from Germany.'), [
    'FRA>PER Rafale fighters',
    'FRA>PER 2 frigates',
    'DEU>PER 4 submarines',
  ]);
});

test('"they" who would donate are those who said so', async () => {
  assert.deepEqual(await told('Norway and Belgium said on Sunday they would donate F-16 fighter jets to Ukraine.'), [
    'BEL>UKR F-16 fighter jets',
    'NOR>UKR F-16 fighter jets',
  ]);
});

test('whoever is thanked for a decision to hand over arms gives them to whoever thanks', async () => {
  assert.deepEqual(await told('The Ukrainian president thanked Norway for its decision to hand over 22 F-16 aircraft.'), [
    'NOR>UKR 22 F-16 aircraft',
  ]);
});

test('"36 of the jets" are the jets named before', async () => {
  assert.deepEqual(await told('Saab is to build the Gripen E fighter in Recife. Brazil ordered 36 of the jets from Saab in 2014.'), [
    'SWE>BRA 36 Gripen E fighter',
  ]);
});

test('a force that is given vehicles is no part of their name', async () => {
  assert.deepEqual(await told('Britain will gift the Kenya Defence Forces 15 Mastiff armoured vehicles.'), ['GBR>KEN 15 Mastiff armoured vehicles']);
});
