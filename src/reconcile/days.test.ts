import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysApart } from './days.ts';

test('one day is a day, and more are days', () => {
  assert.equal(daysApart(1), '1 day apart');
  assert.equal(daysApart(12), '12 days apart');
});
