import type { Line } from './lines.ts';

const ALONE = /^(?:page |p\. ?)?[-–—|[( ]*(?:\d{1,4}|[ivxl]{1,6})[-–—|\]) ]*(?:(?:of|\/) ?\d{1,4})?$/i;
/** How many lines at either end of a page can be running heads, and how far one may lie from its like on another page, in points. */
const AT_EDGE = 3;
const MOVED = 10;

/** The pages' lines without running heads and page numbers: what stands at the same height of several pages, but for its figures, or is a number alone at an edge. */
export function withoutFurniture(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const edges = pages.map(edgesOf);
  const kept = pages.map((lines, i) => {
    const running = (edges[i] as readonly Line[]).filter((line) => isRunning(line, i, edges));
    return lines.filter((line) => !running.includes(line));
  });
  return kept.map((lines) => {
    const outer = [lines[0], lines.at(-1)];
    return lines.filter((line) => !(outer.includes(line) && ALONE.test(line.text)));
  });
}

function edgesOf(lines: readonly Line[]): readonly Line[] {
  return lines.length <= 2 * AT_EDGE ? lines : [...lines.slice(0, AT_EDGE), ...lines.slice(-AT_EDGE)];
}

/** Whether another page near by has the same at the same height. Left and right pages may have different heads, so two pages on counts too. */
function isRunning(line: Line, page: number, edges: readonly (readonly Line[])[]): boolean {
  const key = keyOf(line.text);
  const near = [page - 2, page - 1, page + 1, page + 2].flatMap((p) => edges[p] ?? []);
  return near.some((other) => Math.abs(other.y - line.y) < MOVED && Math.abs(other.size - line.size) < 1 && keyOf(other.text) === key);
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
