// Letters that are heard, misheard and miswritten for one another across the languages that names come from.
const CLASS: Readonly<Record<string, string>> = {
  b: '7',
  p: '7',
  v: '7',
  f: '7',
  w: '7',
  d: '3',
  t: '3',
  l: '8',
  r: '9',
  m: '6',
  n: '6',
  k: '5',
  g: '5',
  q: '5',
  c: '5',
  x: '54',
  s: '4',
  z: '4',
  j: '4',
};
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tzsch|dzh|cz|sch|sh|ch|zh|ts|tz|dz|c(?=[eiy])/g, 's'],
  [/kh|gh|ck|qu/g, 'k'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
];

/**
 * A code for how a folded name sounds, in the manner of the Daitch–Mokotoff soundex (1985) but with fewer classes: the first sound, then one
 * digit a consonant class, repeats and vowels dropped. "haavisto" and "hafisto" share one; so do "qadhafi" and "gaddafi".
 */
export function soundCode(folded: string): string {
  let letters = folded.replace(/[^a-z]/g, '');
  for (const [pattern, letter] of DIGRAPHS) letters = letters.replace(pattern, letter);
  let code = /^[aeiouyh]/.test(letters) ? '0' : '';
  let previous = '';
  for (const letter of letters) {
    const digits = CLASS[letter] ?? '';
    if (digits && digits !== previous) code += digits;
    if (digits || letter !== 'h') previous = digits;
  }
  return code;
}
