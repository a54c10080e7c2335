import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameFit, nameParts } from './naming.ts';

const fit = (fuller: string, form: string): number => nameFit(nameParts(fuller), nameParts(form));

test('pet names, initials and suffixes leave a person the same', () => {
  assert.ok(fit('William R. Hale, Jr.', 'Bill Hale') >= 2);
  assert.ok(fit('Mohammed bin Turki bin Abdulaziz', 'Mohammed bin Turki') >= 2);
  assert.ok(fit('Tanaka Hiroshi', 'Hiroshi Tanaka') >= 2);
});

test('another given name is another person', () => {
  assert.equal(fit('Karan Singh', 'Vikram Singh'), 0);
  assert.equal(fit('Ann Miller', 'Ann Weber'), 0);
});

test('a surname alone fits better than another single part', () => {
  assert.equal(fit('Karan Singh', 'Singh'), 1);
  assert.equal(fit('Karan Singh', 'Karan'), 0.5);
  assert.equal(fit('Karan Singh', 'Rao'), 0);
});
