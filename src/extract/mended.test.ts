import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sentence } from '../model/annotation.ts';
import { sentenceOf } from '../testing/trees.ts';
import { datelineLength, mended } from './mended.ts';

const reader = { name: 'hand', version: '1' };
const mend = (sentence: Sentence): Sentence => mended({ reader, sentences: [sentence] }).sentences[0] as Sentence;
const told = (sentence: Sentence): string[] =>
  sentence.tokens.map((t) => `${t.text} ${t.deprel} ${sentence.tokens[t.head]?.text ?? '-'}`).filter((s) => !s.includes('punct'));

test('the town of a dateline is no subject, and what hung on it is', () => {
  const { sentence } = sentenceOf(`
    RIGA PROPN NNP 10 nsubj
    ( PUNCT -LRB- 3 punct
    _Baltika PROPN NNP 1 appos
    _) PUNCT -RRB- 3 punct
    - PUNCT , 6 punct
    Latvia PROPN NNP 1 appos
    and CCONJ CC 8 cc
    Chile PROPN NNP 6 conj
    have AUX VBP 10 aux
    signed VERB VBN 0 root sign
    a DET DT 12 det
    treaty NOUN NN 10 obj
    _. PUNCT . 10 punct`);
  assert.equal(datelineLength(sentence), 5);
  const after = told(mend(sentence));
  assert.ok(after.includes('RIGA dep signed'));
  assert.ok(after.includes('Latvia nsubj signed'));
  assert.ok(after.includes('Chile conj Latvia'));
});

test('a tree that follows the rules comes out as it went in', () => {
  const { sentence } = sentenceOf(`
    Latvia PROPN NNP 2 nsubj
    signed VERB VBD 0 root sign
    a DET DT 4 det
    treaty NOUN NN 2 obj
    with ADP IN 6 case
    Chile PROPN NNP 2 obl
    _, PUNCT , 8 punct
    Peru PROPN NNP 6 conj
    _. PUNCT . 2 punct`);
  assert.deepEqual(mend(sentence), sentence);
  assert.equal(datelineLength(sentence), 0);
});

test('a name in a list behind the verb is no second subject', () => {
  const { sentence } = sentenceOf(`
    Ozols PROPN NNP 2 nsubj
    met VERB VBD 0 root meet
    with ADP IN 5 case
    President PROPN NNP 5 nmod:desc
    Rojas PROPN NNP 2 obl
    _, PUNCT , 8 punct
    Premier PROPN NNP 8 nmod:desc
    Vidal PROPN NNP 2 nsubj
    and CCONJ CC 10 cc
    Soto PROPN NNP 8 conj
    _. PUNCT . 2 punct`);
  assert.ok(told(mend(sentence)).includes('Vidal conj Rojas'));
});

test('an “of” right behind a noun goes with the noun, but not after a verb that takes one', () => {
  const witnessed = sentenceOf(`
    They PRON PRP 2 nsubj
    witnessed VERB VBD 0 root witness
    the DET DT 4 det
    signing NOUN NN 2 obj
    of ADP IN 7 case
    an DET DT 7 det
    accord NOUN NN 2 obl
    _. PUNCT . 2 punct`).sentence;
  assert.ok(told(mend(witnessed)).includes('accord nmod signing'));
  const informed = sentenceOf(`
    They PRON PRP 2 nsubj
    informed VERB VBD 0 root inform
    the DET DT 4 det
    minister NOUN NN 2 obj
    of ADP IN 7 case
    an DET DT 7 det
    accord NOUN NN 2 obl
    _. PUNCT . 2 punct`).sentence;
  assert.deepEqual(mend(informed), informed);
});

test('what is tagged a noun and hangs by a preposition is one, and a word in “-ing” no past participle', () => {
  const meeting = sentenceOf(`
    Ozols PROPN NNP 2 nsubj
    stressed VERB VBD 0 root stress
    trade NOUN NN 2 obj
    in SCONJ IN 5 mark
    meeting VERB NN 2 advcl
    with ADP IN 7 case
    officials NOUN NNS 5 nmod official
    _. PUNCT . 2 punct`).sentence;
  const after = mend(meeting);
  assert.ok(told(after).includes('meeting obl stressed'));
  assert.equal(after.tokens[4]?.upos, 'NOUN');
  const training = sentenceOf(`
    They PRON PRP 3 nsubj
    are AUX VBP 3 aux be
    training VERB VBN 0 root train
    _. PUNCT . 3 punct`).sentence;
  assert.equal(mend(training).tokens[2]?.xpos, 'VBG');
});

test('a preposition said again goes on with what it brought in before', () => {
  const { sentence } = sentenceOf(`
    Ozols PROPN NNP 3 nsubj
    was AUX VBD 3 aux:pass
    received VERB VBN 0 root receive
    by ADP IN 6 case
    Premier PROPN NNP 6 nmod:desc
    Vidal PROPN NNP 3 obl:agent
    and CCONJ CC 9 cc
    by ADP IN 9 case
    Soto PROPN NNP 1 conj
    _. PUNCT . 3 punct`);
  assert.ok(told(mend(sentence)).includes('Soto conj Vidal'));
});

test('whom somebody received in his office is the object, however late he is named', () => {
  const { sentence } = sentenceOf(`
    Ozols PROPN NNP 2 nsubj
    received VERB VBD 0 root receive
    in ADP IN 5 case
    his PRON PRP$ 5 nmod:poss
    office NOUN NN 2 obl
    today NOUN NN 2 obl:unmarked
    General PROPN NNP 8 nmod:desc
    Soto PROPN NNP 2 nsubj
    _. PUNCT . 2 punct`);
  assert.ok(told(mend(sentence)).includes('Soto obj received'));
});

test('a subject behind the clause that is said goes with the verb of saying', () => {
  const { sentence } = sentenceOf(`
    Latvia PROPN NNP 4 nsubj
    will AUX MD 4 aux
    soon ADV RB 4 advmod
    join VERB VB 9 ccomp join
    _, PUNCT , 4 punct
    Minister PROPN NNP 7 nmod:desc
    Ozols PROPN NNP 4 nsubj
    later ADV RB 9 advmod
    said VERB VBD 0 root say
    _. PUNCT . 9 punct`);
  assert.ok(told(mend(sentence)).includes('Ozols nsubj said'));
});

test('a name behind the verb and a day is its object where a subject stands before, and a sentence goes on behind a clause with its verb', () => {
  const hosted = sentenceOf(`
    Ozols PROPN NNP 2 nsubj
    hosted VERB VBD 0 root host
    on ADP IN 4 case
    Tuesday PROPN NNP 2 obl
    Premier PROPN NNP 6 nmod:desc
    Vidal PROPN NNP 2 nsubj
    _. PUNCT . 2 punct`).sentence;
  assert.ok(told(mend(hosted)).includes('Vidal obj hosted'));
  const involved = sentenceOf(`
    Longbow PROPN NNP 0 root
    _, PUNCT , 4 punct
    which PRON WDT 4 nsubj
    ended VERB VBD 1 acl:relcl end
    Friday PROPN NNP 4 obl:unmarked
    _, PUNCT , 7 punct
    involved VERB VBN 1 acl involve
    troops NOUN NNS 7 obj troop
    _. PUNCT . 1 punct`).sentence;
  assert.ok(told(mend(involved)).includes('Longbow nsubj involved'));
});
