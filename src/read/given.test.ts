import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportIdOf } from '../model/digest.ts';
import { givenReport } from './given.ts';

test('a report given as text has the id that it has as a file', () => {
  const given = givenReport({ published: '2022-06-03', text: 'The ministers met.', source: 'Deccan Courier' });
  assert.ok(given.ok);
  assert.equal(given.value.id, reportIdOf('2022-06-03', 'Deccan Courier', null, 'The ministers met.'));
  assert.equal(given.value.language, 'en');
});

test('a report given without a day or without words is refused', () => {
  const undated = givenReport({ published: '3 June', text: 'The ministers met.', url: 'https://example.org/1' });
  assert.ok(!undated.ok);
  assert.deepEqual([undated.failure.where, undated.failure.what], ['https://example.org/1', 'is of no day: "3 June"']);
  assert.equal(givenReport({ published: '2022-06-03', text: ' \n' }).ok, false);
});

test('half a surrogate pair in a text does not break the export', () => {
  const given = givenReport({ published: '2022-06-03', text: 'a\ud83db' });
  assert.ok(given.ok && given.value.text === 'a\ufffdb');
});
