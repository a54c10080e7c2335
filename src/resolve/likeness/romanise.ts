// How one name of another alphabet comes out in Latin letters in several ways: Gaddafi, Qadhafi, Kadafi; Zelensky, Zelenskyy, Zelenskiy.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/^(?:[ck]?hatzi|hadzi)/, 'hadji'],
  [/^(?:ye|je)(?=[^aeiou])/, 'e'],
  [/(?<=[aeiou])y(?=e)/g, ''],
  [/(?:iye|iy[ou])(?=v)/g, 'ie'],
  [/shch|stch/g, 'sh'],
  [/(off|ow|ov)$/, 'ov'],
  [/(eff|ev)$/, 'ev'],
  [/(?<=ch|sh|zh|j)[oy]o?v$/, 'ev'],
  [/ine$/, 'in'],
  [/(skiy|skyy|skyi|skij|skii|sky|ski)$/, 'ski'],
  [/tsch|tch|cz/g, 'ch'],
  [/sch/g, 'sh'],
  [/dzh|dj|zh/g, 'j'],
  [/kh|gh|ck|qu|q/g, 'k'],
  [/^g(?=[aou])/, 'k'],
  [/c(?=[aouklrt]|$)/g, 'k'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/bh/g, 'b'],
  [/tz|ts|z/g, 's'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/(ei|ai|ay|ey|ae)/g, 'e'],
  [/(ou|oo|uo)/g, 'u'],
  [/(iya|ia|ya)/g, 'ia'],
  [/(ee|ie|ij|yi|y|j(?=[^aeiou]|$))/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/h$/, ''],
  [/(?<=[aeiou])h(?=[^aeiou])/g, ''],
];
/** Where schools of romanisation differ in what sound a letter stands for: the other way of reading it. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/kh|(?<=[aeiou])ch(?=[aeiou])/g, 'h'],
  // Serbian letters: "Đ" is "Dj" or "D".
  [/dj/g, 'd'],
  // Greek letters: "Chatzi-", "Hatzi-" and "Hadji-".
  [/^(?:ch|kh|h)a(?:tz|dz|dj|tj)i/, 'haji'],
  // Somali letters: "Jaamac" is "Jama", "Xasan" is "Hassan".
  [/(?<=[aeiou])c(?=[aeiou]|$)/g, ''],
  [/x/g, 'h'],
  // The letter "đ" is written "d" or "dj".
  [/^dj|(?<=[aeiou])dj(?=[aeiou])/g, 'd'],
  [/dh/g, 'z'],
  [/(?<=[aeiouy])h(?=[aeiouy])/g, 'g'],
  [/(?<=ou.*)ch|ch(?=.*ou)/g, 'sh'],
  [/^(?:al|el)(?=[^aeiou][a-z]{4})/, ''],
];
const VOWEL_RUN = /[aeiou]+/g;
// Vowels that different schools of romanisation write for the same sound.
const NEAR_VOWELS = new Set(['ae', 'ea', 'ei', 'ie', 'ou', 'uo']);

/** The letters of a folded name after undoing the commonest choices of romanisation; a key to find candidates by when its vowels are dropped. */
export function romanisedKey(folded: string): string {
  let key = folded;
  for (const [pattern, letters] of RULES) key = key.replace(pattern, letters);
  return key;
}

/** The keys of a folded name under each way of reading letters that schools of romanisation use differently ("Rakhmon", "Rahmon"); the usual one first. */
export function romanisedKeys(folded: string): readonly string[] {
  const keys = [romanisedKey(folded)];
  for (const [pattern, letters] of OTHERWISE) {
    const other = folded.replace(pattern, letters);
    if (other !== folded) keys.push(romanisedKey(other));
  }
  return keys;
}

/** Whether two folded words are one name romanised in two ways: the same consonants, and vowels that stand for one another. */
export function sameRomanisation(a: string, b: string): boolean {
  if (a === b) return true;
  if (!ARTICLE.test(a) && !ARTICLE.test(b) && firmLetters(a) !== firmLetters(b)) return false;
  const [keys, others] = [romanisedKeys(a), romanisedKeys(b)];
  return keys.some((x) => others.some((y) => sameKey(x, y)));
}

const ARTICLE = /^[ae]l/;
const FIRM = 'blmnr';

/** The letters that no school of romanisation writes otherwise; most pairs of words differ in them, and need no closer look. */
export function firmLetters(word: string): string {
  let firm = '';
  let last = '';
  for (const letter of word) {
    if (letter !== last && FIRM.includes(letter)) firm += letter;
    last = letter;
  }
  return firm;
}

function sameKey(x: string, y: string): boolean {
  if (x === y) return true;
  if (x.replace(VOWEL_RUN, '.') !== y.replace(VOWEL_RUN, '.')) return false;
  const v = x.match(VOWEL_RUN) ?? [];
  const w = y.match(VOWEL_RUN) ?? [];
  return v.every((run, i) => nearVowels(run, w[i] ?? ''));
}

function nearVowels(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length === b.length && [...a].every((vowel, i) => vowel === b[i] || NEAR_VOWELS.has(vowel + b[i]));
}
