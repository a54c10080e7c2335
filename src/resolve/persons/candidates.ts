import { koreanFamilyKey } from '../../knowledge/index.ts';
import { romanisedKey, romanisedKeys } from '../likeness/romanise.ts';
import { soundCode } from '../likeness/sound.ts';
import type { Profile } from './profile.ts';
import { roughKey } from './tradition.ts';

// Blocks larger than this hold names so common that the pairs worth comparing also meet in a smaller block.
const LARGEST_BLOCK = 300;
const LARGEST_COMPANY = 40;
const VOWELS = /[aeiou]+/g;

/**
 * The pairs of profiles worth comparing: those that share a word of the name as it is spelt, sounded or romanised, and those that met the same
 * person on the same day. Near-linear: every profile stands in a few blocks, and blocks are small.
 */
export function candidatePairs(profiles: readonly Profile[]): [number, number][] {
  const blocks = new Map<string, number[]>();
  const given = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    const {
      words,
      family,
      given: [first = ''],
      tradition,
    } = profile.name;
    put(blocks, `w ${family}`, i);
    put(blocks, `w ${family} ${first.slice(0, 1)}`, i);
    put(blocks, `s ${soundCode(family)} ${first.slice(0, 1)}`, i);
    const initial = romanisedKey(first).slice(0, 1);
    for (const key of romanisedKeys(family)) put(blocks, `r ${key.replace(VOWELS, '')} ${initial}`, i);
    put(blocks, `j ${romanisedKey(words.join('')).replace(VOWELS, '')}`, i);
    if (tradition === 'korean') put(blocks, `k ${koreanFamilyKey(family)} ${roughKey(first, tradition)}`, i);
    else if (tradition) put(blocks, `k ${roughKey(family, tradition)} ${roughKey(first, tradition).slice(0, 1)}`, i);
    put(blocks, `n ${[...words].sort().join(' ')}`, i);
    for (const met of profile.company) put(blocks, `m ${met}`, i);
    for (const word of words) if (word !== family && word.length > 2) put(given, `w ${word}`, i);
  });
  const pairs = new Map<number, [number, number]>();
  const pair = (x: number, y: number): void => {
    if (x !== y) pairs.set(Math.min(x, y) * profiles.length + Math.max(x, y), [Math.min(x, y), Math.max(x, y)]);
  };
  for (const [key, block] of blocks) {
    if (block.length > (key.startsWith('m ') ? LARGEST_COMPANY : LARGEST_BLOCK)) continue;
    block.forEach((x, k) => {
      for (const y of block.slice(k + 1)) pair(x, y);
    });
    // A family name that stands first in another report: "Abe Shinzo", "Shinzo Abe".
    const turned = given.get(key) ?? [];
    if (turned.length <= LARGEST_BLOCK) for (const x of block) for (const y of turned) pair(x, y);
  }
  return [...pairs.values()];
}

function put(blocks: Map<string, number[]>, key: string, i: number): void {
  const block = blocks.get(key);
  if (!block) blocks.set(key, [i]);
  else if (block.at(-1) !== i) block.push(i);
}
