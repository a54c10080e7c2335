import { detected } from './detector.ts';
import { isPlainlyEnglish, wordsOfText } from './english.ts';
import { languageOfScript } from './script.ts';

const PIECES = 16;
const LONGEST_PIECE = 500;
/** From this share of its letters on a text is English, whatever it quotes. */
const ENGLISH_SHARE = 0.4;
/** Fewer words that are no names tell nothing: "Lavrov, Wang Yi" is no language's. */
const LEAST_WORDS = 3;
const FEW_WORDS = 12;

// After a sentence's end, and around quotations.
const PARTS = /(?<=[.!?…]['"”»]?)\s+|(?<=["”»],?)\s+|\s+(?=[“«„])/u;

interface Piece {
  /** Null where the piece does not tell. */
  readonly language: string | null;
  readonly letters: number;
}

/**
 * The language of a text, BCP 47. Up to sixteen pieces are looked at; a text of which two fifths are English is English, whatever it quotes.
 * `stated` is what its page or header says: it holds where the text agrees or is too short to tell, and gives way to what a longer text shows.
 * Of what tells nothing (bare names, figures) English is taken, `und` where it is clearly not English and no language that we know.
 */
export function languageOfText(text: string, stated: string | null = null): string {
  const pieces = piecesOf(text);
  if (isEnglishAtSight(pieces)) return stated !== null && primary(stated) === 'en' ? stated : 'en';
  const telling = pieces.flatMap(languagesOf).filter((p): p is Piece & { readonly language: string } => p.language !== null);
  if (telling.length === 0) return stated ?? 'en';
  const total = telling.reduce((sum, p) => sum + p.letters, 0);
  const letters = new Map<string, number>();
  for (const p of telling) letters.set(p.language, (letters.get(p.language) ?? 0) + p.letters);
  const [most] = [...letters].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = (letters.get('en') ?? 0) >= total * ENGLISH_SHARE ? 'en' : (most as [string, number])[0];
  if (stated === null) return shown;
  if (primary(stated) === shown) return stated;
  // A few words prove little against what the page says of itself, and so do letter sequences that no known language has.
  const scarce = shown === 'und' || wordsOfText(text.slice(0, LONGEST_PIECE)).length < FEW_WORDS;
  const kin = letters.get(primary(stated)) ?? 0;
  return scarce || (shown !== 'en' && kin >= total * ENGLISH_SHARE) ? stated : shown;
}

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? tag;

/**
 * What nearly every report is; finding out more would take a hundred times as long. Of the words of English two in five are its commonest: where a
 * fifth of all words are, half of the text is English, however short its pieces.
 */
function isEnglishAtSight(pieces: readonly string[]): boolean {
  if (isPlainlyEnglish(pieces.flatMap(wordsOfText))) return true;
  const plain = pieces.filter((piece) => isPlainlyEnglish(wordsOfText(piece)));
  return lettersIn(plain.join('')) > lettersIn(pieces.join('')) * ENGLISH_SHARE;
}

/** Pieces from all over the text: its paragraphs where it is short, else windows at equal distances. */
function piecesOf(text: string): string[] {
  const pieces = text.length <= PIECES * LONGEST_PIECE ? text.split(/\n+/) : windowsOf(text);
  return pieces.filter((piece) => /\p{L}/u.test(piece)).slice(0, 10 * PIECES);
}

function windowsOf(text: string): string[] {
  return Array.from({ length: PIECES }, (_, i) => {
    const from = Math.floor((i * (text.length - LONGEST_PIECE)) / (PIECES - 1));
    const window = text.slice(from, from + LONGEST_PIECE);
    // Not from the middle of a word, which may be the middle of a letter.
    return window.slice(Math.max(0, window.search(/\s/)), window.search(/\s\S*$/) + 1 || undefined);
  });
}

/** A piece that is plainly English is one; any other may be English around words that it quotes, so its sentences and quotations are looked at one by one. */
function languagesOf(piece: string): Piece[] {
  if (isPlainlyEnglish(wordsOfText(piece))) return [{ language: 'en', letters: lettersIn(piece) }];
  return piece.split(PARTS).slice(0, PIECES).map(languageOfPiece);
}

/** How many letters a text has. */
function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return letters + (text.slice(i).match(/\p{L}/gu)?.length ?? 0);
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a) letters++;
  }
  return letters;
}

function languageOfPiece(piece: string): Piece {
  const letters = lettersIn(piece);
  const latin = piece.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters / 2) return { language: languageOfScript(piece, letters - latin), letters };
  const words = wordsOfText(piece);
  if (isPlainlyEnglish(words)) return { language: 'en', letters };
  // Names look like their own language; of a piece that is mostly names only the other words count.
  const plain = words.filter((w) => w === w.toLowerCase());
  if (plain.length < LEAST_WORDS) return { language: null, letters };
  const found = detected(plain.length * 2 < words.length ? plain.join(' ') : piece);
  if (found?.sure) return { language: found.language, letters };
  return { language: plain.length >= FEW_WORDS ? 'und' : null, letters };
}
