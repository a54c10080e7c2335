import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import type { Annotation, Annotator } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { reportIdOf } from '../../model/digest.ts';
import { castOf } from './index.ts';

let reader: Annotator;
before(async () => {
  reader = await openSmallReader();
});
after(async () => {
  await reader.close();
});

/** The states of the persons and organisations of a text, by name. */
async function statesIn(text: string): Promise<ReadonlyMap<string, Country | null>> {
  const [annotation] = await reader.annotate([text]);
  const id = reportIdOf('2024-05-14', null, null, text);
  const report = { id, path: null, url: null, source: null, title: null, published: '2024-05-14', language: 'en' as const, text };
  return new Map(castOf(report, annotation as Annotation).actors.map((a) => [a.name, a.country]));
}

test('a minister of the lead is not of a state whose rivalry is told in its background clause', async () => {
  const states = await statesIn(
    'Australia and Samoa have concluded a defence treaty, as Canberra tries to keep its neighbours close amid mounting rivalry between China and Japan.\n\nDefence Minister Paul Dwyer and Samoa’s Minister of Police Sione Tuala signed the treaty in Apia on Monday.\n\nChina signed a policing agreement with Samoa in 2019.',
  );
  assert.equal(states.get('Paul Dwyer'), 'AUS');
  assert.equal(states.get('Sione Tuala'), 'WSM');
});

test('everyone in the list under the heading of a side is of that side', async () => {
  const states = await statesIn(
    'The presidents of Kenya and Denmark held talks in Nairobi on Monday. Present from the Danish side were Foreign Minister Lars Holm, Trade Minister Mette Friis and Defence Minister Jens Lund.',
  );
  for (const name of ['Lars Holm', 'Mette Friis', 'Jens Lund']) assert.equal(states.get(name), 'DNK', name);
});

test('all who took part on one side are of that side', async () => {
  const states = await statesIn(
    'The President of Chile received his guest from Norway in Santiago. Foreign Minister Pablo Reyes, Defense Minister Ana Soto and Energy Minister Luis Vega took part on the Chilean side.',
  );
  for (const name of ['Pablo Reyes', 'Ana Soto', 'Luis Vega']) assert.equal(states.get(name), 'CHL', name);
});

test('one who travels with a minister is of the same state', async () => {
  const states = await statesIn(
    'Canadian Defence Minister Laura Webb arrived in Riga on Monday. She was travelling with Chief of Defence Staff General Mark Ellis.',
  );
  assert.equal(states.get('Mark Ellis'), 'CAN');
});

test('a spokesman after a semicolon speaks for the state that the clause before is about', async () => {
  const states = await statesIn(
    'TOKYO, May 14 - Japan condemned the launch. India, a buyer of the missile, has said little; foreign ministry spokesman Anil Mehra called it a routine test.',
  );
  assert.equal(states.get('Anil Mehra'), 'IND');
});
