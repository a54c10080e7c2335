import assert from 'node:assert/strict';
import test from 'node:test';
import { koreanFamilyKey, sameKoreanFamily } from './korean-names.ts';

test('spellings of a Korean family name are one name, and share a key', () => {
  for (const [a, b] of [
    ['roh', 'noh'],
    ['park', 'pak'],
    ['lee', 'rhee'],
    ['choi', 'choe'],
  ] as const) {
    assert.ok(sameKoreanFamily(a, b), `${a} ${b}`);
    assert.equal(koreanFamilyKey(a), koreanFamilyKey(b));
  }
  assert.ok(!sameKoreanFamily('kim', 'lee'));
  assert.ok(sameKoreanFamily('maeng', 'maeng'));
});
