import { romanisedKey } from '../likeness/romanise.ts';
import { soundCode } from '../likeness/sound.ts';
import type { Profile } from './profile.ts';

// Blocks larger than this hold names so common that the pairs worth comparing also meet in a smaller block.
const LARGEST_BLOCK = 300;
const LARGEST_COMPANY = 40;

/**
 * The pairs of profiles worth comparing: those that share a word of the name as it is spelt, sounded or romanised, and those that met the same
 * person on the same day. Near-linear: every profile stands in a few blocks, and blocks are small.
 */
export function candidatePairs(profiles: readonly Profile[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  const put = (key: string, i: number): void => {
    const block = blocks.get(key);
    if (!block) blocks.set(key, [i]);
    else if (block.at(-1) !== i) block.push(i);
  };
  profiles.forEach((profile, i) => {
    const { words, family, given } = profile.name;
    const initial = given[0]?.[0] ?? '';
    put(`w ${family}`, i);
    put(`w ${family} ${initial}`, i);
    put(`s ${soundCode(family)} ${initial}`, i);
    put(`r ${romanisedKey(family).replace(/[aeiou]+/g, '')} ${initial}`, i);
    put(`n ${[...words].sort().join(' ')}`, i);
    for (const word of words) if (word !== family && word.length > 3) put(`w ${word}`, i);
    for (const met of profile.company) put(`m ${met}`, i);
  });
  const pairs = new Map<number, [number, number]>();
  for (const [key, block] of blocks) {
    if (block.length > (key.startsWith('m ') ? LARGEST_COMPANY : LARGEST_BLOCK)) continue;
    for (let x = 0; x < block.length; x++)
      for (let y = x + 1; y < block.length; y++) {
        const pair: [number, number] = [block[x] as number, block[y] as number];
        pairs.set(pair[0] * profiles.length + pair[1], pair);
      }
  }
  return [...pairs.values()];
}
