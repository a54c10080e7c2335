import type { Page, Piece } from './page.ts';

/** A stretch of a printed line with no wide gap in it: left and right edge, baseline, the type it is set in. */
export interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** In ems: what is nearer belongs to one word, what is farther to another column or cell. */
const WORD_GAP = 0.14;
const WIDE_GAP = 1.7;
/** Baselines that lie nearer than this are one: raised figures stand about a third of an em above theirs. */
const SAME_BASELINE = 0.42;

/** The pieces of a page, put together into lines, from the top down and from left to right. */
export function linesOf(page: Page): readonly Line[] {
  const rows: { readonly pieces: Piece[]; head: Piece }[] = [];
  for (const piece of page.pieces.filter((p) => p.text.trim() !== '').toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(piece.y - row.head.y) <= SAME_BASELINE * Math.max(row.head.size, piece.size)) {
      row.pieces.push(piece);
      if (piece.size > row.head.size) row.head = piece;
    } else rows.push({ pieces: [piece], head: piece });
  }
  return rows.flatMap((row) => stretchesOf(row.pieces.toSorted((a, b) => a.x - b.x)));
}

function stretchesOf(row: readonly Piece[]): readonly Line[] {
  const stretches: Piece[][] = [];
  for (const piece of row) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    // What is printed twice on one spot is set bold in the old way, or has a shadow.
    if (last !== undefined && last.text === piece.text && Math.abs(last.x - piece.x) < piece.size * 0.2) continue;
    if (stretch !== undefined && last !== undefined && gapInEms(last, piece) < WIDE_GAP) stretch.push(piece);
    else stretches.push([piece]);
  }
  return stretches.map(joined);
}

function joined(pieces: readonly Piece[]): Line {
  let text = '';
  for (const [i, piece] of pieces.entries()) {
    const last = pieces[i - 1];
    const apart = last !== undefined && gapInEms(last, piece) > WORD_GAP && !/\s$/.test(text) && !/^\s/.test(piece.text);
    text += `${apart ? ' ' : ''}${piece.text}`;
  }
  const main = mainOf(pieces);
  const [first, last] = [pieces[0] as Piece, pieces.at(-1) as Piece];
  return { text: cleaned(text), x0: first.x, x1: last.x + last.width, y: main.y, size: main.size, font: main.font };
}

/** The piece in whose type most of the line is set. */
function mainOf(pieces: readonly Piece[]): Piece {
  const letters = new Map<string, number>();
  for (const p of pieces) letters.set(`${p.font} ${p.size}`, (letters.get(`${p.font} ${p.size}`) ?? 0) + p.text.trim().length);
  const [most] = [...letters].reduce((a, b) => (b[1] > a[1] ? b : a));
  return pieces.find((p) => `${p.font} ${p.size}` === most) as Piece;
}

function gapInEms(a: Piece, b: Piece): number {
  return (b.x - (a.x + a.width)) / Math.max(a.size, b.size, 1);
}

/** One space for any run of white space; ligatures parted; characters that fonts put in place of signs they do not name are left out. */
function cleaned(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (c) => c.normalize('NFKC'))
    .replace(/[\p{Cc}\p{Co}\u200b\ufeff]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
