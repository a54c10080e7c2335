import assert from 'node:assert/strict';
import test from 'node:test';
import { aroundOf, entriesNamed, reportsCited } from './around.ts';
import { foundInWords } from './found.ts';
import { showEntry } from './show.ts';
import { bell, ENTRIES, giang, id, meeting, quote, REPORTS, a as report, visit, b as wire } from './testing.ts';

const around = aroundOf(ENTRIES, REPORTS);

test('an engagement is shown with its people, what it is part of, and its sentences by report', () => {
  const shown = showEntry('engagements', meeting, around);
  assert.match(shown, /^8 June 2022: meeting, Hanoi \(Vietnam\)\nMarsha Bell .* with Phan Van Giang .*\neng-0002/);
  assert.match(shown, new RegExp(`part of +8 June 2022: visit, Vietnam +${visit.id}`));
  assert.match(shown, /said by +2 reports, 2 origins/);
  assert.match(shown, /\nHarbour Wire, 2022-06-08 {2}in\/b\.txt\n {2}“Gen\. Phan Van Giang met Marsha Bel on Tuesday\.”\n\nMekong Observer/);
});

test('every kind of entry can be shown, with and without its surroundings', () => {
  const bare = { reports: new Map(), actors: new Map(), engagements: new Map(), instruments: new Map() };
  for (const section of ['actors', 'engagements', 'instruments', 'cooperation', 'transfers', 'statements', 'discrepancies', 'origins'] as const)
    for (const entry of ENTRIES[section]) for (const near of [around, bare]) assert.ok(showEntry(section, entry, near).includes(entry.id), entry.id);
});

test('an actor is shown with every form of the name and every title', () => {
  const two = { ...bell, names: [...bell.names, { text: 'Marsha Bel', evidence: [quote(wire, 'Marsha Bel')] }] };
  const shown = showEntry('actors', two, around);
  assert.match(shown, /^Marsha Bell\nperson · Norway · Norwegian Defence Minister · also Marsha Bel\n/);
  assert.match(shown, /Marsha Bel +name in Harbour Wire, 2022-06-08/);
});

test('a page knows which reports and entries it has need of', () => {
  assert.deepEqual(reportsCited([visit]), [report.id, wire.id]);
  assert.deepEqual(entriesNamed([meeting]), [giang.id, bell.id, visit.id]);
});

test('what a search finds is listed with ids, reports and sentences', () => {
  const entries = [{ section: 'instruments' as const, entry: ENTRIES.instruments[0] ?? assert.fail() }];
  const { start, end } = quote(wire, 'The two sides signed a memorandum on logistics.');
  const found = foundInWords({ entries, sentences: [{ report: wire.id, start, end }] }, around);
  assert.match(found, new RegExp(`^${id('ins', 1)}  Memorandum on logistics \\[2 reports, 1 origin\\]\n`));
  assert.match(found, /\n\n2022-06-08 {2}Harbour Wire {2}in\/b\.txt\n {4}“The two sides signed/);
  assert.equal(foundInWords({ entries: [], sentences: [] }, around), 'Nothing found.\n');
});
