import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Report } from '../../model/report.ts';
import { Told } from '../../resolve/testing.ts';
import { originsOf } from './origins.ts';
import { sharedPassages } from './shared.ts';

const foot = 'navies will patrol the northern strait together and exchange weather reports every single morning';
const words = 'harbour lantern birch mason ferry granite compass saddle meadow anchor kettle pigeon timber quarry orchard ribbon'.split(' ');
const own = (i: number): string =>
  Array.from({ length: 30 }, (_, k) => `${words[(i * 7 + k * (1 + (i % 5))) % words.length]}${(i * 31 + k) % 97}`).join(' ');

it('ties a phrase of very many reports together without comparing each with each', () => {
  const reports: Report[] = Array.from({ length: 1200 }, (_, i) => new Told(`2019-05-0${1 + (i % 7)}`, `${own(i)}. The ${foot}.`).report);
  const sorted = reports.sort((a, b) => (a.published + a.id < b.published + b.id ? -1 : 1));
  const passages = sharedPassages(sorted);
  assert.ok(passages.length < 10 * reports.length, `${passages.length} pairs`);
  const origins = originsOf(passages, new Map(sorted.map((r) => [r.id, r])), new Map());
  assert.equal(Math.max(...origins.map((o) => o.passages.length)), reports.length);
});

it('bears two reports that say one sentence over and over', () => {
  const again = (n: number) => new Told('2019-05-02', Array.from({ length: n }, () => `The ${foot}.`).join(' ')).report;
  const passages = sharedPassages([again(1500), again(1499)]);
  assert.ok(passages.length >= 1 && passages.length <= 200);
});
