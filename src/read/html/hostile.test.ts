import assert from 'node:assert/strict';
import test from 'node:test';
import { readPage } from './page.ts';

function body(html: string): string {
  const read = readPage(html, 'a.html');
  return read.ok ? read.value.body : read.failure.what;
}

test('a script in the title is no part of the title, and what scripts and styles hold is not read', () => {
  const read = readPage(
    '<title>Talks <script>alert(1)</script>end</title><style>p{}</style><p>They met.</p><script>document.write("<p>no</p>")</script>',
    'a.html',
  );
  assert.ok(read.ok);
  assert.equal(read.value.body, 'They met.');
  assert.doesNotMatch(read.value.body, /alert|no/);
});

test('a hundred thousand boxes in one another are read as far as they hold words', () => {
  assert.equal(body(`${'<div>'.repeat(99_000)}They met in Oslo.${'</div>'.repeat(99_000)}`), 'They met in Oslo.');
});

test('closing tags of nothing, open tags without end and crossed ones cost no more than their length', () => {
  assert.equal(body(`${'</div>'.repeat(200_000)}<p>They met.</p>`), 'They met.');
  assert.equal(body(`${'<b>'.repeat(40_000)}${'</i>'.repeat(40_000)}<p>They met.`), 'They met.');
  assert.equal(body(`${'<table><tr><td>'.repeat(10_000)}They met.`), 'They met.');
  assert.equal(body(`<p ${'a=b '.repeat(200_000)}>They met.`), 'They met.');
  assert.equal(body(`${'<!--'.repeat(200_000)}`), 'holds no article that can be made out');
});

test('a page of more elements than any article has is refused', () => {
  assert.match(body('<p>x'.repeat(120_000)), /more than 100,000 elements/);
});

test('linked data that nests without end, or is no data, is passed over', () => {
  const nested = `<script type="application/ld+json">${'['.repeat(200_000)}</script><p>They met.</p>`;
  assert.equal(body(nested), 'They met.');
  assert.equal(body('<script type="application/ld+json">{"@type":"NewsArticle",}</script><p>They met.</p>'), 'They met.');
});
