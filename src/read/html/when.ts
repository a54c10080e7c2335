import type { Day, Moment } from '../../model/report.ts';
import { dayIn, type TwoWays, twoWaysIn } from '../day.ts';
import { daysOfLine } from '../day-line.ts';
import type { Head } from '../head.ts';
import type { Declared } from './declared.ts';
import { around, below, type Element, lineOf } from './element.ts';
import type { LinkedArticle } from './linked-data.ts';

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publishdate',
  'publish_date',
  'pubdate',
  'published_time',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'article.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'citation_publication_date',
  'originalpublicationdate',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod'];
const DATED =
  /(?:^|[\s_-])(?:date|dates|pub-?date|published|posted|posted-on|publish(?:ed)?-?(?:date|on|time)|timestamp|datetime|time|created|submitted|byline|dateline|article-info|meta|release-date)(?:$|[\s_-])/i;
const CHANGED = /updat|modif|edited|revis/i;
const LONGEST_LINE = 160;

/** The day on which a page was published and how late it was changed, as it says: in its linked data, its `<meta>`, its `<time>`, or a line beside the headline. */
export function timesOf(
  declared: Declared,
  linked: LinkedArticle | null,
  root: Element,
  article: Element | null,
): Pick<Head, 'published' | 'dated' | 'modified'> & { readonly days: { readonly days: TwoWays; readonly line: string } | null } {
  const shown = shownTimes(root, article);
  const stated = [linked?.article.datePublished, ...PUBLISHED.map((name) => declared.meta(name)), linked?.article.dateCreated].filter(isText);
  const all = [...stated, ...shown.machine, ...shown.words];
  const published = dayShown(stated, shown) ?? firstDay([...shown.machine, ...shown.words]);
  const changed = [linked?.article.dateModified, ...MODIFIED.map((name) => declared.meta(name)), ...shown.changed].filter(isText);
  return {
    published,
    dated: { how: 'stated', in: 'page' },
    days: published === null ? firstTwoWays(all) : null,
    modified: changed.map(momentOf).find((m) => m !== null) ?? null,
  };
}

/** The day that an address's path holds: "/2022/06/03/…", "/2022-06-03-…"; null where it holds none. */
export function dayInAddress(url: string | null): Day | null {
  const match = url === null ? null : /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?([0-2]\d|3[01])(?=[/_-])/.exec(url.replace(/^\w+:\/\/[^/]*/, ''));
  return match === null ? null : firstDay([`${match[1]}-${match[2]}-${match[3]}`]);
}

/** ISO 8601 as it stands, with its offset brought to UTC; null where it is none. */
export function momentOf(words: string): Moment | null {
  const iso = /^\d{4}-\d{2}-\d{2}(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(words.trim());
  if (iso?.[1] !== undefined && iso[2] !== undefined) {
    const time = Date.parse(`${iso[0].slice(0, 10)}T${iso[1]}${iso[2].replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`);
    if (!Number.isNaN(time)) return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
  }
  return firstDay([words]);
}

interface Shown {
  /** `datetime` of elements near the headline, published before all others. */
  readonly machine: readonly string[];
  /** What stands on the page for people to read. */
  readonly words: readonly string[];
  readonly changed: readonly string[];
}

function shownTimes(root: Element, article: Element | null): Shown {
  const machine: string[] = [];
  const words: string[] = [];
  const changed: string[] = [];
  const within = article === null ? null : (around(article, (e) => e.name === 'article' || e.name === 'main') ?? article);
  const scopes = within === null || within === root ? [root] : [within, root];
  for (const scope of scopes) {
    for (const e of below(scope)) {
      const { attributes, letters } = e;
      const marked = `${attributes.class ?? ''} ${attributes.itemprop ?? ''} ${attributes.property ?? ''}`;
      const isTime = e.name === 'time' || /date(?:Published|Created|Modified)/.test(marked);
      if (!isTime && !(letters <= LONGEST_LINE && letters > 5 && DATED.test(`${marked} ${attributes.id ?? ''}`))) continue;
      if (
        around(
          e,
          (a) =>
            /(?:^|[\s_-])(?:related|sidebar|teasers?|latest|popular|comments?|widget|more-?news)/i.test(a.attributes.class ?? '') ||
            a.name === 'aside',
        ) !== null
      )
        continue;
      const line = letters > LONGEST_LINE ? '' : lineOf(e);
      const isChange = CHANGED.test(marked) || (CHANGED.test(line) && !/publish|posted|issued/i.test(line));
      const exact = attributes.datetime ?? (isTime ? attributes.content : undefined);
      if (isChange) changed.push(exact ?? line);
      else if (exact !== undefined && exact !== '') machine.push(exact);
      if (!isChange && line !== '') words.push(line);
      if (machine.length + words.length > 200) return { machine, words, changed };
    }
    if (machine.length > 0 || firstDay(words) !== null) break;
  }
  return { machine, words, changed };
}

/**
 * The first stated day. A time in UTC may be of the next or the last day where the paper is printed: where the page shows people a day
 * beside it, that is the day its "on Thursday" counts from.
 */
function dayShown(stated: readonly string[], shown: Shown): Day | null {
  for (const words of stated) {
    const day = firstDay([words]);
    if (day === null) continue;
    const utc = /T\d{2}:\d{2}.*(?:Z|[+-]00:?00)$/.test(words.trim());
    const seen = utc ? firstDay(shown.words) : null;
    return seen !== null && Math.abs(Date.parse(seen) - Date.parse(day)) === 86_400_000 ? seen : day;
  }
  return null;
}

function firstDay(candidates: readonly string[]): Day | null {
  for (const words of candidates) {
    const day = dayIn(words);
    if (day?.ok) return day.value;
    // "Published on Thursday, 2022-06-02": the day may stand behind other words.
    const inner = /(?:19|20)\d{2}-\d{2}-\d{2}/.exec(words);
    const found = day === null && inner !== null ? dayIn(inner[0]) : null;
    if (found?.ok) return found.value;
    for (const { day: lined } of day === null ? daysOfLine(words) : []) if ('ok' in lined && lined.ok) return lined.value;
  }
  return null;
}

function firstTwoWays(candidates: readonly string[]): { readonly days: TwoWays; readonly line: string } | null {
  for (const words of candidates) {
    const days = twoWaysIn(words) ?? daysOfLine(words).find((d) => !('ok' in d.day))?.day;
    if (days != null && !('ok' in days)) return { days, line: words };
  }
  return null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
