import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { transfersOf } from './transfers.ts';

/** What a text tells of transfers, one line each: supplier, recipient, quantity, item, stage. */
async function told(text: string): Promise<string[]> {
  const { scene } = await settingOf(text);
  return transfersOf(scene).map((c) => [`${c.supplier}>${c.recipient}`, c.quantity, c.item, c.stage].filter((x) => x !== null).join(' '));
}

test('what a state has been supplying over years is delivered, each sort of arms for itself', async () => {
  const { scene } = await settingOf('Turkey has been supplying drones, armoured vehicles and naval guns to Malaysia over the last few years.');
  const claims = transfersOf(scene);
  assert.deepEqual(
    claims.slice(0, 2).map((c) => [c.supplier, c.recipient, c.item, c.stage, c.period]),
    [
      ['TUR', 'MYS', 'drones', 'delivered', 'over the last few years'],
      ['TUR', 'MYS', 'armoured vehicles', 'delivered', 'over the last few years'],
    ],
  );
});

test('weapons in general give way to the arms that are named as examples', async () => {
  assert.deepEqual(await told('Greece has procured a number of weapons, including Spike missiles, from Israel in the last few years.'), [
    'ISR>GRC Spike missiles procured',
  ]);
});

test('a sale that is only approved counts as offered', async () => {
  assert.deepEqual(await told('The U.S. State Department has approved a possible sale to Taiwan of 66 F-16 fighter jets, the Pentagon said.'), [
    'USA>TWN 66 F-16 fighter jets offered',
  ]);
});

test('a buyer without a word on the seller buys from the maker', async () => {
  assert.deepEqual(await told('Poland has ordered 18 HIMARS launchers.'), ['USA>POL 18 HIMARS launchers ordered']);
});

test('a giver may give what others have built', async () => {
  assert.deepEqual(await told('Norway handed over eight M109 howitzers to Ukraine on Tuesday.'), ['NOR>UKR 8 M109 howitzers delivered']);
});

test('number words count: two dozen, a pair', async () => {
  assert.deepEqual(await told('Two dozen Turkish-made Bayraktar TB2 drones were delivered to Kuwait last month.'), [
    'TUR>KWT 24 Bayraktar TB2 drones delivered',
  ]);
  assert.deepEqual(await told('Serbia has bought a pair of FK-3 air-defence batteries from China.'), [
    'CHN>SRB 2 FK-3 air-defence batteries procured',
  ]);
});

test('the supplied state may stand before "with"', async () => {
  assert.deepEqual(await told('Germany will supply Ukraine with 18 Leopard 2 tanks and 40 Marder infantry fighting vehicles.'), [
    'DEU>UKR 18 Leopard 2 tanks offered',
    'DEU>UKR 40 Marder infantry fighting vehicles offered',
  ]);
});

test('what is refused, wanted or only asked for is no transfer', async () => {
  assert.deepEqual(await told('Germany refused to send Taurus cruise missiles to Ukraine.'), []);
  assert.deepEqual(await told('Serbia is considering the purchase of Rafale jets from France.'), []);
  assert.deepEqual(await told('Ukraine asked Germany to deliver Taurus missiles.'), []);
  assert.deepEqual(await told('Israel would not sell Iron Dome systems to Ukraine.'), []);
});

test('a firm stands for its state in a contract', async () => {
  assert.deepEqual(await told('Hungary signed a contract with Rheinmetall for 218 Lynx infantry fighting vehicles.'), [
    'DEU>HUN 218 Lynx infantry fighting vehicles ordered',
  ]);
});

test('a seller wins an order from the buyer', async () => {
  assert.deepEqual(await told('German arms maker Rheinmetall has won an order from Hungary to supply 218 Lynx infantry fighting vehicles.'), [
    'DEU>HUN 218 Lynx infantry fighting vehicles ordered',
  ]);
});

test('a package of aid is offered with all that it holds', async () => {
  assert.deepEqual(await told('Sweden announced a military aid package for Ukraine on Tuesday, including RB 99 missiles and CV90 combat vehicles.'), [
    'SWE>UKR RB 99 missiles offered',
    'SWE>UKR CV90 combat vehicles offered',
  ]);
});

test('taking delivery acquires, and ordering what is delivered is no second transfer', async () => {
  assert.deepEqual(
    await told('The Philippine Navy took delivery on Friday of its first BrahMos cruise missiles, which Manila ordered from India in 2022.'),
    ['IND>PHL BrahMos cruise missiles delivered'],
  );
});

test('whoever buys for another state supplies it', async () => {
  assert.deepEqual(await told('Denmark is buying 14 Leopard 2 tanks for Ukraine.'), ['DNK>UKR 14 Leopard 2 tanks procured']);
});

test('a number behind a name in capitals belongs to the name', async () => {
  assert.deepEqual(await told('Sweden donated two Saab 340 surveillance aircraft to Ukraine.'), [
    'SWE>UKR 2 Saab 340 surveillance aircraft delivered',
  ]);
});

test('a recipient that stands between the verb and the arms is no maker', async () => {
  assert.deepEqual(await told('Israel sold Azerbaijan Harop loitering munitions.'), ['ISR>AZE Harop loitering munitions procured']);
});

test('a proposal to give is not yet a gift', async () => {
  assert.deepEqual(await told("Bulgaria's parliament approved a proposal to donate 100 armoured personnel carriers to Ukraine."), [
    'BGR>UKR 100 armoured personnel carriers offered',
  ]);
});

test('arms in a sentence about something else are no transfer', async () => {
  assert.deepEqual(await told('Ukraine said its troops shot down 12 Russian drones and two missiles over Kyiv on Monday.'), []);
  assert.deepEqual(await told("Russian warships and jets took part in the drills off Syria's coast."), []);
});

test('a headline says what is to come with an infinitive', async () => {
  assert.deepEqual(await told('Turkey to buy 40 Eurofighter jets from UK'), ['GBR>TUR 40 Eurofighter jets offered']);
});

test('talks about buying are no purchase', async () => {
  assert.deepEqual(await told('Ankara is in talks with Washington to buy 40 F-16 jets.'), []);
});

test('a question tells of no transfer', async () => {
  assert.deepEqual(await told('Will the United States provide F-16s to Ukraine?'), []);
});

test('an exporter of arms sells under its contracts', async () => {
  assert.deepEqual(await told('A Russian arms exporter has signed a contract with Malaysia for 12 helicopters.'), ['RUS>MYS 12 helicopters ordered']);
});
