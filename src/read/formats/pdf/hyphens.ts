const ENDS = /(?<before>[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*)(?<hyphen>[-\u2010\u00ad])$/u;
const BEGINS = /^[\p{L}\p{M}]+/u;
const LONGEST_WORD = 100;
/** First parts that English writes with a hyphen, and second parts. */
const FIRST = new Set(
  'self ex vice all cross well high low long short mid two three four five six seven eight nine ten far so semi half non'.split(' '),
);
const SECOND = new Set(
  'based led made backed born owned run held built style general elect level range term scale wide old day year month week party line century time state nation size sized speed fire related sharing making'.split(
    ' ',
  ),
);

/** The words of a document that stand unbroken, for telling a word that was broken at the end of a line from one that has a hyphen. */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    // The first and the last word of a line may be halves.
    const whole = line.toLowerCase().match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu) ?? [];
    for (const [i, word] of whole.entries())
      if ((i > 0 || whole.length === 1) && (i < whole.length - 1 || !/[-\u2010\u00ad]$/.test(line))) words.add(word);
  }
  return words;
}

/**
 * Two lines of one paragraph as running text: a hyphen that only says that the word goes on is dropped, one that belongs to the word is
 * kept. The document's own spelling decides, then what English hyphenates.
 */
export function joinLines(first: string, second: string, words: ReadonlySet<string>): string {
  if (/\d[-–]$/.test(first) && /^\d/.test(second)) return `${first}${second}`;
  const end = ENDS.exec(first.slice(-LONGEST_WORD));
  const next = BEGINS.exec(second)?.[0];
  if (end?.groups === undefined || next === undefined) return `${first} ${second}`;
  const { before = '', hyphen = '' } = end.groups;
  const open = first.slice(0, first.length - hyphen.length);
  if (hyphen === '\u00ad') return `${open}${second}`;
  return isBroken(before, next, words) ? `${open}${second}` : `${open}-${second}`;
}

function isBroken(before: string, next: string, words: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(next)) return false;
  const [first, second] = [before.toLowerCase(), next.toLowerCase()];
  const part = first.split(/[-\u2010]/).at(-1) as string;
  if (words.has(`${first}${second}`) || words.has(`${part}${second}`)) return true;
  if (words.has(`${first}-${second}`) || words.has(`${part}-${second}`)) return false;
  if (FIRST.has(part) || SECOND.has(second)) return false;
  // Two words that the document has by themselves, long enough not to be syllables.
  return !(part.length > 3 && second.length > 3 && words.has(part) && words.has(second));
}
