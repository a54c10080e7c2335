import { blocksOf } from './blocks.ts';
import { build } from './builder.ts';

/** A page with more elements is no article, and would take more memory than it is worth. */
export const MOST_ELEMENTS = 100_000;

/** A piece of HTML, as feeds and letters hold them, -> its text, every word of it. */
export function textOfHtml(html: string): string {
  const { root } = build(html, MOST_ELEMENTS);
  return blocksOf(root, { letters: root.letters, out: new Set() }).join('\n\n');
}
