import type { Annotation, Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { type Clause, clauseOf } from './clause.ts';
import { type Quotation, quotationsOf } from './quotes.ts';

/** One report laid out for finding attributions: its sentences as indexed trees, its quotations, and which tokens stand inside which. */
export interface Page {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly quotations: readonly Quotation[];
  /** For every sentence, the number of the quotation that each token stands in, -1 for none; null where none touches the sentence. */
  readonly quoted: readonly (readonly number[] | null)[];
}

/** Lays out a report's text and annotation. Linear in the text. */
export function pageOf(text: string, annotation: Annotation): Page {
  const quotations = quotationsOf(text, breaksOf(annotation));
  let next = 0;
  const quoted = annotation.sentences.map((sentence) => {
    while (next < quotations.length && (quotations[next] as Quotation).end <= sentence.start) next++;
    if (next >= quotations.length || (quotations[next] as Quotation).start >= sentence.end) return null;
    let q = next;
    return sentence.tokens.map((token: Token) => {
      while (q < quotations.length && (quotations[q] as Quotation).end <= token.start) q++;
      const quotation = quotations[q];
      return quotation !== undefined && quotation.start < token.end ? q : -1;
    });
  });
  return { text, clauses: annotation.sentences.map((s, n) => clauseOf(s, n)), quotations, quoted };
}

/** The stretches between the paragraphs. */
function breaksOf(annotation: Annotation): Span[] {
  return annotation.sentences.flatMap((sentence, n) => {
    const before = annotation.sentences[n - 1];
    return before && before.paragraph !== sentence.paragraph ? [{ start: before.end, end: sentence.start }] : [];
  });
}

/** The number of the last sentence that starts at or before the offset; 0 before the first. */
export function sentenceAt(page: Page, offset: number): number {
  let low = 0;
  let high = page.clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.clauses[middle] as Clause).sentence.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether the token at `i` of sentence `n` stands inside a quotation. */
export function isQuoted(page: Page, n: number, i: number): boolean {
  return (page.quoted[n]?.[i] ?? -1) >= 0;
}

/** Whether both offsets stand in the same paragraph. */
export function sameParagraph(page: Page, a: number, b: number): boolean {
  return (page.clauses[sentenceAt(page, a)] as Clause).sentence.paragraph === (page.clauses[sentenceAt(page, b)] as Clause).sentence.paragraph;
}
