import assert from 'node:assert/strict';
import test from 'node:test';
import { readBytes, type TestHow } from './testing.ts';

const TALKS = 'The two ministers met for talks on trade and agreed to meet again before long.';

/** The day of a text and how it is known, in short; or why it is refused. */
async function dayOf(text: string, how: TestHow = {}, url: string | null = null): Promise<string> {
  const [report] = await readBytes(Buffer.from(text), 'a.txt', how, { url });
  assert.ok(report !== undefined);
  if (!report.ok) return `${report.failure.what} (${report.failure.where})`;
  const { published, dated } = report.value;
  return `${published}, ${dated?.how}${dated == null || dated.how === 'stated' ? '' : `${dated.or === null ? '' : ` or ${dated.or}`}: ${dated.because}`}`;
}

test('a report between a line of its day and a first sentence keeps its text and gets the day of the line', async () => {
  const text = `The ministers met on November 14, on the sidelines of the forum.\n\nPublished: 15/11/2024\n\n${TALKS}`;
  const [report] = await readBytes(Buffer.from(text), 'a.txt');
  assert.ok(report?.ok);
  assert.equal(report.value.published, '2024-11-15');
  assert.deepEqual(report.value.dated, { how: 'stated', in: 'text' });
  assert.equal(report.value.text, text);
});

test('the line that says when it came out counts before the dateline, and this before the day of a change', async () => {
  assert.equal(await dayOf(`Talks\nPublished: 15/11/2024\nKIGALI, November 14, 2024 — ${TALKS}`), '2024-11-15, stated');
  assert.equal(await dayOf(`Talks\nUpdated 16 November 2024\nKIGALI, November 14, 2024 — ${TALKS}`), '2024-11-14, stated');
  assert.equal(await dayOf(`Talks\nUpdated 16 November 2024, 10:15 GMT\n${TALKS}`), '2024-11-16, stated');
});

test('a day at the foot counts where the head gives none', async () => {
  assert.equal(await dayOf(`Joint statement\n\n${TALKS}\n\n${TALKS}\n\nNew Delhi\nNovember 15, 2024`), '2024-11-15, stated');
  assert.equal(await dayOf(`Joint statement\n\n${TALKS}\n\nBy Jane Reed, 15 November 2024`), '2024-11-15, stated');
});

test('a dateline without a year takes it from the copyright line, or from another day of the text', async () => {
  assert.match(await dayOf(`KIGALI (Harbour Wire) - Nov 15 - ${TALKS}`), /^gives a day without the year/);
  assert.match(await dayOf(`(Harbour Wire) - Nov 15 — ${TALKS}\n\n© 2024 Harbour Wire`), /^2024-11-15, derived: .*copyright line says 2024/);
  assert.match(await dayOf(`KIGALI, Nov 15 — ${TALKS} The accord of 14 November 2024 was named.`), /^2024-11-15, derived: .*names 14 November 2024/);
  assert.match(await dayOf(`KIGALI, Nov 15 — ${TALKS} The accord of 3 May 2019 was named.`), /^gives a day without the year/);
});

test('numbers that can be read two ways are read by what else the report says', async () => {
  const line = 'Published: 03/04/2024';
  assert.match(await dayOf(`${line}, Wednesday\n\n${TALKS}`), /^2024-04-03, derived or 2024-03-04: .*weekday/);
  assert.match(await dayOf(`Talks\n${line}\n\n${TALKS} They had met on 21/03/2024.`), /^2024-04-03, derived or 2024-03-04/);
  assert.match(await dayOf(`Talks\n${line}\n\nOn March 2 the two ministers met.`), /^2024-03-04, derived or 2024-04-03: .*names days/);
  assert.match(await dayOf(`Talks\n${line}\n\n${TALKS}`, {}, 'https://www.ministry.gov.in/a'), /^2024-04-03, derived .*custom/);
  assert.match(await dayOf(`Talks\n${line}\n\n${TALKS}`, {}, 'https://www.embassy.gov/a'), /^2024-03-04, derived .*custom/);
  assert.match(await dayOf(`Talks\n${line}\n\nThe ministers praised the labour of the centre.`), /^2024-04-03, assumed or 2024-03-04: .*British/);
});

test('numbers of which nothing tells how they are meant are refused, unless the user says it', async () => {
  const text = `Talks\nPublished: 03/04/2024\n\n${TALKS}`;
  assert.equal(await dayOf(text), 'has the date "03/04/2024", which can be read two ways (a.txt:2)');
  assert.equal(await dayOf(text, { dates: 'month-first' }), '2024-03-04, stated');
  assert.match(await dayOf(text, { date: '2024-04-03' }), /^2024-04-03, derived or 2024-03-04: .*given for it/);
  assert.equal(await dayOf(`Date: 03/04/2024\nTitle: Talks\n\n${TALKS}`), 'has the date "03/04/2024", which can be read two ways (a.txt:1)');
});

test('what the user says counts before what is merely assumed, and behind what the report says', async () => {
  assert.equal(await dayOf(TALKS, { date: '2024-11-15' }), '2024-11-15, stated');
  assert.equal(await dayOf(`KIGALI, November 14, 2024 — ${TALKS}`, { date: '2024-11-15' }), '2024-11-14, stated');
});
