import type { Span } from '../../model/span.ts';
import { overlaps } from '../../model/span.ts';
import type { Source } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import type { Family } from './lexicon.ts';
import type { Page } from './page.ts';
import { isPassive } from './source.ts';
import { isPaper, isSpeaker } from './speakers.ts';

// Cue verbs that by their form, their subject or their object report nothing: "to support the development of", "the bridge supports".

/** Verbs that with a bare object tell of words or of a stance only where they are finite and somebody is their subject. */
const FAINT = words(
  'support back encourage defend champion attack challenge oppose protest reject resist embrace advocate see show love hate respect appreciate trust ' +
    'understand learn recognise recognize realise realize choose seek highlight emphasise emphasize underline underscore guarantee calculate respond issue publish ' +
    'write post read report find demonstrate reflect illustrate prove describe list detail direct order determine credit celebrate honor honour deny ' +
    'add forget imagine remember figure judge rule regard view perceive push address dream disclose reveal identify',
);
/** Verbs that with a bare object tell nothing that somebody says or thinks. */
const SILENT = words(
  'find push decide maintain demonstrate reflect prove read feel direct conclude add assume learn answer remind determine drive observe continue love celebrate',
);
/** Verbs of a deed whose object tells whether it was done in words. */
const WORDED: ReadonlyMap<string, RegExp> = new Map([
  [
    'deny',
    /^(?:allegation|accusation|claim|charge|report|rumou?r|involvement|wrongdoing|assertion|suggestion|responsibility|knowledge|link|tie|existence|role|guilt|use|it|that|this|having|accuracy|validity|any|statement|story|truth|complicity|intention|plan|interest|.*ing|.*tion)$/,
  ],
  [
    'issue',
    /^(?:statement|warning|threat|apology|call|denial|appeal|ultimatum|demand|condemnation|response|alert|message|rebuke|plea|declaration|promise)$/,
  ],
]);
/** What writers and printers make; and rules and goods that are put before the public. */
const WORKS =
  /^(?:article|book|novel|paper|poem|piece|column|report|essay|memoir|op-ed|letter|song|biography|volume|guide|guideline|guidance|rule|regulation|resource|toolkit|list|datum|data|notice|bestseller|story|check|cheque|bill|law|proclamation|order|document|photo|picture|video|image|draft|edition|magazine|series|strategy|plan|framework|roadmap|study|speech|link|ballot|vote|proposal)$/;
const PUBLISHING = words('write publish post report issue release');
const MODAL = /^(?:will|would|can|could|should|must|may|might|shall|’ll|'ll|’d|'d)$/i;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * Whether the verb with that content and source reports nothing that anybody said, thought or stands for. A quotation or a clause as content is enough
 * for any verb with a speaker; a bare object or an infinitive is not.
 */
export function reportsNothing(page: Page, clause: Clause, verb: number, family: Family, source: Source | null, content: readonly Span[]): boolean {
  const { lemma, xpos, text } = tokenAt(clause, verb);
  if (page.quotations.some((q) => content.some((s) => overlaps(q, s)))) return lemma === 'add' && /^VB$/.test(xpos) && !isFiniteVerb(clause, verb);
  if (lemma === 'continue' || isMadeSure(clause, verb) || isOwnResolve(clause, verb) || isPurpose(clause, verb)) return true;
  if (/^\p{Lu}/u.test(text) && verb > 0 && /^VBG?$/.test(xpos) && source === null) return true;
  if (childrenOf(clause, verb, 'ccomp').length > 0) return false;
  const object = childrenOf(clause, verb, 'obj').find((k) => k > verb);
  const paper = source !== null && source.sentence === clause.number && isPaper(clause, source.head);
  if (object !== undefined && !(paper && lemma === 'find') && isNoContent(clause, verb, object)) return true;
  const dumb = source !== null && source.sentence === clause.number && !paper && !isSpeaker(clause, source.head);
  if (!FAINT.has(lemma)) return dumb;
  // "A letter opposing the bill", "…, emphasizing the need".
  if (xpos === 'VBG' && (paper || clause.sentence.tokens[verb - 1]?.text === ',')) return false;
  if (!isFiniteVerb(clause, verb) || childrenOf(clause, verb, 'aux').some((k) => MODAL.test(tokenAt(clause, k).text))) return true;
  return dumb || (paper && family !== 'evidence' && family !== 'speech' && lemma !== 'show');
}

/** Whether the object is nothing that can be said with this verb. */
function isNoContent(clause: Clause, verb: number, object: number): boolean {
  const { lemma } = tokenAt(clause, verb);
  const said = tokenAt(clause, object).lemma.toLowerCase();
  if (SILENT.has(lemma)) return childrenOf(clause, verb, 'xcomp').length === 0 || lemma === 'feel' || lemma === 'find';
  if (PUBLISHING.has(lemma) && WORKS.test(said)) return true;
  const worded = WORDED.get(lemma);
  return worded !== undefined && !worded.test(said);
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
