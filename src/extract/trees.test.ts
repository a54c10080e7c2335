import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActorClaim } from '../model/claim.ts';
import { lineOf, reportOf, sentenceOf } from '../testing/trees.ts';
import { claimsOf } from './claims.ts';
import { subjectsOf } from './engagements/arguments.ts';

// What the rules make of trees as the treebanks have them, where a reader that errs would have tried other ones.

const actorsOf = (claims: ReturnType<typeof claimsOf>): ActorClaim[] => claims.filter((c) => c.kind === 'actor');

test('a “where” clause on a noun goes on with the day of the clause around it', () => {
  const { report, annotation } = reportOf(
    `
    On ADP IN 2 case
    Monday PROPN NNP 6 obl
    Latvian ADJ JJ 5 amod
    Minister PROPN NNP 5 nmod:desc
    Ozols PROPN NNP 6 nsubj
    toured VERB VBD 0 root tour
    the DET DT 9 det
    Chilean ADJ JJ 9 amod
    base NOUN NN 6 obj
    in ADP IN 11 case
    Santiago PROPN NNP 9 nmod
    _, PUNCT , 15 punct
    where ADV WRB 15 advmod
    he PRON PRP 15 nsubj
    laid VERB VBD 9 acl:relcl lay
    a DET DT 17 det
    wreath NOUN NN 15 obj
    _. PUNCT . 6 punct`,
    { Ozols: 'person', Santiago: 'place', Latvian: 'nationality', Chilean: 'nationality' },
  );
  const wreath = claimsOf(report, annotation).find((c) => c.kind === 'engagement' && c.engagement === 'ceremony');
  assert.ok(wreath?.kind === 'engagement' && wreath.date.how !== 'unknown');
  assert.equal(wreath.date.start, '2023-05-08');
});

test('a “who” right behind a name means it, though the tree ties it to one before the verb', () => {
  const { report, annotation } = reportOf(
    `
    Latvian ADJ JJ 3 amod
    President PROPN NNP 3 nmod:desc
    Ozols PROPN NNP 4 nsubj
    received VERB VBD 0 root receive
    Chilean ADJ JJ 7 amod
    Minister PROPN NNP 7 nmod:desc
    Rojas PROPN NNP 4 obj
    _, PUNCT , 13 punct
    who PRON WP 13 nsubj
    is AUX VBZ 13 cop be
    on ADP IN 13 case
    a DET DT 13 det
    visit NOUN NN 3 acl:relcl
    to ADP IN 15 case
    Latvia PROPN NNP 13 nmod
    _. PUNCT . 4 punct`,
    { Ozols: 'person', Rojas: 'person', Latvia: 'place', Latvian: 'nationality', Chilean: 'nationality' },
  );
  const claims = claimsOf(report, annotation);
  const visit = claims.find((c) => c.kind === 'engagement' && c.engagement === 'visit');
  assert.ok(visit?.kind === 'engagement');
  const names = visit.participants.map((p) => actorsOf(claims).find((a) => a.id === p.actor)?.name);
  assert.deepEqual(names, ['Rojas']);
});

test('whoever receives a visit meets the visitor and is no guest', () => {
  const { report, annotation } = reportOf(
    `
    Latvian ADJ JJ 3 amod
    President PROPN NNP 3 nmod:desc
    Ozols PROPN NNP 4 nsubj
    received VERB VBD 0 root receive
    a DET DT 6 det
    visit NOUN NN 4 obj
    from ADP IN 10 case
    Chilean ADJ JJ 10 amod
    Minister PROPN NNP 10 nmod:desc
    Rojas PROPN NNP 6 nmod
    in ADP IN 12 case
    Riga PROPN NNP 4 obl
    on ADP IN 14 case
    Thursday PROPN NNP 4 obl
    _. PUNCT . 4 punct`,
    { Ozols: 'person', Rojas: 'person', Riga: 'place', Latvian: 'nationality', Chilean: 'nationality' },
  );
  const claims = claimsOf(report, annotation);
  const name = (id: string) => actorsOf(claims).find((a) => a.id === id)?.name;
  const told = claims.flatMap((c) =>
    c.kind === 'engagement' ? [`${lineOf(c)}: ${c.participants.map((p) => `${name(p.actor)} ${p.role}`).sort()}`] : [],
  );
  assert.deepEqual(told.sort(), ['meeting occurred 2023-05-11 LVA: Ozols host,Rojas guest', 'visit occurred 2023-05-11 LVA: Rojas guest']);
});

test('a list that the tree chains name by name is met one by one', () => {
  const { report, annotation } = reportOf(
    `
    Latvian ADJ JJ 3 amod
    Minister PROPN NNP 3 nmod:desc
    Ozols PROPN NNP 4 nsubj
    held VERB VBD 0 root hold
    separate ADJ JJ 6 amod
    talks NOUN NNS 4 obj talk
    with ADP IN 10 case
    Chilean ADJ JJ 10 amod
    President PROPN NNP 10 nmod:desc
    Rojas PROPN NNP 4 obl
    _, PUNCT , 13 punct
    Minister PROPN NNP 13 nmod:desc
    Vidal PROPN NNP 10 conj
    and CCONJ CC 16 cc
    Minister PROPN NNP 16 nmod:desc
    Soto PROPN NNP 13 conj
    _. PUNCT . 4 punct`,
    { Ozols: 'person', Rojas: 'person', Vidal: 'person', Soto: 'person', Latvian: 'nationality', Chilean: 'nationality' },
  );
  const meetings = claimsOf(report, annotation).filter((c) => c.kind === 'engagement' && c.engagement === 'meeting');
  assert.equal(meetings.length, 3);
});

