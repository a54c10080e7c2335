import type { Token } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { type Attribution, spansOfRanges } from './attribution.ts';
import { boundaryOf } from './boundary.ts';
import { baseRelation, type Clause, tokenAt } from './clause.ts';
import { CUE_VERBS, type Frame } from './lexicon.ts';
import { isQuoted, type Page, sentenceAt } from './page.ts';
import type { Quotation } from './quotes.ts';
import { cueRange } from './verbs.ts';
import { quotingOf, voiceOf } from './voice.ts';
import { isTitle } from './words.ts';

// Whose words a quotation is, by its neighbourhood: trees of sentences that are half quotation are the least to be trusted, order is not.

/** How many words may stand between a quotation and the verb that introduces it. */
const FAR = 14;
/** A quotation of so few words may be a title or a term; it is speech only right beside its verb. */
const TITLE = 4;
const ENDS_LIKE_SPEECH = /[,!?…—–-]$/;

/** Where a participle describes a noun and tells of no words. */
const NOMINAL_USE: ReadonlySet<string> = new Set(['acl', 'acl:relcl', 'amod', 'compound']);

/** A cue verb and where in its sentence the quotation ends or begins. */
interface Found {
  readonly clause: Clause;
  readonly verb: number;
  /** Where the clause starts that ends in the quotation: told the court that "…". */
  readonly from?: number;
  /** Whether a lower-case fragment just follows the verb: "would respond 'if needed'", which another's words may hold. */
  readonly beside?: boolean;
}

/** The attribution of a quotation that has a cue of its own beside it; null for fragments, which the tree has to place, and for the uncued. */
export function quotedAttribution(page: Page, quotation: Quotation): Attribution | null {
  const host = page.clauses[sentenceAt(page, quotation.start)] as Clause;
  const lead = leadOf(page, host, quotation);
  const before = cueBefore(page, host, lead, quotation);
  const closing = before?.beside ? cueAfter(page, quotation) : null;
  const tagged = closing !== null && tokenAt(closing.clause, closing.verb).xpos !== 'VBG';
  if (tagged) return attributed(page, closing, [{ start: host.sentence.start, end: quotation.end }]);
  if (before) return attributed(page, before, [{ start: before.from ?? quotation.start, end: endAfter(page, quotation, before) }]);
  const after = cueAfter(page, quotation);
  if (!after) return null;
  if (lead === 0) return attributed(page, after, [quotation]);
  const participle = tokenAt(after.clause, after.verb).xpos === 'VBG';
  if (participle || hasCue(page, host, lead) || titleOf(page, quotation)) return null;
  return attributed(page, after, [{ start: host.sentence.start, end: quotation.end }]);
}

