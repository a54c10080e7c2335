import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { transfersOf } from './transfers.ts';

/** What a text tells of transfers, one line each: supplier, recipient, quantity, item, stage. */
async function told(text: string): Promise<string[]> {
  const { scene } = await settingOf(text);
  return transfersOf(scene).map((c) => [`${c.supplier}>${c.recipient}`, c.quantity, c.item, c.stage].filter((x) => x !== null).join(' '));
}

test('whoever is accused of having shipped arms is the supplier', async () => {
  assert.deepEqual(await told('Norway and Sweden accuse Iran of having shipped drones and rockets to Sudan.'), [
    'IRN>SDN drones delivered',
    'IRN>SDN rockets delivered',
  ]);
  assert.deepEqual(await told('Washington has accused Tehran of sending ballistic missiles to Russia.'), ['IRN>RUS ballistic missiles delivered']);
});

test('what a state has on order it has ordered', async () => {
  assert.deepEqual(await told('Nairobi has 12 armoured vehicles on order from Turkey.'), ['TUR>KEN 12 armoured vehicles ordered']);
});

test('arms from an unnamed ally come from whoever makes those named beside them', async () => {
  assert.deepEqual(await told('Rabat has inducted F-16 fighters, M1A2 tanks and four patrol boats from its ally.'), [
    'USA>MAR F-16 fighters procured',
    'USA>MAR M1A2 tanks procured',
    'USA>MAR 4 patrol boats procured',
  ]);
});

test('a relative clause tells who gave the ships', async () => {
  assert.deepEqual(await told('The minister inspected two minehunters that Italy had given to Albania.'), ['ITA>ALB 2 minehunters delivered']);
});

test('ships that a yard is to build for another state are ordered', async () => {
  assert.deepEqual(await told('Hanwha won a $500 million order to build three vessels for Chile.'), ['KOR>CHL 3 vessels ordered']);
});

test('"It" at the head of a sentence is who acted before, not the neighbour named last', async () => {
  assert.deepEqual(await told('Finland, a NATO member that borders Russia, has a small navy. It has bought F-35 fighters from the United States.'), [
    'USA>FIN F-35 fighters procured',
  ]);
});

test('boats awaited from two givers are not turned round by the contract that bought them', async () => {
  const text =
    "Latvia is waiting for the delivery of three patrol boats from Norway and Denmark, which signed a contract for five used corvettes with Riga in 2021, and for two frigates that Italy's Fincantieri is building at a yard in Riga.";
  assert.deepEqual(await told(text), [
    'DNK>LVA 3 patrol boats ordered',
    'NOR>LVA 3 patrol boats ordered',
    'DNK>LVA 5 corvettes ordered',
    'NOR>LVA 5 corvettes ordered',
    'ITA>LVA 2 frigates ordered',
  ]);
});