test('officials are those of the nationality before the first of their modifiers', () => {
  const { report, annotation } = reportOf(
    `
    Latvian ADJ JJ 3 amod
    Minister PROPN NNP 3 nmod:desc
    Ozols PROPN NNP 4 nsubj
    met VERB VBD 0 root meet
    with ADP IN 11 case
    senior ADJ JJ 11 amod
    Chilean ADJ JJ 8 amod
    government NOUN NN 11 compound
    and CCONJ CC 10 cc
    trade NOUN NN 8 conj
    officials NOUN NNS 4 obl official
    in ADP IN 13 case
    Santiago PROPN NNP 11 nmod
    _. PUNCT . 4 punct`,
    { Ozols: 'person', Latvian: 'nationality', Chilean: 'nationality', Santiago: 'place' },
  );
  const [meeting] = claimsOf(report, annotation).filter((c) => c.kind === 'engagement' && c.engagement === 'meeting');
  assert.ok(meeting?.kind === 'engagement');
  assert.deepEqual(meeting.states, ['CHL', 'LVA']);
  assert.equal(meeting.place?.country, 'CHL');
});

test('a firm is none of the people before a title, behind its noun, or by its letters', () => {
  const { report, annotation } = reportOf(
    `
    Latvian ADJ JJ 3 amod
    drone NOUN NN 3 compound
    maker NOUN NN 4 nmod:desc
    Vanags PROPN NNP 10 nsubj
    and CCONJ CC 9 cc
    Kurmis PROPN NNP 8 compound
    Chief ADJ JJ 8 amod
    Executive NOUN NN 9 nmod:desc
    Ozols PROPN NNP 4 conj
    met VERB VBD 0 root meet
    Minister PROPN NNP 12 nmod:desc
    Rojas PROPN NNP 10 obj
    at ADP IN 14 case
    ASMAR PROPN NNP 10 obl
    _. PUNCT . 10 punct`,
    { Vanags: 'person', Kurmis: 'person', Ozols: 'person', Rojas: 'person', ASMAR: 'person' },
  );
  const people = actorsOf(claimsOf(report, annotation)).filter((a) => a.actor === 'person');
  assert.deepEqual(people.map((a) => a.name).sort(), ['Ozols', 'Rojas']);
});

test('an order is of what stands before “of which”, and whoever sold it is behind “from”', () => {
  const { report, annotation } = reportOf(
    `
    Chile PROPN NNP 3 nsubj
    is AUX VBZ 3 aux be
    considering VERB VBG 0 root consider
    an DET DT 5 det
    order NOUN NN 3 obj
    for ADP IN 8 case
    Leopard PROPN NNP 8 compound
    tanks NOUN NNS 5 nmod tank
    _, PUNCT , 13 punct
    of ADP IN 11 case
    which PRON WDT 13 obl
    it PRON PRP 13 nsubj
    bought VERB VBD 5 acl:relcl buy
    eight NUM CD 13 obj
    from ADP IN 16 case
    Germany PROPN NNP 13 obl
    in ADP IN 18 case
    2013 NUM CD 13 obl
    _. PUNCT . 3 punct`,
    { Chile: 'place', Leopard: 'armament', Germany: 'place' },
  );
  const transfers = claimsOf(report, annotation).flatMap((c) => (c.kind === 'transfer' ? [`${c.supplier} ${c.recipient} ${c.item}`] : []));
  assert.deepEqual(transfers, ['DEU CHL Leopard tanks']);
});

test('a second guest with an office in two parts is met too, though the tree hangs it inside the first', () => {
  const { report, annotation } = reportOf(
    `
    Latvian ADJ JJ 3 amod
    Minister PROPN NNP 3 nmod:desc
    Ozols PROPN NNP 4 nsubj
    met VERB VBD 0 root meet
    the DET DT 6 det
    Minister PROPN NNP 4 obj
    of ADP IN 8 case
    Chile PROPN NNP 6 nmod
    _, PUNCT , 10 punct
    Rojas PROPN NNP 6 appos
    _, PUNCT , 15 punct
    and CCONJ CC 15 cc
    the DET DT 15 det
    Deputy ADJ JJ 15 amod
    Premier PROPN NNP 10 nmod:desc
    and CCONJ CC 17 cc
    Minister PROPN NNP 15 conj
    of ADP IN 19 case
    Peru PROPN NNP 17 nmod
    _, PUNCT , 21 punct
    Soto PROPN NNP 15 appos
    _. PUNCT . 4 punct`,
    { Ozols: 'person', Rojas: 'person', Soto: 'person', Chile: 'place', Peru: 'place', Latvian: 'nationality' },
  );
  const claims = claimsOf(report, annotation);
  const meeting = claims.find((c) => c.kind === 'engagement');
  assert.ok(meeting?.kind === 'engagement');
  const names = meeting.participants.map((p) => actorsOf(claims).find((a) => a.id === p.actor)?.name);
  assert.deepEqual(names.sort(), ['Ozols', 'Rojas', 'Soto']);
});

test('a chance to meet that hangs on nothing has nobody who takes it', () => {
  const { sentence } = sentenceOf(`
    Rare ADJ JJ 2 amod
    chance NOUN NN 0 root chance
    to PART TO 4 mark
    meet VERB VB 2 acl meet
  `);
  assert.deepEqual(subjectsOf(sentence, 3), []);
});
