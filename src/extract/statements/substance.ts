import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { Source } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import {
  ASKED,
  BARE_PRONOUN,
  COMMANDING,
  FAINT,
  HELPING,
  KNOWING,
  LAWS,
  MODAL,
  PUBLISHING,
  REGARDING,
  ROLE,
  ROLE_WITHIN,
  SHOWING,
  SILENT,
  STRIKING,
  WORDED,
  WORK,
  WORKS,
} from './faint.ts';
import type { Family } from './lexicon.ts';
import type { Page } from './page.ts';
import { isPassive } from './source.ts';
import { isPaper, isSpeaker } from './speakers.ts';

// Cue verbs that by their form, their subject or their object report nothing: "to support the development of", "the bridge supports".

/**
 * Whether the verb with that content and source reports nothing that anybody said, thought or stands for. A quotation or a clause as content is enough
 * for any verb with a speaker; a bare object or an infinitive is not.
 */
export function reportsNothing(page: Page, clause: Clause, verb: number, family: Family, source: Source | null, content: readonly Span[]): boolean {
  const { lemma, xpos, text } = tokenAt(clause, verb);
  if (page.quotations.some((q) => content.some((s) => overlaps(q, s)))) return lemma === 'add' && /^VB$/.test(xpos) && !isFiniteVerb(clause, verb);
  if (family !== 'stance' && content.every((s) => BARE_PRONOUN.test(page.text.slice(s.start, s.end)))) return true;
  if (isUnfulfilled(clause, verb)) return true;
  if (/^(?:respond|reply)$/.test(lemma) && childrenOf(clause, verb, 'ccomp').length === 0)
    return !content.some((s) => ASKED.test(page.text.slice(s.start, s.end)));
  if (lemma === 'continue' || isMadeSure(clause, verb) || isOwnResolve(clause, verb) || isPurpose(clause, verb)) return true;
  if (/^\p{Lu}/u.test(text) && verb > 0 && /^VBG?$/.test(xpos) && source === null) return true;
  if (lemma === 'thank' && /^(?:god|goodness|heaven)$/i.test(clause.sentence.tokens[verb + 1]?.text ?? '')) return true;
  if (childrenOf(clause, verb, 'ccomp').length > 0) return FAINT.has(lemma) && saidByThing(clause, source, family);
  const object = childrenOf(clause, verb, 'obj').find((k) => k > verb);
  const paper = source !== null && source.sentence === clause.number && isPaper(clause, source.head);
  if (object !== undefined && !(paper && lemma === 'find') && isNoContent(clause, verb, object)) return true;
  const dumb = source !== null && source.sentence === clause.number && !paper && !isSpeaker(clause, source.head);
  if (!FAINT.has(lemma)) return dumb;
  // "A letter opposing the bill", "…, emphasizing the need".
  if (xpos === 'VBG' && paper && childrenOf(clause, verb, 'mark', 'case').length === 0 && !(STRIKING.has(lemma) && isLaw(clause, source.head)))
    return false;
  if (xpos === 'VBG' && clause.sentence.tokens[verb - 1]?.text === ',') return HELPING.has(lemma) || source === null;
  if (SHOWING.has(lemma) && source !== null && !paper && source.sentence === clause.number && isSpeaker(clause, source.head)) return true;
  if (!isFiniteVerb(clause, verb) || childrenOf(clause, verb, 'aux').some((k) => MODAL.test(tokenAt(clause, k).text))) return true;
  return dumb || (paper && family !== 'evidence' && family !== 'speech' && lemma !== 'show');
}

/** Whether the object is nothing that can be said with this verb. */
function isNoContent(clause: Clause, verb: number, object: number): boolean {
  const { lemma } = tokenAt(clause, verb);
  const said = tokenAt(clause, object).lemma.toLowerCase();
  const role =
    clause.sentence.tokens.slice(verb + 1, verb + ROLE_WITHIN).some((t) => ROLE.test(t.text)) || childrenOf(clause, verb, 'xcomp').length > 0;
  const paper = childrenOf(clause, verb, 'nsubj').some((k) => isPaper(clause, k));
  const worded = WORDED.get(lemma);
  if (worded?.test(said)) return false;
  if (STRIKING.has(lemma) || REGARDING.has(lemma) || COMMANDING.has(lemma)) return !role && !paper;
  if (lemma === 'support' && WORK.test(said)) return true;
  if (SILENT.has(lemma)) return childrenOf(clause, verb, 'xcomp').length === 0 || lemma === 'feel' || lemma === 'find';
  if (PUBLISHING.has(lemma) && WORKS.test(said)) return true;
  return worded !== undefined;
}

function isLaw(clause: Clause, i: number): boolean {
  return LAWS.test(tokenAt(clause, i).lemma);
}

/** "The crisis has stressed that": a thing that says something. Papers and figures do, and what shows something shows it itself. */
function saidByThing(clause: Clause, source: Source | null, family: Family): boolean {
  if (source === null || source.sentence !== clause.number || family === 'evidence') return false;
  return tokenAt(clause, source.head).upos === 'NOUN' && !isPaper(clause, source.head) && !isSpeaker(clause, source.head);
}

/** "Will learn how much", "those who want to know that", "a box to indicate that": what is still to be known or shown. */
function isUnfulfilled(clause: Clause, verb: number): boolean {
  const { lemma, xpos, deprel } = tokenAt(clause, verb);
  const infinitive = xpos === 'VB' && childrenOf(clause, verb, 'mark').some((k) => tokenAt(clause, k).text === 'to');
  if (SHOWING.has(lemma)) return infinitive;
  // "After finding out that": a circumstance.
  if (xpos === 'VBG' && deprel === 'advcl' && (KNOWING.has(lemma) || lemma === 'find')) return childrenOf(clause, verb, 'mark').length > 0;
  const future = childrenOf(clause, verb, 'aux').some((k) => MODAL.test(tokenAt(clause, k).text));
  return KNOWING.has(lemma) && (infinitive || future || (xpos === 'VB' && childrenOf(clause, verb, 'nsubj', 'aux').length === 0));
}

/** "Make sure we reach them": what is to be brought about. */
function isMadeSure(clause: Clause, verb: number): boolean {
  return (
    /^(?:sure|certain|clear)$/.test(tokenAt(clause, verb).lemma) &&
    clause.sentence.tokens[verb - 1]?.lemma === 'make' &&
    tokenAt(clause, verb).text !== 'clear'
  );
}

/** "We are resolved to", "I was determined to": the report's own voice, as "we believe" is. */
function isOwnResolve(clause: Clause, verb: number): boolean {
  return isPassive(clause, verb) && childrenOf(clause, verb, 'nsubj').some((k) => /^(?:I|we)$/i.test(tokenAt(clause, k).text));
}

/** "A checkbox to indicate that": what something is for. */
function isPurpose(clause: Clause, verb: number): boolean {
  return tokenAt(clause, verb).xpos === 'VB' && tokenAt(clause, verb).deprel === 'acl' && childrenOf(clause, verb, 'aux').length === 0;
}

/** Whether the verb is finite, by its own form or by an auxiliary. */
function isFiniteVerb(clause: Clause, verb: number): boolean {
  const { xpos } = tokenAt(clause, verb);
  return /^VB[DZP]$/.test(xpos) || childrenOf(clause, verb, 'aux').length > 0 || (xpos !== 'VB' && xpos !== 'VBG' && xpos !== 'IN');
}
