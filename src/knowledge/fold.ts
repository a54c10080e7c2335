const UNDECOMPOSED: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Text as look-ups compare it: no diacritics, straight apostrophes, single spaces, lower case. */
export function folded(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
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

/** Most words and names need nothing but lower case. This is asked of every word of every report, hence no regular expression. */
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < SPACE || code > TILDE || code === BACKTICK || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

const SPACE = 32;
const BACKTICK = 96;
const TILDE = 126;

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
const SHORTEST = 'centre'.length;

/** Folded text in one spelling, so that "Defence" and "Defense", "adviser" and "advisor" are the same word. */
export function respelt(text: string): string {
  let result = folded(text);
  if (result.length < SHORTEST || !BRITISH.test(result)) return result;
  for (const [from, to] of AMERICAN) result = result.replace(from, to);
  return result;
}
