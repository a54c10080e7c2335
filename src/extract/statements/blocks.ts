import type { Span } from '../../model/span.ts';
import { type Attribution, spansOfRanges } from './attribution.ts';
import { type Clause, tokenAt } from './clause.ts';
import { CUE_VERBS } from './lexicon.ts';
import type { Page } from './page.ts';
import { cueRange } from './verbs.ts';
import { voiceOf } from './voice.ts';

// Words set off as a block: "The minister said:" and then a paragraph of their own, without quotation marks, as releases print them.

/** An introduction is short: a name, a title, "said:". */
const LONGEST_INTRODUCTION = 45;
const QUOTE_SIGN = /^\s*>\s?/;

/** The blocks of a page that a sentence ending in "said:" introduces. A block is one paragraph, or all that bear the ">" of quoted mail. */
export function blocksOf(page: Page): Attribution[] {
  return page.clauses.flatMap((clause) => {
    const verb = introducing(page, clause);
    if (verb < 0) return [];
    const content = blockAfter(page, clause);
    if (content.length === 0) return [];
    const cue = spansOfRanges(clause, [cueRange(clause, verb)]);
    const source = voiceOf(clause, verb, false, () => true);
    return [{ sentence: clause.number, head: verb, family: 'speech' as const, source, via: [], cue, content, verbatim: true as const }];
  });
}

/** The verb of speech right before the colon that ends the sentence; -1 for none. Before a block with ">" it may stand anywhere in the sentence. */
function introducing(page: Page, clause: Clause): number {
  const { tokens } = clause.sentence;
  const next = page.clauses[clause.number + 1];
  if (tokens.at(-1)?.text !== ':' || tokens.length > LONGEST_INTRODUCTION || !next || next.sentence.paragraph === clause.sentence.paragraph)
    return -1;
  const marked = QUOTE_SIGN.test(lineAt(page, next.sentence.start));
  for (let k = tokens.length - 2; k >= 0; k--) {
    const { lemma, xpos } = tokenAt(clause, k);
    if (/^VB[DZP]$/.test(xpos) && CUE_VERBS.get(lemma)?.quote) return k;
    if (!marked) return -1;
  }
  return -1;
}

/** What stands in the next paragraph, without ">" signs; nothing where it opens with a quotation mark, which speaks for itself. */
function blockAfter(page: Page, clause: Clause): Span[] {
  const content: Span[] = [];
  let paragraph = -1;
  for (let n = clause.number + 1; n < page.clauses.length; n++) {
    const { sentence } = page.clauses[n] as Clause;
    const marked = QUOTE_SIGN.test(lineAt(page, sentence.start));
    if (paragraph < 0 && /^\s*(?:>\s?)?["“„«'‘]/.test(page.text.slice(sentence.start, sentence.end))) return [];
    if (paragraph >= 0 && sentence.paragraph !== paragraph && !marked) break;
    if (paragraph >= 0 && sentence.paragraph !== paragraph && content.length > 0 && !QUOTE_SIGN.test(lineAt(page, content[0]?.start ?? 0))) break;
    paragraph = sentence.paragraph;
    content.push(...linesOf(page.text, sentence));
  }
  return content;
}

/** The lines of a sentence without ">" signs; one span where it has none. */
function linesOf(text: string, { start, end }: Span): Span[] {
  if (!/^\s*>|\n\s*>/.test(text.slice(start, end))) return [{ start, end }];
  return [...text.slice(start, end).matchAll(/(?:^|\n)\s*(?:>\s?)?([^\n]*\S)/g)].map((m) => {
    const from = start + m.index + m[0].length - (m[1] as string).length;
    return { start: from, end: from + (m[1] as string).length };
  });
}

/** The text from the start of the line that holds the offset. */
function lineAt(page: Page, offset: number): string {
  const start = page.text.lastIndexOf('\n', offset - 1) + 1;
  return page.text.slice(start, offset + 1);
}
