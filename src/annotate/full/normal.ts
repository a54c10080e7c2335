/** One character as uncased BERT sees it, and the stretch of the text (UTF-16) that it comes from. */
export interface Character {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text that is looked up by itself: a run of letters and digits, or one mark, or one ideograph. */
export type Word = readonly Character[];

const PLAIN = /^[a-z0-9]+$/u;
// What is no text at all: control, format, private and single surrogate characters.
const NOTHING = /^[\p{Cc}\p{Cf}\p{Co}\p{Cs}\0\ufffd]$/u;
const SPACE = /^[\s\u0085]$/u;
const ACCENT = /^\p{Mn}$/u;
const MARK = /^[!-/:-@[-`{-~\p{P}]$/u;
const IDEOGRAPH =
  /^[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b820}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]$/u;

/**
 * Text -> words in lower case without accents, as the uncased BERT of Devlin et al. (2019) splits it before it looks for pieces. Every
 * character of a word knows the stretch of the text it stands for; white space, accents and control characters are in none.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let open: Character[] = [];
  const close = () => {
    if (open.length > 0) words.push(open);
    open = [];
  };
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (PLAIN.test(character)) open.push({ text: character, start, end });
    else if (character === '\t' || character === '\n' || character === '\r' || (SPACE.test(character) && !NOTHING.test(character))) close();
    else if (!NOTHING.test(character)) {
      // Whether it is an ideograph is asked before it is taken apart: some stand for others.
      const apart = IDEOGRAPH.test(character);
      if (apart) close();
      for (const part of character.normalize('NFD')) {
        if (ACCENT.test(part)) continue;
        const marks = MARK.test(part);
        if (marks) close();
        for (const small of part.toLowerCase()) if (!ACCENT.test(small)) open.push({ text: small, start, end });
        if (marks) close();
      }
      if (apart) close();
    }
    start = end;
  }
  close();
  return words;
}
