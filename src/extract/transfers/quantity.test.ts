import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence } from '../../model/annotation.ts';
import { countOf, quantityBefore } from './quantity.ts';

function sentenceOf(words: string): Sentence {
  const tokens = [...words.matchAll(/\S+/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0],
    lemma: m[0],
    upos: 'X',
    xpos: 'X',
    head: -1,
    deprel: 'dep',
  }));
  return { start: 0, end: words.length, paragraph: 0, tokens, names: [] };
}

/** The number that stands before the last word. */
function before(words: string): number | null {
  const sentence = sentenceOf(words);
  return quantityBefore(sentence, sentence.tokens.length - 1)?.value ?? null;
}

test('figures and number words are counts', () => {
  assert.deepEqual([countOf('1,200'), countOf('36'), countOf('twelve'), countOf('twenty-four'), countOf('several')], [1200, 36, 12, 24, null]);
});

test('scales multiply and units of packing are looked through', () => {
  assert.equal(before('two dozen drones'), 24);
  assert.equal(before('a pair of frigates'), 2);
  assert.equal(before('3 million rounds of ammunition'), 3_000_000);
});

test('sums of money and vague numbers are no quantity', () => {
  assert.equal(before('$ 400 jets'), null);
  assert.equal(before('dozens of jets'), null);
  assert.equal(before('a number of jets'), null);
});
