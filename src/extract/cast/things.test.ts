import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thingsIn } from './things.ts';

test('an exercise is known for a thing beside a word of a million letters, which is passed over like any other', () => {
  for (const word of ['x', 'X', 'Xx-']) {
    const things = thingsIn(`Both fleets joined Exercise Northern Gannet. ${word.repeat(1_000_000 / word.length)} The exercise ended on Friday.`);
    assert.ok(
      [...things].some((t) => /northern gannet/i.test(t)),
      [...things].map((t) => t.slice(0, 40)).join(),
    );
  }
});
