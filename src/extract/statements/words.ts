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

/** After a determiner so few quoted words are a term. */
const TERM_WORDS = 3;
/** In a clause of no more other words than this a single quoted word is what was said. */
const CLAUSE_OF_ONE = 3;
/** The name of a programme or an exercise has at most this many words. */
const TITLE_WORDS = 6;
/** A content with no more than this many words outside the marks ("that", "and") is direct speech. */
const LOOSE_WORDS = 1;

/** The mode and words of a content. What is `verbatim` is direct whatever marks it has. */
export function wordsOf(page: Page, content: readonly Span[], verbatim = false): Words {
  const said = content.map((s) => page.text.slice(s.start, s.end)).join(' ');
  if (verbatim) return { mode: 'direct', text: tidy(rejoined(content.map((s) => page.text.slice(s.start, s.end)))) };
  const marked = content.flatMap((span) => quotedIn(page, span));
  const loose = countWords(said) - marked.reduce((n, f) => n + countWords(f.text), 0);
  const direct = loose === 0 || (loose <= LOOSE_WORDS && !marked.every((f) => isTitle(f.text)));
  if (direct && marked.length > 0) return { mode: 'direct', text: tidy(rejoined(marked.map((f) => f.text))) };
  const spoken = marked.filter((fragment) => isSpoken(fragment, loose));
  if (spoken.length === 0) return { mode: 'indirect', text: tidy(said) };
  return { mode: 'mixed', text: spoken.map((f) => tidy(f.text)).join(' … ') };
}

/** "It is a '…'", "called him a '…'": what is said of something is no term for it. */
const PREDICATED =
  /\b(?:is|are|was|were|be|been|being|(?:call\w*|brand\w*|label\w*|deem\w*) (?:it|him|her|them|this|that|the \w+)) (?:an? |the )?\s*$/i;
/** How far before a quotation its words are looked at. */
const BEFORE = 40;

/** A clause of nobody named, of which a few words alone are quoted, is told in the reporter's words. */
export function wordsOfNobody(page: Page, content: readonly Span[], told: Words): Words {
  if (told.mode !== 'mixed' || countWords(told.text) > TERM_WORDS) return told;
  return { mode: 'indirect', text: tidy(content.map((s) => page.text.slice(s.start, s.end)).join(' ')) };
}

/** Quoted words inside a content, and what stands right before them. */
interface Fragment {
  readonly text: string;
  readonly before: string;
}

/** Whether a fragment is quoted for being said so, not for being a name or a term ('a "letter of intent"'); a lone word is when it carries the clause. */
function isSpoken({ text, before }: Fragment, loose: number): boolean {
  const words = countWords(text);
  if (isTitle(text)) return false;
  if (PREDICATED.test(before)) return words > 1;
  if (/(?:^|[\s(])(?:an?|the|its|his|her|their|our|this|that|these|those|such|so-called)\s*$/i.test(before)) return words > TERM_WORDS;
  return words > 1 || loose <= CLAUSE_OF_ONE || /\b(?:is|are|was|were|be|been|as)\s*$/.test(before);
}

/** Whether quoted words are the name of a programme, an exercise or a document: every word of them with a capital but the small ones. */
export function isTitle(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [];
  return (
    words.length <= TITLE_WORDS && !/[.!?…]$/.test(text.trim()) && words.every((w) => /^\p{Lu}/u.test(w) || /^(?:of|the|and|for|on|in|to|a)$/.test(w))
  );
}

/** The words of each quotation in a span, without the marks. */
function quotedIn(page: Page, span: Span): Fragment[] {
  const { quotations } = page;
  const found: Fragment[] = [];
  for (let k = firstAfter(quotations, span.start); k < quotations.length; k++) {
    const quotation = quotations[k] as Quotation;
    if (quotation.start >= span.end) break;
    const parts = quotation.parts
      .map((part) => page.text.slice(Math.max(part.start, span.start), Math.min(part.end, span.end)))
      .filter((text) => text.trim() !== '');
    if (parts.length > 0) found.push({ text: rejoined(parts), before: page.text.slice(Math.max(0, quotation.start - BEFORE), quotation.start) });
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
