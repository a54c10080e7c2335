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
