import type { Line } from './lines.ts';

/** Lines that are read one below the other, with the edges of the column they stand in. */
export interface Block {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  /** Whether it runs over columns that stand below it: a sentence does not go on from it into them. */
  readonly across: boolean;
}

const FEWEST_LINES = 5;
/** Cells of a table are shorter than lines of running text. */
const FEWEST_LETTERS = 18;
/** In points: starts of lines that are nearer than this stand below each other. */
const ALIGNED = 4;

/**
 * The lines of a page in the order in which they are read: columns one after the other, and what runs over both of them (a headline, a
 * table) between what stands above it and what stands below.
 */
export function blocksOf(lines: readonly Line[]): readonly Block[] {
  const gutter = gutterOf(lines);
  if (gutter === null) return lines.length === 0 ? [] : [blockOf(lines)];
  const blocks: Block[] = [];
  let band: Line[] = [];
  let across: Line[] = [];
  const end = () => {
    const above = aboveColumns(band, gutter);
    if (across.length + above.length > 0) blocks.push(blockOf([...across, ...above], true));
    band = band.filter((l) => !above.includes(l));
    const left = band.filter((l) => l.x0 < gutter);
    const right = band.filter((l) => l.x0 >= gutter);
    blocks.push(...blocksOf(left), ...blocksOf(right));
    band = [];
    across = [];
  };
  for (const line of lines) {
    const crosses = line.x0 < gutter - ALIGNED && line.x1 > gutter + ALIGNED;
    if (crosses && band.length > 0) end();
    if (crosses) across.push(line);
    else band.push(line);
  }
  end();
  return blocks;
}

/** What stands above both columns without running over them, as a date at the right edge does. */
function aboveColumns(band: readonly Line[], gutter: number): readonly Line[] {
  const begins = band.findIndex((l) => l.x0 >= gutter && l.x0 <= gutter + 2 * ALIGNED);
  const above = band.slice(0, Math.max(0, begins)).filter((l) => l.y < (band[begins] as Line).y - l.size / 2);
  return above.some((l) => l.x0 >= gutter) ? above : [];
}

function blockOf(lines: readonly Line[], across = false): Block {
  return {
    lines,
    across,
    left: lines.reduce((least, l) => Math.min(least, l.x0), Infinity),
    right: lines.reduce((most, l) => Math.max(most, l.x1), -Infinity),
  };
}

/** Where the right one of two columns begins; null where the lines stand in one. */
function gutterOf(lines: readonly Line[]): number | null {
  let best: { readonly at: number; readonly lines: number } | null = null;
  for (const start of new Set(lines.map((l) => Math.round(l.x0)))) {
    const right = lines.filter((l) => l.x0 >= start - ALIGNED);
    const aligned = right.filter((l) => l.x0 <= start + ALIGNED);
    if (aligned.length < FEWEST_LINES) continue;
    // They come from the top down.
    const [top, bottom] = [right[0]?.y ?? 0, right.at(-1)?.y ?? 0];
    const left = lines.filter((l) => l.x1 < start - ALIGNED && l.y >= top && l.y <= bottom);
    if (left.length < FEWEST_LINES || lettersIn(left) < FEWEST_LETTERS || lettersIn(right) < FEWEST_LETTERS) continue;
    const crossing = lines.length - left.length - right.length;
    const value = Math.min(left.length, aligned.length) - crossing / 2;
    if (value > 0 && (best === null || value > best.lines)) best = { at: start - ALIGNED, lines: value };
  }
  return best?.at ?? null;
}

function lettersIn(lines: readonly Line[]): number {
  return lines.reduce((sum, l) => sum + l.text.length, 0) / lines.length;
}
