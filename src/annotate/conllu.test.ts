import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { asAnnotated, readConllu } from './conllu.ts';

const row = (...columns: string[]) => [...columns, ...new Array<string>(10 - columns.length).fill('_')].join('\t');

const SAMPLE = [
  '# sent_id = a-1',
  '# newpar',
  row('1', 'They', 'they', 'PRON', 'PRP', '_', '2', 'nsubj'),
  row('2-3', "don't", '_', '_', '_', '_', '_', '_'),
  row('2', 'do', 'do', 'AUX', 'VBP', '_', '4', 'aux'),
  row('3', "n't", 'not', 'PART', 'RB', '_', '4', 'advmod'),
  row('3.1', 'x'),
  row('4', 'meet', 'meet', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  row('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct'),
  '',
].join('\n');

describe('CoNLL-U', () => {
  test('parts of a contraction share out its letters', () => {
    const [sentence] = readConllu(SAMPLE);
    assert.equal(sentence?.text, "They don't meet.");
    assert.deepEqual(
      sentence?.tokens.map((token) => sentence.text.slice(token.start, token.end)),
      ['They', 'do', "n't", 'meet', '.'],
    );
  });

  test('heads count from nought and the root has none', () => {
    const [sentence] = readConllu(SAMPLE);
    assert.deepEqual(
      sentence?.tokens.map((token) => token.head),
      [1, 3, 3, -1, 3],
    );
    assert.equal(sentence?.comments.has('newpar'), true);
    assert.equal(sentence && asAnnotated(sentence).tokens.length, 5);
  });

  test('a line that is not ten columns is named', () => {
    assert.throws(() => readConllu('1\tThey\n'), /line 1: 2 columns/);
  });
});
