import { withoutUnseenMarks } from '../unseen-marks.ts';
import { BLOCK } from './tags.ts';

/** A piece of a page: an element, or text between tags with its entities decoded. */
export type Node = Element | string;

/** An element of a page as it was parsed; nothing changes it afterwards. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly parent: Element | null;
  /** Characters of text in it that are no white space. */
  readonly letters: number;
  /** Those of them that stand in links. */
  readonly linked: number;
  /** Whether blocks lie in it. */
  readonly parted: boolean;
}

/** All elements below one, itself left out, in the order of the page. */
export function* below(element: Element): Generator<Element> {
  const open: Element[] = [];
  const push = (children: readonly Node[]) => {
    for (let k = children.length - 1; k >= 0; k--) if (typeof children[k] !== 'string') open.push(children[k] as Element);
  };
  push(element.children);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    push(next.children);
  }
}

/** Whether one element lies in another, or is it. */
export function isWithin(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** The nearest element around one (itself left out) that answers to the question; null where none does. */
export function around(element: Element, wanted: (e: Element) => boolean): Element | null {
  for (let at = element.parent; at !== null; at = at.parent) if (wanted(at)) return at;
  return null;
}

/** All text of an element on one line. */
export function lineOf(element: Element): string {
  return tidied(pieces(element).join(''));
}

/** White space as one plain space, unseen characters out: soft hyphens, zero-width marks. */
export function tidied(text: string): string {
  return withoutUnseenMarks(text).replace(/\s+/g, ' ').trim();
}

function pieces(element: Element, into: string[] = []): string[] {
  for (const child of element.children) {
    if (typeof child === 'string') into.push(child);
    else if (child.name === 'br') into.push(' ');
    else if (BLOCK.has(child.name)) {
      into.push(' ');
      pieces(child, into);
      into.push(' ');
    } else pieces(child, into);
  }
  return into;
}
