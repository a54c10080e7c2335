import type { Built } from './builder.ts';
import type { Declared } from './declared.ts';
import { below, type Element, lineOf, tidied } from './element.ts';
import { type LinkedArticle, namesOf } from './linked-data.ts';

const PARTING = /\s+[|·•»«–—:-]+\s+|\s*\|\s*/;
const LONGEST_TITLE = 400;

/** What a page calls itself: its headline as shown, and the outlet. `heading` is the element that shows the headline. */
export interface Naming {
  readonly title: string | null;
  readonly source: string | null;
  readonly heading: Element | null;
}

/** The headline and the outlet of a page: of what it declares, and of what it shows. */
export function namingOf(page: Built, declared: Declared, linked: LinkedArticle | null): Naming {
  const site = siteOf(declared, linked);
  const whole = tidied(page.title ?? '');
  const claimed = [
    ...namesOf(linked?.article.headline, (value) => value),
    declared.meta('og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title'),
  ]
    .filter((t) => t !== null)
    .map(tidied);
  const headings = [...below(page.root)]
    .filter((e) => (e.name === 'h1' || e.attributes.itemprop === 'headline') && (site === null || folded(lineOf(e)) !== folded(site)))
    .slice(0, 20);
  // The headline is the heading that the page's title or its declarations repeat; they may cut it short.
  const named = [...claimed, whole].filter((t) => t !== '');
  const heading = headings.find((h) => h.letters > 0 && named.some((n) => agrees(lineOf(h), n))) ?? null;
  const shown = heading === null ? null : lineOf(heading);
  const title = shown ?? withoutSite(claimed[0] ?? whole, site, whole) ?? (headings.length === 1 ? lineOf(headings[0] as Element) : null);
  return { title: title === null || title === '' ? null : title.slice(0, LONGEST_TITLE), source: site ?? siteInTitle(whole, title), heading };
}

/** Who wrote it: linked data, `<meta>`, then what the page marks as its author. Null where it is nobody but the outlet. */
export function authorOf(page: Built, declared: Declared, linked: LinkedArticle | null, source: string | null): string | null {
  const stated = linked === null ? [] : namesOf(linked.article.author ?? linked.article.creator, linked.resolve);
  const meta = ['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'byl', 'citation_author'].flatMap(
    declared.metas,
  );
  for (const names of [stated, meta, shownAuthors(page.root)]) {
    const people = [...new Set(names.map(authorName))].filter((n) => n !== '' && n !== source && !/^(?:https?:)?\/\/|^@|admin$/i.test(n));
    if (people.length > 0) return people.slice(0, 8).join(', ');
  }
  return null;
}

function shownAuthors(root: Element): readonly string[] {
  const marked = [...below(root)].filter(
    ({ attributes, letters }) =>
      letters > 2 &&
      letters <= 80 &&
      (attributes.rel === 'author' ||
        attributes.itemprop === 'author' ||
        /(?:^|[\s_-])(?:author|author-?name|byline|byline-?name|article-?author|post-?author|p-author|writer)(?:$|\s)/i.test(attributes.class ?? '')),
  );
  const first = marked[0];
  return first === undefined ? [] : [lineOf(first)];
}

function authorName(words: string): string {
  const line = tidied(words).replace(/^(?:written |posted |reported )?by:?\s+/i, '');
  // Behind the name a byline has the day, the post or the place.
  return (
    line
      .split(/\s[|•·–—]\s|\s*\|\s*|,\s*(?=\w+day\b|\d|(?:staff|senior|chief|political|defen[cs]e|diplomatic)\b)|\s{2,}/i)[0]
      ?.slice(0, 120)
      .trim() ?? ''
  );
}

function siteOf(declared: Declared, linked: LinkedArticle | null): string | null {
  const publisher = linked === null ? undefined : namesOf(linked.article.publisher ?? linked.article.sourceOrganization, linked.resolve)[0];
  const meta = declared.meta(
    'og:site_name',
    'dc.publisher',
    'dcterms.publisher',
    'publisher',
    'article:publisher',
    'citation_publisher',
    'application-name',
    'copyright',
  );
  const name = tidied(publisher ?? meta ?? '').replace(/^(?:copyright|©|\(c\))\s*(?:\d{4})?\s*/i, '');
  return name === '' || /^https?:/.test(name) || name.length > 100 ? null : name;
}

/** A page's title without the name of the site that follows or precedes it. */
function withoutSite(title: string, site: string | null, whole: string): string | null {
  if (title === '') return null;
  if (site !== null) {
    const escaped = site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const bare = title
      .replace(new RegExp(`\\s*[|·•»–—:-]+\\s*${escaped}.*$`, 'iu'), '')
      .replace(new RegExp(`^${escaped}\\s*[|·•»–—:-]+\\s*`, 'iu'), '');
    if (bare !== '') return bare;
  }
  // With nothing else to go by, what stands behind the last upright stroke is the site.
  const cut = title === whole ? title.lastIndexOf(' | ') : -1;
  return cut > 20 ? title.slice(0, cut).trim() : title;
}

/** The outlet as a page's title names it beside the headline: "Ministers meet in Oslo | Harbour Wire". */
function siteInTitle(whole: string, title: string | null): string | null {
  if (title === null || whole.length <= title.length + 2) return null;
  const at = straight(whole).indexOf(straight(title));
  if (at === -1) return null;
  const rest = (at === 0 ? whole.slice(title.length) : whole.slice(0, at)).trim();
  const parts = rest
    .split(PARTING)
    .map((p) => p.replace(/^[|·•»«–—:\s-]+|[|·•»«–—:\s-]+$/g, ''))
    .filter((p) => p !== '');
  const site = at === 0 ? parts.at(-1) : parts[0];
  return site !== undefined && site.length <= 60 && /\p{Lu}/u.test(site) ? site : null;
}

/** Quotation marks all alike, letter for letter: a heading may have curly ones where the page's title has plain ones. */
const straight = (text: string): string => text.replace(/[“”„«»]/g, '"').replace(/[‘’‚]/g, "'");

/** Whether a heading and what the page says its title is are the same but for what stands around it or was cut off. */
function agrees(shown: string, said: string): boolean {
  const a = folded(shown);
  const b = folded(said);
  if (a.length < 8 || b.length < 8) return a === b && a !== '';
  // A heading of the site's name alone begins or ends the title as well.
  if (a.length < b.length * 0.35) return false;
  return b.startsWith(a) || b.endsWith(a) || a.startsWith(b.slice(0, Math.max(20, Math.min(b.length, a.length) - 4)));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}
