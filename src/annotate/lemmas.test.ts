import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Lemmas } from './lemmas.ts';

const lemmas = new Lemmas({
  lemmaRules: { VBD: { '': '0L', ed: '2L' }, VBN: { ed: '2L' }, VBG: { ing: '3L' }, VBZ: { s: '1L' } },
  lemmaExceptions: { 'VBD met': 'meet' },
});

test('a verb that the learnt endings cut wrongly is put right from the verbs of the field', () => {
  assert.deepEqual(
    [
      ['upgraded', 'VBN'] as const,
      ['patrolling', 'VBG'] as const,
      ['Ratified', 'VBD'] as const,
      ['postponed', 'VBN'] as const,
      ['passes', 'VBZ'] as const,
    ].map(([form, tag]) => lemmas.of(form, tag)),
    ['upgrade', 'patrol', 'ratify', 'postpone', 'pass'],
  );
});

test('what the learnt endings get right, and any other word, stays as they say', () => {
  assert.deepEqual([lemmas.of('signed', 'VBD'), lemmas.of('met', 'VBD'), lemmas.of('blipped', 'VBD')], ['sign', 'meet', 'blipp']);
});
