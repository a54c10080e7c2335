import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { cooperationOf } from './cooperation.ts';

test('cooperation in the name of a forum is nobody’s deed', async () => {
  const { scene, engagements } = await settingOf(
    'The leaders of Chile and Japan met on the sidelines of the Asia-Pacific Economic Cooperation forum.',
  );
  assert.deepEqual(cooperationOf(scene, engagements), []);
});

test('a force set up together to clear mines is naval cooperation', async () => {
  const { scene, engagements } = await settingOf(
    'Chile, Peru and Ecuador signed a memorandum of understanding on Monday to set up a joint force to clear mines drifting off their coasts.',
  );
  assert.deepEqual(
    cooperationOf(scene, engagements).map((c) => `${c.parties.join('-')} ${c.area}`),
    ['CHL-ECU-PER naval'],
  );
});
