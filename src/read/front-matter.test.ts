import assert from 'node:assert/strict';
import test from 'node:test';
import { readFrontMatter } from './front-matter.ts';

function refusal(text: string): { readonly what: string; readonly where: string | null } {
  const read = readFrontMatter(text, 'a.md');
  assert.ok(read !== null && !read.ok, 'expected a refusal');
  return read.failure;
}

test('front matter gives day, title, source and address', () => {
  const text =
    '---\npublished_time: 2025-09-02 12:27:28-04:00\ntitle: "Call with\\_Poland\\u00a0today"\nsource:\n  name: Ministry\nsource_url: https://m.example/1\n---\n\nText.';
  const read = readFrontMatter(text.replace('\\_', ' '), 'a.md');
  assert.ok(read?.ok);
  assert.deepEqual(read.value.head, {
    published: '2025-09-02',
    source: 'Ministry',
    title: 'Call with Poland today',
    author: null,
    modified: null,
    url: 'https://m.example/1',
    language: null,
  });
  assert.equal(read.value.body.trim(), 'Text.');
});

test('the field named date goes before other times', () => {
  const read = readFrontMatter('---\nmodified_time: 2020-01-01\npublished_time: 2022-06-04\ndate: 2022-06-03\n---\nText.', 'a.md');
  assert.ok(read?.ok);
  assert.equal(read.value.head.published, '2022-06-03');
});

test('broken front matter is refused with the line', () => {
  assert.equal(refusal('---\ndate: 2022-06-03\ntitle: "never closed\nsource: x\n---\nText.').where?.replace(/\d+/, 'N'), 'a.md:N');
  assert.deepEqual(refusal('---\ndate: 2022-06-03\ntitle: a: b: c\n---\nText.').where, 'a.md:3');
  assert.match(refusal('---\ndate: 2022-06-03\n\nText that goes on.').what, /never closes/);
  assert.equal(refusal('---\nsource: x\ndate: 2022-02-30\n---\nText.').where, 'a.md:3');
});

test('aliases that would unfold without end are not unfolded', () => {
  const bomb = ['a: &a [x, x]', ...'bcdefghij'.split('').map((c, i) => `${c}: &${c} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`)].join('\n');
  const read = readFrontMatter(`---\n${bomb}\ndate: 2022-06-03\n---\nText.`, 'a.md');
  assert.ok(read?.ok);
  assert.equal(read.value.head.published, '2022-06-03');
});

test('a rule of hyphens above a text is no front matter', () => {
  assert.equal(readFrontMatter('---\n\nThe ministers met.', 'a.md'), null);
  assert.equal(readFrontMatter('The ministers met.\n---\ndate: 2022-06-03\n---\n', 'a.md'), null);
});

test('empty front matter gives an empty head', () => {
  const read = readFrontMatter('---\n---\nThe ministers met.', 'a.md');
  assert.ok(read?.ok);
  assert.equal(read.value.head.published, null);
  assert.equal(read.value.body, 'The ministers met.');
});
