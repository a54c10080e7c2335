import { globSync } from 'node:fs';
import { randomOf, shuffled } from '../copies/random.ts';

/** A draw of reports: by which seed, how many, and whether rules were mended on it since. */
export interface Draw {
  readonly seed: number;
  readonly count: number;
  readonly mendedOn: boolean;
}

/** The draws that a person judged. */
export const draws: readonly Draw[] = [
  { seed: 1, count: 40, mendedOn: true },
  { seed: 2, count: 60, mendedOn: false },
];

/** The paths that a seed draws from a folder of reports; those of draws that are mended on are in no other draw. */
export function drawn(folder: string, seed: number, count: number): string[] {
  const mended = seed === draws[0]?.seed ? [] : draws.filter((draw) => draw.mendedOn && draw.seed !== seed);
  const taken = new Set(mended.flatMap((draw) => drawn(folder, draw.seed, draw.count)));
  const all = globSync('**/*.md', { cwd: folder }).sort();
  return shuffled(all, randomOf(seed))
    .filter((path) => !taken.has(path))
    .slice(0, count);
}
