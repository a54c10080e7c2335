import assert from 'node:assert/strict';
import test from 'node:test';
import { bareShapes } from '../../testing/pages/bare-shapes.ts';
import { furnished, related } from '../../testing/pages/markup.ts';
import { declaredShapes } from '../../testing/pages/shapes.ts';
import { stories, textOf } from '../../testing/pages/stories.ts';
import { textOfHtml } from './index.ts';
import { readPage } from './page.ts';

function page(html: string) {
  const read = readPage(html, 'a.html');
  assert.ok(read.ok, read.ok ? '' : read.failure.what);
  return read.value;
}

for (const shape of declaredShapes)
  test(`a page in the shape of ${shape.name} gives the article's own text and all that it says of itself`, () => {
    for (const story of stories) {
      const { head, body } = page(shape.page(story));
      const blocks = body.split('\n\n').filter((b) => !b.startsWith(story.caption));
      assert.equal(blocks.join('\n\n'), textOf(story), story.title);
      for (const side of shape.tells) {
        if (side === 'caption') assert.ok(body.includes(`${story.caption} (credit: ${story.credit})`), body);
        else assert.equal(head[side], story[side], story.title);
      }
    }
  });

for (const shape of bareShapes.filter((s) => s.name !== 'a bare page'))
  test(`a page of ${shape.name} gives the article's own text and headline`, () => {
    for (const story of stories) {
      const { head, body } = page(shape.page(story));
      assert.equal(body, textOf(story), story.title);
      for (const side of shape.tells) if (side !== 'caption') assert.equal(head[side], story[side], story.title);
    }
  });

test('whatever stands about an article on its site, its text is the same', () => {
  const [story] = stories;
  assert.ok(story);
  const article = `<article><h1>${story.title}</h1><div class="article-body">${story.pieces.map((p) => `<p>${p.text}</p>`).join('')}</div></article>`;
  const bodies = [article, furnished(article), furnished(`<main>${article}${related}</main>`), `${related}${related}${article}`].map(
    (b) => page(b).body,
  );
  assert.equal(new Set(bodies).size, 1);
  assert.equal(bodies[0], textOf(story));
});

test('headings, lists, quotations, tables and line ends are kept in readable form', () => {
  const html =
    '<h2>Results</h2><ul><li>more <b>train&shy;ing</b><li>joint&nbsp;research</ul><blockquote>They agreed.<footer>The envoy</footer></blockquote><table><tr><th>Side<th>Minister<tr><td>Norway<td>Ola Berg</table><p>Joint Base<br>Maryland<p>One.<br><br>Two.<pre>a\n b\n\nc</pre>';
  assert.equal(
    textOfHtml(html),
    'Results\n\nmore training\n\njoint research\n\nThey agreed.\n\nThe envoy\n\nSide | Minister\n\nNorway | Ola Berg\n\nJoint Base\nMaryland\n\nOne.\n\nTwo.\n\na b\n\nc',
  );
});

test('a caption says who is credited, however the page writes it', () => {
  const captions = [
    '<figure><img><figcaption>They meet. <span class="credit">Jan Kos</span></figcaption></figure>',
    '<figure><figcaption>They meet. (Photo: Jan Kos)</figcaption></figure>',
    '<figure><figcaption>They meet. Photo by Jan Kos</figcaption></figure>',
    '<div class="wp-caption"><p class="wp-caption-text">They meet. Image credit: Jan Kos</p></div>',
  ];
  for (const html of captions) assert.equal(textOfHtml(`<p>They met.</p>${html}`), 'They met.\n\nThey meet. (credit: Jan Kos)', html);
  assert.equal(textOfHtml('<p>They met.</p><figure><figcaption>They meet.</figcaption></figure>'), 'They met.\n\nThey meet. (photo)');
  assert.equal(textOfHtml('<p>They met.</p><figure><span class="photo-credit">Jan Kos</span></figure>'), 'They met.');
});

test('a time in UTC is of the day that the page shows its readers', () => {
  const html = (time: string) =>
    `<meta property="article:published_time" content="${time}"><article><h1>Talks end in Oslo</h1><span class="published-date">June 2, 2022</span><p>${'They met on Thursday. '.repeat(8)}</p></article>`;
  assert.equal(page(html('2022-06-03T01:30:00Z')).head.published, '2022-06-02');
  assert.equal(page(html('2022-06-09T01:30:00Z')).head.published, '2022-06-09');
  assert.equal(page(html('2022-06-01T23:30:00-04:00')).head.published, '2022-06-01');
});

test('a day in the address counts where nothing else gives one, and a front page is nobody’s address', () => {
  const html =
    '<link rel="canonical" href="https://x.example/"><meta property="og:url" content="/2022/06/03/talks-end?utm_source=a"><p>They met.</p>';
  const read = readPage(html, 'a.html', 'https://x.example/feed');
  assert.ok(read.ok);
  assert.deepEqual(
    [read.value.head.url, read.value.head.published, read.value.dayInAddress],
    ['https://x.example/2022/06/03/talks-end', null, '2022-06-03'],
  );
});

test('a page whose script draws the article is read from its linked data', () => {
  const data = { '@type': 'NewsArticle', headline: 'Talks end', articleBody: 'They met in Oslo.\nThey left.', datePublished: '2022-06-03' };
  assert.equal(
    page(`<div id="root"></div><script type="application/ld+json">${JSON.stringify(data)}</script>`).body,
    'They met in Oslo.\n\nThey left.',
  );
});

test('a page with no words is refused with the way out', () => {
  const read = readPage('<html><body><img src=a></body></html>', 'a.html');
  assert.deepEqual(read.ok ? null : [read.failure.where, read.failure.what], ['a.html', 'holds no article that can be made out']);
  assert.ok(!read.ok && read.failure.remedy);
});

test('a day in numbers beside its label is found, and read by the custom of the country where it can be read two ways', () => {
  const dated = (day: string, site: string) =>
    page(
      `<html lang="en"><head><link rel="canonical" href="https://${site}/talks"></head><body><div class="node"><h1>Talks</h1><div class="field--name-field-date"><div class="field__label">Date</div><div class="field__item">${day}</div></div><div class="body"><p>The ministers met for talks on trade and agreed to meet again before long.</p></div></div></body></html>`,
    );
  assert.equal(dated('15/11/2024', 'ministry.example').head.published, '2024-11-15');
  const { published, twoWays } = dated('03/04/2024', 'ministry.example').head;
  assert.equal(published, null);
  assert.deepEqual(twoWays?.days, { dayFirst: '2024-04-03', monthFirst: '2024-03-04', words: '03/04/2024' });
});
