import assert from 'node:assert/strict';
import test from 'node:test';
import { latestDayTold } from './latest-day-told.ts';

test('the latest day that a text tells of as past', () => {
  const text = 'The fleets drilled on 3 May 2021 and on May 5th, 2021.\n\nOn 12 April 2019 their chiefs had met in Oslo.';
  assert.deepEqual(latestDayTold(text), { day: '2021-05-05', words: 'May 5th, 2021' });
});

test('a day that is to come is not the latest past one', () => {
  const text = 'The text was signed on 3 May 2021. It expires on 3 May 2031. The next round is scheduled for 9 June 2021, in Riga.';
  assert.equal(latestDayTold(text)?.day, '2021-05-03');
  assert.equal(latestDayTold('The ships will sail by 4 July 2030.'), null);
});

test('days without a year, months and days that no calendar has are none', () => {
  assert.equal(latestDayTold('They met on 4 May, in June 2021, and on 31 June 2021.'), null);
});
