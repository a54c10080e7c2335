import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayOf, daysBetween, monthStretch, weekdayOf, weekStretch } from './calendar.ts';

test('days are counted over the ends of months, years and Februaries of leap years', () => {
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(addDays('2023-02-28', 1), '2023-03-01');
  assert.equal(addDays('2023-01-01', -1), '2022-12-31');
  assert.equal(daysBetween('2022-06-03', '2022-06-01'), -2);
});

test('a date that no calendar has is none', () => {
  assert.equal(dayOf(2022, 6, 31), undefined);
  assert.equal(dayOf(2023, 2, 29), undefined);
  assert.equal(dayOf(2024, 2, 29), '2024-02-29');
  assert.equal(dayOf(2022, 13, 1), undefined);
});

test('the third of June 2022 is a Friday, in the week of Monday the thirtieth of May', () => {
  assert.equal(weekdayOf('2022-06-03'), 5);
  assert.deepEqual(weekStretch('2022-06-03', 0), { start: '2022-05-30', end: '2022-06-05' });
  assert.deepEqual(weekStretch('2022-06-05', -1), { start: '2022-05-23', end: '2022-05-29' });
});

test('months run over into the neighbouring years', () => {
  assert.deepEqual(monthStretch(2022, 13), { start: '2023-01-01', end: '2023-01-31' });
  assert.deepEqual(monthStretch(2022, 0), { start: '2021-12-01', end: '2021-12-31' });
});
