import assert from 'node:assert/strict';
import test from 'node:test';
import { failureOf } from './trouble.ts';

test('the errors of the system become words and a remedy', () => {
  const failure = failureOf(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }), 'a.txt');
  assert.deepEqual(failure, { what: 'may not be read', where: 'a.txt', remedy: 'Give yourself the right to read it, or leave it out.' });
  assert.equal(failureOf(Object.assign(new Error('x'), { code: 'EXYZ' }), 'a.txt').what, 'cannot be read (EXYZ)');
});

test('an error that is not the system’s is a bug and goes on its way', () => {
  assert.throws(() => failureOf(new TypeError('x is not a function'), 'a.txt'), TypeError);
});
