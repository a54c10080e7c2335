import type { Span } from '../../model/span.ts';

// Quotation marks, whatever their shape, told from apostrophes and paired over sentences and paragraphs. One pass, left to right.

/** One quotation: the words without their marks, paragraph by paragraph, and the stretch with the marks. Quotations inside it are part of it. */
export interface Quotation extends Span {
  /** The words in each paragraph that it runs through, without marks. */
  readonly parts: readonly Span[];
  /** Whether a closing mark was found; where none was, the quotation ends with its paragraph. */
  readonly closed: boolean;
}

/** What a character may do: `"` opens and closes, `“` opens, `”` closes. */
type Role = 'open' | 'close' | 'either' | 'single';

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['"', 'either'],
  ['＂', 'either'],
  ['“', 'open'],
  ['„', 'open'],
  ['‟', 'open'],
  ['«', 'open'],
  ['”', 'close'],
  ['»', 'close'],
  ['‘', 'single'],
  ['’', 'single'],
  ["'", 'single'],
  ['`', 'single'],
]);

const MARK = /["＂“„‟«”»‘’'`]/g;
const SPACE_OR_BRACKET = /[\s([{—–\-/]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** A single-quoted quotation may run this far; an apostrophe would otherwise swallow half a report. */
const LONGEST_SINGLE = 600;

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly role: Role;
}

interface Open {
  readonly start: number;
  readonly single: boolean;
  readonly parts: Span[];
  inner: number;
  /** Quotations inside it that are still open. */
  nested: number;
}

/**
 * The outermost quotations of a text, in order. A quotation that is taken up again at the head of the next paragraph stays one.
 * `breaks` are the stretches of white space between paragraphs; without them every line is a paragraph.
 */
export function quotationsOf(text: string, breaks: readonly Span[] = lineBreaks(text)): Quotation[] {
  const found: Quotation[] = [];
  let open: Open | null = null;
  let nextBreak = 0;
  const finish = (to: number, end: number, closed: boolean) => {
    if (!open) return;
    const parts = [...open.parts, { start: open.inner, end: to }].filter((p) => /[\p{L}\p{N}]/u.test(text.slice(p.start, p.end)));
    if (parts.length > 0) found.push({ start: open.start, end, parts, closed });
    open = null;
  };
  for (const mark of marksOf(text)) {
    while (nextBreak < breaks.length && (breaks[nextBreak] as Span).start < mark.at) {
      const gap = breaks[nextBreak++] as Span;
      if (!open) continue;
      const held: Open = open;
      if (!held.single && mark.at === gap.end && mark.role !== 'close' && mark.role !== 'single')
        held.parts.push({ start: held.inner, end: gap.start });
      else finish(gap.start, gap.start, false);
    }
    if (open && (open as Open).parts.length > 0 && breaks[nextBreak - 1]?.end === mark.at) {
      (open as Open).inner = mark.end;
      continue;
    }
    open = step(text, mark, open, finish);
  }
  const rest: Open | null = open;
  if (rest) {
    const end = breaks[nextBreak]?.start ?? text.trimEnd().length;
    finish(end, end, false);
  }
  return found;
}

/** What one mark does to the quotation that is open, if any is; gives the one that is open after it. */
function step(text: string, mark: Mark, open: Open | null, finish: (to: number, end: number, closed: boolean) => void): Open | null {
  if (mark.role === 'single') {
    if (!open) return closesLater(text, mark) ? opened(mark, true) : null;
    if (!open.single || !closesHere(text, mark)) return open;
    finish(mark.at, mark.end, true);
    return null;
  }
  if (!open) return mark.role === 'close' || (mark.role === 'either' && !mayOpen(text, mark)) ? null : opened(mark, false);
  if (open.single) {
    // Double marks outrank the single one that seemed to open.
    return mark.role === 'close' ? null : opened(mark, false);
  }
  if (mark.role === 'close' && open.nested > 0) {
    open.nested--;
    return open;
  }
  if (mark.role === 'close' || (mark.role === 'either' && !mustOpen(text, mark))) {
    finish(mark.at, mark.end, true);
    return null;
  }
  if (mark.role === 'open' && (text[open.start] === '"' || closesTwice(text, mark.end))) {
    open.nested++;
    return open;
  }
  finish(mark.at, mark.at, false);
  return opened(mark, false);
}

/** Whether two closing marks follow in this paragraph before another opens: then what opened here lies inside what was open. */
function closesTwice(text: string, from: number): boolean {
  const line = text.slice(from, (text.indexOf('\n', from) + 1 || text.length + 1) - 1);
  return /^[^“„«]*[”»][^“„«]*[”»]/.test(line);
}

function opened(mark: Mark, single: boolean): Open {
  return { start: mark.at, single, parts: [], inner: mark.end, nested: 0 };
}

/** The marks of a text; a pair of single marks ('' or ``) counts as one double mark. */
function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const at = match.index;
    if (at < (marks.at(-1)?.end ?? 0)) continue;
    const doubled = text[at + 1] === match[0] && text[at + 2] !== match[0];
    if (doubled && (match[0] === "'" || match[0] === '`' || match[0] === '’' || match[0] === '‘')) {
      const role = match[0] === '`' || match[0] === '‘' ? 'open' : match[0] === '’' ? 'close' : 'either';
      marks.push({ at, end: at + 2, role });
    } else marks.push({ at, end: at + 1, role: turnedRound(text, at) ? 'close' : (ROLES.get(match[0]) as Role) });
  }
  return marks;
}

/** Whether an opening mark stands where only a closing one can: right after a word or stop, with no word after it. */
function turnedRound(text: string, at: number): boolean {
  return text[at] === '“' && /[\p{L}\p{N}.,!?…]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');
}

/** Every run of white space with a line break in it. */
function lineBreaks(text: string): Span[] {
  return [...text.matchAll(/[^\S\n]*\n\s*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function mayOpen(text: string, mark: Mark): boolean {
  return mark.end < text.length && !/[\s,.;:!?)\]]/.test(text[mark.end] as string);
}

/** A straight mark with space before it and a word after it opens, even where another quotation was left open. */
function mustOpen(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1];
  const after = text[mark.end];
  return (before === undefined || /[\s([]/.test(before)) && after !== undefined && /[\p{L}\p{N}'‘[$]/u.test(after);
}

/** Whether a single mark opens a quotation: it stands before a word, not after one, and a closing mark follows in the same line. */
function closesLater(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1];
  if (text[mark.at] === '’') return false;
  if (before !== undefined && !SPACE_OR_BRACKET.test(before)) return false;
  const after = text[mark.end];
  if (after === undefined || !/[\p{L}\p{N}[$]/u.test(after)) return false;
  if (/^\d0?s\b|^(?:em|til|tis|twas|cause|n)\b/i.test(text.slice(mark.end, mark.end + 6))) return false;
  const limit = Math.min(text.length, mark.end + LONGEST_SINGLE);
  for (let i = mark.end; i < limit && text[i] !== '\n'; i++) {
    const c = text[i] as string;
    if (c === '"' || c === '“') return false;
    if ((c === "'" || c === '’') && closesHere(text, { at: i, end: i + 1, role: 'single' })) return true;
  }
  return false;
}

/** Whether a single mark can close: after a word or stop, before no letter, and not the apostrophe of a plural owner ("ministers' talks"). */
function closesHere(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1];
  const after = text[mark.end];
  if (before === undefined || /\s/.test(before)) return false;
  if (after !== undefined && LETTER_OR_DIGIT.test(after)) return false;
  if (before !== 's' || !/^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) return true;
  // "friends' and 'will": the next mark opens, so this one closes; "ministers' talks'": the next one closes, so this one owns.
  const next = text.slice(mark.end, mark.end + LONGEST_SINGLE).search(/['’‘\n]/);
  return next > 0 && /[\s([]/.test(text[mark.end + next - 1] as string) && LETTER_OR_DIGIT.test(text[mark.end + next + 1] ?? ' ');
}
