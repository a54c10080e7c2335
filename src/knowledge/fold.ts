/** Most words and names need nothing but lower case; this is asked of every word of every report. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

const UNDECOMPOSED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Text as look-ups compare it: no diacritics, straight apostrophes, single spaces, lower case. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/[ıłŁøØđĐðÐßæÆœŒ]/g, (letter) => UNDECOMPOSED[letter.toLowerCase()] as string)
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
  [/honour/g, 'honor'],
];

const BRITISH = /defence|organisation|centre|labour|programme|adviser|honour/;

/** Folded text in one spelling, so that "Defence" and "Defense", "adviser" and "advisor" are the same word. */
export function respelt(text: string): string {
  let result = folded(text);
  if (!BRITISH.test(result)) return result;
  for (const [from, to] of AMERICAN) result = result.replace(from, to);
  return result;
}
