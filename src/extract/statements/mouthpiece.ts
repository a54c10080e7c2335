import type { ClaimId } from '../../model/ids.ts';
import type { Source } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import type { Page } from './page.ts';
import { sourceAt } from './source.ts';
import { actorOf, type MentionsBySentence } from './speaker.ts';

// "The statement said", "a spokesperson for the ministry said": what speaks for somebody else, as does "his office".

const DOCUMENT = /^(?:statement|communique|communiqué|readout|release|post|tweet|message|letter|note)$/;
const SPOKESPERSON = /^(?:spokes(?:man|woman|person|people|men)|office)$/;

/** Whether a source is a document that somebody issued, or an unnamed spokesperson. */
export function speaksForAnother(page: Page, source: Source): boolean {
  const { lemma } = tokenAt(page.clauses[source.sentence] as Clause, source.head);
  return DOCUMENT.test(lemma) || SPOKESPERSON.test(lemma);
}

/**
 * For whom a document or a spokesperson speaks: its owner, or who it is "by", "from", "of" or "for"; for a document named before, whoever
 * issued the last one. Null for joint ones.
 */
export function principalOf(page: Page, mentions: MentionsBySentence, source: Source, lastIssuer: ClaimId | null): ClaimId | null {
  const clause = page.clauses[source.sentence] as Clause;
  const words = page.text.slice(source.span.start, source.span.end);
  if (/\bjoint\b/i.test(words)) return null;
  const document = DOCUMENT.test(tokenAt(clause, source.head).lemma);
  for (const k of childrenOf(clause, source.head, 'nmod:poss', 'nmod', 'compound')) {
    const preposition = childrenOf(clause, k, 'case')[0];
    const joins = preposition === undefined ? null : tokenAt(clause, preposition).text.toLowerCase();
    if (joins !== null && !['by', 'from', 'of', 'for', "'s", '’s', "'", '’'].includes(joins)) continue;
    const actor = actorOf(page, mentions, sourceAt(clause, k));
    if (actor) return actor;
  }
  return document && /^(?:the|this|that|it)\b/i.test(words) ? lastIssuer : null;
}
