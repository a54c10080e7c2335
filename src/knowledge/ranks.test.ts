import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyNamed, bodyNoun } from './bodies.ts';
import { sameGivenName } from './hypocorisms.ts';
import { isHonorific, isRankWord, rankNamed } from './ranks.ts';

test('short forms of ranks are read in whatever punctuation', () => {
  assert.equal(rankNamed('Brig.-Gen.'), 'brigadier general');
  assert.equal(rankNamed('Lt. Col.'), 'lieutenant colonel');
  assert.equal(rankNamed('Air Chief Marshal'), 'air chief marshal');
  assert.equal(rankNamed('Banana'), null);
  assert.ok(isRankWord('Maj.-Gen.') && isRankWord('Adm.') && !isRankWord('Defense'));
});

test('honorifics are no names', () => {
  assert.ok(isHonorific('Mr.') && isHonorific('H.E.') && isHonorific('Shri'));
  assert.ok(!isHonorific('Rajesh'));
});

test('pet names and spellings belong together, different names do not', () => {
  assert.ok(sameGivenName('Bill', 'William'));
  assert.ok(sameGivenName('Muhammad', 'Mohammed'));
  assert.ok(!sameGivenName('John', 'Jane'));
});

test('bodies are known by acronym and by name, and small words are none', () => {
  assert.deepEqual(bodyNamed('IAEA'), { name: 'International Atomic Energy Agency', country: null, among: [] });
  assert.equal(bodyNamed('Defence Research and Development Organisation')?.country, 'IND');
  assert.equal(bodyNamed('who'), null);
  assert.equal(bodyNoun('Ministries'), 'state');
  assert.equal(bodyNoun('Industries'), 'other');
  assert.equal(bodyNoun('weather'), null);
});
