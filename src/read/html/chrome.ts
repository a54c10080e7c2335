import { around, type Element, lineOf } from './element.ts';

/** Words in the class or id of what stands about an article: the page's furniture. */
const FURNITURE = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'nav|navbar|navigation|menu|submenu|breadcrumbs?|crumbs?|pagination|pager|toolbar|toc|skip|skiplink',
    'share|sharing|sharedaddy|addtoany|addthis|social|socials|follow|followus|tweet-button|whatsapp|print|print-link|email-link',
    'related|recommended|recommendations?|suggested|more-?(?:news|stories|from|like)|read-?(?:more|next|also)|see-?also|also-?read|you-?may|most-?(?:read|popular|viewed)|popular|trending|latest|teasers?|outbrain|taboola',
    'newsletter|subscribe|subscription|signup|sign-up|paywall|login|register|donate|membership',
    'cookies?|consent|gdpr|cmp|privacy|notice-bar|modal|popup|overlay|lightbox|toast|alert-bar',
    'ads?|advert|advertisement|advertising|adsbygoogle|ad-?(?:slot|unit|container|wrapper|block|box|label|break)|dfp|sponsor|sponsored|promo|promoted|promotion',
    'comments?|comment-?(?:list|form|respond)|respond|disqus|replies|reactions?|rating|votes?|feedback|poll|quiz',
    'sidebar|side-bar|aside|rail|widgets?|footer|masthead|site-header|page-header-nav|topbar|ticker|marquee|carousel|slideshow-nav',
    'tags?|tag-?(?:list|cloud|links)|taxonomy|topics?|keywords?|categories|category-links|cat-links|filed-under',
    'author-?(?:bio|box|info|card|about)|about-?author|byline|bylines|posted-on|entry-meta|post-meta|article-meta|meta-info|dateline-meta|timestamp|read(?:ing)?-?time|byl',
    'copyright|disclaimer|terms|legal|visually-?hidden|sr-only|screen-reader-text|element-invisible|hide-on-desktop|hidden-print|edit-section|mw-editsection|noprint|audio-player|video-player|player|listen|text-resize|font-size|translate|language-switcher|lang-switch|download-app',
  ].join('|')})(?:$|[\\s_-])`,
  'i',
);
const ROLES = /^(?:navigation|menu|menubar|banner|contentinfo|complementary|search|dialog|alert|alertdialog|toolbar|tablist|form)$/;
/** A line of its own that bears the day. */
const DAY_LINE =
  /(?:^|[\s_-])(?:dates?|pub-?date|(?:post|entry|article|news|publish(?:ed)?|release|display)-?(?:date|time)|date-?time|created|submitted)(?:$|\s)/i;
/** Elements that the page itself says hold no part of what it tells. */
const APART = new Set(['aside', 'footer', 'form', 'label', 'legend']);
/** "Read also: …", "RELATED | …": a line that points to another page. */
const POINTER =
  /^(?:(?:read|see|watch|listen)(?: (?:also|more|next|on|now|it))?|also (?:read|see|watch)|related(?: (?:articles?|stories|story|news|links?))?|more (?:on|about|from) .{0,60}|don['’]t miss|recommended|editors?['’] picks?|in pictures|click here|download|continue reading)\b/i;
/** What follows it ends in links alone: no sentence of the report's own. */
const ASIDE_LINE =
  /^(?:(?:share|tweet|pin|email|print|save)(?: this)?(?: (?:on|via|article|story|page|post))?\b[^.]{0,40}|follow us (?:on|at)\b.*|subscribe (?:to|now)\b.*|sign up (?:for|to)\b.*|(?:advertisement|advertising|sponsored|ad)|(?:\d+ )?(?:comments?|shares?|views?)|©.*|\(?c\)? ?(?:19|20)\d\d\b.*all rights reserved.*|.{0,80}all rights reserved\.?|(?:filed under|tags?|topics?|categor(?:y|ies)|posted in)\b ?:.*|the post .{1,200} appeared first on .{1,80}|back to top|skip to (?:main )?content|loading\.*|\d+ min(?:ute)?s? read|print this page|font size.*)$/i;

/** Whether an element is the page's furniture and no part of an article of so many letters: told by its tag, its role, its class, or its links. */
export function isFurniture(element: Element, articleLetters: number): boolean {
  const { name, attributes, letters } = element;
  if (name === 'footer' && around(element, (e) => e.name === 'blockquote') !== null) return false;
  // Whatever it is called, what holds most of the article is the article.
  if (letters * 2 > articleLetters && letters > 0 && name !== 'footer' && name !== 'aside') return false;
  if (APART.has(name) && !(name === 'form' && letters > 1500)) return true;
  if (ROLES.test(attributes.role ?? '')) return true;
  const marks = marksOf(element);
  if (FURNITURE.test(marks)) return name !== 'p' || letters < 200;
  if (letters <= 80 && (DAY_LINE.test(marks) || isOnlyTime(element))) return true;
  return isListOfLinks(element);
}

/** The words in an element's class and id, parted by hyphens and spaces: "articleBody" and "article__body" are "article-body". */
export function marksOf({ attributes }: Element): string {
  if (attributes.class === undefined && attributes.id === undefined) return '';
  return `${attributes.class ?? ''} ${attributes.id ?? ''}`
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[_-]+/g, '-')
    .toLowerCase();
}

/** A block of a `<time>` and nothing else. */
function isOnlyTime({ name, children, letters }: Element): boolean {
  return /^(?:p|div|span|li)$/.test(name) && children.some((c) => typeof c !== 'string' && c.name === 'time' && c.letters >= letters * 0.6);
}

/** A list, a box or a table of nothing but links. */
function isListOfLinks({ name, children, letters, linked }: Element): boolean {
  if (!/^(?:ul|ol|div|section|table)$/.test(name) || letters === 0) return false;
  const items = children.filter((c) => typeof c !== 'string' && c.letters > 0).length;
  return items >= 2 && linked > letters * 0.8;
}

/** Whether a paragraph only points elsewhere or belongs to the page: "Read also: …", "Share this article", "© 2022 …". */
export function isAside(element: Element): boolean {
  const { letters, linked, parted } = element;
  if (letters === 0 || letters > 300 || parted) return false;
  const line = lineOf(element);
  if (ASIDE_LINE.test(line)) return true;
  return linked > letters * 0.5 && (POINTER.test(line) || linked === letters);
}
