import { fail, type Outcome, succeed } from '../../model/outcome.ts';
import type { Day } from '../../model/report.ts';
import type { Headed } from '../head.ts';
import { addressOf } from './address.ts';
import { type Article, markedArticle } from './article.ts';
import { blocksOf } from './blocks.ts';
import { type Built, build } from './builder.ts';
import { declaredIn } from './declared.ts';
import { type Element, tidied } from './element.ts';
import { articleIn, namesOf } from './linked-data.ts';
import { authorOf, namingOf } from './naming.ts';
import { readableHtml } from './readability.ts';
import { MOST_ELEMENTS, textOfHtml } from './text.ts';
import { dayInAddress, timesOf } from './when.ts';

/** What a page tells: its article, and the day in its address, which counts where nothing else gives one. */
export interface Page extends Headed {
  readonly dayInAddress: Day | null;
}

/** A web page -> the article's own text and what the page says of it. `name` is for messages, `fetched` the address it came from. */
export function readPage(html: string, name: string, fetched: string | null = null): Outcome<Page> {
  const page = build(html, MOST_ELEMENTS);
  if (!page.whole)
    return fail(
      `has more than ${MOST_ELEMENTS.toLocaleString('en')} elements, as no article does`,
      name,
      'Save the article’s text to a .txt file and add that.',
    );
  const declared = declaredIn(page);
  const linked = articleIn(page.linkedData);
  const told = linked === null ? null : (namesOf(linked.article.articleBody, linked.resolve)[0] ?? null);
  const article = markedArticle(page.root, told);
  const naming = namingOf(page, declared, linked);
  const blocks = textBlocks(page, article, naming.heading, told);
  const body = blocks.filter((b, i) => b !== blocks[i - 1] && !(i === 0 && b === naming.title)).join('\n\n');
  if (body === '') return fail('holds no article that can be made out', name, 'Save the article’s text to a .txt file and add that.');
  const url = addressOf(page, declared, linked, fetched);
  const { days, ...times } = timesOf(declared, linked, page.root, article?.parts[0] ?? null);
  const head = {
    ...times,
    twoWays: days === null ? undefined : { ...days, where: name },
    title: naming.title,
    source: naming.source,
    author: authorOf(page, declared, linked, naming.source),
    url,
    language: languageIn(page.root.attributes.lang ?? declared.meta('og:locale', 'content-language', 'dc.language')),
  };
  return succeed({ head, body, dayInAddress: dayInAddress(url ?? fetched) });
}

function textBlocks(page: Built, article: Article | null, heading: Element | null, told: string | null): readonly string[] {
  const out = new Set(heading === null ? [] : [heading]);
  if (article !== null) {
    const letters = article.parts.reduce((sum, p) => sum + p.letters, 0);
    const leading = article.lead === null ? [] : blocksOf(article.lead, { letters: article.lead.letters, out });
    const blocks = [...leading, ...article.parts.flatMap((part) => blocksOf(part, { letters, out }))];
    if (blocks.length > 0) return blocks;
  }
  const all = blocksOf(page.root, { letters: page.root.letters, out });
  const found = readableHtml(page.root);
  const readable = found === null ? [] : readableBlocks(found);
  // A bare page has nothing to be left out, and Readability finds too little in a short one.
  const enough = lengthOf(readable) >= 0.4 * lengthOf(all) || page.root.linked > page.root.letters * 0.3;
  const blocks = readable.length > 0 && enough ? readable : all;
  return blocks.length === 0 && told !== null ? paragraphsOf(told) : blocks;
}

function readableBlocks(html: string): readonly string[] {
  const { root } = build(html, MOST_ELEMENTS);
  return blocksOf(root, { letters: root.letters, out: new Set() });
}

/** Text from linked data, which may be HTML or lines. */
function paragraphsOf(text: string): readonly string[] {
  if (/<\w+[^>]*>/.test(text)) return textOfHtml(text).split('\n\n');
  return text
    .split(/\n+/)
    .map(tidied)
    .filter((p) => p !== '');
}

function lengthOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, b) => sum + b.length, 0);
}

function languageIn(tag: string | null): string | null {
  try {
    return tag === null ? null : (Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null);
  } catch {
    return null;
  }
}
