import assert from 'node:assert/strict';
import test from 'node:test';
import type { Entries } from '../model/entry.ts';
import { briefOf } from './brief.ts';
import { ENTRIES, id, meeting, quote, REPORTS, a as report, statement, visit } from './testing.ts';

const page = briefOf(ENTRIES, REPORTS, { states: ['NOR', 'VNM'] });

/** The lines of the item that holds these words, up to the next item. */
function itemWith(text: string, words: string): string {
  const lines = text.split('\n');
  const start = lines.findIndex((l) => l.includes(words));
  assert.notEqual(start, -1, words);
  const rest = lines.slice(start + 1).findIndex((l) => /^ *- \*\*|^## /.test(l));
  return lines.slice(start, rest === -1 ? undefined : start + 1 + rest).join('\n');
}

test('a brief is headed by both states and sums up in one paragraph', () => {
  const [heading, , summary] = page.split('\n');
  assert.equal(heading, '# Norway and Vietnam');
  assert.match(summary ?? '', /^2 reports of 8 to 9 June 2022 tell of 1 visit, 1 meeting, 1 ceremony and 1 planned meeting\./);
  assert.match(summary ?? '', /1 instrument, 1 area of cooperation, 1 transfer of arms and 1 statement\. The reports disagree on 1 point\./);
});

test('an engagement says when, what, where, who, how well it is borne out, and which reports say so', () => {
  const item = itemWith(page, '8 June 2022: visit');
  assert.match(
    item,
    /^- \*\*8 June 2022: visit, Vietnam\*\* — Marsha Bell \(Norwegian Defence Minister\), received by Phan Van Giang \(Defence Minister, Vietnam\) · 2 reports, 2 origins \[1\]\[2\] `eng-0001`/,
  );
  assert.match(item, /\n {2}Delegation of Norway: Tom Reed \(Ambassador\)\n/);
  assert.match(item, /\n {2}Topics: joint training\n/);
  assert.match(item, /\n {2}Instruments: memorandum on logistics, signed `ins-0001`\n/);
  assert.match(item, /\n {2}> “General Phan Van Giang received Marsha Bell in Hanoi on Wednesday\.” — Mekong Observer, 2022-06-09 \[2\]/);
});

test('what belongs to a visit stands below it', () => {
  assert.match(page, /\n {2}- \*\*8 June 2022: meeting, Hanoi \(Vietnam\)\*\* — Marsha Bell \(Norwegian Defence Minister\) with Phan Van Giang/);
  assert.match(page, /\n {2}- \*\*8 June 2022: ceremony \(wreath-laying\)/);
});

test('what is only planned is marked so and comes in its time', () => {
  assert.ok(page.indexOf('**2023: planned meeting') > page.indexOf('**8 June 2022: ceremony'));
});

test('engagements that go round in a ring are all shown once', () => {
  const ring: Entries = { ...ENTRIES, engagements: [{ ...visit, partOf: meeting.id }, meeting] };
  const text = briefOf(ring, REPORTS, { states: ['NOR', 'VNM'] });
  assert.equal(text.split('`eng-0001`').length, 2);
  assert.equal(text.split('`eng-0002`').length, 2);
});

test('the same sentence in two reports is printed once with both', () => {
  const item = itemWith(page, '**Memorandum on logistics**');
  assert.match(
    item,
    /signed on 8 June 2022 by Phan Van Giang \(Defence Minister, Vietnam\); between Norway and Vietnam; on logistics · 2 reports, 1 origin \[1\]\[2\]/,
  );
  assert.match(item, /> “The two sides signed a memorandum on logistics\.” — Harbour Wire, 2022-06-08 \[1\]; Mekong Observer, 2022-06-09 \[2\]/);
});

test('areas, transfers and statements carry their words', () => {
  assert.match(page, /- \*\*Training\*\* — intended: “train together” \[2\] `coo-0001`/);
  assert.match(page, /- \*\*Norway to Vietnam: 2 patrol boats \(ship\)\*\* — delivered, 8 June 2022 \[2\]/);
  const said = itemWith(page, '“We will train together”');
  assert.match(said, /\*\*Phan Van Giang \(Defence Minister, Vietnam\), passed on by the Norwegian embassy, meeting of 8 June 2022\*\*/);
  assert.match(said, /> "…," Giang said, according to the embassy\. — Mekong Observer/);
});

test('a statement shows its other wordings', () => {
  const variant = { text: 'we shall train', source: [], cue: [], content: [quote(report, 'train')], evidence: [quote(report, 'train together')] };
  const text = briefOf({ ...ENTRIES, statements: [{ ...statement, variants: [variant] }] }, REPORTS, { states: ['NOR', 'VNM'] });
  assert.match(text, /In other words: “we shall train” \[2\]/);
});

test('a disagreement shows each value with the words that give it', () => {
  const item = itemWith(page, '**Name of Marsha Bell**');
  assert.match(item, /“Marsha Bell”: “General Phan Van Giang received .*Observer, 2022-06-09 \[2\]/);
  assert.match(item, /“Marsha Bel”: “Gen\. Phan Van Giang met Marsha Bel on Tuesday\.” — Harbour Wire, 2022-06-08 \[1\]/);
});

test('reports that share text are named, and all reports are listed with their files', () => {
  assert.match(page, /\*\*The same text in 2 reports\*\* — “The two sides signed/);
  assert.match(page, /## Reports\n\n1\. 2022-06-08, Harbour Wire \(in\/b\.txt\)\n2\. 2022-06-09, Mekong Observer \(in\/a\.txt\)\n$/);
});

test('a brief of states without entries says so', () => {
  assert.equal(
    briefOf(ENTRIES, REPORTS, { states: ['FRA', 'VNM'], from: '2022-01-01' }),
    '# France and Vietnam\n\nThe record has nothing that concerns both France and Vietnam from 1 January 2022 on.\n',
  );
});

test('the order of the entries and of the states’ reports does not change a brief', () => {
  const turned = Object.fromEntries(Object.entries(ENTRIES).map(([k, v]) => [k, [...v].reverse()])) as unknown as Entries;
  assert.equal(briefOf(turned, new Map([...REPORTS].reverse()), { states: ['NOR', 'VNM'] }), page);
});

test('signs of Markdown in a report do not become markup', () => {
  const starred = { ...statement, id: id('sta', 2), text: '*We* [will] <train>', content: [quote(report, 'We will')] };
  assert.match(briefOf({ ...ENTRIES, statements: [starred] }, REPORTS, { states: ['NOR', 'VNM'] }), /“\\\*We\\\* \\\[will\\\] \\<train\\>”/);
});

test('items in a row that rest on the same sentence print it once', () => {
  const [boats] = ENTRIES.transfers;
  assert.ok(boats);
  const text = briefOf({ ...ENTRIES, transfers: [boats, { ...boats, id: id('tra', 2), item: 'spare parts' }] }, REPORTS, { states: ['NOR', 'VNM'] });
  assert.equal(text.split('“Norland delivered two patrol boats.”').length, 2);
  assert.match(itemWith(text, 'spare parts'), /> As above\./);
});
