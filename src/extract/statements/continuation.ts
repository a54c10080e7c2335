import type { Span } from '../../model/span.ts';
import type { Attribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import { type Page, sameParagraph, sentenceAt } from './page.ts';
import type { Quotation } from './quotes.ts';

// Quotations without a cue of their own that go on with the last speaker: "…," she said. "And so on."

/**
 * Adds to the attributions, given in order, the quotations not yet taken that follow on one that was: in the same paragraph as part of
 * it, in a paragraph of their own as a statement of their own. Linear in both.
 */
export function continued(page: Page, attributions: readonly Attribution[], isTaken: (span: Span) => boolean): Attribution[] {
  const result = [...attributions];
  const lastOf = new Map<number, number>();
  const note = (index: number) => {
    const attribution = result[index] as Attribution;
    lastOf.set(sentenceAt(page, endOf(attribution) - 1), index);
  };
  result.forEach((attribution, index) => {
    if (holdsQuotation(page, attribution)) note(index);
  });
  for (const quotation of page.quotations) {
    if (isTaken(quotation)) continue;
    const n = sentenceAt(page, quotation.start);
    const host = page.clauses[n] as Clause;
    const here = lastOf.get(n);
    if (!opensSentence(page, host, quotation) && !resumes(page, result[here ?? -1], quotation)) continue;
    const index = here !== undefined && endOf(result[here] as Attribution) <= quotation.start ? here : lastOf.get(n - 1);
    if (index === undefined) continue;
    const previous = result[index] as Attribution;
    const span = { start: quotation.start, end: quotation.end };
    const apart = quotation.parts.length > 1 || !sameParagraph(page, quotation.start, endOf(previous) - 1);
    if (apart) result.push({ ...previous, content: [span] });
    else result[index] = { ...previous, content: [...previous.content, span] };
    note(apart ? result.length - 1 : index);
  }
  return result;
}

/** "…," said the head of the institute in Oslo, "and …": the quotation goes on in its sentence after a comma that closes who speaks. */
function resumes(page: Page, attribution: Attribution | undefined, quotation: Quotation): boolean {
  const [cue] = attribution?.cue ?? [];
  if (!attribution || !cue || attribution.content.some((s) => s.end > cue.start) || cue.end > quotation.start) return false;
  const between = page.text.slice(cue.end, quotation.start);
  return /,\s*$/.test(between) && !/["“”;:]/.test(between);
}

function endOf(attribution: Attribution): number {
  return Math.max(...[...attribution.content, ...attribution.cue].map((s) => s.end));
}

function holdsQuotation(page: Page, attribution: Attribution): boolean {
  return attribution.content.some((s) => /["“”«»'‘]/.test(page.text.slice(s.start, s.start + 2)) || /["”»'’]/.test(page.text[s.end - 1] ?? ''));
}

/** Whether the quotation begins its sentence, or follows a full stop that the sentence splitter took for an abbreviation's. */
function opensSentence(page: Page, host: Clause, quotation: Quotation): boolean {
  const before = page.text.slice(host.sentence.start, quotation.start);
  return !/[\p{L}\p{N}]/u.test(before) || /[.!?]\s*$/.test(before);
}
