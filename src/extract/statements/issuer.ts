import type { ClaimId } from '../../model/ids.ts';
import type { Source } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import type { Page } from './page.ts';
import { sourceAt } from './source.ts';
import { actorOf, type MentionsBySentence } from './speaker.ts';

// "The statement said": a statement speaks for whoever issued it.

const STATEMENT = /^(?:statement|communique|communiqué|readout|release|post|tweet|message|letter|note)$/;

/** Whether a source is a document that somebody issued, not somebody. */
export function isDocument(page: Page, source: Source | null): boolean {
  return source !== null && STATEMENT.test(tokenAt(page.clauses[source.sentence] as Clause, source.head).lemma);
}

/** Who issued the document that is the source: its owner, or who it is "by", "from" or "of"; else whoever issued the last one named. Null for a joint one. */
export function issuerOf(page: Page, mentions: MentionsBySentence, source: Source, last: ClaimId | null): ClaimId | null {
  const clause = page.clauses[source.sentence] as Clause;
  if (/\bjoint\b/i.test(page.text.slice(source.span.start, source.span.end))) return null;
  for (const k of childrenOf(clause, source.head, 'nmod:poss', 'nmod', 'compound')) {
    const preposition = childrenOf(clause, k, 'case')[0];
    if (preposition !== undefined && !['by', 'from', 'of', "'s", '’s'].includes(tokenAt(clause, preposition).text.toLowerCase())) continue;
    const actor = actorOf(page, mentions, sourceAt(clause, k));
    if (actor) return actor;
  }
  const definite = /^(?:the|this|that|it)\b/i.test(page.text.slice(source.span.start, source.span.end));
  return definite ? last : null;
}
