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

test('what is still to be learnt, shown or done is nobody’s words', async () => {
  const text =
    'Farmers will learn next week how much they get.\n\nThe form has a box to indicate that nobody was hurt.\n\nAfter finding out that the pump leaked, the crew turned back.\n\nThe mayor understood that.\n\nThe clerks need to understand their part.';
  assert.deepEqual(await wordsIn(text), []);
});

test('whoever learns, knows or sees a fact is told of', async () => {
  assert.deepEqual(await wordsIn('The minister knows that the harbour is too small.'), ['that the harbour is too small']);
});

test('blows, guests, works and posts are no words', async () => {
  const text =
    'Gunmen attacked the post near the border.\n\nThe mayor welcomed fishermen and their families to the town hall.\n\nThe admiral commanded a squadron of frigates.\n\nThe fund has supported projects in the highlands.\n\nShe wrote dozens of books on ports.\n\nThe minister conveyed the cargo to the port.\n\nThe guide showed us the harbour.';
  assert.deepEqual(await wordsIn(text), []);
});

test('blows in words, greetings and doubts are', async () => {
  const texts = await wordsIn(
    'The senator attacked the treaty as a gift to smugglers.\n\nThe envoy conveyed his sympathy to the families.\n\nThe minister sees the port as a gateway.',
  );
  assert.deepEqual(texts, ['the treaty as a gift to smugglers', 'his sympathy to the families', 'the port as a gateway']);
});

test('a report on something does not say it, a call for something does', async () => {
  assert.deepEqual(await wordsIn('The board released its report on ferry safety.\n\nThe ministers repeated their call for a truce.'), [
    'their call for a truce',
  ]);
});
