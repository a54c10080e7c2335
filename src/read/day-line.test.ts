import assert from 'node:assert/strict';
import test from 'node:test';
import { daysOfLine } from './day-line.ts';

function read(line: string): string {
  return daysOfLine(line)
    .map(({ of, day }) => `${of} ${'ok' in day ? (day.ok ? day.value : day.failure.what) : `${day.dayFirst} or ${day.monthFirst}`}`)
    .join(', ');
}

test('a line that says when the report came out gives that day', () => {
  const lines = [
    'Published: 15/11/2024',
    'Date : 15-11-2024',
    'Posted by admin on 15 November 2024',
    'Posted on 15 November 2024 by Press Office',
    'Posted On: 15 NOV 2024 6:12PM by Information Bureau',
    'PUBLISHED : 15 Nov 2024 at 04:00',
    'First published on Fri 15 Nov 2024 10.00 GMT',
    'Release Date: November 15, 2024',
    'Date of publication: 15.11.2024',
    'FOR IMMEDIATE RELEASE: November 15, 2024',
    'Issued in Kigali on 15 November 2024',
  ];
  for (const line of lines) assert.equal(read(line), 'published 2024-11-15', line);
});

test('a line with nothing but a day, a time, a by-line and kinds of text gives the day', () => {
  const lines = [
    '15 November 2024 |',
    'By Jane Reed, 15 November 2024',
    'By JANE REED | Nov. 15, 2024',
    'By Jane Reed Nov 15, 2024',
    'November 15, 2024 by admin',
    '[15 November 2024]',
    'Nov 15, 2024 10:15 GMT+7',
    'Friday 15 November 2024 10.15 GMT',
    'Nov 15, 2024 • 3 min read',
    '2024-11-15T10:00:00Z',
    'Press Release No. 123/2024 | 15 November 2024',
  ];
  for (const line of lines) assert.equal(read(line), 'bare 2024-11-15', line);
});

test('names beside a day may be a place, an outlet or a headline, and are told so', () => {
  for (const line of [
    'KIGALI, 15/11/2024',
    '15 November 2024 | Kigali',
    'Jane Reed in Kigali – 15 Nov 2024',
    'November 15, 2024 / 8:12 AM EST / Harbour News',
  ])
    assert.equal(read(line), 'named 2024-11-15', line);
});

test('the day of a change is told from the day on which a report came out', () => {
  assert.equal(read('Updated 3 Nov 2024, 10:15 GMT'), 'changed 2024-11-03');
  assert.equal(read('Published 2 Nov 2024, updated 3 Nov 2024'), 'published 2024-11-02, changed 2024-11-03');
});

test('numbers that can be read two ways give both days', () => {
  assert.equal(read('Last updated: 3/4/2024'), 'changed 2024-04-03 or 2024-03-04');
});

test('a sentence or a headline gives no day, whatever days it names', () => {
  const lines = [
    'The ministers met on 15 November 2024.',
    'Visit to Ankara 15 November 2024',
    'Statement of 15 November 2024',
    'Leaders to gather again, says minister, 15 November 2024',
    '© Harbour Times 2024',
    'Call 15/11/2024-7',
  ];
  for (const line of lines) assert.equal(read(line), '', line);
});

test('a line of a newsletter, a digest or a communiqué gives the last day of what it tells', () => {
  const lines: readonly (readonly [line: string, of: string, day: string])[] = [
    ['Issue 31 - week ending Friday 3 May 2024', 'published', '2024-05-03'],
    ['MONDAY DIGEST No. 12 :: 5-11 August 2024', 'named', '2024-08-11'],
    ['(Riga, 4-5 June 2024)', 'named', '2024-06-05'],
    ['Week of September 30 to October 4, 2024', 'published', '2024-10-04'],
    ['14-15 November 2024', 'named', '2024-11-15'],
    ['October 5–11, 2024', 'named', '2024-10-11'],
    ['News, 8. 10. 2024', 'bare', '2024-10-08'],
    ['Done in Riga on 4 May 2021 in the Latvian, Uzbek and English languages.', 'published', '2021-05-04'],
    ['Done at Oslo, 4 May 2021, in two originals, both texts being equally authentic.', 'published', '2021-05-04'],
  ];
  for (const [line, of, day] of lines) assert.deepEqual(daysOfLine(line), [{ of, day: { ok: true, value: day } }], line);
});

test('a span of days inside a sentence or a headline is no day of the report', () => {
  for (const line of ['The week of 5-11 August 2024 was quiet in Oslo', 'Visit to Ankara 5-7 August 2024', 'Fleets drill from August 5 to 7, 2024'])
    assert.deepEqual(daysOfLine(line), [], line);
});
