import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lemmaOf } from './lemmas.ts';

const rules = {
  lemmaRules: { VBD: { '': '0L', ed: '2L' }, VBN: { ed: '2L' }, VBG: { ing: '3L' }, VBZ: { s: '1L' } },
  lemmaExceptions: { 'VBD met': 'meet' },
};

test('a verb that the learnt endings cut wrongly is put right from the verbs of the field', () => {
  assert.deepEqual(
    [
      ['upgraded', 'VBN'] as const,
      ['patrolling', 'VBG'] as const,
      ['Ratified', 'VBD'] as const,
      ['postponed', 'VBN'] as const,
      ['passes', 'VBZ'] as const,
    ].map(([form, tag]) => lemmaOf(rules, form, tag)),
    ['upgrade', 'patrol', 'ratify', 'postpone', 'pass'],
  );
});

test('what the learnt endings get right, and any other word, stays as they say', () => {
  assert.deepEqual([lemmaOf(rules, 'signed', 'VBD'), lemmaOf(rules, 'met', 'VBD'), lemmaOf(rules, 'blipped', 'VBD')], ['sign', 'meet', 'blipp']);
});
