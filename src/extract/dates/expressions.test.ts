import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expressionsIn } from './expressions.ts';
import type { Reckoning } from './reading.ts';

const friday: Reckoning = { today: '2022-06-03', discourse: '2022-06-02', direction: 'back' };

/** What the time words of a text mean: "words = start..end/precision". */
function read(text: string, reckoning: Reckoning = friday): string[] {
  const found = expressionsIn(text, 0, (e) => e.rule.read(e.groups, reckoning) !== null);
  return found.map((e) => {
    const reading = e.rule.read(e.groups, reckoning);
    const span = reading?.start === reading?.end ? reading?.start : `${reading?.start}..${reading?.end}`;
    return `${text.slice(e.start, e.end)} = ${span}/${reading?.precision}${reading?.from === null ? '' : '*'}`;
  });
}

const ahead: Reckoning = { ...friday, direction: 'ahead' };

for (const [text, ...meant] of [
  ['They met on Thursday.', 'on Thursday = 2022-06-02/day*'],
  ['They met on Friday.', 'on Friday = 2022-06-03/day*'],
  ['There from Monday to Wednesday, she', 'from Monday to Wednesday = 2022-05-30..2022-06-01/day*'],
  ['They met last Friday.', 'last Friday = 2022-05-27/day*'],
  ['They met late Wednesday afternoon', 'late Wednesday afternoon = 2022-06-01/day*'],
  ['on Monday (May 30)', 'on Monday (May 30 = 2022-05-30/day*'],
  ['on Wednesday, June 1, 2022, in Oslo', 'on Wednesday, June 1, 2022 = 2022-06-01/day'],
  ['the two met on June 2.', 'on June 2 = 2022-06-02/day*'],
  ['on 2 June 2022', 'on 2 June 2022 = 2022-06-02/day'],
  ['the summit of June 2-3', 'June 2-3 = 2022-06-02..2022-06-03/day*'],
  ['from 5 to 9 May', 'from 5 to 9 May = 2022-05-05..2022-05-09/day*'],
  ['ran May 5 through 9 off Goa', 'May 5 through 9 = 2022-05-05..2022-05-09/day*'],
  ['from May 30 to June 3', 'from May 30 to June 3 = 2022-05-30..2022-06-03/day*'],
  ['for four days from May 15.', 'for four days from May 15 = 2022-05-15..2022-05-18/day*'],
  ['two weeks starting on 3 May 2022', 'two weeks starting on 3 May 2022 = 2022-05-03..2022-05-16/day'],
  ['the 12th of March', 'the 12th of March = 2022-03-12/day*'],
  ['in December 2021', 'in December 2021 = 2021-12-01..2021-12-31/month'],
  ['had been set for May 14, the', 'May 14 = 2022-05-14/day*'],
  ['on the afternoon of the 1st, he', 'of the 1st = 2022-06-01/day*'],
  ['went on the 30th.', 'on the 30th = 2022-05-30/day*'],
  ['on the 30th anniversary'],
  ['of the 5th round'],
  ['on Monday last week', 'on Monday last week = 2022-05-23/day*'],
  ['met on Thursday evening of this week', 'on Thursday evening of this week = 2022-06-02/day*'],
  ['in early May', 'in early May = 2022-05-01..2022-05-10/month*'],
  ['since 2019', 'since 2019 = 2019-01-01..2022-06-03/year'],
  ['signed in 2014', 'in 2014 = 2014-01-01..2014-12-31/year'],
  ['earlier in the day', 'earlier in the day = 2022-06-02/day*'],
  ['On the same day, she', 'On the same day = 2022-06-02/day*'],
  ['later that day', 'later that day = 2022-06-02/day*'],
  ['the following day', 'the following day = 2022-06-03/day*'],
  ['two days later', 'two days later = 2022-06-04/day*'],
  ['spoke this morning', 'this morning = 2022-06-03/day*'],
  ['met yesterday', 'yesterday = 2022-06-02/day*'],
  ['over the last few years', 'over the last few years = 2019-01-01..2022-06-03/year*'],
  ['in the last couple of years.', 'in the last couple of years = 2020-01-01..2022-06-03/year*'],
  ['last week', 'last week = 2022-05-23..2022-05-29/month*'],
  ['earlier this week', 'earlier this week = 2022-05-30..2022-06-03/month*'],
  ['last month', 'last month = 2022-05-01..2022-05-31/month*'],
  ['three weeks ago', 'three weeks ago = 2022-05-10..2022-05-16/month*'],
  ['on 2022-05-30', '2022-05-30 = 2022-05-30/day'],
  ['in fiscal year 2023', 'in fiscal year 2023 = 2023-01-01..2023-12-31/year'],
  ['on the sidelines of the summit'],
  ['the two may march together'],
  ['an order for 2022 vehicles and 15 boats'],
] as const) {
  test(`a report of Friday 3 June 2022 that says “${text}” means ${meant.join(' and ') || 'no date'}`, () => {
    assert.deepEqual(read(text), meant);
  });
}

test('in a clause that looks ahead a weekday is the coming one and a month the next', () => {
  assert.deepEqual(read('on Monday', ahead), ['on Monday = 2022-06-06/day*']);
  assert.deepEqual(read('in March', ahead), ['in March = 2023-03-01..2023-03-31/month*']);
  assert.deepEqual(
    read('on June 29-30', ahead),
    ['June 29-30 = 2022-06-29..2022-06-30/day*'].map((s) => `on ${s}`),
  );
});
