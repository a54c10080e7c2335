import assert from 'node:assert/strict';
import test from 'node:test';
import { readTypedHeader } from './typed-header.ts';

test('a date before the first word is the head, and the text goes on behind it', () => {
  const read = readTypedHeader(' date 2022-06-03 The ministers met.\n\nThey talked.', 'a.txt');
  assert.ok(read?.ok);
  assert.equal(read.value.head.published, '2022-06-03');
  assert.equal(read.value.body, 'The ministers met.\n\nThey talked.');
});

test('a date before the first word that does not exist is named with its line', () => {
  for (const date of ['2022-02-30', '0000-01-01', '9999-01-01', '22-06-03', '123456-01-01']) {
    const read = readTypedHeader(`date ${date} The ministers met.`, 'a.txt');
    assert.ok(read !== null && !read.ok, date);
    assert.equal(read.failure.where, 'a.txt:1');
    assert.match(read.failure.what, new RegExp(date));
  }
});

test('a text that begins with the word date has no header', () => {
  assert.equal(readTypedHeader('Date palms were planted by the ministers.', 'a.txt'), null);
});

test('lines of fields above a blank line are the head', () => {
  const text = 'Title: Talks  in Hanoi\r\nSource: Harbour Wire\r\nDate: 8 June 2022\r\nURL: https://wire.example/a\r\n\r\nThe ministers met.';
  const read = readTypedHeader(text, 'a.txt');
  assert.ok(read?.ok);
  assert.deepEqual(read.value.head, {
    published: '2022-06-08',
    source: 'Harbour Wire',
    title: 'Talks in Hanoi',
    author: null,
    modified: null,
    url: 'https://wire.example/a',
    language: null,
  });
  assert.equal(read.value.body, 'The ministers met.');
});

test('a field with an impossible date is named with its line', () => {
  const read = readTypedHeader('Source: Harbour Wire\nDate: 2022-06-31\n\nThe ministers met.', 'a.txt');
  assert.ok(read !== null && !read.ok);
  assert.equal(read.failure.where, 'a.txt:2');
});

test('a transcript, a byline and a lone first field are text, not a header', () => {
  assert.equal(readTypedHeader('Newspaper: Minister steps down.\n\nThe minister resigned.', 'a.txt'), null);
  assert.equal(readTypedHeader('BYLINE: Mary Reed\n\nThe ministers met.', 'a.txt'), null);
  assert.equal(readTypedHeader('MODERATOR: Good morning.\nMINISTER: Good morning.\n\nThank you.', 'a.txt'), null);
  assert.equal(readTypedHeader('Source: a senior official spoke of progress.\nHe gave no details.', 'a.txt'), null);
});
