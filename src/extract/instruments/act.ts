import type { Sentence, Token } from '../../model/annotation.ts';
import type { InstrumentKind, InstrumentStatus } from '../../model/vocabulary.ts';
import { assertionOf } from '../parties/index.ts';
import { dependents, isRelation } from '../tree.ts';
import { ACTS, FURTHER, MENTIONS } from './acts.ts';
import { isToCome, saidIn, underNegotiation } from './around.ts';
import type { Candidate } from './candidate.ts';

/** What the sentence says was done to an instrument. */
export interface Act {
  /** The verb or noun that says so. */
  readonly token: number;
  readonly lemma: string;
  readonly status: InstrumentStatus;
  /** Told in passing, of an instrument that is there already: "an agreement signed between …". */
  readonly aside: boolean;
}

/** Whether anything is said to be done to the candidate: an act, `null` for none, `denied` where the report says it did not happen. */
export function actOn(sentence: Sentence, text: string, candidate: Candidate): Act | 'denied' | null {
  const participle = participleOf(sentence, candidate);
  const governor = governorOf(sentence, candidate);
  const lemma = governor < 0 ? '' : lemmaAt(sentence, governor);
  const aside = participle < 0 ? null : judged(sentence, text, candidate, participle, true);
  if (aside === null && governor < 0) return underNegotiation(sentence, candidate) ?? saidIn(sentence, candidate);
  if (aside !== null && (governor < 0 || MENTIONS.has(lemma) || !ACTS.has(lemma))) return aside;
  const act = governor < 0 ? null : judged(sentence, text, candidate, governor, false);
  // "agreed to revive a pact signed in 2001": it was signed, whatever is still to come.
  if (act === null || act === 'denied' || aside === null || aside === 'denied') return act;
  // "replaces the pact signed in 2012", "implements the memorandum that they signed": what was signed then
  if (/^(?:replace|supersede|implement)$/.test(act.lemma)) return aside;
  return FURTHER[aside.status] > FURTHER[act.status] ? aside : act;
}

function judged(sentence: Sentence, text: string, candidate: Candidate, token: number, aside: boolean): Act | 'denied' | null {
  const lemma = lemmaAt(sentence, token);
  const base = forced(sentence, text, token) ?? adjusted(ACTS.get(lemma), lemma, candidate.kind);
  // A programme that is launched is a programme; only one that is signed is a paper.
  if (base === undefined || (PUBLISHED.has(lemma) && /program/.test(candidate.noun))) return null;
  const past = /^(?:VBN|VBD)$/.test((sentence.tokens[token] as Token).xpos) && !isRelative(sentence, token);
  const assertion = aside && past ? 'fact' : assertionOf(sentence, token);
  if (assertion === 'denied') return 'denied';
  if (isToCome(sentence, token) && base !== 'discussed') return { token, lemma, status: 'negotiated', aside };
  if (assertion === 'fact' || base === 'discussed') return { token, lemma, status: base, aside };
  // Who says that they will end a pact gives it up by saying so.
  if (base === 'terminated' && assertion === 'planned') return { token, lemma, status: base, aside };
  if (assertion === 'planned' || assertion === 'agreed')
    return { token, lemma, status: base === 'terminated' || base === 'extended' ? 'discussed' : 'negotiated', aside };
  return { token, lemma, status: 'discussed', aside };
}

