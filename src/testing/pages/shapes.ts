import { bodyOf, escaped, furnished, related } from './markup.ts';
import type { Story } from './stories.ts';

/** A page in the shape of some kind of site, and which of the story's sides it tells at all. */
export interface Shape {
  readonly name: string;
  page(story: Story): string;
  readonly tells: readonly ('title' | 'published' | 'source' | 'author' | 'url' | 'caption')[];
}

const all = ['title', 'published', 'source', 'author', 'url'] as const;
const json = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const doc = (head: string, body: string, attributes = 'lang="en"') =>
  `<!DOCTYPE html><html ${attributes}><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>`;
const longDay = (day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Shapes with linked data, Open Graph or microdata. */
export const declaredShapes: readonly Shape[] = [
  {
    name: 'WordPress',
    tells: [...all, 'caption'],
    page: (s) =>
      doc(
        `<title>${escaped(s.title)} &#8211; ${s.source}</title><link rel="canonical" href="${s.url}"><meta property="og:site_name" content="${s.source}"><meta property="article:published_time" content="${s.published}T09:30:00+02:00"><meta name="author" content="${s.author}">`,
        furnished(
          `<main id="main"><article class="post-7 hentry"><header class="entry-header"><h1 class="entry-title">${escaped(s.title)}</h1><div class="entry-meta"><time class="entry-date" datetime="${s.published}T09:30:00+02:00">${longDay(s.published)}</time> by <span class="author vcard">${s.author}</span></div></header><div class="entry-content"><figure class="wp-caption"><img src="x.jpg"><figcaption class="wp-caption-text">${s.caption} (Photo: ${s.credit})</figcaption></figure>${bodyOf(s)}<div class="sharedaddy"><h3>Share this:</h3><a href="#t">Tweet</a></div></div><footer class="entry-footer">Posted in <a href="/w">World</a></footer></article>${related}</main>`,
        ),
      ),
  },
  {
    name: 'Next.js with an @graph',
    tells: all,
    page: (s) =>
      doc(
        `<title>${escaped(s.title)} | ${s.source}</title>${json({
          '@context': 'https://schema.org',
          '@graph': [
            { '@type': 'WebPage', '@id': s.url, url: s.url },
            {
              '@type': 'NewsArticle',
              headline: s.title,
              datePublished: `${s.published}T08:00:00.000Z`,
              author: s.author.split(', ').map((name) => ({ '@type': 'Person', name })),
              publisher: { '@id': '#org' },
              mainEntityOfPage: { '@id': s.url },
            },
            { '@type': 'Organization', '@id': '#org', name: s.source },
          ],
        })}`,
        `<div id="__next">${furnished(`<main class="css-1x2y3z"><h1 class="css-9">${escaped(s.title)}</h1><div class="css-body article__body">${bodyOf(s, '<div class="css-ad ad-slot"><p>Advertisement</p></div>')}</div>${related}</main>`)}</div><script id="__NEXT_DATA__" type="application/json">{"props":{}}</script>`,
      ),
  },
  {
    name: 'AMP',
    tells: all,
    page: (s) =>
      doc(
        `<link rel="canonical" href="${s.url}"><title>${escaped(s.title)}</title>${json({ '@type': 'NewsArticle', headline: s.title, datePublished: s.published, author: { name: s.author }, publisher: { name: s.source } })}<style amp-boilerplate>body{visibility:hidden}</style>`,
        `<amp-sidebar><ul><li>Menu</li></ul></amp-sidebar><article class="amp-wp-article"><h1 class="amp-wp-title">${escaped(s.title)}</h1><amp-ad width="3"></amp-ad><div class="amp-wp-article-content">${bodyOf(s)}</div></article><footer class="amp-wp-footer"><p>Back to top</p></footer>`,
        'amp lang="en"',
      ),
  },
  {
    name: 'microdata',
    tells: all,
    page: (s) =>
      doc(
        `<title>${escaped(s.title)} - ${s.source}</title><meta property="og:url" content="${s.url}"><meta property="og:site_name" content="${s.source}">`,
        furnished(
          `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${escaped(s.title)}</h1><p class="byline">By <span itemprop="author">${s.author}</span></p><meta itemprop="datePublished" content="${s.published}"><div itemprop="articleBody">${bodyOf(s, `<p><strong>Read also: <a href="/c">Latvia sends a frigate</a></strong></p>`)}</div></div>${related}`,
        ),
      ),
  },
  {
    name: 'ministry on Drupal',
    tells: ['title', 'published', 'source', 'url', 'caption'],
    page: (s) =>
      doc(
        `<title>${escaped(s.title)} | ${s.source}</title><link rel="canonical" href="${s.url}"><meta name="dcterms.issued" content="${s.published}"><meta property="og:site_name" content="${s.source}">`,
        furnished(
          `<div id="block-breadcrumbs" class="breadcrumb"><a href="/">Home</a> » <a href="/news">News</a></div><h1 class="page-title"><span class="field field--name-title">${escaped(s.title)}</span></h1><div class="node node--type-news"><div class="node__content"><div class="field field--name-field-image"><img src="a.jpg"><div class="image-caption">${s.caption} <span class="photo-credit">Photo: ${s.credit}</span></div></div><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field__item">${bodyOf(s)}</div><div class="field field--name-field-tags">Tags: <a href="/t/1">Border</a></div></div></div>`,
        ),
      ),
  },
  {
    name: 'wire agency whose text is cut by advertisements',
    tells: all,
    page: (s) => {
      const [first = '', ...rest] = bodyOf(s)
        .split('\n')
        .filter((l) => l !== '');
      const cut = Math.ceil(rest.length / 2);
      return doc(
        `<title>${escaped(s.title)}</title><meta property="og:title" content="${escaped(s.title)}"><meta property="og:url" content="${s.url}">${json([{ '@type': 'BreadcrumbList' }, { '@type': ['NewsArticle'], headline: s.title, datePublished: `${s.published}T10:00:00-03:00`, author: [{ '@type': 'Person', name: s.author }], publisher: { '@type': 'Organization', name: s.source } }])}`,
        furnished(
          `<article><h1>${escaped(s.title)}</h1><div class="article-body">${first}${rest.slice(0, cut).join('')}</div><div class="ad-container">Advertisement</div><div class="article-body">${rest.slice(cut).join('')}</div><div class="social-share"><a href="#">Facebook</a><a href="#">X</a></div></article>${related}`,
        ),
      );
    },
  },
];
