import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestMatching } from './matching.ts';
import { bCubed, ceafE, corefScores, muc } from './scores.ts';

const near = (found: number, wanted: number) => assert.ok(Math.abs(found - wanted) < 1e-9, `${found}, not ${wanted}`);

// Worked out by hand: gold {a b c} {d e f g} {h} against found {a b} {c d} {e} {f g h}.
const gold = [1, 1, 1, 2, 2, 2, 2, 3];
const found = [1, 1, 2, 2, 3, 4, 4, 4];

test('MUC counts the links that chains need: 1 of 2 and 1 of 3 are kept, 2 of 4 found ones are right', () => {
  // {abc} falls into {ab}{c}: 3 - 2 = 1 of 2; {defg} into {d}{e}{fg}: 4 - 3 = 1 of 3; {ab}: 1 of 1, {cd}: 0 of 1, {fgh}: 1 of 2.
  const scores = muc(gold, found);
  near(scores.recall, 2 / 5);
  near(scores.precision, 2 / 4);
  near(scores.f1, 4 / 9);
});

test('B3 asks each mention how much of its chain is with it', () => {
  // recall: a b have 2/3, c 1/3; d e 1/4, f g 2/4; h 1/1; precision: a b 2/2, c d 1/2, e 1/1, f g 2/3, h 1/3.
  const scores = bCubed(gold, found);
  near(scores.recall, (2 / 3 + 2 / 3 + 1 / 3 + 1 / 4 + 1 / 4 + 2 / 4 + 2 / 4 + 1) / 8);
  near(scores.precision, (1 + 1 + 1 / 2 + 1 / 2 + 1 + 2 / 3 + 2 / 3 + 1 / 3) / 8);
});

test('CEAF-e pairs each chain with one of the other side, for the greatest sum', () => {
  // {abc}~{ab} 4/5, {defg}~{fgh} 4/7, {h} has only {fgh} left, which is taken: 0. With {defg}~{e} 2/5 and {h}~{fgh} 2/4 it is 4/5 + 9/10.
  const scores = ceafE(gold, found);
  near(scores.recall, (4 / 5 + 2 / 5 + 2 / 4) / 3);
  near(scores.precision, (4 / 5 + 2 / 5 + 2 / 4) / 4);
});

test('CoNLL is the mean of the three; the same chains score one, whatever they are called', () => {
  assert.deepEqual(corefScores(gold, ['x', 'x', 'x', 'y', 'y', 'y', 'y', 'z']), { muc: 1, b3: 1, ceafe: 1, conll: 1 });
  const scores = corefScores(gold, found);
  assert.ok(Math.abs(scores.conll - (scores.muc + scores.b3 + scores.ceafe) / 3) < 1e-4);
});

test('mentions that are all alone keep no link: MUC is nought, the others count them', () => {
  assert.deepEqual(corefScores([1, 2, 3], [1, 2, 3]), { muc: 0, b3: 1, ceafe: 1, conll: 0.6667 });
});

test('the best matching gives up a pair where two others weigh more', () => {
  const weights = [
    new Map([
      [0, 5],
      [1, 4],
    ]),
    new Map([[0, 4]]),
    new Map([[7, 1]]),
  ];
  near(bestMatching(weights), 9);
});
