import { EITHER, FUSED, JOINED_PREFIXES, LEADING, UNITS } from './abbreviations.ts';

/** Where a token lies in the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** No token is longer, whatever the text: a word of a megabyte becomes many. */
export const LONGEST_TOKEN = 100;
const LONGEST_CHUNK = 1000;

const CHUNK = /\S+/gu;
const PLAIN = /^[A-Za-z]+$/u;
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"<>“”]*[^\s"<>“”.,;:!?)\]'’]|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/uy;
const NUMBER = /[+]?(?:\d+(?:[/-]\d+){2,}|\d{3}-\d{4}|\d+\/\d+|\d+(?:[.,:]\d+)*|\.\d+)/uy;
const ORDINAL = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/uy;
const DOTTED = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|Ph\.D\.?/uy;
const WORD = /[#@]?[\p{L}\p{N}\p{M}_]+(?:[&.'’·][\p{L}\p{M}]+|[.](?=\p{Ll})[\p{L}\p{N}]+)*/uy;
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const RUN = /\.{2,}|…+|[!?]{2,}|-{2,}|—+|–+|\*{2,}|={2,}|_{2,}|~{2,}|[:;]-?[)(DP](?![\p{L}\p{N}])/uy;
const SENTENCES_JOINED = /\p{Ll}{2}\.\p{Lu}/u;
const OPEN_CLITIC = /['’](?:s|re|ve|ll|d|m|t)(?![\p{L}\p{N}])/iuy;
const LETTER = /\p{L}/u;

/**
 * Tokens of `text` between two offsets, as the Universal Dependencies treebanks of English cut them: clitics, hyphens and marks
 * apart, abbreviations with their full stop. Every character that is not white space is in exactly one token.
 */
export function tokenise(text: string, start = 0, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  CHUNK.lastIndex = start;
  for (let match = CHUNK.exec(text); match !== null && match.index < end; match = CHUNK.exec(text)) {
    const last = Math.min(end, match.index + match[0].length);
    if (match[0].length <= LONGEST_TOKEN && PLAIN.test(match[0])) word(text, match.index, last, pieces);
    else if (last - match.index <= LONGEST_CHUNK) chunk(text, match.index, last, pieces);
    else stretch(text, match.index, last, pieces);
    if (last >= end) break;
  }
  CHUNK.lastIndex = 0;
  return pieces;
}

/** A run of thousands of characters is no word: it is cut without looking, so that no pattern ever sees more than a little of it. */
function stretch(text: string, start: number, end: number, pieces: Piece[]): void {
  for (let from = start; from < end; ) {
    let to = Math.min(end, from + LONGEST_CHUNK);
    if (to < end && /[\udc00-\udfff]/.test(text[to] ?? '')) to -= 1;
    const found: Piece[] = [];
    chunk(text.slice(from, to), 0, to - from, found);
    for (const piece of found) pieces.push({ start: from + piece.start, end: from + piece.end });
    from = to;
  }
}

function at(pattern: RegExp, text: string, offset: number, end: number): number {
  pattern.lastIndex = offset;
  const match = pattern.exec(text);
  return match === null ? 0 : Math.min(match[0].length, end - offset, LONGEST_TOKEN);
}

/** One run without white space, cut from left to right. */
function chunk(text: string, start: number, end: number, pieces: Piece[]): void {
  let offset = start;
  while (offset < end) {
    const size = next(text, start, offset, end, pieces);
    if (size < 0) offset -= size;
    else {
      pieces.push({ start: offset, end: offset + size });
      offset += size;
    }
  }
}

/** Length of the token at `offset`; negative where the tokens were pushed already. */
function next(text: string, start: number, offset: number, end: number, pieces: Piece[]): number {
  const first = text.charCodeAt(offset);
  const run = at(RUN, text, offset, end);
  if (run > 0) return run;
  const address = offset === start || first > 64 ? at(ADDRESS, text, offset, end) : 0;
  if (address > 0) return address;
  const number = at(NUMBER, text, offset, end);
  if (number > 0) return numeral(text, start, offset, end, number);
  if (first === 39 || first === 0x2019) {
    const clitic = offset > start ? at(OPEN_CLITIC, text, offset, end) : 0;
    return clitic > 0 ? clitic : 1;
  }
  const dotted = at(DOTTED, text, offset, end);
  if (dotted > 2) return dotted;
  const size = at(WORD, text, offset, end);
  return size === 0 ? symbol(text, offset, end) : -lettered(text, offset, offset + size, end, pieces);
}

function numeral(text: string, start: number, offset: number, end: number, size: number): number {
  const after = offset + size;
  const ordinal = at(ORDINAL, text, after, end);
  if (ordinal > 0) return size + ordinal;
  if (
    offset === start &&
    after === end - 1 &&
    size <= 2 &&
    text[after] === '.' &&
    /^\s*$/u.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset))
  )
    return size + 1;
  const tail = at(WORD, text, after, end);
  if (tail === 0 || UNITS.has(text.slice(after, after + tail).toLowerCase()) || CLITIC.test(text.slice(after, after + tail))) return size;
  return LETTER.test(text[after] ?? '') ? size + tail : size;
}