/** Where the content ends that a quotation opens: its last sentence may go on without marks ("said 'budget cuts' and new taxes would follow"). */
function endAfter(page: Page, quotation: Quotation, { clause, verb }: Found): number {
  const last = clause.sentence.tokens.length - 1;
  const next = clause.sentence.tokens.findIndex((t) => t.start >= quotation.end);
  const closed =
    /[.,;:!?…—–-]["”'’»\s]*$/.test(page.text.slice(quotation.start, quotation.end)) ||
    !/^\s*[\p{L}\p{N}]/u.test(page.text.slice(quotation.end, quotation.end + 3));
  if (closed || next <= verb || !/^(?:NOUN|PROPN|PRON|ADP|AUX|DET|CCONJ)$/.test(tokenAt(clause, next).upos)) return quotation.end;
  const end = boundaryOf(clause, verb, next - 1, last, (k) => !isQuoted(page, clause.number, k));
  return Math.max(quotation.end, spansOfRanges(clause, [{ first: next, last: end }])[0]?.end ?? 0);
}

function titleOf(page: Page, quotation: Quotation): boolean {
  return quotation.parts.every((part) => isTitle(page.text.slice(part.start, part.end)));
}

/** How many tokens of the sentence stand before the quotation. */
function leadOf(page: Page, host: Clause, quotation: Quotation): number {
  let lead = host.sentence.tokens.findIndex((t) => t.end > quotation.start);
  if (lead < 0) lead = host.sentence.tokens.length;
  const words = host.sentence.tokens.slice(0, lead).some((t, i) => t.upos !== 'PUNCT' && !isQuoted(page, host.number, i));
  return words ? lead : 0;
}

function hasCue(page: Page, clause: Clause, before: number): boolean {
  for (let k = 0; k < before; k++) if (!isQuoted(page, clause.number, k) && quoteFrame(tokenAt(clause, k))) return true;
  return false;
}

/** The frame of a verb that can carry a quotation. */
function quoteFrame(token: Token): Frame | null {
  if (token.upos !== 'VERB' && !token.xpos.startsWith('VB')) return null;
  const frame = CUE_VERBS.get(token.lemma);
  return frame && (frame.quote || token.lemma === 'quote') ? frame : null;
}

/** The cue after a quotation: "…," said the minister; "…," the minister told reporters. */
function cueAfter(page: Page, quotation: Quotation): Found | null {
  const inner = quotation.parts.at(-1) as Span;
  const comma = page.text[quotation.end] === ',';
  if (!comma && !ENDS_LIKE_SPEECH.test(page.text.slice(inner.start, inner.end).trimEnd())) return null;
  const n = sentenceAt(page, quotation.end - 1);
  const here = page.clauses[n] as Clause;
  let start = here.sentence.tokens.findIndex((t) => t.start >= quotation.end);
  let clause = here;
  if (start < 0) {
    const next = page.clauses[n + 1];
    if (!next || next.sentence.paragraph !== here.sentence.paragraph || !/^\p{Ll}/u.test(next.sentence.tokens[0]?.text ?? '')) {
      if (!next || next.sentence.paragraph !== here.sentence.paragraph || !invertsOrNames(page, next)) return null;
    }
    clause = next;
    start = 0;
  }
  const verb = firstCue(page, clause, start);
  return verb < 0 ? null : { clause, verb };
}

/** Whether a sentence after "…?" or "…!" is only the tag of the quotation: a short one whose verb comes within three words. */
function invertsOrNames(page: Page, clause: Clause): boolean {
  const verb = firstCue(page, clause, 0);
  return verb >= 0 && verb <= 3 && clause.sentence.tokens.length - verb <= 4;
}

/** The first finite verb from token `start` on, if it is a cue; asides and relative clauses on the speaker are passed over. -1 for none. */
function firstCue(page: Page, clause: Clause, start: number): number {
  const end = Math.min(clause.sentence.tokens.length, start + 30);
  for (let k = start; k < end; k++) {
    if (isQuoted(page, clause.number, k)) return -1;
    const token = tokenAt(clause, k);
    if (token.upos === 'AUX' && isMainClause(clause, k, start)) return -1;
    if (token.upos !== 'VERB') continue;
    if (quoteFrame(token) && (/^VB[DZP]$/.test(token.xpos) ? token.deprel !== 'acl:relcl' : !NOMINAL_USE.has(token.deprel))) return k;
    if (k === start && inverts(clause, k)) return k;
    if (!isAside(clause, k)) return -1;
  }
  return -1;
}

function isAside(clause: Clause, verb: number): boolean {
  return ['acl', 'amod', 'advcl', 'nmod', 'appos', 'compound'].includes(baseRelation(clause, verb));
}

/** Whether an auxiliary belongs to a clause of its own that is neither the cue's nor an aside: the quotation is then part of that clause. */
function isMainClause(clause: Clause, auxiliary: number, start: number): boolean {
  const { head } = tokenAt(clause, auxiliary);
  return head >= start && !isAside(clause, head) && quoteFrame(tokenAt(clause, head)) === null;
}

/** "…," scoffed the minister: right after a quotation a finite verb before its subject is a cue, whatever verb it is; a verb of speech whatever its tag. */
function inverts(clause: Clause, verb: number): boolean {
  const { xpos } = tokenAt(clause, verb);
  const finite = /^VB[DZ]$/.test(xpos) || (xpos === 'VBN' && quoteFrame(tokenAt(clause, verb)) !== null);
  return finite && /^(?:DET|PROPN|NOUN|PRON)$/.test(clause.sentence.tokens[verb + 1]?.upos ?? '');
}

/** The cue before a quotation: said: "…", or a sentence of its own that ends in a colon. */
function cueBefore(page: Page, host: Clause, lead: number, quotation: Quotation): Found | null {
  if (lead === 0) return cueOfSentenceBefore(page, host);
  const last = tokenAt(host, lead - 1);
  const opening = page.text[(quotation.parts[0] as Span).start] ?? '';
  const introduced = /^[,:—–-]$/.test(last.text);
  const sentenceLike = /[\p{Lu}\p{N}[]/u.test(opening);
  const verbBeside = quoteFrame(last);
  if (!introduced && !sentenceLike && verbBeside === null) return null;
  // "Called them 'untrue'", "called it a 'disaster'": object and quotation are the content together, which the tree has to find.
  if (!introduced && hasJudgement(page, host, lead)) return null;
  const reach = wordCount(page, quotation) <= TITLE ? 2 : FAR;
  let from: number | undefined;
  for (let k = lead - 1; k >= Math.max(0, lead - reach); k--) {
    const token = tokenAt(host, k);
    // "…, who, according to the embassy, '…'": the phrase attributes, which the tree has to find.
    if (isQuoted(page, host.number, k) || /^(?:[.;?!]|according)$/.test(token.text)) return null;
    if (token.lemma === 'quote' && host.sentence.tokens[k - 1]?.text === 'I') continue;
    if (quoteFrame(token) && token.deprel !== 'amod' && !namesThing(host, k))
      return { clause: host, verb: k, beside: !introduced && !sentenceLike, ...(from === undefined ? {} : { from }) };
    if (token.text === 'that' && token.upos === 'SCONJ') from = token.start;
    else if (!introduced && (token.upos === 'VERB' || token.upos === 'AUX')) return null;
  }
  return null;
}

/** "A poem called '…'", "a plan dubbed '…'": what something is called, not what somebody says. */
function namesThing(clause: Clause, verb: number): boolean {
  const { xpos, deprel } = tokenAt(clause, verb);
  return xpos === 'VBN' && deprel === 'acl' && CUE_VERBS.get(tokenAt(clause, verb).lemma)?.judgement === true;
}

function hasJudgement(page: Page, host: Clause, lead: number): boolean {
  for (let k = lead - 1; k >= Math.max(0, lead - FAR); k--) {
    const frame = isQuoted(page, host.number, k) ? null : quoteFrame(tokenAt(host, k));
    if (frame) return frame.judgement;
  }
  return false;
}

function wordCount(page: Page, quotation: Quotation): number {
  return page.text.slice(quotation.start, quotation.end).split(/\s+/).length;
}

function cueOfSentenceBefore(page: Page, host: Clause): Found | null {
  const before = page.clauses[host.number - 1];
  if (!before || !/[:]$/.test(page.text.slice(before.sentence.start, before.sentence.end).trimEnd())) return null;
  for (let k = before.sentence.tokens.length - 1; k >= 0; k--) if (quoteFrame(tokenAt(before, k))) return { clause: before, verb: k };
  return null;
}

function attributed(page: Page, found: Found, content: readonly Span[]): Attribution {
  const { clause, verb } = found;
  const outside = (i: number) => !isQuoted(page, clause.number, i);
  const quoting = quotingOf(clause, verb, outside);
  const before = (content[0] as Span).start < tokenAt(clause, verb).start;
  return {
    sentence: clause.number,
    head: verb,
    family: CUE_VERBS.get(tokenAt(clause, verb).lemma)?.family ?? 'speech',
    source: quoting ? quoting.speaker : voiceOf(clause, verb, before, outside),
    via: quoting?.messenger ? [quoting.messenger] : [],
    cue: spansOfRanges(clause, [cueRange(clause, verb)]),
    content: content.map(({ start, end }) => ({ start, end })),
  };
}
