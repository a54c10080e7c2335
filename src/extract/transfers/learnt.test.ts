import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { transfersOf } from './transfers.ts';

/** What a text tells of transfers, one line each, in alphabetical order. */
async function told(text: string): Promise<string[]> {
  const { scene } = await settingOf(text);
  return transfersOf(scene)
    .map((t) => `${t.supplier}>${t.recipient} ${t.item} ${t.quantity ?? 'some'} ${t.stage}`)
    .sort();
}

test('a name that a report introduces before a word for arms means them later, and their maker', async () => {
  assert.deepEqual(await told('Chile bought six Condorito patrol aircraft from Brazil in 2019. In 2022 Peru ordered four Condoritos.'), [
    'BRA>CHL Condorito patrol aircraft 6 procured',
    'BRA>PER Condoritos 4 ordered',
  ]);
});

test('a name of a person, a place or a body before such a word is learnt by nobody', async () => {
  assert.deepEqual(await told('The Arica patrol boat lies in port. Chile gave Arica a park, and Peru sold Arica fruit.'), []);
});

test('a number alone of which delivery was taken, and the type of a thing', async () => {
  assert.deepEqual(await told('Poland sold 20 Grzyb armoured vehicles to Kenya. Uganda took delivery of eight in 2021.'), [
    'POL>KEN Grzyb armoured vehicles 20 procured',
    'POL>UGA Grzyb armoured vehicles 8 delivered',
  ]);
  assert.deepEqual(await told('Kenya bought armoured carriers of the Husky type from South Africa.'), ['ZAF>KEN armoured carriers some procured']);
});

test('vehicles and equipment that one state gives another; what is only traded is none', async () => {
  assert.deepEqual(await told('In 2020 India donated 40 lorries to Nepal.'), ['IND>NPL lorries 40 delivered']);
  assert.deepEqual(await told('Norway has given Malawi 12 off-road vehicles.'), ['NOR>MWI off-road vehicles 12 delivered']);
  assert.deepEqual(await told('South Korea provided Laos with equipment for customs posts.'), ['KOR>LAO equipment some delivered']);
  assert.deepEqual(await told('South Korean companies export vehicles to Chile.'), []);
});

test('the firm that a sentence before names sells for its state, and an unknown firm for none', async () => {
  assert.deepEqual(await told('Leonardo presented its plans in Rome. The company supplied four helicopters to Malta in 2017.'), [
    'ITA>MLT helicopters 4 delivered',
  ]);
  assert.deepEqual(await told('The ministers of Ghana and Togo met. Blumenrath sold a simulator to Togo in 2019.'), []);
});

test('who is called a neighbour of one state is another', async () => {
  assert.deepEqual(await told('Slovakia sold howitzers to Hungary’s neighbour Romania.'), ['SVK>ROU howitzers some procured']);
});
