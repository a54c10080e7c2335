import type { Span } from '../../model/span.ts';
import type { StatementMode } from '../../model/vocabulary.ts';
import type { Page } from './page.ts';
import type { Quotation } from './quotes.ts';

// What of a content is quoted, and so its mode and its words.

/** The mode of a content and the words that stand for it: the quoted ones where quotation carries it, else all of it. */
export interface Words {
  readonly mode: StatementMode;
  readonly text: string;
}

/** From this share of quoted words on a content is mixed, not a paraphrase with a word in scare quotes. */
const QUOTED_SHARE = 0.3;
/** This many quoted words make a content mixed whatever their share. */
const QUOTED_WORDS = 6;
/** The name of a programme or an exercise has at most this many words. */
const TITLE_WORDS = 6;
/** A content with no more than this many words outside the marks ("that", "and") is direct speech. */
const LOOSE_WORDS = 1;

/** The mode and words of a content. What is `verbatim` is direct whatever marks it has. */
export function wordsOf(page: Page, content: readonly Span[], verbatim = false): Words {
  const said = content.map((s) => page.text.slice(s.start, s.end)).join(' ');
  if (verbatim) return { mode: 'direct', text: tidy(said) };
  const all = countWords(said);
  const marked = content.flatMap((span) => quotedIn(page, span));
  const loose = all - marked.reduce((n, text) => n + countWords(text), 0);
  const direct = loose === 0 || (loose <= LOOSE_WORDS && !marked.every(isTitle));
  if (direct && marked.length > 0) return { mode: 'direct', text: tidy(rejoined(marked)) };
  const quoted = marked.filter((text) => !isTitle(text));
  const inside = quoted.reduce((n, text) => n + countWords(text), 0);
  const mixed = inside >= QUOTED_WORDS || (inside > 0 && inside / all >= QUOTED_SHARE);
  return mixed ? { mode: 'mixed', text: quoted.map(tidy).join(' … ') } : { mode: 'indirect', text: tidy(said) };
}

/** Whether quoted words are the name of a programme, an exercise or a document: every word of them with a capital but the small ones. */
export function isTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  return (
    words.length <= TITLE_WORDS && !/[.!?…]$/.test(text.trim()) && words.every((w) => /^\p{Lu}/u.test(w) || /^(?:of|the|and|for|on|in|to|a)$/.test(w))
  );
}

/** The words of each quotation in a span, without the marks. */
function quotedIn(page: Page, span: Span): string[] {
  const { quotations } = page;
  const found: string[] = [];
  for (let k = firstAfter(quotations, span.start); k < quotations.length; k++) {
    const quotation = quotations[k] as Quotation;
    if (quotation.start >= span.end) break;
    const parts = quotation.parts
      .map((part) => page.text.slice(Math.max(part.start, span.start), Math.min(part.end, span.end)))
      .filter((text) => text.trim() !== '');
    if (parts.length > 0) found.push(rejoined(parts));
  }
  return found;
}

/** The first quotation that ends after the offset. */
function firstAfter(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle] as Quotation).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;
}

/** Parts of one quotation without the cue that stood between them: the comma before it stays inside a sentence and was a full stop after one. */
function rejoined(parts: readonly string[]): string {
  return parts
    .reduce((said, part) => {
      const next = part.trim();
      const last = tidy(said);
      if (said === '') return next;
      if (/^\p{Ll}/u.test(next)) return `${said.trim()} ${next}`;
      return /[\p{L}\p{N}]$/u.test(last) ? `${last}. ${next}` : `${last} ${next}`.trim();
    }, '')
    .replace(/\s+/g, ' ');
}

/** One line, without the comma that the reporter's syntax put at its end. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]+$/, '');
}
