import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '../../testing/scenes.ts';
import { statementsOf } from './statements.ts';

/** The words of every statement of a text. */
async function wordsIn(text: string): Promise<string[]> {
  const { scene, engagements } = await settingOf(text);
  return statementsOf(scene, engagements).map((s) => s.text);
}

test('what goes on, what is for something and what a bridge does is said by nobody', async () => {
  const text =
    'Agencies will continue requiring forms from lenders.\n\nThe fund offers grants to support the repair of dams.\n\nThe bridge supports two railway lines.\n\nThe visit will affirm their deep ties.';
  assert.deepEqual(await wordsIn(text), []);
});

test('whoever is for something takes a stance', async () => {
  assert.deepEqual(await wordsIn('The minister supports a ban on exports.'), ['a ban on exports']);
});

test('books are written and goods denied without a word of report', async () => {
  assert.deepEqual(await wordsIn('The senator wrote a book on farming.\n\nThe ruling denies women care.\n\nThe agency published a final rule.'), []);
});

test('allegations are denied in words', async () => {
  assert.deepEqual(await wordsIn('The embassy denied any involvement in the attack.'), ['any involvement in the attack']);
});

test('a study may find a number, a person finds a job', async () => {
  assert.deepEqual(await wordsIn('The study found 31 cases of fraud.\n\nThe engineer found a job in Lyon.'), ['31 cases of fraud']);
});

test('a report of today is nobody’s claim', async () => {
  assert.deepEqual(await wordsIn('With today’s report of 256,000 new jobs, growth goes on.'), []);
});
