import assert from 'node:assert/strict';
import test from 'node:test';
import type { Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/ids.ts';
import { aroundOf } from './around.ts';
import { ENTRIES, quote, REPORTS, a as report, b as wire } from './testing.ts';
import { whyInWords } from './why.ts';

const claim = (n: number, of: typeof report, words: string): Claim => ({
  id: `clm-${String(n).repeat(16)}` as ClaimId,
  report: of.id,
  kind: 'cooperation',
  evidence: [quote(of, words)],
  parties: ['NOR', 'VNM'],
  area: 'logistics',
  stage: 'agreed',
  text: 'logistics',
});
const one = claim(1, report, 'The two sides signed a memorandum on logistics.');
const two = claim(2, wire, 'The two sides signed a memorandum on logistics.');
const around = aroundOf(ENTRIES, REPORTS);

test('why two claims are one is told feature by feature, the weightiest first', () => {
  const features = [
    { name: 'words', weight: 0.5, because: 'two words in common' },
    { name: 'day', weight: -1.25, because: 'a day apart' },
    { name: 'parties', weight: 2, because: 'the same two states' },
  ];
  assert.equal(
    whyInWords([one, two], [{ a: one.id, b: two.id, score: 1.25, features }], around),
    `Rests on 2 claims, put together for these reasons:

  “The two sides signed a memorandum on logistics.” Mekong Observer, 2022-06-09 (clm-1111111111111111)
  “The two sides signed a memorandum on logistics.” Harbour Wire, 2022-06-08 (clm-2222222222222222)
  +1.25  in all
    +2.00  the same two states (parties)
    −1.25  a day apart (day)
    +0.50  two words in common (words)
`,
  );
});

test('an entry of one claim has nothing to explain', () => {
  assert.equal(whyInWords([one], [], around), 'Rests on 1 claim; nothing was put together.\n');
});
