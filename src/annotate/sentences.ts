import { EITHER, LEADING, STARTERS } from './abbreviations.ts';
import { paragraphs } from './paragraphs.ts';
import { type Piece, tokenise } from './tokens.ts';

/** A sentence before anything is known of its words. */
export interface Span {
  readonly paragraph: number;
  readonly tokens: readonly Piece[];
}

/** Longer sentences are cut, at a mark or a line break where there is one, so that no text costs more than its length. */
export const LONGEST_SENTENCE = 160;

const STOP = /^(?:[.!?]+|…+|\.{2,})$/u;
const CLOSING = /^(?:["'’”»)\]]|'')$/u;
const OPENING = /^["'‘“«([]$/u;
const QUOTE = /^["'‘“]$/u;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const SOFT = /^[,;:.!?)\]–—-]+$/u;

/** Text -> sentences, by rule. */
export function segment(text: string): Span[] {
  const found: Span[] = [];
  paragraphs(text).forEach((piece, paragraph) => {
    for (const tokens of split(text, tokenise(text, piece.start, piece.end))) found.push({ paragraph, tokens });
  });
  return found;
}

function split(text: string, tokens: readonly Piece[]): Piece[][] {
  const forms = tokens.map((token) => text.slice(token.start, token.end));
  const sentences: Piece[][] = [];
  let first = 0;
  let quotes = 0;
  const close = (end: number) => {
    for (let from = first; from < end; ) {
      const to = end - from <= LONGEST_SENTENCE ? end : cut(forms, from);
      sentences.push(tokens.slice(from, to));
      from = to;
    }
    first = end;
    quotes = 0;
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const form = forms[index] ?? '';
    if (form === '"') quotes += 1;
    if (form === '“') quotes = 1;
    if (!form.endsWith('.') && !STOP.test(form)) continue;
    let after = index + 1;
    while (after < tokens.length && closes(text, tokens, forms, after, quotes)) {
      if (forms[after] === '"') quotes += 1;
      after += 1;
    }
    if (after < tokens.length && index + 1 > first && ends(tokens, forms, index, after)) close(after);
    index = after - 1;
  }
  close(tokens.length);
  return sentences;
}

/** Whether the token goes with the sentence that ends before it: a closing bracket or quotation mark, or one more stop. */
function closes(text: string, tokens: readonly Piece[], forms: readonly string[], index: number, quotes: number): boolean {
  const form = forms[index] ?? '';
  if (isNote(forms, index) || isNote(forms, index - 1) || isNote(forms, index - 2)) return true;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined) return false;
  const apart = token.start > before.end;
  if (STOP.test(form)) return !apart;
  if (!CLOSING.test(form)) return false;
  if (form !== '"' && form !== "'") return !apart || form === '”' || form === ')' || form === ']';
  if (apart) return form === '"' && quotes % 2 === 1 && tokens[index + 1] !== undefined && (tokens[index + 1]?.start ?? 0) > token.end;
  const next = tokens[index + 1];
  return quotes % 2 === 1 || form === "'" || next === undefined || next.start > token.end || /\s/u.test(text[token.end] ?? ' ');
}

/** Whether a footnote mark such as "[17]" begins here. */
function isNote(forms: readonly string[], index: number): boolean {
  return forms[index] === '[' && forms[index + 2] === ']' && /^\d{1,3}$/u.test(forms[index + 1] ?? '');
}

/** Whether the stop at `index` ends a sentence, the next of which would begin at `after`. */
function ends(tokens: readonly Piece[], forms: readonly string[], index: number, after: number): boolean {
  const stop = forms[index] ?? '';
  let next = forms[after] ?? '';
  for (let skip = after + 1; OPENING.test(next) && skip < forms.length; skip += 1) next = forms[skip] ?? '';
  const opens = OPENING.test(forms[after] ?? '');
  const apart = (tokens[after]?.start ?? 0) > (tokens[after - 1]?.end ?? 0);
  const quoted = after > index + 1;
  if (stop === '.' || /^\.\.|^…/u.test(stop)) {
    if (!apart && !quoted && forms[index - 1] !== '"' && forms[index - 1] !== '”' && !CAPITAL.test(next)) return false;
    if (SMALL.test(next)) return stop === '.' && !quoted && !opens && lowerStart(forms, index);
    return !/^[,;:)]/u.test(next) && (stop === '.' || CAPITAL.test(next) || opens);
  }
  if (STOP.test(stop)) return (!SMALL.test(next) || (stop.startsWith('?') && !quoted && !opens)) && !/^[,;:)–—-]/u.test(next);
  return afterAbbreviation(stop, next, QUOTE.test(forms[after] ?? ''));
}

/** A full stop before a small letter ends a sentence only after a whole word: a short one may be an abbreviation we do not know. */
function lowerStart(forms: readonly string[], index: number): boolean {
  return /^\p{Ll}{4,}$|^[)\]]$/u.test(forms[index - 1] ?? '');
}

function afterAbbreviation(stop: string, next: string, quotes: boolean): boolean {
  const lower = stop.slice(0, -1).toLowerCase();
  if (/^\d+$/u.test(lower) || (LEADING.has(lower) && !EITHER.has(lower))) return false;
  if (!CAPITAL.test(next) || next.endsWith('.')) return false;
  return quotes || STARTERS.has(next.toLowerCase());
}

function cut(forms: readonly string[], from: number): number {
  for (let to = from + LONGEST_SENTENCE; to > from + LONGEST_SENTENCE / 2; to -= 1) if (SOFT.test(forms[to - 1] ?? '')) return to;
  return from + LONGEST_SENTENCE;
}
