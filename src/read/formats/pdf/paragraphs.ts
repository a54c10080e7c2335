import type { Block } from './columns.ts';
import { joinLines, wordsOf } from './hyphens.ts';
import type { Line } from './lines.ts';

/** A paragraph, and the type it is set in. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly font: string;
  /** Counted from 0. */
  readonly page: number;
}

/** A line in the order of reading, with its column and the line before it in the same column; null at a column's or page's head. */
interface Set {
  readonly line: Line;
  readonly block: Block;
  readonly page: number;
  readonly above: Line | null;
}

const BULLET = /^(?:[•●▪■◦‣–—*]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]) ?(?=\S)/u;
const BULLET_ALONE = /^(?:[•●▪■◦‣–—*]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])$/u;
const SENTENCE_END = /[.!?:…]["'”’)\]]*$/u;

/** The lines of all pages, column by column, as paragraphs. Lines broken for the page are joined; so are paragraphs that run on over a column or a page. */
export function paragraphsOf(pages: readonly (readonly Block[])[]): readonly Paragraph[] {
  const lines = pages.flatMap((blocks, page) =>
    blocks.flatMap((block) => block.lines.map((line, i) => ({ line, block, page, above: block.lines[i - 1] ?? null }))),
  );
  const words = wordsOf(lines.map((s) => s.line.text));
  const leading = usualLeading(lines);
  const paragraphs: Set[][] = [];
  for (const set of lines) {
    const open = paragraphs.at(-1);
    if (open === undefined || begins(set, open, leading)) paragraphs.push([set]);
    else open.push(set);
  }
  return paragraphs.map((sets) => {
    const { line, page } = sets[0] as Set;
    return { text: sets.map((s) => s.line.text).reduce((a, b) => joinLines(a, b, words)), size: line.size, font: line.font, page };
  });
}

/** Whether a line begins a paragraph, seeing the one that is open. */
function begins({ line, block, above }: Set, open: readonly Set[], leading: (size: number) => number): boolean {
  const before = open.at(-1) as Set;
  const last = before.line;
  if (BULLET_ALONE.test(last.text) && open.length === 1) return false;
  if (Math.abs(line.size - last.size) > 0.08 * Math.max(line.size, last.size)) return true;
  const short = last.x1 < before.block.right - 0.12 * (before.block.right - before.block.left);
  const ended = SENTENCE_END.test(last.text);
  const indented = line.x0 > block.left + 0.8 * line.size;
  if (BULLET.test(line.text) && (ended || short || /^[•●▪■◦‣]/u.test(line.text))) return true;
  // In another column or on another page nothing can be told from the distance.
  if (above === null || above !== last) return ended || before.block.across || block.across || (indented && short);
  const sameRow = Math.abs(line.y - last.y) < 0.4 * line.size;
  if (sameRow) return false;
  if (line.y - last.y > leading(line.size) * 1.35) return true;
  if (line.font !== last.font && (ended || short) && open[0]?.line.font === last.font) return true;
  const first = open[0] as Set;
  // A first line that is drawn in; or the end of a passage that is drawn in as a whole.
  if (line.x0 > last.x0 + 0.8 * line.size && open.length > 0) return !isHanging(open) && (ended || short || open.length > 1);
  if (line.x0 < last.x0 - 0.8 * line.size && open.length > 1) return first.line.x0 >= last.x0 - 1 ? true : ended && short;
  return short && ended && /^["'“‘(]?[\p{Lu}\p{N}]/u.test(line.text);
}

/** A point of a list, whose second line is drawn in below the first. */
function isHanging(open: readonly Set[]): boolean {
  return open.length === 1 && BULLET.test(open[0]?.line.text ?? '');
}

/** How far the lines of a size usually stand apart: the median of the distances that can be within a paragraph. */
function usualLeading(sets: readonly Set[]): (size: number) => number {
  const gaps = new Map<number, number[]>();
  for (const { line, above } of sets) {
    const gap = above === null ? 0 : line.y - above.y;
    if (above === null || Math.abs(above.size - line.size) > 0.5 || gap < line.size * 0.8 || gap > line.size * 2.6) continue;
    const key = Math.round(line.size);
    const list = gaps.get(key);
    if (list === undefined) gaps.set(key, [gap]);
    else list.push(gap);
  }
  const medians = new Map([...gaps].map(([size, list]) => [size, quantile(list, 0.4)]));
  return (size) => medians.get(Math.round(size)) ?? size * 1.25;
}

function quantile(list: readonly number[], share: number): number {
  return list.toSorted((a, b) => a - b)[Math.floor((list.length - 1) * share)] as number;
}
