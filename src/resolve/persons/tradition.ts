import { firmLetters, romanisedKey } from '../likeness/romanise.ts';

/** Writing systems whose names come out in Latin letters so variously that only a rough key holds their forms together. */
export type Tradition = 'chinese' | 'korean' | 'vowelless';

const CHINESE = new Set(['CHN', 'TWN', 'SGP', 'HKG', 'MAC']);
const KOREAN = new Set(['KOR', 'PRK']);
// Arabic and Hebrew letters leave short vowels out: whoever romanises puts them in by ear.
const VOWELLESS = new Set('DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM IRN AFG PAK ISR TCD'.split(' '));

/** The tradition that names of a state's people are romanised in; null for those whose letters are kept, and where the state is not known. */
export function traditionOf(country: string | null): Tradition | null {
  if (country === null) return null;
  return CHINESE.has(country) ? 'chinese' : KOREAN.has(country) ? 'korean' : VOWELLESS.has(country) ? 'vowelless' : null;
}

type Rules = readonly (readonly [RegExp, string])[];

// Hanyu Pinyin and Wade–Giles: "Zedong", "Tse-tung"; "Xiaoping", "Hsiao-ping".
const CHINESE_RULES: Rules = [
  [/hs|sh|x/g, 's'],
  [/zh|ch|ts|tz|q|j|c|z/g, 'c'],
  [/^y(?=[iu])|(?<=[a-z])y(?=i)/g, ''],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/g(?![^a-z]|$|[^aeiou])/g, 'k'],
  [/ung/g, 'ong'],
  [/ien/g, 'ian'],
  [/eou|iou/g, 'iu'],
  [/(?<=[aeiou])h/g, ''],
  [/(?<=c|s)ih?(?=[^aeioun]|$)/g, 'i'],
  [/(?<=[ktlnhc])uo|(?<=[ktlnhc])e(?=$|[^aeioun])/g, 'o'],
];

// Revised Romanisation, McCune–Reischauer, and how people write their own names: "Seok-yeol", "Sŏk-yŏl", "Suk-youl".
const KOREAN_RULES: Rules = [
  [/sh/g, 's'],
  [/ch|j/g, 'c'],
  [/g(?=[aeiouwy])|(?<![n])g/g, 'k'],
  [/d/g, 't'],
  [/b/g, 'p'],
  [/^r|^l/g, 'n'],
  [/r/g, 'l'],
  [/eui|ui|yi|ee/g, 'i'],
  [/y(?:eo|ou|u|o)/g, 'yo'],
  [/ae|ay|ai/g, 'e'],
  [/eu|eo|oo|ou|uh|u(?!i)|w(?=u)/g, 'o'],
  [/o+/g, 'o'],
];

/** A rough key of one folded word of a name in its tradition; two forms of one name share it, and some pairs of different names do too. */
export function roughKey(word: string, tradition: Tradition): string {
  if (tradition === 'vowelless') return skeletonOf(word);
  let key = word.replace(/[^a-z]/g, '');
  for (const [pattern, letters] of tradition === 'chinese' ? CHINESE_RULES : KOREAN_RULES) key = key.replace(pattern, letters);
  return key;
}

/** Whether two folded words share their rough key. */
export function sameRoughKey(a: string, b: string, tradition: Tradition): boolean {
  if (tradition === 'vowelless' && firmLetters(a) !== firmLetters(b)) return false;
  return roughKey(a, tradition) === roughKey(b, tradition);
}

const LEAST_CONSONANTS = 4;

/** The consonants of a word; of one with few of them the word itself, for they tell little. */
function skeletonOf(word: string): string {
  const consonants = romanisedKey(word).replace(/[aeiou]+/g, '');
  return consonants.length >= LEAST_CONSONANTS ? consonants : word;
}
