import assert from 'node:assert/strict';
import test from 'node:test';
import { readMaterial } from './formats/index.ts';
import { materialOfBytes } from './formats/material.ts';
import { DEFAULT_LIMITS } from './limits.ts';

async function outcome(text: string, name = 'a.txt', date?: string) {
  for await (const report of readMaterial(materialOfBytes(Buffer.from(text), { name, path: name }), { date, limits: DEFAULT_LIMITS })) return report;
  return assert.fail('no report');
}

async function read(text: string, name = 'a.txt', date?: string) {
  const report = await outcome(text, name, date);
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

test('plain text without a header keeps every offset of the file', async () => {
  const pieces = ['The ministers met', ' ', '\n', '\r\n', '\t', '\u00a0', '“yes”', '𝄞', 'é', 'Date:', '---', '. ', '&amp;', '**', '<b>'];
  const next = numbers(7);
  for (let round = 0; round < 300; round++) {
    const text = `They${Array.from({ length: 1 + next(30) }, () => pieces[next(pieces.length)]).join('')}`;
    assert.equal((await read(text, 'a.txt', '2022-06-03')).text, text);
    assert.equal((await read(`\ufeff${text}`, 'a.txt', '2022-06-03')).text, text);
  }
});

test('marks that nobody sees are left out, so that a name is a name', async () => {
  const text = await read('date 2022-06-03 Minister\u200e Amadou al\u00ad-Rashidi met\u200b his guest. They spoke.');
  assert.equal(text.text, 'Minister Amadou al-Rashidi met his guest. They spoke.');
  assert.equal((await outcome('date 2022-06-03 \u200b\u200e')).ok, false, 'a text of such marks alone is no text');
});

test('the text behind a header is the file’s own, to the last character', async () => {
  const body = 'The ministers met.\r\n\r\n “They   talked.”\u00a0\n';
  assert.equal((await read(` date 2022-06-03 ${body}`)).text, body);
  assert.equal((await read(`Date: 2022-06-03\nSource: Harbour Wire\n\n${body}`)).text, body);
});

test('a dateline gives the day and the source and stays in the text', async () => {
  const text = 'HANOI, June 8, 2022 (Harbour Wire) — The ministers met.';
  const report = await read(text);
  assert.deepEqual([report.published, report.source, report.text], ['2022-06-08', 'Harbour Wire', text]);
});

test('a header’s date goes before a dateline’s', async () => {
  assert.equal((await read('date 2022-06-09 HANOI, June 8, 2022 — The ministers met.')).published, '2022-06-09');
});

test('Markdown is known by its front matter or by its name', async () => {
  assert.equal((await read('---\ndate: 2022-06-03\n---\nThe *ministers*\nmet.', 'a.txt')).text, 'The ministers met.');
  assert.equal((await read('date 2022-06-03 The *ministers*\nmet.', 'a.md')).text, 'The ministers met.');
  assert.equal((await read('date 2022-06-03 The *ministers*\nmet.', 'a.txt')).text, 'The *ministers*\nmet.');
});

test('the title is the front matter’s, else the heading', async () => {
  assert.equal((await read('---\ndate: 2022-06-03\n---\n# Talks end\n\nThey met.', 'a.md')).title, 'Talks end');
  assert.equal((await read('---\ndate: 2022-06-03\ntitle: Other\n---\n# Talks end\n\nThey met.', 'a.md')).title, 'Other');
});

test('a report has the same id wherever its file lies', async () => {
  assert.equal((await read('date 2022-06-03 They met.', 'a.txt')).id, (await read('date 2022-06-03 They met.', 'b/c.txt')).id);
  assert.notEqual((await read('date 2022-06-03 They met.')).id, (await read('date 2022-06-04 They met.')).id);
});

test('the place of a bad dateline is the line in the file', async () => {
  const report = await outcome('Talks end\n\nPARIS, June 31, 2022 — They met.');
  assert.ok(!report.ok);
  assert.equal(report.failure.where, 'a.txt:3');
});
