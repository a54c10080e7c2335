import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence } from '../../model/annotation.ts';
import { settingOf } from '../../testing/scenes.ts';
import { assertionOf } from './assertion.ts';
import { clauseAt } from './clause.ts';

/** How a sentence asserts the first token with this lemma. */
async function assertion(text: string, lemma: string): Promise<string> {
  const { scene } = await settingOf(text);
  const sentence = scene.annotation.sentences[0] as Sentence;
  return assertionOf(
    sentence,
    sentence.tokens.findIndex((t) => t.lemma === lemma),
  );
}

test('plans, wishes, requests and refusals are told from facts', async () => {
  assert.equal(await assertion('Poland bought 24 jets.', 'buy'), 'fact');
  assert.equal(await assertion('Poland will buy 24 jets.', 'buy'), 'planned');
  assert.equal(await assertion('Poland agreed to buy 24 jets.', 'buy'), 'agreed');
  assert.equal(await assertion('Poland wants to buy 24 jets.', 'buy'), 'wished');
  assert.equal(await assertion('Poland refused to buy the jets.', 'buy'), 'denied');
  assert.equal(await assertion('Poland did not buy the jets.', 'buy'), 'denied');
});

test('what officials said happened is told as a fact', async () => {
  assert.equal(await assertion('Officials said that Poland bought 24 jets.', 'buy'), 'fact');
});

test('an infinitive has the subject of the verb above it', async () => {
  const { scene } = await settingOf('Poland and Romania agreed to buy 24 jets from Sweden.');
  const sentence = scene.annotation.sentences[0] as Sentence;
  const clause = clauseAt(
    sentence,
    sentence.tokens.findIndex((t) => t.lemma === 'buy'),
  );
  assert.deepEqual(
    clause.subjects.map((k) => sentence.tokens[k]?.text),
    ['Poland', 'Romania'],
  );
  assert.deepEqual(
    clause.obliques.map((o) => [o.preposition, sentence.tokens[o.head]?.text]),
    [['from', 'Sweden']],
  );
});
