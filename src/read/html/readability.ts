import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isFurniture } from './chrome.ts';
import type { Element } from './element.ts';
import { VOID } from './tags.ts';

/** Readability compares parts of a page with one another again and again: larger pages would take minutes. */
const MOST_LETTERS = 400_000;
/** Below this many characters Readability tries again with less care, and takes furniture in. */
const ENOUGH = 150;

/** The article as Mozilla's Readability finds it, as HTML, in a page that does not mark it; null where it finds none. */
export function readableHtml(root: Element): string | null {
  if (root.letters > MOST_LETTERS) return null;
  const { document } = parseHTML(`<!doctype html><html><body>${serialised(root, root.letters)}</body></html>`);
  return new Readability(document as never, { charThreshold: ENOUGH, disableJSONLD: true, keepClasses: true }).parse()?.content ?? null;
}

function serialised(element: Element, letters: number): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escaped(child);
      if (child.letters > 0 && isFurniture(child, letters)) return '';
      const attributes = ['class', 'id', 'href', 'itemprop', 'role']
        .filter((a) => child.attributes[a] !== undefined)
        .map((a) => ` ${a}="${escaped(child.attributes[a] as string).replaceAll('"', '&quot;')}"`)
        .join('');
      return VOID.has(child.name) ? `<${child.name}${attributes}>` : `<${child.name}${attributes}>${serialised(child, letters)}</${child.name}>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
