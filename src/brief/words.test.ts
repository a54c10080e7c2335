import assert from 'node:assert/strict';
import test from 'node:test';
import { quoteOf } from './quotes.ts';
import { shortIds } from './short-ids.ts';
import { quote, REPORTS, a as report } from './testing.ts';
import { areaInWords, daysInWords, listed, periodInWords, shortened } from './words.ts';

test('periods are said as precisely as they are known', () => {
  const of = (start: string, end: string, precision: 'day' | 'month' | 'year') => periodInWords({ start, end, precision });
  assert.equal(of('2022-06-02', '2022-06-02', 'day'), '2 June 2022');
  assert.equal(of('2022-06-02', '2022-06-04', 'day'), '2 to 4 June 2022');
  assert.equal(of('2022-05-30', '2022-06-02', 'day'), '30 May to 2 June 2022');
  assert.equal(daysInWords('2021-12-30', '2022-01-02'), '30 December 2021 to 2 January 2022');
  assert.equal(of('2022-06-01', '2022-06-30', 'month'), 'June 2022');
  assert.equal(of('2022-01-01', '2022-12-31', 'year'), '2022');
  assert.equal(periodInWords({ start: null, end: null, precision: 'unknown' }), 'day not known');
});

test('lists, areas and long texts read as prose', () => {
  assert.equal(listed(['a', 'b', 'c']), 'a, b and c');
  assert.equal(areaInWords('air-defence'), 'air defence');
  assert.equal(areaInWords('counter-terrorism'), 'counter-terrorism');
  assert.equal(shortened('one two  three four', 14), 'one two…');
  assert.equal(shortened('short', 14), 'short');
});

test('ids are cut to what tells them apart', () => {
  const short = shortIds(['eng-0123456789abcdef', 'eng-0123459999abcdef', 'ins-ffffffffffffffff']);
  assert.equal(short('eng-0123456789abcdef'), 'eng-0123456');
  assert.equal(short('eng-0123459999abcdef'), 'eng-0123459');
  assert.equal(short('ins-ffffffffffffffff'), 'ins-ffff');
  assert.equal(short('act-1'), 'act-1');
});

test('a few words of evidence are shown with their sentence', () => {
  assert.equal(quoteOf(quote(report, 'patrol boats'), REPORTS), 'Norland delivered two patrol boats.');
  assert.equal(quoteOf(quote(report, 'Marsha Bell'), REPORTS), 'General Phan Van Giang received Marsha Bell in Hanoi on Wednesday.');
});