/** A letter run with what may hang on it: hyphenated parts, a full stop of its own. Returns how much of the text it pushed. */
function lettered(text: string, offset: number, wordEnd: number, end: number, pieces: Piece[]): number {
  let stop = wordEnd;
  const form = text.slice(offset, stop);
  const joined = form.includes('.') ? form.search(SENTENCES_JOINED) : -1;
  if (joined >= 0) stop = offset + joined + 2;
  const lower = text.slice(offset, stop).toLowerCase();
  if (text[stop] === '-' && JOINED_PREFIXES.has(lower)) {
    const tail = at(WORD, text, stop + 1, end);
    if (tail > 0 && text[stop + 1 + tail] !== '-' && stop + 1 + tail - offset <= LONGEST_TOKEN) stop += 1 + tail;
  }
  if (text[stop] === '$' && lower.length <= 3 && /\d/u.test(text[stop + 1] ?? '')) stop += 1;
  else if (text[stop] === '.' && stop < end && keepsStop(lower, text, stop + 1, end)) {
    pieces.push({ start: offset, end: stop + 1 });
    return stop + 1 - offset;
  }
  word(text, offset, stop, pieces);
  return stop - offset;
}

/** Whether a full stop after this word is part of it: abbreviations and initials. */
function keepsStop(lower: string, text: string, after: number, end: number): boolean {
  if (lower === 'no') return /^\s?\d/u.test(text.slice(after, after + 2));
  const closes = after >= end || /[-,;:)\]'’"”/]/u.test(text[after] ?? '');
  if (lower.length === 1) return LETTER.test(lower) && (closes || /\p{Lu}/u.test(text[after] ?? ''));
  if (!closes) return LEADING.has(lower) && /\p{Lu}/u.test(text[after] ?? '');
  return LEADING.has(lower) || EITHER.has(lower);
}

/** A word without hyphens: pushed whole, or in parts where it is a contraction. */
function word(text: string, start: number, end: number, pieces: Piece[]): void {
  const form = text.slice(start, end);
  const clitic = form.length > 2 ? form.search(CLITIC) : -1;
  if (clitic > 0) {
    pieces.push({ start, end: start + clitic }, { start: start + clitic, end });
    return;
  }
  let offset = start;
  for (const size of (form.length <= 6 && FUSED.get(form.toLowerCase())) || []) {
    pieces.push({ start: offset, end: offset + size });
    offset += size;
  }
  if (offset < end) pieces.push({ start: offset, end });
}

function symbol(text: string, offset: number, end: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff && offset + 1 < end ? 2 : 1;
}
