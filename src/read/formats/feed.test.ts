import assert from 'node:assert/strict';
import test from 'node:test';
import { readingsOf, told } from '../../testing/read.ts';

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Wire</title><language>en-GB</language>${items}</channel></rss>`;
const item =
  '<item><title>Talks &amp;amp; tea</title><link>https://w.example/a?utm_source=rss</link><pubDate>Thu, 11 May 2023 22:00:00 -0500</pubDate>';

test('each item of an RSS feed is a report, with its whole text where the feed has it', async () => {
  const [first] = await readingsOf(
    'feed',
    rss(
      `${item}<dc:creator>Ines Vaher</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>They met.</p><p>They left.</p>]]></content:encoded></item>`,
    ),
  );
  assert.ok(first?.ok);
  const { title, published, source, author, url, language, text, path } = first.value;
  assert.deepEqual([title, published, source, author, language], ['Talks & tea', '2023-05-11', 'Harbour Wire', 'Ines Vaher', 'en-GB']);
  assert.deepEqual([url, text, path], ['https://w.example/a', 'They met.\n\nThey left.', 'feed']);
});

test('Atom and RSS 1.0 are read as well', async () => {
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Ministry</title><entry><title>Call held</title><link href="https://m.example/1"/><published>2023-05-11T10:00:00Z</published><updated>2023-05-12T10:00:00Z</updated><content type="html">&lt;p&gt;They spoke.&lt;/p&gt;</content></entry></feed>';
  const rdf =
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Wire</title></channel><item><title>Call held</title><description>They spoke.</description><dc:date>2023-05-11</dc:date></item></rdf:RDF>';
  const [a] = await readingsOf('atom.xml', atom);
  assert.ok(a?.ok);
  assert.deepEqual([a.value.source, a.value.url, a.value.modified], ['Ministry', 'https://m.example/1', '2023-05-12T10:00:00Z']);
  assert.deepEqual(told([a]), ['2023-05-11 Call held: They spoke.']);
  assert.deepEqual(told(await readingsOf('rdf.xml', rdf)), ['2023-05-11 Call held: They spoke.']);
});

test('a bad item is told by its number, and the others are read', async () => {
  const items = `${item}<description>They met.</description></item><item><title>Undated</title><description>They met.</description></item>${item}</item>`;
  assert.deepEqual(told(await readingsOf('f.xml', rss(items))), [
    '2023-05-11 Talks & tea: They met.',
    'f.xml:item 2: gives no date',
    'f.xml:item 3: has no text (text is empty)',
  ]);
  assert.deepEqual(told(await readingsOf('f.xml', rss(''))), ['f.xml: is a feed without items']);
});

test('a feed that swells, nests without end, breaks off or is none is refused with the way out', async () => {
  const bomb = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefgh'
    .split('')
    .map((c, i) => `<!ENTITY ${c} "${`&${'abcdefg'[i]};`.repeat(10)}">`)
    .join('')}]>`;
  const cases: readonly (readonly [string, RegExp])[] = [
    [rss(`<item><title>&h;</title></item>`, bomb), /declares entities of its own/],
    [rss('<a>'.repeat(50_000)), /nests its elements/],
    ['<rss version="2.0"><channel><item><title>x', /is a broken feed|is a feed without items|gives no date|has no text/],
    ['<?xml version="1.0"?><invoice><total>4</total></invoice>', /XML of a kind that is not read/],
  ];
  for (const [xml, what] of cases) {
    const [refused] = await readingsOf('f.xml', xml);
    assert.ok(refused !== undefined && !refused.ok, xml.slice(0, 80));
    assert.match(refused.failure.what, what);
    assert.ok(refused.failure.where?.startsWith('f.xml') && refused.failure.remedy);
  }
});

test('the line that programs set under each item is no part of it', async () => {
  const foot = '<p>The post <a href="https://w.example/a">Talks &amp; tea</a> appeared first on <a href="https://w.example">Harbour Wire</a>.</p>';
  const [first] = await readingsOf('feed', rss(`${item}<content:encoded><![CDATA[<p>They met.</p>${foot}]]></content:encoded></item>`));
  assert.equal(first?.ok && first.value.text, 'They met.');
});
