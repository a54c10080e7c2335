/** Text as look-ups compare it: no diacritics, straight apostrophes, single spaces, lower case. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/ı/g, 'i')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/defence/g, 'defense'],
  [/organisation/g, 'organization'],
  [/(cent)re\b/g, '$1er'],
  [/labour/g, 'labor'],
  [/programme/g, 'program'],
  [/adviser/g, 'advisor'],
  [/attaché/g, 'attache'],
  [/honour/g, 'honor'],
];

/** Folded text in one spelling, so that "Defence" and "Defense", "adviser" and "advisor" are the same word. */
export function respelt(text: string): string {
  let result = folded(text);
  for (const [from, to] of AMERICAN) result = result.replace(from, to);
  return result;
}
