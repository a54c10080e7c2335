import type { Piece } from './tokens.ts';

const ITEM = /^\s*(?:[-*•·▪‣◦]\s|\d{1,3}[.)]\s|\(?[a-zA-Z][.)]\s|#{1,6}\s|>\s?)/u;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/u;
const NARROW = 40;
const WIDE = 120;

interface Line extends Piece {
  readonly text: string;
}

/**
 * The paragraphs of a text. A blank line ends one, and so does a line break where the next line begins a list item or a heading,
 * or where its first word would still have fitted on the line before: a text wrapped to a width breaks only where it would not.
 * An address may stick out beyond the width, so lines with one do not set it.
 */
export function paragraphs(text: string): Piece[] {
  const found: Piece[] = [];
  let block: Line[] = [];
  const close = () => {
    for (const piece of unwrap(block)) found.push(piece);
    block = [];
  };
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    const line = { start, end, text: text.slice(start, end) };
    if (line.text.trim() === '') close();
    else block.push(line);
    start = end + 1;
  }
  close();
  return found;
}

function unwrap(block: readonly Line[]): Piece[] {
  const plain = block.filter((line) => !line.text.includes('://'));
  const width = (plain.length > 0 ? plain : block).reduce((widest, line) => Math.max(widest, line.text.trimEnd().length), 0);
  const found: Piece[] = [];
  let open: { start: number; end: number } | undefined;
  block.forEach((line, index) => {
    const before = block[index - 1];
    if (open === undefined || before === undefined || breaks(before.text, line.text, width)) {
      if (open !== undefined) found.push(open);
      open = { start: line.start, end: line.end };
    } else open.end = line.end;
  });
  if (open !== undefined) found.push(open);
  return found;
}

function breaks(before: string, line: string, width: number): boolean {
  if (ITEM.test(line) || RULE.test(line) || RULE.test(before) || /^\s*#{1,6}\s/u.test(before)) return true;
  if (/ {2,}\r?$/u.test(before) || width < NARROW || width > WIDE) return true;
  const first = /^\s*(\S+)/u.exec(line)?.[1] ?? '';
  return before.trimEnd().length + 1 + first.length <= width;
}
