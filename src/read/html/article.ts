import { isFurniture, marksOf } from './chrome.ts';
import { around, below, type Element, isWithin, lineOf } from './element.ts';

/** The words that content systems give to the class of what holds an article's text, the plainest first. */
const BODY =
  /(?:^|\s)(?:[a-z]+-)?(?:article-?(?:body|content|text|main|detail|details)|story-?(?:body|content|text|main)|entry-?content|post-?(?:content|body|text)|news-?(?:body|content|text|detail|details|article)|press-?release-?(?:body|content|text)|field-name-(?:field-)?body|field-body|node-content|body-?(?:copy|text|content)|single-?content|td-post-content|rich-?text|wysiwyg|content-?body|mw-parser-output|readout|release-?(?:body|text|content))(?:-[a-z]+)?(?=$|\s)/;
const PLACE = /(?:^|\s)(?:main|content|main-?content|page-?content|primary|inner-?content|text|single|hentry)(?=$|\s)/;
const LEAD = /(?:^|[\s-])(?:lead|lede|standfirst|sub-?(?:title|headline|heading)|deck|dek|excerpt|summary|intro|abstract|sapo|chapeau)(?:$|[\s-])/;
const LEAST_LETTERS = 80;
/** An article is no smaller than this share of the page's largest piece of prose, by how plainly it is marked. */
const LEAST_SHARE = [0.05, 0.2, 0.3, 0];

/** What of a page is the article: the elements that hold its text, in order, and the lead that stands before them. */
export interface Article {
  readonly parts: readonly Element[];
  readonly lead: Element | null;
}

interface Candidate {
  readonly element: Element;
  readonly rank: number;
  readonly prose: number;
}

/** The article as the page itself marks it; null where nothing says which part of the page it is. `body` is its text as linked data has it. */
export function markedArticle(root: Element, body: string | null): Article | null {
  const candidates = [...below(root)].flatMap((element): Candidate[] => {
    const prose = element.letters - element.linked;
    const rank = prose < LEAST_LETTERS ? null : rankOf(element);
    return rank === null || isBeside(element, root) ? [] : [{ element, rank, prose }];
  });
  const told = body === null ? undefined : candidates.filter((c) => holdsText(c.element, body)).toSorted((a, b) => a.prose - b.prose)[0];
  const largest = Math.max(...candidates.map((c) => c.prose), 0);
  const chosen =
    told ??
    candidates.filter((c) => c.prose >= largest * (LEAST_SHARE[c.rank] as number)).toSorted((a, b) => a.rank - b.rank || b.prose - a.prose)[0];
  if (chosen === undefined) return null;
  const parts = told === undefined ? partsWith(chosen, candidates) : [chosen.element];
  return { parts, lead: leadOf(parts[0] as Element, root) };
}

function rankOf(element: Element): number | null {
  const { name, attributes } = element;
  if (/^(?:articleBody|reviewBody)$/.test(attributes.itemprop ?? attributes.property ?? '')) return 0;
  if (!/^(?:div|section|article|main|td|span)$/.test(name)) return null;
  if (BODY.test(marksOf(element))) return 1;
  if (name === 'article') return 2;
  return name === 'main' || attributes.role === 'main' || PLACE.test(marksOf(element)) ? 3 : null;
}

/** Whether it lies in furniture: a teaser with an `entry-content` of its own, an article in the list of related ones. */
function isBeside(element: Element, root: Element): boolean {
  return isFurniture(element, root.letters) || around(element, (e) => e !== root && isFurniture(e, root.letters)) !== null;
}

/** An article whose text is cut into several boxes of one kind, by advertisements or pictures between them. */
function partsWith(chosen: Candidate, candidates: readonly Candidate[]): readonly Element[] {
  if (chosen.rank > 1) return [chosen.element];
  const home = around(chosen.element, (e) => e.name === 'article' || e.name === 'main');
  const kind = chosen.element.attributes.class;
  const alike = candidates.filter(
    ({ element, rank }) =>
      rank === chosen.rank &&
      element.attributes.class === kind &&
      (element.parent === chosen.element.parent ||
        (home !== null && home.name === 'article' && around(element, (e) => e.name === 'article') === home)),
  );
  return alike.map((c) => c.element).filter((e, _, all) => !all.some((other) => other !== e && isWithin(e, other)));
}

/** The lead that stands above the text, outside of what holds it; not one that the text repeats. */
function leadOf(first: Element, root: Element): Element | null {
  const home = around(first, (e) => e.name === 'article' || e.name === 'main') ?? first.parent ?? root;
  const text = folded(lineOf(first)).slice(0, 5000);
  for (const e of below(home)) {
    if (e === first) return null;
    if (e.letters < 40 || e.letters > 900 || e.linked > e.letters * 0.3 || !LEAD.test(marksOf(e)) || isWithin(first, e)) continue;
    if (around(e, (a) => isFurniture(a, root.letters)) !== null || isFurniture(e, root.letters)) continue;
    return text.includes(folded(lineOf(e)).slice(0, 60)) ? null : e;
  }
  return null;
}

/** Whether an element holds a text, as far as its beginning and its end tell. */
function holdsText(element: Element, text: string): boolean {
  const wanted = folded(text);
  const held = folded(lineOf(element));
  return wanted.length > 150 && held.includes(wanted.slice(0, 50)) && held.includes(wanted.slice(-40));
}

function folded(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
