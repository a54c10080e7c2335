import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areasIn, areasNamed } from './areas.ts';

test('the narrower area wins over the wider word in it', () => {
  assert.deepEqual(areasIn('missile defence'), ['air-defence']);
  assert.deepEqual(areasIn('artificial intelligence'), ['technology']);
  assert.deepEqual(areasIn('defense industrial cooperation'), ['industry']);
  assert.deepEqual(areasIn('joint research and development'), ['research-development']);
});

test('an area keeps the place of its words', () => {
  const text = 'Cyber security and UAVs';
  assert.deepEqual(
    areasNamed(text).map((a) => [a.area, text.slice(a.start, a.end)]),
    [
      ['cyber', 'Cyber security'],
      ['unmanned-systems', 'UAVs'],
    ],
  );
});

test('development with production is two areas', () => {
  assert.deepEqual(areasIn('joint development and production of engines'), ['research-development', 'co-production']);
});

test('a phrase without an area has none', () => {
  assert.deepEqual(areasIn('the drought in the southern region'), []);
});
