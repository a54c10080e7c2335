/** A word, or one character beyond ASCII that belongs to none. */
const PIECES = /[\p{L}\p{M}]+|[^\p{ASCII}]/gu;
const LETTERS = /^[\p{L}\p{M}]/u;
const FOREIGN = /[^\p{ASCII}]/gu;
const LATIN = /\p{Script=Latin}/u;
const NO_LATIN = /^\P{Script=Latin}*$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LATIN_BEFORE_CJK = /\p{Script=Latin}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** A capital beyond ASCII behind a small letter. */
const LATE_CAPITAL = /\p{Ll}(?=\p{Lu})\P{ASCII}/u;
/** Words of one letter that has an accent: Czech, French, Italian, Portuguese, Spanish. */
const ONE_LETTER = /^[àáéèêíóôúÀÁÉÈÓ]$/;
/** Dashes, spaces, signs that may stand anywhere; marks of East Asian writing. */
const FREE = /[\u00a0–—…•«»§·©®™×½¼¾\u00ad\u3000-\u303f\uff00-\uffef]/;
/** Quotation marks lean on a word or a sign. */
const LEANING = /[‘’“”„‚‹›]/;
/** Signs of currency and measure go with numbers, never with letters. */
const OF_NUMBERS = /[€£¥°±²³]/;
const OPENING = /[¡¿]/;
const NEVER = /[\u0080-\u009f\ufffd\p{Co}\p{Cn}\p{Sk}ÿ¤¦¬]/u;
const SAMPLE = 20_000;

/**
 * Which share of a text's characters beyond ASCII stand where a writer would have put them. A wrong guess at an encoding shows itself in
 * letters of two scripts in one word, capitals in the middle of a word, words of nothing but accented letters, and signs between letters.
 */
export function plausibility(text: string): number {
  let seen = 0;
  let right = 0;
  for (const piece of text.matchAll(PIECES)) {
    const foreign = piece[0].match(FOREIGN)?.length ?? 0;
    if (foreign === 0) continue;
    seen += foreign;
    const after = piece.index + piece[0].length;
    right += LETTERS.test(piece[0]) ? rightInWord(piece[0], foreign) : standsRight(text[piece.index - 1] ?? '', piece[0], text[after] ?? '') ? 1 : 0;
    if (seen >= SAMPLE) break;
  }
  return seen === 0 ? 1 : right / seen;
}

/** How many of the characters beyond ASCII in a word are right: all or none, save where no spaces part the words. */
function rightInWord(word: string, foreign: number): number {
  if (NEVER.test(word)) return 0;
  if (CJK.test(word)) return Math.max(0, foreign - (word.match(LATIN_BEFORE_CJK)?.length ?? 0));
  if (NO_LATIN.test(word)) return foreign;
  if (!/^[\p{Script=Latin}\p{M}]+$/u.test(word) || LATE_CAPITAL.test(word)) return 0;
  return /[A-Za-z]/.test(word) || ONE_LETTER.test(word) ? foreign : 0;
}

function standsRight(before: string, sign: string, after: string): boolean {
  if (NEVER.test(sign)) return false;
  if (FREE.test(sign)) return true;
  if (LEANING.test(sign)) return /\S/.test(before + after);
  if (OF_NUMBERS.test(sign)) return !LETTERS.test(before) && !LETTERS.test(after);
  if (OPENING.test(sign)) return LETTERS.test(after);
  return !(LATIN.test(before) && LATIN.test(after));
}
