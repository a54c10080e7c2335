import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clustered } from './clusters.ts';
import { held, windowOf, zoomed } from './days.ts';
import { tickWords } from './ticks.ts';

const at = ([left, right]: readonly [number, number]) => [left, right] as const;

test('marks that would cover one another become one; what lasts stays by itself', () => {
  const clusters = clustered(
    [
      [0, 0],
      [5, 5],
      [40, 40],
      [41, 120],
      [200, 200],
    ] as const,
    at,
    12,
  );
  assert.deepEqual(
    clusters.map((c) => c.members.length),
    [2, 1, 1, 1],
  );
});

test('zooming keeps within the time that is known, and never shows less than a week', () => {
  const bounds = windowOf(['2020-01-01', '2024-12-31']);
  assert.ok(bounds !== null);
  assert.deepEqual(zoomed(bounds, 2, bounds), bounds);
  const [start, end] = zoomed(bounds, 0.000001, bounds);
  assert.equal((end - start) / 86_400_000, 7);
  assert.deepEqual(held([bounds[1], bounds[1] + 10], bounds), [bounds[1] - 10, bounds[1]]);
  assert.equal(windowOf([]), null);
});

test('ticks are written as years, months or days, as far apart as they stand', () => {
  const utc = (...days: readonly string[]) => days.map((d) => new Date(`${d}T00:00:00Z`));
  const written = (ticks: readonly Date[]) => ticks.map(tickWords(ticks));
  assert.deepEqual(written(utc('2020-01-01', '2021-01-01')), ['2020', '2021']);
  assert.deepEqual(written(utc('2020-11-01', '2020-12-01', '2021-01-01')), ['Nov 2020', 'Dec', 'Jan 2021']);
  assert.deepEqual(written(utc('2022-06-01', '2022-06-03')), ['1 June', '3 June']);
});
