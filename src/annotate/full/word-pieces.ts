import { type Word, wordsOf } from './normal.ts';

/** One piece of the vocabulary in a text: its number, and the stretch of the text (UTF-16) that it stands for. */
export interface WordPiece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

const LONGEST_WORD = 100;

/** The vocabulary of an uncased BERT, and how it cuts text: the longest piece that fits, from left to right (Schuster and Nakajima 2012). */
export class WordPieces {
  /** What stands before and after a sentence, and for what cannot be put together of pieces. */
  readonly start: number;
  readonly end: number;
  readonly unknown: number;
  readonly #ids: ReadonlyMap<string, number>;

  /** `vocabulary` is a piece a line, its number being that of the line from nought on. Throws where it is no vocabulary of BERT's. */
  constructor(vocabulary: string) {
    const ids = new Map(vocabulary.split('\n').map((piece, id) => [piece.trimEnd(), id]));
    const special = (piece: string) => {
      const id = ids.get(piece);
      if (id === undefined) throw new Error(`the vocabulary has no ${piece}`);
      return id;
    };
    this.start = special('[CLS]');
    this.end = special('[SEP]');
    this.unknown = special('[UNK]');
    this.#ids = ids;
  }

  /** Text -> its pieces in order. Every character but white space, accents and control characters lies in one, unknown words in one unknown piece. */
  cut(text: string): readonly WordPiece[] {
    return wordsOf(text).flatMap((word) => this.#word(word));
  }

  #word(word: Word): readonly WordPiece[] {
    const whole = (id: number) => [{ id, start: word[0]?.start ?? 0, end: word.at(-1)?.end ?? 0 }];
    if (word.length > LONGEST_WORD) return whole(this.unknown);
    const pieces: WordPiece[] = [];
    for (let from = 0; from < word.length; ) {
      const found = this.#longest(word, from);
      if (found === undefined) return whole(this.unknown);
      pieces.push({ id: found.id, start: word[from]?.start ?? 0, end: word[found.to - 1]?.end ?? 0 });
      from = found.to;
    }
    return pieces;
  }

  #longest(word: Word, from: number): { readonly id: number; readonly to: number } | undefined {
    let piece = from === 0 ? '' : '##';
    for (let index = from; index < word.length; index += 1) piece += word[index]?.text ?? '';
    for (let to = word.length; to > from; to -= 1) {
      const id = this.#ids.get(piece);
      if (id !== undefined) return { id, to };
      piece = piece.slice(0, piece.length - (word[to - 1]?.text.length ?? 1));
    }
    return undefined;
  }
}
