import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NameType, Sentence } from '../model/annotation.ts';
import { markSurnames } from './surnames.ts';

function sentence(words: string, names: readonly [number, number, NameType][]): Sentence {
  let start = 0;
  const tokens = words.split(' ').map((text) => {
    start += text.length + 1;
    return {
      start: start - text.length - 1,
      end: start - 1,
      text,
      lemma: text,
      upos: /^\p{Lu}/u.test(text) ? 'PROPN' : 'VERB',
      xpos: 'NNP',
      head: -1,
      deprel: 'root',
    };
  });
  return {
    start: 0,
    end: start - 1,
    paragraph: 0,
    tokens,
    names: names.map(([first, last, type]) => ({ first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0, type })),
  };
}

const types = (sentences: readonly Sentence[]) => sentences.map(({ names }) => names.map(({ first, type }) => `${first} ${type}`));

describe('surnames', () => {
  test('a surname alone is a person once the text has the full name', () => {
    const text = [
      sentence('Ivan Petrenko arrived', [[0, 2, 'person']]),
      sentence('Petrenko spoke', []),
      sentence('they thanked Petrenko', [[2, 3, 'organisation']]),
    ];
    assert.deepEqual(types(markSurnames(text)), [['0 person'], ['0 person'], ['2 person']]);
  });

  test('a surname that is also a place in the text stays what it was', () => {
    const text = [
      sentence('Ann Jordan visited Jordan', [
        [0, 2, 'person'],
        [3, 4, 'place'],
      ]),
      sentence('Jordan agreed', []),
    ];
    assert.deepEqual(types(markSurnames(text)), [['0 person', '3 place'], []]);
  });

  test('names of several words keep their kind', () => {
    const text = [sentence('Ann Silva spoke', [[0, 2, 'person']]), sentence('Silva Motors closed', [[0, 2, 'organisation']])];
    assert.deepEqual(types(markSurnames(text)), [['0 person'], ['0 organisation']]);
  });
});
