import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentsOf } from './segments.ts';

test('marks that overlap and lie in one another cut a text into pieces that cover all of it', () => {
  const pieces = segmentsOf(20, [
    { start: 2, end: 10, key: 'sentence' },
    { start: 4, end: 6, key: 'name' },
    { start: 8, end: 14, key: 'other' },
  ]);
  assert.deepEqual(
    pieces.map((p) => [p.start, p.end, p.keys.join()]),
    [
      [0, 2, ''],
      [2, 4, 'sentence'],
      [4, 6, 'name,sentence'],
      [6, 8, 'sentence'],
      [8, 10, 'other,sentence'],
      [10, 14, 'other'],
      [14, 20, ''],
    ],
  );
});

test('a mark beyond the end of a text that was cut short is cut with it', () => {
  assert.deepEqual(segmentsOf(5, [{ start: 3, end: 9, key: 1 }]).at(-1), { start: 3, end: 5, keys: [1] });
  assert.deepEqual(segmentsOf(5, [{ start: 7, end: 9, key: 1 }]), [{ start: 0, end: 5, keys: [] }]);
});
