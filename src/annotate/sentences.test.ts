import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LONGEST_SENTENCE, segment } from './sentences.ts';

const sentences = (text: string) => segment(text).map(({ tokens }) => text.slice(tokens[0]?.start, tokens.at(-1)?.end));

describe('sentences', () => {
  test('ranks, titles and initials never end one', () => {
    const text = 'Maj. Gen. Ido Ron met Adm. R. Hari Nair and Brig.-Gen. Yaki Stern. Lt. Col. P. K. Das was there.';
    assert.deepEqual(sentences(text), ['Maj. Gen. Ido Ron met Adm. R. Hari Nair and Brig.-Gen. Yaki Stern.', 'Lt. Col. P. K. Das was there.']);
  });

  test('an abbreviation ends one only before a word that begins sentences', () => {
    assert.deepEqual(sentences('They flew to the U.S. The talks began at 9 a.m. Monday.'), [
      'They flew to the U.S.',
      'The talks began at 9 a.m. Monday.',
    ]);
    assert.deepEqual(sentences('The U.S. Navy and Acme Inc. Chairman Lee agreed.'), ['The U.S. Navy and Acme Inc. Chairman Lee agreed.']);
  });

  test('a missing space after the full stop still ends one', () => {
    assert.deepEqual(sentences('They "discussed security issues".It said more would follow.'), [
      'They "discussed security issues".',
      'It said more would follow.',
    ]);
  });

  test('closing quotation marks stay with their sentence', () => {
    assert.deepEqual(sentences('"We are friends. Israel is near." He left. “Good.” “Yes.”'), [
      '"We are friends.',
      'Israel is near."',
      'He left.',
      '“Good.”',
      '“Yes.”',
    ]);
  });

  test('who speaks after a quoted question stays in the sentence', () => {
    assert.deepEqual(sentences('"Will they sign?" he asked. "Soon!" she said.'), ['"Will they sign?" he asked.', '"Soon!" she said.']);
  });

  test('hard-wrapped lines run on', () => {
    const text =
      'The ministers of the two countries met in the capital on\nThursday and discussed the co-production of equipment for\nthe armed forces. They will meet again.';
    assert.equal(sentences(text).length, 2);
  });

  test('headings, list items and blank lines end sentences', () => {
    const text = 'Joint Statement\n\nThe sides agreed to\n- train pilots\n- build ships\n\nThey will meet again';
    assert.deepEqual(sentences(text), ['Joint Statement', 'The sides agreed to', '- train pilots', '- build ships', 'They will meet again']);
    assert.deepEqual(
      segment(text).map((sentence) => sentence.paragraph),
      [0, 1, 2, 3, 4],
    );
  });

  test('short lines one below the other are lines of their own', () => {
    assert.deepEqual(sentences('Office of the Spokesperson\nNew Delhi\nThe minister of defence arrived in the capital today for two days.'), [
      'Office of the Spokesperson',
      'New Delhi',
      'The minister of defence arrived in the capital today for two days.',
    ]);
  });

  test('a line of many megabytes is cut into sentences that the network can bear', () => {
    const began = performance.now();
    const found = segment('word, '.repeat(400_000));
    assert.ok(found.every(({ tokens }) => tokens.length <= LONGEST_SENTENCE));
    assert.equal(
      found.reduce((sum, { tokens }) => sum + tokens.length, 0),
      800_000,
    );
    assert.ok(performance.now() - began < 10_000);
  });

  test('an empty text has none', () => {
    assert.deepEqual(segment(' \n\t\n'), []);
  });
});
