import assert from 'node:assert/strict';
import test from 'node:test';
import { dayIn } from './day.ts';

function dayOrWhy(words: string): string | null {
  const day = dayIn(words);
  return day === null ? null : day.ok ? day.value : day.failure.what;
}

test('a header gives its day in any of the usual ways', () => {
  const same = [
    '2022-06-03',
    '2022-06-03T10:15:00Z',
    '2022-06-03 12:28:37-04:00',
    '2022/6/3',
    '20220603',
    '3 June 2022',
    '3rd June, 2022',
    '3-Jun-2022',
  ];
  const more = ['June 3, 2022', 'Friday, June 3rd, 2022', 'Fri, 03 Jun 2022 10:00:00 +0000', 'JUNE 3 2022', '03.06.2022'];
  for (const words of [...same, ...more]) assert.equal(dayOrWhy(words), '2022-06-03', words);
});

test('a day that the calendar does not have is a failure, not another day', () => {
  for (const words of ['2022-02-30', '2022-13-01', '2022-00-10', 'February 29, 2023', '31 April 2022'])
    assert.match(dayOrWhy(words) ?? '', /no such day/, words);
  assert.equal(dayOrWhy('February 29, 2024'), '2024-02-29');
});

test('a year that no report has is out of range', () => {
  for (const words of ['0000-01-01', '9999-12-31', '1066-10-14']) assert.match(dayOrWhy(words) ?? '', /out of range/, words);
});

test('numbers with slashes are read only where one of them can be no month', () => {
  assert.equal(dayOrWhy('25/06/2022'), '2022-06-25');
  assert.equal(dayOrWhy('06/25/2022'), '2022-06-25');
  assert.match(dayOrWhy('06/03/2022') ?? '', /two ways/);
});

test('words without a whole date give none', () => {
  for (const words of ['', 'yesterday', 'June 3', '2022', 'June 2022', 'version 1.2']) assert.equal(dayOrWhy(words), null, words);
});
