import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quotationsOf } from './quotes.ts';

const words = (text: string) => quotationsOf(text).map((q) => q.parts.map((p) => text.slice(p.start, p.end)).join(' ¶ '));

test('curly, straight and angled marks all hold quotations', () => {
  assert.deepEqual(words('“We agree,” he said. "So do we," she said. «Bien», he wrote. ``Fine\'\' was the word.'), [
    'We agree,',
    'So do we,',
    'Bien',
    'Fine',
  ]);
});

test('an apostrophe opens nothing', () => {
  assert.deepEqual(words("The ministers' talks on Israel's and India's trade didn't end; it's the '90s again."), []);
});

test('single marks hold a headline quotation', () => {
  assert.deepEqual(words("Minister hails 'new chapter' in ties"), ['new chapter']);
  assert.deepEqual(words('Minister hails ‘Singapore’s new chapter’ in ties'), ['Singapore’s new chapter']);
});

test('a quotation inside a quotation is part of it', () => {
  assert.deepEqual(words('"The \'Joint Vision\' will pave the way," he said.'), ["The 'Joint Vision' will pave the way,"]);
  assert.deepEqual(words('“He called it a “great day” for both,” she said.'), ['He called it a “great day” for both,']);
});

test('an inner mark that never closes does not swallow the outer one', () => {
  assert.deepEqual(words('"Both sides adopted the \'Vision on Trade," the ministry said. It said more.'), [
    "Both sides adopted the 'Vision on Trade,",
  ]);
});

test('a quotation taken up again in the next paragraph is one quotation', () => {
  assert.deepEqual(words('“We share much.\n\n“We will do more.”\n\nHe left.'), ['We share much. ¶ We will do more.']);
  assert.deepEqual(words('“We share much.\n\n"We will do more.”'), ['We share much. ¶ We will do more.']);
});

test('a quotation that is never closed ends with its paragraph', () => {
  assert.deepEqual(words('He said: "We share much.\n\nThe next day he left for "home".'), ['We share much.', 'home']);
});

test('a straight mark closes even without a space after the stop', () => {
  assert.deepEqual(words('They "acknowledged common threats".It said "more will follow".'), ['acknowledged common threats', 'more will follow']);
});

test('the span of a quotation has its marks and the parts have not', () => {
  const [q] = quotationsOf('So "yes" it is.');
  assert.deepEqual(q, { start: 3, end: 8, parts: [{ start: 4, end: 7 }], closed: true });
});

test('a plural before a closing single mark is told from an owner', () => {
  assert.deepEqual(words("Lisbon 'stands by its friends' and 'will share its know-how'."), ['stands by its friends', 'will share its know-how']);
  assert.deepEqual(words("He praised the 'two ministers' hard work' at sea."), ["two ministers' hard work"]);
});
