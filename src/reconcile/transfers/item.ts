import { armamentCategory } from '../../knowledge/index.ts';
import { wordsOf } from '../../resolve/index.ts';
import { singular } from '../words.ts';

/** What a transfer's item comes down to for comparison. */
export interface Item {
  /** Its words in one spelling, singular, sorted, short names written out. */
  readonly key: string;
  /** Words that name a make or type ("Spike", "F-16"), as against the kind of thing. */
  readonly names: ReadonlySet<string>;
}

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/\b(uavs?|uass?|drones?|unmanned (aerial|aircraft|air) (vehicles?|systems?)|unmanned aircraft|remotely piloted aircraft)\b/g, 'drone'],
  [/\batgms?\b/g, 'anti tank guided missile'],
  [/\bsams?\b/g, 'surface to air missile'],
  [/\bapcs?\b/g, 'armored personnel carrier'],
  [/\bweapons? systems?\b/g, 'weapon system'],
  [/\bfighter (jets?|aircraft|planes?)\b/g, 'fighter'],
];
const IDLE = new Set('the a an of and or various several number some new more other such as its their made built type class'.split(' '));

/** Reads an item ("Spike anti-tank guided missiles", "UAVs"). */
export function itemOf(text: string): Item {
  let plain = wordsOf(text).join(' ');
  for (const [pattern, words] of WRITTEN_OUT) plain = plain.replace(pattern, words);
  const words = plain
    .split(' ')
    .map(singular)
    .filter((w) => w !== '' && !IDLE.has(w));
  // A make or a type is written with a capital or a number and is no armament by itself.
  const marked = new Set(
    (text.match(/[\p{Lu}\p{N}][\p{L}\p{N}-]*/gu) ?? [])
      .filter((w) => armamentCategory(w) === null)
      .flatMap((w) => wordsOf(w))
      .map(singular),
  );
  return { key: [...new Set(words)].sort().join(' '), names: new Set(words.filter((w) => marked.has(w))) };
}
