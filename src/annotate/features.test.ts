import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { features, normal, shape } from './features.ts';
import { Lemmas } from './lemmas.ts';

describe('word features', () => {
  test('they are the numbers that training saw', () => {
    const word = features('met', { ngram: 16384, affix: 4096, shape: 512 });
    assert.deepEqual(word, { normal: 'met', ngrams: EXPECTED.ngrams, prefix: EXPECTED.prefix, suffix: EXPECTED.suffix, shape: EXPECTED.shape });
  });

  test('figures, quotes and dashes lose what does not matter', () => {
    assert.equal(normal('1,250–1,300'), '0,000-0,000');
    assert.equal(normal('Türkiye’s'), "türkiye's");
    assert.equal(normal('a'.repeat(40)), 'a'.repeat(24));
  });

  test('shapes are short', () => {
    assert.equal(shape('McDonald'), 'XxXxx');
    assert.equal(shape('F-35'), 'X-dd');
    assert.equal(shape('NATO'), 'XX');
  });
});

describe('lemmas', () => {
  const lemmas = new Lemmas({ lemmaRules: { VBD: { '': '0L', ed: '2L' }, NNP: { '': '0K' } }, lemmaExceptions: { 'VBD met': 'meet' } });

  test('the longest ending decides, and what is known beats it', () => {
    assert.equal(lemmas.of('Signed', 'VBD'), 'sign');
    assert.equal(lemmas.of('Met', 'VBD'), 'meet');
    assert.equal(lemmas.of('Gantz', 'NNP'), 'Gantz');
  });

  test('an unknown tag leaves the word in small letters', () => {
    assert.equal(lemmas.of('Hello', 'UH'), 'hello');
  });
});

const EXPECTED = { ngrams: [16099, 3443, 14942, 624, 9161, 5470], prefix: 1354, suffix: 1868, shape: 426 };
