import { fold, oneSpelling } from '../../resolve/index.ts';

// Words that carry no matter: passages are compared by what is left. General function words of English.
const FUNCTION_WORDS = new Set(
  `a an the and or but nor so yet if then than that this these those which who whom whose what when where while as at by for from in into of off on
   onto out over to under up upon with within without about above across after against along among around before behind below beneath beside between
   beyond during except inside near since through throughout till toward towards until via is am are was were be been being has have had having do does
   did doing will would shall should may might must can could not no it its itself he him his himself she her hers herself they them their theirs we us
   our ours you your yours i me my mine also both either neither each such there here how why all any some other another same own too very more most
   said says say saying told added s t d`
    .split(/\s+/)
    .filter((w) => w !== ''),
);

// Addresses are met so as to be passed over.
const TOKEN = /(?:https?:\/\/|www\.)\S+|\bR ?(?:&|and|n) ?D\b|[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The matter words of one text: their numbers in a vocabulary shared by all texts, and where they stand. */
export interface Matter {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** One where the word begins with a small letter: names alone do not make a passage. */
  readonly small: Uint8Array;
  /** One where the word is the first of its paragraph. */
  readonly first: Uint8Array;
}

const PARAGRAPH_END = /\n\s*\n/;
const RESEARCH = ['research', 'development'];
const isResearch = (word: string): boolean => word.length >= 3 && word.length <= 7 && word.startsWith('R') && word.endsWith('D') && /[& ]/.test(word);
const isAddress = (word: string): boolean => word.length > 4 && (word.startsWith('http') || word.startsWith('www')) && /[/.]/.test(word);

/** Numbers words in the order in which they are met; two spellings of a word get one number, words without matter get -1. */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #keys = new Map<string, number>();

  /** Reads a text into its matter words. */
  matterOf(text: string): Matter {
    const words: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const small: number[] = [];
    const first: number[] = [];
    let read = 0;
    for (const match of text.matchAll(TOKEN)) {
      const word = match[0];
      if (isAddress(word)) continue;
      const end = match.index + word.length;
      const isSmall = word[0] !== (word[0] as string).toUpperCase() ? 1 : 0;
      for (const part of isResearch(word) ? RESEARCH : [word]) {
        const number = this.#number(part);
        if (number < 0) continue;
        words.push(number);
        first.push(PARAGRAPH_END.test(text.slice(read, match.index)) ? 1 : 0);
        read = end;
        starts.push(match.index);
        ends.push(end);
        small.push(part === word ? isSmall : 1);
      }
    }
    return {
      words: Int32Array.from(words),
      starts: Int32Array.from(starts),
      ends: Int32Array.from(ends),
      small: Uint8Array.from(small),
      first: Uint8Array.from(first),
    };
  }

  #number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const key = oneSpelling(fold(word));
    const number = FUNCTION_WORDS.has(key) ? -1 : (this.#keys.get(key) ?? this.#keys.size);
    if (number >= 0) this.#keys.set(key, number);
    this.#numbers.set(word, number);
    return number;
  }
}
