import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Token } from '../model/annotation.ts';
import { bestLabels, namesOf } from './names.ts';

const LABELS = ['O', 'B-person', 'I-person', 'B-place', 'I-place'];

describe('name labels', () => {
  test('a name never goes on that has not begun', () => {
    const scores = Float32Array.from([0, 1, 5, 0, 0, /* token 2 */ 0, 0, 5, 0, 6]);
    assert.deepEqual(bestLabels(scores, 0, 5, LABELS, 2), ['B-person', 'I-person']);
  });

  test('two names side by side are two', () => {
    const tokens = ['Ram', 'Lal', 'Goa'].map(
      (text, index): Token => ({ start: index * 4, end: index * 4 + 3, text, lemma: text, upos: 'PROPN', xpos: 'NNP', head: -1, deprel: 'root' }),
    );
    assert.deepEqual(namesOf(['B-person', 'I-person', 'B-place'], tokens), [
      { first: 0, last: 2, start: 0, end: 7, type: 'person' },
      { first: 2, last: 3, start: 8, end: 11, type: 'place' },
    ]);
  });

  test("a person's name does not end in a particle", () => {
    const tokens = ['Omar', 'bin', 'Zaki', 'Al', 'Amri', 'left'].map(
      (text, index): Token => ({
        start: index * 5,
        end: index * 5 + text.length,
        text,
        lemma: text,
        upos: index < 5 ? 'PROPN' : 'VERB',
        xpos: 'NNP',
        head: -1,
        deprel: 'root',
      }),
    );
    const names = namesOf(['B-person', 'I-person', 'O', 'B-person', 'I-person', 'O'], tokens);
    assert.deepEqual(
      names.map(({ first, last }) => [first, last]),
      [[0, 5]],
    );
  });

  test('a hyphen and what the tree calls flat go on a name', () => {
    const text = 'Kim Min - jun Park met';
    const tokens = text.split(' ').map((word, index): Token => {
      const start = [0, 4, 7, 8, 12, 17][index] ?? 0;
      return {
        start,
        end: start + word.length,
        text: word,
        lemma: word,
        upos: index === 2 ? 'PUNCT' : index < 5 ? 'PROPN' : 'VERB',
        xpos: 'NNP',
        head: 0,
        deprel: 'flat',
      };
    });
    const [name] = namesOf(['B-person', 'I-person', 'O', 'O', 'O', 'O'], tokens);
    assert.deepEqual([name?.first, name?.last], [0, 5]);
  });

  test('an empty sentence has no labels', () => {
    assert.deepEqual(bestLabels(new Float32Array(0), 0, 5, LABELS, 0), []);
  });
});