/** "entered into force", "took effect": phrases whose verb alone says nothing. */
function forced(sentence: Sentence, text: string, token: number): InstrumentStatus | undefined {
  const here = text
    .slice((sentence.tokens[token] as Token).start, sentence.end)
    .slice(0, 60)
    .toLowerCase();
  if (
    /^(?:enter\w*|entry|c[oa]me|comes|coming|go|goes|went|brought|bring) (?:\w+ )?into (?:force|effect|operation)|^t(?:ake|akes|ook|aken) effect/.test(
      here,
    )
  )
    return 'in-force';
  if (/^(?:pull|pulls|pulled|pulling|back|backed|walk|walked|walks)\w* (?:out|away) (?:of|from)|^tore up|^tear\w* up/.test(here)) return 'terminated';
  if (/^(?:conclud|finali[sz]|complet|wrap)\w* (?:up )?(?:\w+ ){0,2}(?:negotiations?|talks)/.test(here)) return 'finalised';
  if (/^\w+ (?!(?:\w+ )?(?:following|after|during|at|in|before|as)\b)(?:[\w-]+ ){0,3}(?:talks|negotiations)\b/.test(here)) return 'negotiated';
  if (/^put\w* (?:their|his|her|its) (?:names?|signatures?|pens?)|^put\w* (?:pen|ink|a name) (?:to|on|under)/.test(here)) return 'signed';
  if (/^(?:work\w*|talk\w*) (?:on|towards?|about)|^dr(?:aw|ew)\w* up/.test(here)) return 'negotiated';
  if (/^call\w* for|^push\w* for|^touch\w* on|^touch\w* upon|^deal\w* with|^dealt with/.test(here)) return 'discussed';
  if (
    /^(?:rais|upgrad|elevat)\w* (?:the|its|their) [^,.;]{0,60}?\bto an? /.test(
      text.slice((sentence.tokens[token] as Token).start, sentence.end).slice(0, 140),
    )
  )
    return 'in-force';
  // "have had a memorandum since 2017"
  if (/^ha(?:ve|s|d) /.test(here)) return /\bsince (?:19|20)\d\d\b/.test(text.slice(sentence.start, sentence.end)) ? 'in-force' : undefined;
  if (/^hand(?:ed|s|ing)? /.test(here) && !/over/.test(here)) return undefined;
  return undefined;
}

const PUBLISHED = new Set(['announce', 'unveil', 'launch', 'release', 'issue', 'publish', 'accept', 'establish', 'pass']);
const BARGAINS = new Set<InstrumentKind>(['agreement', 'contract', 'memorandum', 'treaty', 'letter-of-intent']);
const COMMERCIAL = new Set(['award', 'win', 'land', 'bag', 'secure', 'make', 'close', 'place']);

function adjusted(status: InstrumentStatus | undefined, lemma: string, kind: InstrumentKind): InstrumentStatus | undefined {
  if (COMMERCIAL.has(lemma) && kind !== 'contract' && kind !== 'agreement') return undefined;
  if (PUBLISHED.has(lemma) && BARGAINS.has(kind)) return lemma === 'issue' || lemma === 'publish' ? undefined : 'finalised';
  if (lemma === 'entry') return undefined;
  if (lemma === 'enter') return kind === 'joint-statement' ? undefined : 'signed';
  return status;
}

/** The participle that hangs on the noun or follows it: "a pact signed in May", "the treaty being negotiated". */
function participleOf(sentence: Sentence, candidate: Candidate): number {
  const hanging = dependents(sentence, candidate.head, 'acl').find(
    (k) => k > candidate.head && isParticiple(sentence, k, candidate) && ACTS.has(lemmaAt(sentence, k)),
  );
  if (hanging !== undefined) return hanging;
  const next = sentence.tokens[candidate.last];
  if (
    next &&
    next.xpos === 'VBN' &&
    ACTS.has(next.lemma.toLowerCase()) &&
    !isRelation(next, 'root') &&
    dependents(sentence, candidate.last, 'aux').length === 0
  )
    return candidate.last;
  // "Under an agreement reached in July, …", where the tree takes the participle for the predicate
  if (
    next?.xpos === 'VBD' &&
    ACTS.has(next.lemma.toLowerCase()) &&
    isRelation(sentence.tokens[candidate.head] as Token, 'obl') &&
    candidate.modifiers < 4
  )
    return candidate.last;
  const that = thatClause(sentence, candidate);
  if (that >= 0) return that;
  // "that India and Israel have signed"
  return (
    dependents(sentence, candidate.head, 'acl').find(
      (k) => k > candidate.head && (sentence.tokens[k] as Token).deprel === 'acl:relcl' && isDoneTo(sentence, k),
    ) ?? -1
  );
}

