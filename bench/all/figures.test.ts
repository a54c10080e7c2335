import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureIn, isWorse, type Row, reaches, shownTable } from './figures.ts';

const row = (value: number, before: number | null, target?: number, less?: true): Row => ({
  key: 'trees uas',
  figure: { name: 'uas', at: 'uas', ...(target === undefined ? {} : { target }), ...(less ? { less } : {}) },
  value,
  before,
});

test('a figure is found where its path leads, and is none where the path ends', () => {
  const printed = { sections: { actors: { f1: 0.9 } }, findings: [1, 2], same: true, name: 'x' };
  assert.equal(figureIn(printed, 'sections.actors.f1'), 0.9);
  assert.equal(figureIn(printed, 'findings.#'), 2);
  assert.equal(figureIn(printed, 'same'), 1);
  assert.equal(figureIn(printed, 'sections.states.f1'), null);
  assert.equal(figureIn(printed, 'name'), null);
});

test('less than before is worse, unless less is better; the first time nothing is', () => {
  assert.equal(isWorse(row(0.8, 0.81)), true);
  assert.equal(isWorse(row(0.8, 0.8002)), false);
  assert.equal(isWorse(row(0.3, 0.2, 0.5, true)), true);
  assert.equal(isWorse(row(0.8, null)), false);
  assert.equal(reaches(row(0.8, null, 0.7)), true);
  assert.equal(reaches(row(0.8, null, 0.7, true)), false);
});

test('the table says what fell and what falls short', () => {
  const shown = shownTable([row(0.8, 0.9), { ...row(0.8, 0.8, 0.85), key: 'names f1' }], { date: '2022-06-02', commit: 'abc', figures: {} });
  assert.match(shown, /trees uas +0\.8 +0\.9 +worse/);
  assert.match(shown, /names f1 +0\.8 +≥ 0\.85 +0\.8 +short/);
  assert.match(shown, /2022-06-02/);
});
