import assert from 'node:assert/strict';
import test from 'node:test';
import { joinLines, wordsOf } from './hyphens.ts';

function joined(first: string, second: string, ...others: readonly string[]): string {
  return joinLines(first, second, wordsOf([first, second, ...others]));
}

test('a word broken at the end of a line is whole again', () => {
  assert.equal(joined('They spoke of the agree-', 'ment.'), 'They spoke of the agreement.');
  assert.equal(joined('They flew to Jerusa-', 'lem.'), 'They flew to Jerusalem.');
  assert.equal(joined('They spoke of the agree\u00ad', 'ment.'), 'They spoke of the agreement.');
  assert.equal(joined('They met', 'again.'), 'They met again.');
});

test('a hyphen that belongs to the word stays', () => {
  assert.equal(joined('They went to the Indo-', 'Pacific.'), 'They went to the Indo-Pacific.');
  assert.equal(joined('It is a Moscow-', 'based firm.'), 'It is a Moscow-based firm.');
  assert.equal(joined('The self-', 'propelled guns came.'), 'The self-propelled guns came.');
  assert.equal(joined('In 2020–', '2022 they met.'), 'In 2020–2022 they met.');
});

test('the document’s own spelling decides where both are possible', () => {
  assert.equal(joined('They spoke of co-', 'operation.', 'Their co-operation is old.'), 'They spoke of co-operation.');
  assert.equal(joined('They spoke of co-', 'operation.', 'Their cooperation is old.'), 'They spoke of cooperation.');
  assert.equal(joined('A deep-', 'water harbour.', 'The water is deep enough.'), 'A deep-water harbour.');
});
