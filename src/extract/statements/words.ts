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
/** A content with no more than this many words outside the marks ("that", "and") is direct speech. */
const LOOSE_WORDS = 1;

/** The mode and words of a content. What is `verbatim` is direct whatever marks it has. */
export function wordsOf(page: Page, content: readonly Span[], verbatim = false): Words {
  const quoted = content.flatMap((span) => quotedIn(page.quotations, span));
  const said = content.map((s) => page.text.slice(s.start, s.end)).join(' ');
  if (verbatim) return { mode: 'direct', text: tidy(said) };
  const all = countWords(said);
  const inside = quoted.reduce((n, s) => n + countWords(page.text.slice(s.start, s.end)), 0);
  if (inside === 0) return { mode: 'indirect', text: tidy(said) };
  const text = quoted.map((s) => page.text.slice(s.start, s.end));
  if (all - inside <= LOOSE_WORDS) return { mode: 'direct', text: rejoined(text) };
  const mixed = inside >= QUOTED_WORDS || inside / all >= QUOTED_SHARE;
  return mixed ? { mode: 'mixed', text: text.map(tidy).join(' … ') } : { mode: 'indirect', text: tidy(said) };
}

/** The stretches of a span that stand inside quotation marks, without the marks. */
function quotedIn(quotations: readonly Quotation[], span: Span): Span[] {
  const found: Span[] = [];
  for (let k = firstAfter(quotations, span.start); k < quotations.length; k++) {
    const quotation = quotations[k] as Quotation;
    if (quotation.start >= span.end) break;
    for (const part of quotation.parts) {
      const start = Math.max(part.start, span.start);
      const end = Math.min(part.end, span.end);
      if (start < end) found.push({ start, end });
    }
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
    .replace(/\s+/g, ' ')
    .replace(/[,;:]+$/, '');
}

/** One line, without the comma that the reporter's syntax put at its end. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]+$/, '');
}
