import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Sentence } from '../model/annotation.ts';
import { loadSmallReader, type SmallReader } from './small.ts';

let reader: SmallReader;
before(async () => {
  reader = await loadSmallReader(new URL('../../models/small/', import.meta.url));
});

async function read(text: string): Promise<readonly Sentence[]> {
  const [annotation] = await reader.annotate([text]);
  return annotation?.sentences ?? [];
}

const MEETING = 'Israeli Defense Minister Benny Gantz met with Indian Prime Minister Narendra Modi in India on Thursday.';
const named = (sentence: Sentence | undefined, type: string) =>
  (sentence?.names ?? [])
    .filter((name) => name.type === type)
    .map((name) =>
      sentence?.tokens
        .slice(name.first, name.last)
        .map((token) => token.text)
        .join(' '),
    );

describe('the small reader', () => {
  test('who met whom, where and when is in the tree', async () => {
    const [sentence] = await read(MEETING);
    const words = sentence?.tokens.map((token) => token.text) ?? [];
    const arc = (word: string) => {
      const token = sentence?.tokens[words.indexOf(word)];
      return `${token?.deprel} ${words[token?.head ?? -1] ?? 'ROOT'}`;
    };
    assert.equal(arc('met'), 'root ROOT');
    assert.equal(arc('Benny'), 'nsubj met');
    assert.equal(arc('Gantz'), 'flat Benny');
    assert.equal(arc('Defense'), 'compound Minister');
    assert.equal(arc('Narendra'), 'obl met');
    assert.equal(arc('India'), 'obl met');
    assert.equal(arc('Thursday'), 'obl met');
    assert.equal(sentence?.tokens[words.indexOf('met')]?.lemma, 'meet');
  });

  test('names leave titles out', async () => {
    const [sentence] = await read(MEETING);
    assert.deepEqual(named(sentence, 'person'), ['Benny Gantz', 'Narendra Modi']);
    assert.deepEqual(named(sentence, 'nationality'), ['Israeli', 'Indian']);
    assert.deepEqual(named(sentence, 'place'), ['India']);
  });

  test('offsets point at the words', async () => {
    const text = '  “We agreed,” said Türkiye’s minister.\n\nHe left 😀 at 5pm.';
    for (const sentence of await read(text)) {
      for (const token of sentence.tokens) assert.equal(text.slice(token.start, token.end), token.text);
      assert.equal(sentence.start, sentence.tokens[0]?.start);
      assert.equal(sentence.end, sentence.tokens.at(-1)?.end);
      assert.equal(sentence.tokens.filter((token) => token.head === -1 && token.deprel === 'root').length, 1);
    }
  });

  test('a sentence is read the same whatever it is read with', async () => {
    const alone = await read(MEETING);
    const others = Array.from({ length: 90 }, (_, index) => `${'The two sides agreed on many things and '.repeat(index % 7)}they parted.`);
    const together = await reader.annotate([...others, MEETING, ...others]);
    assert.deepEqual(together[others.length]?.sentences, alone);
  });

  test('texts are answered in their order, empty ones with nothing', async () => {
    const answers = await reader.annotate(['One came.', '', 'Two went. Three stayed.']);
    assert.deepEqual(
      answers.map((answer) => answer.sentences.length),
      [1, 0, 2],
    );
    assert.equal(answers[0]?.reader.name, 'rapporteur-small');
  });

  test('a word of a megabyte and a line without an end are read', async () => {
    const sentences = await read(`${'x'.repeat(100_000)} ${'and '.repeat(4000)}`);
    assert.equal(
      sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0),
      5000,
    );
  });

  test('gold tokens come back as they were given', async () => {
    const [sentence] = await reader.annotateTokens([['The', 'U.S', '.', 'agreed', '!']]);
    assert.deepEqual(
      sentence?.tokens.map((token) => token.text),
      ['The', 'U.S', '.', 'agreed', '!'],
    );
  });
});
