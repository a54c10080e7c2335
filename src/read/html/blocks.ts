import { withoutUnseenMarks } from '../unseen-marks.ts';
import { captionText, isCaption } from './captions.ts';
import { isAside, isFurniture } from './chrome.ts';
import { below, type Element, lineOf, type Node } from './element.ts';
import { BLOCK } from './tags.ts';

/** What of an article's elements is left out of its text. */
export interface Leaving {
  /** The letters of the whole article, against which furniture is told from content. */
  readonly letters: number;
  /** Elements that say what stands elsewhere: the headline, the line with author and day. */
  readonly out: ReadonlySet<Element>;
}

/** The paragraphs of an article: headings, items of lists, rows of tables and captions each one; `<br>` a line end, two of them a new paragraph. */
export function blocksOf(element: Element, leaving: Leaving): readonly string[] {
  const writer = new Writer(leaving);
  writer.block(element);
  writer.end();
  return writer.blocks;
}

class Writer {
  readonly blocks: string[] = [];
  readonly #leaving: Leaving;
  #line = '';

  constructor(leaving: Leaving) {
    this.#leaving = leaving;
  }

  /** Ends the paragraph that is being written. */
  end(): void {
    for (const part of paragraphsOf(this.#line)) if (/[\p{L}\p{N}]/u.test(part)) this.blocks.push(part);
    this.#line = '';
  }

  block(element: Element): void {
    for (const child of element.children) this.#node(child);
  }

  #node(node: Node): void {
    if (typeof node === 'string') {
      this.#line += node.replace(/[\u2028\s]+/g, ' ');
      return;
    }
    if (node.name === 'br') this.#line += '\u2028';
    else if (node.letters === 0 || this.#leaving.out.has(node)) this.#pass(node);
    else if (isCaption(node)) this.#caption(node);
    else if (isFurniture(node, this.#leaving.letters)) this.#pass(node);
    else if (node.name === 'table' && isTable(node)) this.#table(node);
    else if (node.name === 'pre') this.#preformatted(node);
    // A link or a span may hold whole paragraphs, as sloppy pages have them.
    else if (BLOCK.has(node.name) || node.parted) this.#paragraph(node);
    else this.block(node);
  }

  /** What is left out still parts what stands on either side, where it is a block. */
  #pass(node: Element): void {
    if (BLOCK.has(node.name)) this.end();
  }

  #paragraph(node: Element): void {
    this.end();
    if (isAside(node)) return;
    this.block(node);
    this.end();
  }

  #caption(node: Element): void {
    this.end();
    const text = captionText(node);
    if (text !== null) this.blocks.push(text);
  }

  #preformatted(node: Element): void {
    this.end();
    this.#line = linesOf(node)
      .replace(/\n[ \t]*\n\s*/g, '\u2028\u2028')
      .replace(/\n/g, ' ');
    this.end();
  }

  #table(table: Element): void {
    this.end();
    for (const row of below(table)) {
      if (row.name === 'caption') this.blocks.push(...paragraphsOf(lineOf(row)));
      if (row.name !== 'tr') continue;
      const cells = row.children.filter((c) => typeof c !== 'string').map((c) => lineOf(c));
      const line = cells.filter((c) => c !== '').join(' | ');
      if (/[\p{L}\p{N}]/u.test(line)) this.blocks.push(line);
    }
  }
}

/** A table of facts: rows of several short cells. Others only lay the page out. */
function isTable(table: Element): boolean {
  // Asked first: of tables in tables no more than the first few elements are looked at.
  for (const e of below(table)) if (e.name === 'table') return false;
  let rows = 0;
  for (const e of below(table)) {
    if (e.name !== 'tr') continue;
    const cells = e.children.filter((c) => typeof c !== 'string');
    if (cells.some((c) => c.letters > 600 || [...below(c)].filter((b) => b.name === 'p' || b.name === 'div').length > 3)) return false;
    if (cells.length > 1) rows++;
  }
  return rows > 0;
}

function linesOf(element: Element): string {
  return element.children.map((c) => (typeof c === 'string' ? c : c.name === 'br' ? '\n' : linesOf(c))).join('');
}

/** Text with line separators for `<br>` -> paragraphs, which two of them part; white space tidied. */
function paragraphsOf(text: string): readonly string[] {
  return withoutUnseenMarks(text)
    .split(/\u2028[^\S\u2028]*\u2028\s*/)
    .map((p) =>
      p
        .replace(/[^\S\u2028]+/g, ' ')
        .replace(/ ?\u2028[ \u2028]*/g, '\n')
        .trim(),
    )
    .filter((p) => p !== '');
}
