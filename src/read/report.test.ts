import assert from 'node:assert/strict';
import test from 'node:test';
import { reportOf } from './report.ts';

function read(text: string, name = 'a.txt', date?: string) {
  const report = reportOf(Buffer.from(text), { path: name, name, date });
  assert.ok(report.ok, report.ok ? '' : report.failure.what);
  return report.value;
}

/** A small generator of the same pseudo-random numbers on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

test('plain text without a header keeps every offset of the file', () => {
  const pieces = ['The ministers met', ' ', '\n', '\r\n', '\t', '\u00a0', '“yes”', '𝄞', 'é', 'Date:', '---', '. ', '&amp;', '**', '<b>'];
  const next = numbers(7);
  for (let round = 0; round < 300; round++) {
    const text = `They${Array.from({ length: 1 + next(30) }, () => pieces[next(pieces.length)]).join('')}`;
    assert.equal(read(text, 'a.txt', '2022-06-03').text, text);
    assert.equal(read(`\ufeff${text}`, 'a.txt', '2022-06-03').text, text);
  }
});

test('the text behind a header is the file’s own, to the last character', () => {
  const body = 'The ministers met.\r\n\r\n “They   talked.”\u00a0\n';
  assert.equal(read(` date 2022-06-03 ${body}`).text, body);
  assert.equal(read(`Date: 2022-06-03\nSource: Harbour Wire\n\n${body}`).text, body);
});

test('a dateline gives the day and the source and stays in the text', () => {
  const text = 'HANOI, June 8, 2022 (Harbour Wire) — The ministers met.';
  const report = read(text);
  assert.deepEqual([report.published, report.source, report.text], ['2022-06-08', 'Harbour Wire', text]);
});

test('a header’s date goes before a dateline’s', () => {
  assert.equal(read('date 2022-06-09 HANOI, June 8, 2022 — The ministers met.').published, '2022-06-09');
});

test('Markdown is known by its front matter or by its name', () => {
  assert.equal(read('---\ndate: 2022-06-03\n---\nThe *ministers*\nmet.', 'a.txt').text, 'The ministers met.');
  assert.equal(read('date 2022-06-03 The *ministers*\nmet.', 'a.md').text, 'The ministers met.');
  assert.equal(read('date 2022-06-03 The *ministers*\nmet.', 'a.txt').text, 'The *ministers*\nmet.');
});

test('the title is the front matter’s, else the heading', () => {
  assert.equal(read('---\ndate: 2022-06-03\n---\n# Talks end\n\nThey met.', 'a.md').title, 'Talks end');
  assert.equal(read('---\ndate: 2022-06-03\ntitle: Other\n---\n# Talks end\n\nThey met.', 'a.md').title, 'Other');
});

test('a report has the same id wherever its file lies', () => {
  assert.equal(read('date 2022-06-03 They met.', 'a.txt').id, read('date 2022-06-03 They met.', 'b/c.txt').id);
  assert.notEqual(read('date 2022-06-03 They met.').id, read('date 2022-06-04 They met.').id);
});

test('the place of a bad dateline is the line in the file', () => {
  const report = reportOf(Buffer.from('Talks end\n\nPARIS, June 31, 2022 — They met.'), { path: 'a.txt', name: 'a.txt' });
  assert.ok(!report.ok);
  assert.equal(report.failure.where, 'a.txt:3');
});
