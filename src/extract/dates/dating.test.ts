import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openSmallReader } from '../../annotate/index.ts';
import { reportIdOf } from '../../model/digest.ts';
import type { Report } from '../../model/report.ts';
import { sceneOf } from '../scene.ts';
import { datingAt } from './dating.ts';

const reader = await openSmallReader();
after(() => reader.close());

/** When a report of Friday 3 June 2022 says that the event of a word happened: "start..end how", or "unknown". */
async function dated(text: string, word: string): Promise<string> {
  const report: Report = {
    id: reportIdOf('2022-06-03', null, null, text),
    path: null,
    url: null,
    source: null,
    title: null,
    published: '2022-06-03',
    language: 'en',
    text,
  };
  const [annotation] = await reader.annotate([text]);
  assert.ok(annotation);
  const scene = sceneOf(report, annotation);
  const sentence = annotation.sentences.findIndex((s) => s.tokens.some((t) => t.text === word));
  assert.notEqual(sentence, -1, `no sentence holds “${word}”`);
  const token = annotation.sentences[sentence]?.tokens.findIndex((t) => t.text === word) ?? -1;
  const dating = datingAt(scene, sentence, token);
  if (dating.how === 'unknown') return 'unknown';
  return `${dating.start}${dating.end === dating.start ? '' : `..${dating.end}`} ${dating.how}`;
}

test('an event has the day that its own sentence gives', async () => {
  assert.equal(await dated('The two ministers met in Oslo on Thursday.', 'met'), '2022-06-02 derived');
  assert.equal(await dated('The two ministers met in Oslo on 30 May 2022.', 'met'), '2022-05-30 stated');
});

test('what is to come looks ahead', async () => {
  assert.equal(await dated('The minister will visit Norway on Monday.', 'visit'), '2022-06-06 derived');
  assert.equal(await dated('The minister will visit Norway.', 'visit'), 'unknown');
});

test('a sentence without a day goes on with the day told before', async () => {
  const text = 'The minister arrived in Oslo on Wednesday. He visited a shipyard and laid a wreath.';
  assert.equal(await dated(text, 'visited'), '2022-06-01 assumed');
});

test('“later that day” is the day of the event told before, not that of the report', async () => {
  const text = 'The minister arrived in Oslo on Wednesday. Later that day he visited a shipyard.';
  assert.equal(await dated(text, 'visited'), '2022-06-01 derived');
});

test('where the report gives no day its own is assumed, except for what a perfect sums up', async () => {
  assert.equal(await dated('The two ministers met in Oslo.', 'met'), '2022-06-03 assumed');
  const text = 'The two ministers met in Oslo. They shook hands. Norway has bought many ships.';
  assert.equal(await dated(text, 'bought'), 'unknown');
});

test('the day of an aside is not that of the main event', async () => {
  const text = 'The minister visited the base on Tuesday. He praised the agreement that was signed in 2014.';
  assert.equal(await dated(text, 'signed'), '2014-01-01..2014-12-31 stated');
  assert.equal(await dated(text, 'praised'), '2022-05-31 assumed');
});
