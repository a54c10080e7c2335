import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instrumentNouns } from './kinds.ts';

const kinds = (text: string): string[] => instrumentNouns(text).map((n) => n.kind);

test('each noun for an instrument has its kind', () => {
  assert.deepEqual(kinds('a letter of intent, an MoU, a vision statement and a joint communiqué'), [
    'letter-of-intent',
    'memorandum',
    'vision-statement',
    'joint-statement',
  ]);
  assert.deepEqual(kinds('the peace treaty and a protocol on trade'), ['treaty', 'protocol']);
});

test('plurals are told from singulars', () => {
  assert.deepEqual(
    instrumentNouns('memoranda of understanding and a memorandum of understanding').map((n) => n.plural),
    [true, false],
  );
});

test('a vision without a statement counts where it is a name', () => {
  assert.deepEqual(kinds('the Vision on Defence Cooperation'), ['vision-statement']);
  assert.deepEqual(kinds('a vision of peace'), []);
});

test('what one authority declares or directs at home is no instrument', () => {
  assert.deepEqual(kinds('the national emergency declaration, a declaration of emergency and a disaster declaration'), []);
  assert.deepEqual(kinds('a Presidential Memorandum and a policy memorandum'), []);
  assert.deepEqual(kinds('a declaration on trade and a memorandum on visas'), ['joint-statement', 'memorandum']);
});
