import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { instrumentsOf } from './instruments.ts';

/** What a text tells of instruments, one line each: kind, parties, status. */
async function told(text: string): Promise<string[]> {
  const { scene, engagements } = await settingOf(text);
  return instrumentsOf(scene, engagements).map((c) => `${c.instrument} ${c.parties.join('-')} ${c.status}`);
}

test('agencies bind the states whose agencies they are, known or told by the nationality before the name', async () => {
  assert.deepEqual(await told('An agreement on rovers between CNES and NASA was signed on Tuesday.'), ['agreement FRA-USA signed']);
  assert.deepEqual(await told('The Peruvian forest agency SERNAP and the Chilean forest agency CONAF signed a protocol on fires on Tuesday.'), [
    'protocol CHL-PER signed',
  ]);
});

test('the ministers of a list of three states bind all three', async () => {
  assert.deepEqual(await told('Ministers of Finland, Estonia and Latvia put their signatures to a letter of intent on radars.'), [
    'letter-of-intent EST-FIN-LVA signed',
  ]);
});

test('a conclusion that is looked forward to is still to come', async () => {
  assert.deepEqual(await told('Japan and Fiji looked forward to the early conclusion of a logistics agreement.'), ['agreement FJI-JPN negotiated']);
});

test('a treaty that has entered into force is in force, and a cancelled one has ended', async () => {
  assert.deepEqual(await told('Norway and Ghana welcomed the entry into force of the treaty between Norway and Ghana on fishing.'), [
    'treaty GHA-NOR in-force',
  ]);
  assert.deepEqual(await told("Niger's rulers have revoked a military accord with France."), ['agreement FRA-NER terminated']);
});
