/** One figure of a benchmark. */
export interface Figure {
  readonly name: string;
  /** Where it stands in what the benchmark prints: "sections.actors.f1"; `#` counts the members of a list or object. */
  readonly at: string;
  /** What we want to reach; none where the figure is only watched. */
  readonly target?: number;
  /** Smaller is better: errors, time. */
  readonly less?: true;
}

/** A figure with what it is now and what it was when the table was last kept. */
export interface Row {
  readonly key: string;
  readonly figure: Figure;
  readonly value: number;
  readonly before: number | null;
}

/** A kept table: the day, the commit, and every figure by the name of its row. */
export interface Table {
  readonly date: string;
  readonly commit: string;
  readonly figures: Readonly<
    Record<string, { readonly value: number; readonly target: number | null; readonly date: string; readonly commit: string }>
  >;
}

/** The number at a path, or null where there is none. Truth counts as one, falsehood as nought. */
export function figureIn(value: unknown, path: string): number | null {
  let at: unknown = value;
  for (const step of path.split('.')) {
    if (at === null || typeof at !== 'object') return null;
    at = step === '#' ? Object.keys(at).length : (at as Record<string, unknown>)[step];
  }
  if (typeof at === 'boolean') return Number(at);
  return typeof at === 'number' && Number.isFinite(at) ? at : null;
}

/** Whether a figure reaches its target; null where it has none. */
export function reaches({ figure, value }: Row): boolean | null {
  if (figure.target === undefined) return null;
  return figure.less ? value <= figure.target : value >= figure.target;
}

// Below this a change is the noise of rounding.
const NOISE = 0.0005;

/** Whether a figure is worse than when it was last kept. */
export function isWorse({ figure, value, before }: Row): boolean {
  if (before === null) return false;
  const change = figure.less ? before - value : value - before;
  return change < -Math.max(NOISE, figure.less && value > 1 ? Math.abs(before) * 0.1 : 0);
}

/** The table for a person. */
export function shownTable(rows: readonly Row[], last: Table | null): string {
  const lines = rows.map((row) => {
    const reached = reaches(row);
    const target = row.figure.target === undefined ? '' : `${row.figure.less ? '≤' : '≥'} ${row.figure.target}`;
    const mark = isWorse(row) ? 'worse' : reached === false ? 'short' : '';
    return [row.key, String(row.value), target, row.before === null ? 'new' : String(row.before), mark];
  });
  const all = [['', 'now', 'target', last === null ? 'before' : `${last.date}`, ''], ...lines];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((line) => (line[column] as string).length)));
  return all
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
