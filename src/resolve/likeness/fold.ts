const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i', ə: 'a', ħ: 'h' };
const MARKS = /\p{M}+/gu;
const UNUSUAL = /[øłđðþßæœıəħ]/g;
const UNPLAIN = /[^ -~\s]/;
// Endings and beginnings that are spelt in two ways; most words have none of them.
const VARIED = /ence|is(?:e|ed|es|ers?|ing|ations?|ational)$|our|res?$|^progr|^advi[sz]er|ll(?:ed|ing)$/;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Text in lower case without accents, with straight quotation marks: what two spellings of the same letters share. */
export function fold(text: string): string {
  if (!UNPLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(UNUSUAL, (c) => UNDECOMPOSED[c] as string);
}

/**
 * The folded words of a text in one spelling each: British and American forms, "R&D" and "co-operation" fall together, a genitive loses
 * its ending. For comparison only: the result is not meant to be read.
 */
export function wordsOf(text: string): string[] {
  const plain = fold(text)
    .replace(/\br ?(?:&|and|n) ?d\b/g, 'research development')
    .replace(/\bco-(?=op|or)/g, 'co');
  return (plain.match(WORD) ?? []).map(oneSpelling);
}

/** A folded word in the one spelling that comparisons use. Applied to every word alike, so that harmless over-reach ("exercize") is no matter. */
export function oneSpelling(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.replaceAll("'", '');
  if (bare.length < 5 || !VARIED.test(bare)) return bare;
  return bare
    .replace(/^(def|off|lic|pret)ence/, '$1ense')
    .replace(/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1')
    .replace(/our(s|ed|ing|able|ably|ite)?$/, 'or$1')
    .replace(/(cent|theat|met|lit|fib)re(s?)$/, '$1er$2')
    .replace(/^programme/, 'program')
    .replace(/^advizer/, 'advisor')
    .replace(/^adviser/, 'advisor')
    .replace(/lled$/, 'led')
    .replace(/lling$/, 'ling');
}
