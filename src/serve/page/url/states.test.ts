import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atLeastTwo, pathOfStates, statesInPath } from './states.ts';

test('the address of a look at states gives the states back, however it was written', () => {
  assert.deepEqual(statesInPath(pathOfStates(['IND', 'ISR', 'FRA'])), ['IND', 'ISR', 'FRA']);
  assert.deepEqual(statesInPath('/ind/isr/IND/'), ['IND', 'ISR']);
  assert.deepEqual(statesInPath('/no/such/thing'), []);
  assert.deepEqual(statesInPath('/'), []);
});

test('of three states or more what concerns two of them is asked for, unless the address says all', () => {
  assert.equal(atLeastTwo(['IND', 'ISR', 'FRA'], ''), 'two');
  assert.equal(atLeastTwo(['IND', 'ISR', 'FRA'], 'all'), undefined);
  assert.equal(atLeastTwo(['IND', 'ISR'], 'two'), undefined);
});
