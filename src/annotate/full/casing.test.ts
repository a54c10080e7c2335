import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CASING, casingOf } from './casing.ts';

test('a token is classed by how it is written', () => {
  const cases: readonly (readonly [keyof typeof CASING, string])[] = [
    ['small', "said n't ß 中文"],
    ['capitalised', "Delhi I'd Émile"],
    ['capitals', 'NATO U.S. F-35A'],
    ['capital', 'A R. É'],
    ['mixed', 'McMaster iPhone UAVs'],
    ['digits', '2022 12:30 5% ٣'],
    ['marks', '— … 😀 €'],
  ];
  for (const [name, forms] of cases) for (const form of forms.split(' ')) assert.equal(casingOf(form), CASING[name], form);
});
