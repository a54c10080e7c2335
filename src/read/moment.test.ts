import assert from 'node:assert/strict';
import test from 'node:test';
import { Moment } from '../model/report.ts';
import { momentIn } from './moment.ts';

test('a time with its zone is taken to UTC, a time without one to its day', () => {
  const given = [
    '2025-09-02 12:27:28-04:00',
    '2025-09-02T23:30:00+0900',
    '2025-09-02T08:00Z',
    '2025-09-02T08:00:00.123Z',
    '2025-09-02 08:00',
    '3 June 2022',
  ];
  const moments = given.map(momentIn);
  assert.deepEqual(moments, [
    '2025-09-02T16:27:28Z',
    '2025-09-02T14:30:00Z',
    '2025-09-02T08:00:00Z',
    '2025-09-02T08:00:00Z',
    '2025-09-02',
    '2022-06-03',
  ]);
  for (const moment of moments) Moment.parse(moment);
});

test('words that give no day, and days that do not exist, give no moment', () => {
  assert.deepEqual(['yesterday', '2022-02-30', ''].map(momentIn), [null, null, null]);
});
