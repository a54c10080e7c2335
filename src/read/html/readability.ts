import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isFurniture } from './chrome.ts';
import type { Element } from './element.ts';
import { VOID } from './tags.ts';

/** Readability asks every element for the text of all that lies in it, again and again. What is wider and deeper would take minutes. */
const MOST_WORK = 120_000;
/** What an element alone costs, as much as so many that lie in it. */
const EACH = 15;
const MOST_LETTERS = 400_000;
/** Below this many characters Readability tries again with less care, and takes furniture in. */
const ENOUGH = 150;

/** The article as Mozilla's Readability finds it, as HTML, in a page that does not mark it; null where it finds none. */
export function readableHtml(root: Element): string | null {
  if (root.letters > MOST_LETTERS) return null;
  const writer = new Writer(root.letters);
  const body = writer.inner(root, 1);
  if (writer.work > MOST_WORK) return null;
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  return new Readability(document as never, { charThreshold: ENOUGH, disableJSONLD: true, keepClasses: true }).parse()?.content ?? null;
}

/** Writes a page down without its furniture and without what is empty. */
class Writer {
  /** How many pairs there are of an element and one that lies in it, with `EACH` for the element itself. */
  work = 0;
  readonly #letters: number;

  constructor(letters: number) {
    this.#letters = letters;
  }

  inner(element: Element, depth: number): string {
    if (this.work > MOST_WORK) return '';
    return element.children.map((child) => (typeof child === 'string' ? escaped(child) : this.#outer(child, depth))).join('');
  }

  #outer(element: Element, depth: number): string {
    const { name, attributes, children, letters } = element;
    if (VOID.has(name)) return name === 'br' || name === 'img' ? `<${name}>` : '';
    if (letters === 0 || isFurniture(element, this.#letters)) return '';
    // A box around a single box says nothing; hostile pages have thousands.
    const only = children.filter((c) => typeof c !== 'string' || c.trim() !== '');
    if (name === 'div' && only.length === 1 && typeof only[0] !== 'string' && attributes.class === undefined) return this.inner(element, depth);
    this.work += depth + EACH;
    const kept = ['class', 'id', 'href', 'itemprop', 'role'].filter((a) => attributes[a] !== undefined);
    const written = kept.map((a) => ` ${a}="${escaped(attributes[a] as string).replaceAll('"', '&quot;')}"`).join('');
    return `<${name}${written}>${this.inner(element, depth + 1)}</${name}>`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
