import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportId } from '../model/ids.ts';
import { codePointsOf, Offsets } from './code-points.ts';

test('offsets after an emoji count it as one character', () => {
  const text = 'a🛰b🛰c';
  const at = codePointsOf(text);
  assert.deepEqual(
    [0, 1, 3, 4, 6, 7].map((o) => at(o)),
    [0, 1, 2, 3, 4, 5],
  );
});

test('a text of the basic plane keeps its offsets, marks and curly quotes included', () => {
  const at = codePointsOf('“Ä” – ü');
  assert.equal(at(5), 5);
});

test('evidence is counted in code points wherever it stands, and its quote stays exact', () => {
  const report = { id: 'rep-0000000000000001' as ReportId, text: '🛰🛰 India and Israel met.' };
  const start = report.text.indexOf('India');
  const evidence = { report: report.id, start, end: start + 5, quote: 'India' };
  const offsets = new Offsets();
  offsets.note(report);
  const turned = offsets.inCodePoints({ names: [{ text: 'India', evidence: [evidence] }] });
  const [e] = (turned.names[0] as { evidence: (typeof evidence)[] }).evidence as [typeof evidence];
  assert.deepEqual([e.start, e.end], [3, 8]);
  assert.equal([...report.text].slice(e.start, e.end).join(''), e.quote);
});

test('evidence in a report without such characters is handed through as it is', () => {
  const offsets = new Offsets();
  offsets.note({ id: 'rep-0000000000000002' as ReportId, text: 'plain' });
  const value = { report: 'rep-0000000000000002', start: 1, end: 2, quote: 'l' };
  assert.equal(offsets.inCodePoints(value), value);
});
