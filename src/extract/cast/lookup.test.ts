import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { ActorClaim } from '../../model/claim.ts';
import { claimIdOf, reportIdOf } from '../../model/digest.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Mention } from '../../model/scene.ts';
import { actorsAt, castIndex, mentionsIn, sidesOf } from './lookup.ts';

const report = reportIdOf('2024-01-01', null, null, 'x');

/** Words with the index of their head and the relation: "word/head/relation". */
function sentenceOf(words: string): Sentence {
  let at = 0;
  const tokens: Token[] = words.split(' ').map((item) => {
    const [text, head, deprel] = item.split('/') as [string, string, string];
    const start = at;
    at += text.length + 1;
    return { start, end: at - 1, text, lemma: text, upos: 'X', xpos: '', head: Number(head), deprel };
  });
  return { start: 0, end: at - 1, paragraph: 0, tokens, names: [] };
}

const actor = (name: string, country: string): ActorClaim => ({
  id: claimIdOf(report, 'actor', name),
  report,
  evidence: [{ start: 0, end: 1 }],
  kind: 'actor',
  actor: 'person',
  name,
  names: [],
  country,
  roles: [],
  described: false,
});

const mention = (first: number, last: number, head: number, actors: readonly ClaimId[]): Mention => ({
  start: 0,
  end: 1,
  sentence: 0,
  first,
  last,
  head,
  form: 'name',
  actors,
});

const rossi = actor('Rossi', 'ITA');
const berg = actor('Berg', 'NOR');
const tree = sentenceOf('Rossi/4/nsubj and/3/cc Minister/3/nmod Berg/0/conj met/-1/root');
const index = castIndex({
  annotation: { reader: { name: 'hand', version: '1' }, sentences: [tree] },
  actors: [rossi, berg],
  mentions: [mention(0, 1, 0, [rossi.id]), mention(2, 4, 3, [berg.id])],
  places: [],
});

test('a subject means all that are coordinated with it', () => {
  assert.deepEqual(actorsAt(index, 0, 0), [rossi.id, berg.id]);
  assert.deepEqual(actorsAt(index, 0, 3), [berg.id]);
});

test('a token inside a mention means whom the mention means', () => {
  assert.deepEqual(actorsAt(index, 0, 2), [berg.id]);
});

test('a predicate means nobody unless the nearest is asked for', () => {
  assert.deepEqual(actorsAt(index, 0, 4), []);
  assert.deepEqual(actorsAt(index, 0, 4, { nearest: true }), [berg.id]);
  assert.deepEqual(actorsAt(index, 7, 0), []);
});

test('mentions are found by range and sides by actor', () => {
  assert.equal(mentionsIn(index, 0, 1, 5).length, 1);
  assert.deepEqual(sidesOf(index, [rossi.id, berg.id, rossi.id]), ['ITA', 'NOR']);
});
