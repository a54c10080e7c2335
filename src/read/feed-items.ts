import type { AnyFeed } from 'feedsmith';
import { type Head, NO_HEAD } from './head.ts';
import { textOfHtml } from './html/index.ts';
import type { Row } from './rows/index.ts';

/** An item of a feed as a row of plain names, and what the feed says of all that is in it. */
export interface FeedItem {
  readonly row: Row;
  readonly said: Partial<Head>;
}

/** The items of a parsed feed, in its order, whatever kind of feed it is. */
export function itemsOfFeed(parsed: AnyFeed): readonly FeedItem[] {
  if (parsed.format === 'atom') {
    const { title, entries = [] } = parsed.feed;
    return entries.map((entry) => {
      const link = entry.links?.find((l) => l.rel === undefined || l.rel === 'alternate') ?? entry.links?.[0];
      const row = {
        text: entry.content?.value ?? entry.summary?.value,
        title: plain(entry.title?.value),
        published: entry.published ?? entry.updated,
        modified: entry.updated,
        author: entry.authors?.map((a) => a.name),
        url: link?.href,
        source: plain(entry.source?.title?.value),
      };
      return { row: stripped(row), said: { source: plain(title?.value) } };
    });
  }
  if (parsed.format === 'rss') {
    const { title, language, items = [] } = parsed.feed;
    return items.map((item) => {
      const row = {
        text: item.content?.encoded ?? item.description,
        title: plain(item.title),
        published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0],
        modified: item.dcterms?.modified?.[0] ?? item.atom?.updated,
        author: item.dc?.creators ?? item.authors?.map(nameOf),
        url: item.link ?? (/^https?:/.test(item.guid?.value ?? '') ? item.guid?.value : undefined),
        source: item.source?.title ?? item.dc?.publishers?.[0],
      };
      return { row: stripped(row), said: { source: plain(title), language: tagOf(language) } };
    });
  }
  if (parsed.format !== 'rdf') return [];
  const { title, items = [] } = parsed.feed;
  return items.map((item) => {
    const row = {
      text: item.content?.encoded ?? item.description,
      title: plain(item.title),
      published: item.dc?.dates?.[0],
      author: item.dc?.creators,
      url: item.link,
      source: item.dc?.publishers?.[0],
    };
    return { row: stripped(row), said: { source: plain(title) } };
  });
}

/** What holds nothing is left out, so that a message lists only what there is. Text and day stay: an item without them is told so. */
function stripped(row: Row): Row {
  return { text: '', published: '', ...Object.fromEntries(Object.entries(row).filter(([, v]) => v !== undefined && v !== null)) };
}

/** "mail@x.example (Ines Vaher)" -> the name. */
function nameOf(author: unknown): string {
  const words = typeof author === 'string' ? author : String((author as { name?: unknown } | null)?.name ?? '');
  return /\(([^()]+)\)/.exec(words)?.[1] ?? words;
}

/** A title, which may be HTML, as one line. */
function plain(title: string | undefined): string | null {
  const text = title === undefined ? '' : /[<&]/.test(title) ? textOfHtml(title) : title;
  return text.replace(/\s+/g, ' ').trim() || null;
}

function tagOf(language: string | undefined): string | null {
  try {
    return language === undefined ? NO_HEAD.language : (Intl.getCanonicalLocales(language)[0] ?? null);
  } catch {
    return null;
  }
}
