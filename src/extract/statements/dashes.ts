import type { Span } from '../../model/span.ts';
import type { Attribution } from './attribution.ts';
import type { Clause } from './clause.ts';
import { type Page, sentenceAt } from './page.ts';

// Speech that a dash opens, as Nordic, French and Slavic papers print it: "– We go on, Berg said. – I am glad of it."

const DASH = /^[–—]\s+/;
/** Whoever speaks says "I" or "we"; the items of a list do not. */
const OWN = /\b(?:I|we|me|us|my|our|mine|ours)\b/i;

/** The attribution as direct speech where a dash opens its sentence, with the sentences that a dash opens after it in the paragraph. */
export function afterDash(page: Page, attribution: Attribution): Attribution {
  const [first] = attribution.content;
  if (first === undefined || attribution.family !== 'speech' || attribution.head < 0) return attribution;
  const clause = page.clauses[sentenceAt(page, first.start)] as Clause;
  const { start, paragraph } = clause.sentence;
  const opened = DASH.exec(page.text.slice(start, first.end))?.[0].length ?? 0;
  const leads = page.clauses[clause.number - 1]?.sentence.paragraph !== paragraph;
  const tagged = attribution.cue.every((c) => c.start >= first.end);
  if (opened === 0 || !leads || !tagged || first.start > start + opened || !OWN.test(page.text.slice(first.start, first.end))) return attribution;
  const content: Span[] = [{ start: start + opened, end: first.end }, ...attribution.content.slice(1)];
  for (let n = clause.number + 1; page.clauses[n]?.sentence.paragraph === paragraph; n++) {
    const next = (page.clauses[n] as Clause).sentence;
    const dash = DASH.exec(page.text.slice(next.start, next.end))?.[0].length ?? 0;
    if (dash === 0) break;
    content.push({ start: next.start + dash, end: next.end });
  }
  return { ...attribution, content, verbatim: true };
}