/** "the agreement that A and B have signed", where the tree does not see the relative clause. */
function thatClause(sentence: Sentence, candidate: Candidate): number {
  let that = candidate.last;
  // "the memorandum on defence cooperation that …"
  while (that < candidate.last + 8 && /^(?:ADP|NOUN|PROPN|ADJ|CCONJ)$/.test(sentence.tokens[that]?.upos ?? '')) that++;
  if (!/^(?:that|which)$/i.test(sentence.tokens[that]?.text ?? '')) return -1;
  for (let k = that + 1; k < Math.min(sentence.tokens.length, that + 25); k++) {
    const token = sentence.tokens[k] as Token;
    if (token.upos !== 'VERB') continue;
    const status = ACTS.get(token.lemma.toLowerCase());
    const told = k > that + 1 && (token.xpos === 'VBD' || dependents(sentence, k, 'aux').some((a) => lemmaAt(sentence, a) === 'have'));
    return told && status !== undefined && FURTHER[status] >= FURTHER.finalised ? k : -1;
  }
  return -1;
}

function isRelative(sentence: Sentence, token: number): boolean {
  return (sentence.tokens[token] as Token).deprel === 'acl:relcl';
}

function isDoneTo(sentence: Sentence, verb: number): boolean {
  const status = ACTS.get(lemmaAt(sentence, verb));
  if (status === undefined || status === 'discussed') return false;
  const subjects = dependents(sentence, verb, 'nsubj');
  const relativeSubject = subjects.some((k) => /^(?:which|that|who)$/i.test((sentence.tokens[k] as Token).text));
  return !relativeSubject || dependents(sentence, verb, 'aux:pass').length > 0;
}

/** A participle; also one that the tagger took for a past tense: "an agreement signed in Kigali". */
function isParticiple(sentence: Sentence, k: number, { determiner }: Candidate): boolean {
  const token = sentence.tokens[k] as Token;
  return (
    token.xpos === 'VBN' ||
    token.xpos === 'VBG' ||
    (token.xpos === 'VBD' && token.deprel === 'acl' && token.head === k - 1 && determiner === 'indefinite')
  );
}

// The participle is often taken for an adjective.
const BOUND = /^(?:bind|bound)$/;
const INTRANSITIVE = new Set(['expire', 'end', 'enter', 'come', 'take', 'go', 'lapse', 'follow']);

/** The act that governs the noun phrase, up through coordination and nouns such as "the signing of"; -1 where there is none. */
function governorOf(sentence: Sentence, candidate: Candidate): number {
  let current = candidate.head;
  for (let step = 0; step < 6; step++) {
    const token = sentence.tokens[current] as Token;
    if (token.head < 0) break;
    const governor = sentence.tokens[token.head] as Token;
    const lemma = lemmaAt(sentence, token.head);
    if (governor.upos === 'VERB' || BOUND.test(lemma)) {
      if (isRelation(token, 'obj') || token.deprel === 'nsubj:pass' || isRelation(token, 'xcomp') || isRelation(token, 'ccomp'))
        return actOrNothing(sentence, token.head);
      // "The contract, signed in February, is worth …"
      const participle = governor.xpos === 'VBN' && !dependents(sentence, token.head, 'aux').some((k) => lemmaAt(sentence, k) === 'have');
      if (isRelation(token, 'nsubj') && participle && ACTS.has(lemma)) return token.head;
      if (isRelation(token, 'nsubj')) return INTRANSITIVE.has(lemma) ? token.head : -1;
      // "signed with the minister, Ana Costa, a ten-year roadmap": what the tree takes for one more name of the minister
      // "adopted today a statement": an object that the tree takes for a time
      if (token.deprel === 'obl:unmarked' && ACTS.has(lemma)) return token.head;
      if (isRelation(token, 'obl') && current !== candidate.head && candidate.determiner === 'indefinite' && ACTS.has(lemma)) return token.head;
      if (isRelation(token, 'obl')) return byPreposition(sentence, current, token.head);
      if (isRelation(token, 'conj') || isRelation(token, 'parataxis') || isRelation(token, 'dep')) return nearestBefore(sentence, candidate);
      return nearestBefore(sentence, candidate);
    }
    // "put their names to the agreement"
    if (/^(?:name|signature|pen|ink)$/.test(lemma) && governor.head >= 0 && lemmaAt(sentence, governor.head) === 'put') return governor.head;
    if (ACTS.has(lemma) && governor.upos === 'NOUN' && (isRelation(token, 'nmod') || isRelation(token, 'compound'))) {
      const own = mentionedBy(sentence, token.head);
      return own >= 0 ? own : token.head;
    }
    if (isRelation(token, 'nmod') && !/^(?:of|on|including|for)$/.test(prepositionOf(sentence, current)) && current !== candidate.head) return -1;
    if (isRelation(token, 'nmod') && /^(?:under|by|with|to|since|from|after|despite|through)$/.test(prepositionOf(sentence, current))) return -1;
    current = token.head;
  }
  return nearestBefore(sentence, candidate);
}

