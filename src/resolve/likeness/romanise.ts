// How one name of another alphabet comes out in Latin letters in several ways: Gaddafi, Qadhafi, Kadafi; Zelensky, Zelenskyy, Zelenskiy.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/(off|ow|ov)$/, 'ov'],
  [/(eff|ev)$/, 'ev'],
  [/(skiy|skyy|skyi|skij|skii|sky|ski)$/, 'ski'],
  [/tsch|tch|cz/g, 'ch'],
  [/sch/g, 'sh'],
  [/dzh|dj/g, 'j'],
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
  [/(ei|ai|ay|ey)/g, 'e'],
  [/(ou|oo|uo)/g, 'u'],
  [/(iya|ia|ya)/g, 'ia'],
  [/(ee|ie|ij|yi|y|j(?=[^aeiou]|$))/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/h$/, ''],
  [/(?<=[aeiou])h(?=[^aeiou])/g, ''],
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

/** Whether two folded words are one name romanised in two ways: the same consonants, and vowels that stand for one another. */
export function sameRomanisation(a: string, b: string): boolean {
  const x = romanisedKey(a);
  const y = romanisedKey(b);
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
