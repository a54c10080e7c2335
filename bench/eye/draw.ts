import { globSync } from 'node:fs';
import { randomOf, shuffled } from '../copies/random.ts';

/** A draw of reports: by which seed, how many, and whether rules were mended on it since. */
export interface Draw {
  readonly seed: number;
  readonly count: number;
  readonly mendedOn: boolean;
}

/** The draws that a person judged, in the order in which they were drawn: what a draw holds depends on those before it. */
export const draws: readonly Draw[] = [
  { seed: 1, count: 40, mendedOn: true },
  { seed: 2, count: 60, mendedOn: true },
  { seed: 3, count: 100, mendedOn: true },
];

/**
 * The paths that a seed draws from a folder of reports, without those of the draws before it. Whether those are mended on does not matter here: a draw
 * stays what it is when an earlier or a later one comes to be mended on.
 */
export function drawn(folder: string, seed: number, count: number): string[] {
  const at = draws.findIndex((draw) => draw.seed === seed);
  const before = at === -1 ? draws : draws.slice(0, at);
  const taken = new Set(before.flatMap((draw) => drawn(folder, draw.seed, draw.count)));
  const all = globSync('**/*.md', { cwd: folder }).sort();
  return shuffled(all, randomOf(seed))
    .filter((path) => !taken.has(path))
    .slice(0, count);
}
