import { blocksOf } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOf } from './lines.ts';
import type { Page } from './page.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** A PDF's words in the order in which they are read. */
export interface Document {
  /** Paragraphs, parted by blank lines. */
  readonly text: string;
  /** The headline that the first page sets larger than its text, or apart from it; null where it sets none. */
  readonly headline: string | null;
  /** The first lines of the first page, one by one as they are printed, running heads among them: a date may stand in any. */
  readonly opening: readonly string[];
}

const OPENING_LINES = 40;
const LONGEST_HEADLINE = 300;
/** What stands above a headline, however large. */
const LABEL =
  /^(?:(?:for )?immediate release|(?:press|news|media) (?:release|statement|note|communiqu[eé]|briefing)s?|statements?|communiqu[eé]|joint (?:statement|communiqu[eé]|declaration)|annex.*|unclassified|embargo.*)[:.]?$/i;
const SENTENCE_END = /[.;,]$/;

/** Pages -> what stands on them to be read, without running heads and page numbers. */
export function documentOf(pages: readonly Page[]): Document {
  const lines = pages.map(linesOf);
  const paragraphs = paragraphsOf(withoutFurniture(lines).map(blocksOf));
  return {
    text: paragraphs.map((p) => p.text).join('\n\n'),
    headline: headlineOf(paragraphs),
    opening: (lines[0] ?? []).slice(0, OPENING_LINES).map((l) => l.text),
  };
}

function headlineOf(paragraphs: readonly Paragraph[]): string | null {
  const body = bodyOf(paragraphs);
  const first = paragraphs.filter((p) => p.page === 0);
  const before = first.findIndex((p) => p.text.length > LONGEST_HEADLINE);
  const head = first.slice(0, before === -1 ? first.length : before).filter(isHeadline);
  const larger = head.filter((p) => p.size > body.size * 1.12);
  const largest = larger.toSorted((a, b) => b.size - a.size)[0];
  if (largest !== undefined) return largest.text;
  return head.find((p) => p.font !== body.font && before !== -1)?.text ?? null;
}

function isHeadline({ text }: Paragraph): boolean {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= 3 && text.length <= LONGEST_HEADLINE && !SENTENCE_END.test(text) && !LABEL.test(text);
}

/** The type that most of the text is set in. */
function bodyOf(paragraphs: readonly Paragraph[]): { readonly size: number; readonly font: string } {
  const letters = new Map<string, { readonly size: number; readonly font: string; count: number }>();
  for (const { size, font, text } of paragraphs) {
    const key = `${Math.round(size * 2)} ${font}`;
    const held = letters.get(key);
    if (held === undefined) letters.set(key, { size, font, count: text.length });
    else held.count += text.length;
  }
  return [...letters.values()].reduce((a, b) => (b.count > a.count ? b : a), { size: 0, font: '', count: 0 });
}
