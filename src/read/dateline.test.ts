import assert from 'node:assert/strict';
import test from 'node:test';
import { agencyOf, datelineOf, nearest } from './dateline.ts';

function found(text: string): string | null {
  const line = datelineOf(text);
  if (line === null) return null;
  return line.kind === 'yearless' ? `${line.month}-${line.day}` : line.day.ok ? line.day.value : line.day.failure.what;
}

test('a dateline gives the day, wherever it puts it', () => {
  const lines = [
    'NEW DELHI, June 2, 2022 (Some Agency) - The ministers met.',
    'June 2, 2022 — The ministers met.',
    '(Agency) New Delhi, 2 June 2022: The ministers met.',
    'New Delhi: June 2, 2022 – The ministers met.',
    'RIO DE JANEIRO, Brazil, Thursday, June 2, 2022 /Newswire/ -- The ministers met.',
    'WASHINGTON, JUNE 2, 2022 — The ministers met.',
    'CAIRO, June 2, 2022 /Newswire/. The ministers met.',
    'NUR-SULTAN. June 2, 2022. NEWSWIRE – The ministers met.',
    'Ankara. 2 June 2022. The ministers met.',
    'Ministers meet\n\nPublished on June 2, 2022, 10:05 am\n\nThe ministers met.',
    'Ministers meet\r\n\r\nThursday, 2 June 2022\r\n\r\nThe ministers met.',
    'Talks end\n2022-06-02\nThe ministers met.',
  ];
  for (const line of lines) assert.equal(found(line), '2022-06-02', line);
});

test('a dateline without a year gives day and month', () => {
  assert.equal(found('NEW DELHI, June 2 (Agency) - The ministers met.'), '6-2');
  assert.equal(found('Tokyo, Dec. 30 — The ministers met.'), '12-30');
});

test('dates in the running text are no dateline', () => {
  for (const text of [
    'On June 2, 2022 the ministers met.',
    'The ministers met on June 2, 2022 - a Thursday.',
    'June 2-3, 2022 will see the summit.',
    'May we begin - with a question?',
    'Minister Lee said on 2 June 2022: "We agree."',
  ])
    assert.equal(found(text), null, text);
});

test('a dateline with a day that does not exist is a failure', () => {
  assert.match(found('PARIS, February 30, 2022 — The ministers met.') ?? '', /no such day/);
});

test('a missing year is that of the nearest day', () => {
  assert.deepEqual(nearest(12, 30, '2022-01-02'), { ok: true, value: '2021-12-30' });
  assert.deepEqual(nearest(1, 2, '2021-12-30'), { ok: true, value: '2022-01-02' });
  assert.deepEqual(nearest(2, 29, '2023-03-01'), { ok: true, value: '2024-02-29' });
  assert.equal(nearest(2, 30, '2023-03-01').ok, false);
});

test('the agency in a dateline is the source', () => {
  assert.equal(agencyOf('NEW DELHI, June 2, 2022 (Harbour Wire) - The ministers met.'), 'Harbour Wire');
  assert.equal(agencyOf('Ministers meet\n\nWASHINGTON (HW) — The ministers met.'), 'HW');
  assert.equal(agencyOf('(Harbour Wire) New Delhi: The ministers met.'), 'Harbour Wire');
  assert.equal(agencyOf('June 2 (Harbour Wire) - The ministers met.'), 'Harbour Wire');
  assert.equal(agencyOf('Rep. Mary Reed (R-S.C.): "We agree."'), null);
  assert.equal(agencyOf('The minister (left) - smiling - met his guest.'), null);
});

test('a line of a million letters costs no time', () => {
  const begun = performance.now();
  assert.equal(datelineOf('A '.repeat(1_000_000)), null);
  assert.ok(performance.now() - begun < 1000);
});