/** "discussed the signing of": the discussing counts, not the signing. */
function mentionedBy(sentence: Sentence, noun: number): number {
  const token = sentence.tokens[noun] as Token;
  if (token.head < 0 || !isRelation(token, 'obj')) return -1;
  return /^(?:discuss|consider|explore|propose|negotiate|delay|postpone|conclude|finalise|finalize|complete|wrap)$/.test(
    lemmaAt(sentence, token.head),
  )
    ? token.head
    : -1;
}

function actOrNothing(sentence: Sentence, verb: number): number {
  const lemma = lemmaAt(sentence, verb);
  if (lemma === 'have') return sentence.tokens.some((t) => t.text.toLowerCase() === 'since') ? verb : -1;
  return ACTS.has(lemma) || MENTIONS.has(lemma) || /^(?:put|pull|call|work|bring|include|tear|draw)$/.test(lemma) ? verb : -1;
}

function byPreposition(sentence: Sentence, noun: number, verb: number): number {
  // "hold talks on a treaty"
  if (dependents(sentence, verb, 'obj').some((k) => /^(?:talk|talks|negotiation|negotiations)$/.test(lemmaAt(sentence, k)))) return verb;
  const lemma = lemmaAt(sentence, verb);
  const preposition = prepositionOf(sentence, noun);
  if (
    /^(?:on|upon|into|to|from|of|for|about|towards?|over|out)$/.test(preposition) &&
    (ACTS.has(lemma) || /^(?:put|pull|back|walk|work|talk|call|push|touch|deal)$/.test(lemma))
  ) {
    if (lemma === 'sign' && preposition === 'for') return -1;
    return verb;
  }
  // "have been bound since 2009 by an agreement"
  if (preposition === 'by' && (BOUND.test(lemma) || lemma === 'govern')) return verb;
  return -1;
}

/** Where the tree leads nowhere: the last act before the noun, with no other clause between. */
function nearestBefore(sentence: Sentence, candidate: Candidate): number {
  for (let k = candidate.modifiers - 1; k >= Math.max(0, candidate.modifiers - 12); k--) {
    const token = sentence.tokens[k] as Token;
    if (token.upos === 'VERB' && token.xpos !== 'VBG' && token.deprel !== 'amod')
      return ACTS.has(token.lemma.toLowerCase()) && (candidate.modifiers - k < 7 || listsPapers(sentence, k, candidate.modifiers)) ? k : -1;
    if (/^[;:]$/.test(token.text) || /^(?:under|by|with|since|from|after|despite|through|before)$/i.test(token.text)) return -1;
  }
  return -1;
}

/** "signed a number of documents, among them a memorandum" */
function listsPapers(sentence: Sentence, first: number, last: number): boolean {
  return sentence.tokens
    .slice(first, last)
    .some((t) => /^(?:documents?|papers?|agreements?|deals?|memorand\w+|mous|accords|including)$/i.test(t.text));
}

function prepositionOf(sentence: Sentence, noun: number): string {
  const k = dependents(sentence, noun, 'case')[0];
  return k === undefined ? '' : (sentence.tokens[k] as Token).text.toLowerCase();
}

function lemmaAt(sentence: Sentence, k: number): string {
  const { text, lemma } = sentence.tokens[k] as Token;
  // No reader knows of which verb it is.
  return /^bound$/i.test(text) ? 'bind' : lemma.toLowerCase();
}
