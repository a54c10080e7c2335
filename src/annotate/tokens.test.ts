import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LONGEST_TOKEN, tokenise } from './tokens.ts';

const forms = (text: string) => tokenise(text).map((piece) => text.slice(piece.start, piece.end));

/** A small generator of its own, so that a failure can be had again. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe('tokens', () => {
  test('contractions and possessives come apart', () => {
    assert.deepEqual(forms("Israel's envoy didn't say they'll sign."), ['Israel', "'s", 'envoy', 'did', "n't", 'say', 'they', "'ll", 'sign', '.']);
    assert.deepEqual(forms('Türkiye’s ships cannot sail'), ['Türkiye', '’s', 'ships', 'can', 'not', 'sail']);
  });

  test('compounds come apart at the hyphen, prefixed words do not', () => {
    assert.deepEqual(forms('wide-ranging India-Israel talks on non-proliferation'), [
      'wide',
      '-',
      'ranging',
      'India',
      '-',
      'Israel',
      'talks',
      'on',
      'non-proliferation',
    ]);
  });

  test('ranks, initials and abbreviated states keep their full stop', () => {
    assert.deepEqual(forms('Brig.-Gen. Yaki and Adm. R. Hari'), ['Brig.', '-', 'Gen.', 'Yaki', 'and', 'Adm.', 'R.', 'Hari']);
    assert.deepEqual(forms('the U.S. side at 10 a.m. sharp'), ['the', 'U.S.', 'side', 'at', '10', 'a.m.', 'sharp']);
  });

  test('sums, dates and figures stay whole, units and marks come off', () => {
    assert.deepEqual(forms('US$1,200.50 on 2022-06-03, 5% (30km)'), ['US$', '1,200.50', 'on', '2022-06-03', ',', '5', '%', '(', '30', 'km', ')']);
  });

  test('a missing space after a full stop does not join two sentences', () => {
    assert.deepEqual(forms('defense issues".It said'), ['defense', 'issues', '"', '.', 'It', 'said']);
    assert.deepEqual(forms('the two countries.They agreed'), ['the', 'two', 'countries', '.', 'They', 'agreed']);
  });

  test('agencies with an ampersand and addresses stay whole', () => {
    assert.deepEqual(forms('R&D, see https://mod.gov/a?b=1.'), ['R&D', ',', 'see', 'https://mod.gov/a?b=1', '.']);
  });

  test('no character that is not white space is lost, whatever the text', () => {
    const alphabet = [..."aZé’'\"“”.,;:!?-–—()[]$%&@#/*_0139 \n\t\u00a0\u200b😀ŁA.B n't", 'U.S.', 'cannot', 'www.', '\ud800'];
    const random = numbers(20220603);
    for (let round = 0; round < 400; round += 1) {
      let text = '';
      for (let size = 0; size < 60; size += 1) text += alphabet[Math.floor((random.next().value as number) * alphabet.length)];
      let end = 0;
      for (const piece of tokenise(text)) {
        assert.match(text.slice(end, piece.start), /^\s*$/u, `lost before ${piece.start} in ${JSON.stringify(text)}`);
        assert.ok(piece.end > piece.start && !/\s/u.test(text.slice(piece.start, piece.end)), JSON.stringify(text));
        end = piece.end;
      }
      assert.match(text.slice(end), /^\s*$/u);
    }
  });

  test('a word of a megabyte becomes many tokens in little time', () => {
    for (const letter of ['a', '.', "'", '1', 'a-', 'A.', '@', 'a.b']) {
      const text = letter.repeat(1_000_000 / letter.length);
      const began = performance.now();
      const pieces = tokenise(text);
      assert.ok(performance.now() - began < 5000, `${letter} took ${performance.now() - began} ms`);
      assert.ok(pieces.every((piece) => piece.end - piece.start <= LONGEST_TOKEN));
      assert.equal(pieces.at(-1)?.end, text.length);
    }
  });
});
