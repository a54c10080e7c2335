import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence, Token } from '../../model/annotation.ts';
import { agglomerate } from './agglomerate.ts';
import { coreferenceOf, featuresOf, prepare } from './coreference.ts';
import { explained, scoreOfPair } from './model.ts';
import { openCorefModel } from './open.ts';
import { rootOf } from './words.ts';

/** "form/lemma/UPOS/head/relation" for each token. */
function sentence(...rows: readonly string[]): Sentence {
  let start = 0;
  const tokens = rows.map((row): Token => {
    const [text = '', lemma = '', upos = '', head = '-1', deprel = 'root'] = row.split('/');
    start += text.length + 1;
    return { start: start - text.length - 1, end: start - 1, text, lemma, upos, xpos: upos === 'NOUN' ? 'NN' : upos, head: Number(head), deprel };
  });
  return { start: 0, end: start, paragraph: 0, tokens, names: [] };
}

const acquired = sentence('Norsk/Norsk/PROPN/1/nsubj', 'bought/buy/VERB', 'Tele/Tele/PROPN/1/obj', './././1/punct');
const purchase = sentence('Norsk/Norsk/PROPN/1/nsubj', 'bought/buy/VERB', 'rival/rival/NOUN/3/compound', 'Tele/Tele/PROPN/1/obj', './././1/punct');
const rain = sentence('It/it/PRON/1/nsubj', 'rained/rain/VERB', 'in/in/ADP/3/case', 'Bergen/Bergen/PROPN/1/obl');

test('words of one root are told by their endings', () => {
  assert.equal(rootOf('merger'), rootOf('merge'));
  assert.equal(rootOf('resignation'), rootOf('resign'));
  assert.notEqual(rootOf('visit'), rootOf('vote'));
});

test('groups are joined by their mean score: one strong link does not outweigh two that speak against it', () => {
  // Three items: 0-1 at 3, 1-2 at 2, 0-2 at -9: the mean of {0,1} and {2} is -3.5.
  assert.deepEqual(agglomerate(3, Float32Array.from([3, -9, 2]), 0), [0, 0, 2]);
  assert.deepEqual(agglomerate(3, Float32Array.from([3, 1, 2]), 0), [0, 0, 0]);
  assert.deepEqual(agglomerate(2, Float32Array.from([-1]), 0), [0, 1]);
});

test('one purchase told in two reports is one event, rain is another, and the score says why', async () => {
  const texts = [acquired, purchase, rain].map((s) => ({ topic: 't', sentences: [s] }));
  const spots = [0, 1, 2].map((text) => ({ text, sentence: 0, tokens: [1] }));
  const model = await openCorefModel('events');
  const prepared = prepare(texts, spots);
  const chains = coreferenceOf('events', prepared, model);
  assert.equal(chains[0], chains[1]);
  assert.notEqual(chains[0], chains[2]);
  const features = featuresOf('events', prepared.pair(0, 1), () => null);
  const reasons = explained(model, features);
  const total = reasons.reduce((sum, reason) => sum + reason.weight, model.bias);
  assert.ok(Math.abs(total - scoreOfPair(model, features)) < 1e-9);
  assert.ok(reasons.some((reason) => reason.because.startsWith('Both speak of') || reason.because.startsWith('The head words')));
  assert.ok(reasons.some((reason) => reason.name.startsWith('head:same') && reason.weight > 0));
});

test('mentions of different topics are never compared', async () => {
  const texts = [acquired, purchase].map((s, i) => ({ topic: String(i), sentences: [s] }));
  const spots = [0, 1].map((text) => ({ text, sentence: 0, tokens: [1] }));
  assert.deepEqual(coreferenceOf('events', prepare(texts, spots), await openCorefModel('events')), [0, 1]);
});

test('a name and its longer form in one text are one, whoever stands between them', async () => {
  const full = sentence('Kari/Kari/PROPN/2/nsubj', 'Berg/Berg/PROPN/0/flat', 'arrived/arrive/VERB');
  const short = sentence('Berg/Berg/PROPN/1/nsubj', 'met/meet/VERB', 'Odd/Odd/PROPN/1/obj');
  const texts = [{ topic: 't', sentences: [full, short] }];
  const spots = [
    { text: 0, sentence: 0, tokens: [0, 1] },
    { text: 0, sentence: 1, tokens: [0] },
    { text: 0, sentence: 1, tokens: [2] },
  ];
  const chains = coreferenceOf('entities', prepare(texts, spots), await openCorefModel('entities'));
  assert.equal(chains[0], chains[1]);
  assert.notEqual(chains[1], chains[2]);
});
