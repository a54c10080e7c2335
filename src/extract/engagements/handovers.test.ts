import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../testing/told.ts';

test('goods handed over are a ceremony with whoever accepted them, and what the two discuss afterwards a meeting', async () => {
  const told = await tell(
    "State Secretary Ana Gomes of Portugal handed over ten ambulances to the Republic of Ghana on Tuesday. The donation was accepted by Ghana's Deputy Minister of Defence, Colonel Kofi Mensah.\n\nAfter the ceremony the two officials discussed the training of cadets.",
  );
  assert.deepEqual(told, ['ceremony occurred 2023-06-06 -: Ana Gomes, Kofi Mensah', 'meeting occurred 2023-06-06 -: Ana Gomes, Kofi Mensah']);
});

test('keys given or received are a ceremony', async () => {
  const told = await tell("Portuguese State Secretary Ana Gomes gave the keys to Ghana's Deputy Defence Minister Kofi Mensah on Tuesday in Lisbon.");
  assert.deepEqual(told, ['ceremony occurred 2023-06-06 PRT: Ana Gomes, Kofi Mensah']);
});

test('a suspect or a letter handed over is no ceremony', async () => {
  const told = await tell('Portuguese Foreign Minister Rui Costa handed over a letter to President Kofi Mensah of Ghana on Tuesday.');
  assert.ok(!told.some((t) => t.startsWith('ceremony')), told.join('\n'));
});
