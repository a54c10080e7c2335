import { wordsOf } from '../../resolve/index.ts';
import { singular } from '../words.ts';

/** What a transfer's item comes down to for comparison. */
export interface Item {
  /** Its words in one spelling, singular, sorted, short names written out. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** The kind of thing: "missile", "boat"; empty where only a name is given. */
  readonly head: string;
  /** Words that name a make or type ("Spike", "F-16"), as against the kind of thing. */
  readonly names: ReadonlySet<string>;
}

const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [
    /\b(uavs?|uass?|drones?|unmanned (combat )?(aerial|aircraft|air) (combat )?(vehicles?|systems?)|ucavs?|unmanned aircraft|remotely piloted aircraft)\b/g,
    'drone',
  ],
  [/\batgms?\b/g, 'anti tank guided missile'],
  [/\bsams?\b/g, 'surface to air missile'],
  [/\bapcs?\b/g, 'armored personnel carrier'],
  [/\bweapons? systems?\b/g, 'weapon system'],
  [/\bfighter (jets?|aircraft|planes?)\b/g, 'fighter'],
];
const IDLE = new Set('the a an of and or various several number some new more other such as its their made built type class'.split(' '));

// Nouns for kinds of arms, which some reports write with a capital.
const COMMON = new Set(
  'missile tank drone aircraft helicopter fighter jet system weapon vehicle gun howitzer ship frigate corvette submarine boat radar rocket launcher bomb shell ammunition rifle satellite carrier plane artillery armored air defense combat main battle'.split(
    ' ',
  ),
);

/** Reads an item ("Spike anti-tank guided missiles", "UAVs"). */
export function itemOf(text: string): Item {
  let plain = wordsOf(text).join(' ');
  for (const [pattern, words] of WRITTEN_OUT) plain = plain.replace(pattern, words);
  const words = plain
    .split(' ')
    .map(singular)
    .filter((w) => w !== '' && !IDLE.has(w));
  const marked = new Set(
    (text.match(/[\p{Lu}\p{N}][\p{L}\p{N}-]*/gu) ?? [])
      .flatMap((w) => wordsOf(w))
      .map(singular)
      .filter((w) => !COMMON.has(w)),
  );
  const names = new Set(words.filter((w) => marked.has(w)));
  return { key: [...new Set(words)].sort().join(' '), words: new Set(words), head: words.findLast((w) => !names.has(w)) ?? '', names };
}
