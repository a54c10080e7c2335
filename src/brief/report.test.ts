import assert from 'node:assert/strict';
import test from 'node:test';
import { reportOf } from '../testing/reports.ts';
import { showReport } from './report.ts';

test('a report shows how its day is known, and the other day where it may be another', () => {
  const report = reportOf('India met Israel.', '2024-04-03');
  const because = '"03/04/2024" can be read two ways, and its spelling is British';
  assert.match(showReport({ ...report, dated: { how: 'stated', in: 'text' } }, [], 'a reader'), /\nday as its text says\n/);
  const assumed = showReport({ ...report, dated: { how: 'assumed', because, or: '2024-03-04' } }, [], 'a reader');
  assert.match(assumed, /\nday assumed: "03\/04\/2024" can be read two ways, and its spelling is British; it may be 4 March 2024\n/);
});
