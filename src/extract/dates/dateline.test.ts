import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportIdOf } from '../../model/digest.ts';
import type { Report } from '../../model/report.ts';
import { datelineOf, ownDayOf } from './dateline.ts';

function printed(published: string, text: string): Report {
  return { id: reportIdOf(published, null, null, text), path: null, url: null, source: null, title: null, published, language: 'en', text };
}

for (const [text, day] of [
  ['NEW DELHI, June 2 (Agency) -- The two ministers met.', '2022-06-02'],
  ['Ankara, 2 June 2022 – The two ministers met.', '2022-06-02'],
  ['WASHINGTON, June 2 (Wire) - The two ministers met.', '2022-06-02'],
] as const) {
  test(`the dateline “${text.slice(0, 24)}…” gives the day that a report counts from, though it is printed a day later`, () => {
    const report = printed('2022-06-03', text);
    assert.equal(datelineOf(report)?.day, day);
    assert.equal(ownDayOf(report), day);
    const span = datelineOf(report)?.span;
    assert.match(text.slice(span?.start, span?.end), /^(June 2|2 June)$/);
  });
}

test('a report whose first sentence merely names a date has no dateline', () => {
  assert.equal(datelineOf(printed('2022-06-03', 'Two ministers met on June 2 in Oslo to talk about fish.')), undefined);
  assert.equal(ownDayOf(printed('2022-06-03', 'Two ministers met on June 2 in Oslo.')), '2022-06-03');
});

test('a dateline of long ago is somebody else’s and the day of printing counts', () => {
  assert.equal(ownDayOf(printed('2022-06-03', 'OSLO, May 2 (Wire) - Reprinted from our archive.')), '2022-06-03');
});
