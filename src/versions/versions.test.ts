import assert from 'node:assert/strict';
import test from 'node:test';
import type { ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';
import { reportOf } from '../testing/reports.ts';
import { versionsOf } from './versions.ts';

const body =
  'The envoys walked along the old harbour wall for an hour and praised its careful masons. They ate local bread and cheese with sailors, and planted seven young birches behind the chapel.';
const at = (...reports: Report[]): ReadonlyMap<ReportId, string[]> =>
  new Map(reports.flatMap((r) => (r.url === null ? [] : [[r.id, [r.url]] as [ReportId, string[]]])));
const groupsOf = (...reports: Report[]): string[][] => {
  const name = new Map(reports.map((r, i) => [r.id, 'abcdefgh'[i] as string]));
  const groups = [...versionsOf(reports, at(...reports)).values()].map((ids) => ids.map((id) => name.get(id) as string));
  const backwards = [...versionsOf(reports.toReversed(), at(...reports)).values()].map((ids) => ids.map((id) => name.get(id) as string));
  assert.deepEqual(backwards, groups, 'the order of reports matters');
  return groups;
};

test('another text at the same address is a version, the one that was changed last the newest', () => {
  const first = reportOf(`${body} More is to come.`, '2024-05-02', { url: 'https://wire.example/a?utm_source=x', modified: '2024-05-02T09:00:00Z' });
  const second = reportOf(`${body} They left at noon.`, '2024-05-02', { url: 'http://www.wire.example/a/', modified: '2024-05-02T11:00:00Z' });
  const other = reportOf(body, '2024-05-02', { url: 'https://wire.example/b', title: 'Another' });
  assert.deepEqual(groupsOf(second, first, other), [['b', 'a']]);
});

test('without a time the later day is newer, then the longer text', () => {
  const day = (text: string, published: string) => reportOf(text, published, { url: 'https://wire.example/a' });
  assert.deepEqual(groupsOf(day(`${body} Longer by far than the other.`, '2024-05-02'), day(body, '2024-05-03')), [['a', 'b']]);
  assert.deepEqual(groupsOf(day(`${body} Longer by far than the other.`, '2024-05-02'), day(body, '2024-05-02')), [['b', 'a']]);
});

test('an address at which wholly different reports stand on different days is a front page', () => {
  const page = (text: string, published: string, title: string) => reportOf(text, published, { url: 'https://mod.example/news', title });
  assert.deepEqual(groupsOf(page(body, '2024-05-02', 'Walk'), page('Rain fell on the fleet all night.', '2024-05-09', 'Rain')), []);
  assert.deepEqual(groupsOf(page(body, '2024-05-02', 'Walk'), page('This report was withdrawn.', '2024-05-09', 'Walk')), [['a', 'b']]);
});

test('the same words from one outlet are one report; from two outlets they are a copy', () => {
  const from = (source: string | null, title: string) => reportOf(body, '2024-05-02', { source, title });
  assert.deepEqual(groupsOf(from('Harbour Wire', 'Walk'), from('Harbour Wire', 'A walk')).length, 1);
  assert.deepEqual(groupsOf(from('Harbour Wire', 'Walk'), from('Bay Post', 'Walk')), []);
  assert.equal(groupsOf(from('Harbour Wire', 'Walk'), from(null, 'Walk')).length, 1);
  assert.deepEqual(groupsOf(from('Harbour Wire', 'Walk'), from('Bay Post', 'Walk'), from(null, 'Walk')), []);
});

test('one outlet, title and day with mostly the same text is a version; the same title on another text is not', () => {
  const titled = (text: string) => reportOf(text, '2024-05-02', { source: 'Harbour Wire', title: 'Briefing' });
  assert.equal(groupsOf(titled(body), titled(`${body} The walk ended at noon.`)).length, 1);
  assert.deepEqual(groupsOf(titled(body), titled('Rain fell on the fleet all night, and nobody came ashore before the morning.')), []);
});

test('what a feed prints of a page is never newer than the page', () => {
  const page = reportOf(
    `${body} ${'The mayor thanked them warmly, and the choir sang two songs of the sea for all who had come. '.repeat(6)}`,
    '2024-05-02',
    {
      url: 'https://wire.example/a',
    },
  );
  const item = reportOf(body, '2024-05-02', { url: 'https://wire.example/a', modified: '2024-05-03T09:00:00Z' });
  assert.deepEqual(groupsOf(page, item), [['b', 'a']]);
});

test('a page in two languages at one address is two reports', () => {
  const german = reportOf('Die Gesandten gingen am Hafen entlang.', '2024-05-02', { url: 'https://mod.example/a', language: 'de' });
  assert.deepEqual(groupsOf(reportOf(body, '2024-05-02', { url: 'https://mod.example/a' }), german), []);
});
