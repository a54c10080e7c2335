/** Words that every English text has many of. */
const COMMON = new Set(
  'the of and to in that with for was said his has from by on will he they at as their is are be it an this which were have had not but its who also between'.split(
    ' ',
  ),
);
/** Of these no other language in Latin letters has its own. */
const ONLY_ENGLISH = new Set('the of and that with for was said from will they their this which were have had between who would during'.split(' '));
const SHARE = 1 / 5;
const LEAST = 8;

/** The words of a text, as they are written. */
export function wordsOfText(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
}

/** Whether words are running English beyond doubt: a fifth of them, and three at least that no other language has, are its commonest. */
export function isPlainlyEnglish(words: readonly string[]): boolean {
  if (words.length < LEAST) return false;
  let common = 0;
  const only = new Set<string>();
  for (const word of words) {
    const lower = word.toLowerCase();
    if (COMMON.has(lower)) common++;
    if (ONLY_ENGLISH.has(lower)) only.add(lower);
  }
  return common >= words.length * SHARE && only.size >= 3;
}
