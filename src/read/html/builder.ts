import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Element, Node } from './element.ts';
import { BLOCK, CLOSES, ENDS_PARAGRAPH, HOLDS, INLINE, SILENT, TABLE, VOID } from './tags.ts';

/** A page, as far as it was built: the tree, and what stands beside it. */
export interface Built {
  readonly root: Element;
  /** `<meta>` and `<link>` in the order of the page; they are not in the tree. */
  readonly declarations: readonly Element[];
  /** The contents of the scripts of linked data (JSON-LD). */
  readonly linkedData: readonly string[];
  readonly title: string | null;
  readonly comments: readonly string[];
  /** False where building stopped because there were too many elements. */
  readonly whole: boolean;
}

const KEPT = new Set(
  'class id role href datetime itemprop itemtype rel property name content hidden aria-hidden style lang type http-equiv charset colspan alt cite'.split(
    ' ',
  ),
);
/** Browsers nest no deeper than 512 either; what is deeper is taken to lie beside one another. */
const DEEPEST = 256;
const MOST_COMMENTS = 20;
const LONGEST_COMMENT = 2000;

interface Growing extends Element {
  readonly attributes: Record<string, string>;
  readonly children: Node[];
  readonly parent: Growing | null;
  letters: number;
  linked: number;
  parted: boolean;
}

/** HTML -> tree, in time and memory in proportion to its length whatever it holds. Building stops at `mostElements`. */
export function build(html: string, mostElements: number): Built {
  const builder = new Builder(html, mostElements);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(html);
  tokenizer.end();
  measure(builder.root, false);
  return builder;
}

class Builder implements Built, TokenizerCallbacks {
  readonly root = grown('html', null);
  readonly declarations: Element[] = [];
  readonly linkedData: string[] = [];
  readonly comments: string[] = [];
  title: string | null = null;
  whole = true;
  readonly #html: string;
  readonly #most: number;
  #count = 0;
  #open: Growing[] = [this.root];
  /** Elements opened beyond the greatest depth, whose closing tags must close nothing else. */
  #beyond = 0;
  #tag: Growing = this.root;
  #attribute = '';
  #value = '';

  constructor(html: string, most: number) {
    this.#html = html;
    this.#most = most;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = grown(this.#html.slice(start, end).toLowerCase(), null);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    if (KEPT.has(this.#attribute)) this.#value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (KEPT.has(this.#attribute)) this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (KEPT.has(this.#attribute)) this.#tag.attributes[this.#attribute] ??= this.#value;
  }

  onopentagend(): void {
    this.#begin();
  }

  onselfclosingtag(): void {
    // In HTML the stroke means nothing, save in drawings, whose content nobody reads.
    this.#begin();
    if (/^(?:svg|path|rect|circle|use|g|line|polygon|script)$/.test(this.#tag.name)) this.#end(this.#tag.name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (name === 'br') this.#append({ ...grown('br', this.#top) });
    else if (this.#beyond > 0) this.#beyond--;
    else this.#end(name);
  }

  ontext(start: number, end: number): void {
    this.#say(this.#html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.#say(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#say(this.#html.slice(start, end - offset));
  }

  oncomment(start: number, end: number, offset: number): void {
    if (this.comments.length < MOST_COMMENTS) this.comments.push(this.#html.slice(start, Math.min(end - offset, start + LONGEST_COMMENT)));
  }

  ondeclaration(): void {}

  onprocessinginstruction(): void {}

  onend(): void {
    while (this.#open.length > 1) this.#close();
  }

  get #top(): Growing {
    return this.#open[this.#open.length - 1] as Growing;
  }

  #begin(): void {
    const { name, attributes } = this.#tag;
    if (this.#count++ >= this.#most) this.whole = false;
    if (!this.whole) return;
    if (name === 'html' || name === 'body') Object.assign(this.root.attributes, { ...attributes, ...this.root.attributes });
    if (name === 'html') return;
    this.#makeRoom(name);
    const element = grown(name, this.#top, attributes);
    if (name === 'meta' || name === 'link') this.declarations.push(element);
    if (VOID.has(name)) this.#append(element);
    else if (this.#open.length < DEEPEST) {
      // What is silent or hidden stands open like the rest, so that its end is found, but belongs to nothing.
      if (!SILENT.has(name) && !isHidden(element)) this.#append(element);
      this.#open.push(element);
    } else {
      this.#beyond++;
      this.#append(element);
    }
  }

  /** Closes what a new element of this name ends. */
  #makeRoom(name: string): void {
    const ended = CLOSES[name];
    if (ended !== undefined) while (this.#open.length > 1 && this.#unwinds(ended)) this.#close();
    if (ENDS_PARAGRAPH.has(name) && this.#unwinds(PARAGRAPH)) this.#close();
  }

  /** Closes what stands open within the nearest of these, where that is nothing but lines of text; false where there is none. */
  #unwinds(names: ReadonlySet<string>): boolean {
    for (let k = this.#open.length - 1; k > 0; k--) {
      const { name } = this.#open[k] as Growing;
      if (names.has(name)) {
        while (this.#open.length > k + 1) this.#close();
        return true;
      }
      if (HOLDS.has(name) || !(INLINE.has(name) || name === 'p' || name === 'li')) return false;
    }
    return false;
  }

  #end(name: string): void {
    for (let k = this.#open.length - 1; k > 0; k--) {
      const open = (this.#open[k] as Growing).name;
      if (open === name) {
        while (this.#open.length > k) this.#close();
        return;
      }
      if (TABLE.has(open) && !TABLE.has(name)) return;
    }
  }

  #close(): void {
    const element = this.#open.pop() as Growing;
    const { name, attributes, children } = element;
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.linkedData.push(children.join(''));
    if (name === 'title' && this.title === null && !this.#open.some((e) => e.name === 'svg')) this.title = children.join('');
  }

  #append(element: Growing): void {
    this.#top.children.push(element);
  }

  #say(text: string): void {
    if (!this.whole) return;
    const { children } = this.#top;
    const last = children[children.length - 1];
    if (typeof last === 'string') children[children.length - 1] = last + text;
    else children.push(text);
  }
}

const PARAGRAPH: ReadonlySet<string> = new Set(['p']);

function grown(name: string, parent: Growing | null, attributes: Record<string, string> = {}): Growing {
  return { name, attributes, children: [], parent, letters: 0, linked: 0, parted: false };
}

function isHidden({ name, attributes }: Element): boolean {
  if (name === 'body' || name === 'main' || name === 'article') return false;
  return 'hidden' in attributes || attributes['aria-hidden'] === 'true' || /(?:display:\s*none|visibility:\s*hidden)/i.test(attributes.style ?? '');
}

function measure(element: Growing, inLink: boolean): void {
  const linked = inLink || (element.name === 'a' && 'href' in element.attributes);
  for (const child of element.children as (Growing | string)[]) {
    if (typeof child === 'string') element.letters += child.length - (child.match(/\s/g)?.length ?? 0);
    else {
      measure(child, linked);
      element.letters += child.letters;
      element.linked += child.linked;
      element.parted ||= child.parted || BLOCK.has(child.name);
    }
  }
  if (linked) element.linked = element.letters;
}
