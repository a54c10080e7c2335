import type { TokenRange } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import type { Frame } from './lexicon.ts';
import { isNominal } from './voice.ts';

// Content by word order alone, for sentences whose tree leaves a verb of speech with nothing to say.

/** How many words of adverbials and addressee may stand between the verb and "that". */
const BEFORE_THAT = 12;
/** An aside has at most this many words on either side of its verb. */
const ASIDE = 9;
const NOMINAL = /^(?:NOUN|PROPN|PRON|NUM)$/;

/** What a verb of speech says by word order: the clause after it, or the one before it that a comma closes. Null where neither has a verb. */
export function surfaceContent(clause: Clause, verb: number, frame: Frame): TokenRange[] | null {
  if (!frame.clause || !speaksHere(clause, verb)) return null;
  if (frame.family === 'speech') return clauseAfter(clause, verb, frame) ?? clauseBefore(clause, verb);
  // "…, experts believe.": a thought is a tag only where nothing follows it.
  const next = clause.sentence.tokens[verb + 1];
  return next === undefined || next.upos === 'PUNCT' ? clauseBefore(clause, verb) : null;
}

/** A finite verb, or a participle that a comma sets off: "…, adding it would"; not one inside a noun phrase. */
function speaksHere(clause: Clause, verb: number): boolean {
  const { xpos, deprel } = tokenAt(clause, verb);
  return /^VB[DZP]$/.test(xpos) ? deprel !== 'amod' : xpos === 'VBG' && tokenAt(clause, Math.max(0, verb - 1)).text === ',';
}

/**
 * What a verb of speech says where it is an aside between commas ("The talks, the minister said, went well"): the sentence around it.
 * Null where it is none. Trees often take such an aside for the main clause.
 */
export function contentAroundAside(clause: Clause, verb: number, frame: Frame): TokenRange[] | null {
  if (!frame.clause || !/^VB[DZP]$/.test(tokenAt(clause, verb).xpos)) return null;
  const size = clause.sentence.tokens.length;
  const close = commaWithin(clause, verb, Math.min(size - 1, verb + ASIDE), 1);
  const open = commaWithin(clause, verb, Math.max(0, verb - ASIDE), -1);
  if (open < 1 || close < 0 || close >= size - 2) return null;
  const aside = clause.sentence.tokens.slice(open + 1, close);
  const withSubject = aside.some(isNominal) && !aside.some((t) => /^W/.test(t.xpos) || t.upos === 'SCONJ' || t.text === 'and');
  const resumed = tokenAt(clause, close + 1);
  if (!withSubject || resumed.xpos === 'VBG' || /^(?:CCONJ|SCONJ)$/.test(resumed.upos) || /^W/.test(resumed.xpos)) return null;
  if (!clause.sentence.tokens.some((t, k) => (k < open || k > close) && /^(?:VERB|AUX)$/.test(t.upos))) return null;
  return [
    { first: 0, last: open - 1 },
    { first: close + 1, last: lastWord(clause) },
  ];
}

/** The first comma from the verb on in a direction, with no other verb on the way; -1 for none. */
function commaWithin(clause: Clause, verb: number, limit: number, step: 1 | -1): number {
  for (let k = verb + step; step > 0 ? k <= limit : k >= limit; k += step) {
    const token = tokenAt(clause, k);
    if (token.text === ',') return k;
    if (token.upos === 'VERB' || (token.upos === 'AUX' && step > 0) || /^[.:;"“”]$/.test(token.text)) return -1;
  }
  return -1;
}

function clauseAfter(clause: Clause, verb: number, frame: Frame): TokenRange[] | null {
  const end = lastWord(clause);
  const first = startAfter(clause, verb, frame, end);
  if (first > end || !hasSubject(clause, verb) || !holdsClause(clause, first, end)) return null;
  return [{ first, last: end }];
}

/** The first token of the clause: "that", else what follows the verb's adverbials and whom it is said to. */
export function startAfter(clause: Clause, verb: number, frame: Frame, end: number): number {
  for (let k = verb + 1; k <= Math.min(end, verb + BEFORE_THAT); k++) {
    const token = tokenAt(clause, k);
    if (token.text === 'that' && token.deprel !== 'det') return k;
    if (/^(?:VB[DZP]|MD)$/.test(token.xpos)) break;
  }
  let from = verb + 1;
  for (const child of clause.children[verb] as readonly number[]) {
    if (child < from || (clause.leftmost[child] as number) !== from) continue;
    const relation = tokenAt(clause, child).deprel;
    const skipped =
      /^(?:advmod|obl:unmarked|iobj)/.test(relation) || (relation === 'obj' && frame.addressee) || (relation === 'obl' && isAdverbial(clause, child));
    if (skipped) from = (clause.rightmost[child] as number) + 1;
  }
  return from;
}

function isAdverbial(clause: Clause, oblique: number): boolean {
  return childrenOf(clause, oblique, 'case').some((c) => ['in', 'on', 'at', 'during', 'to', 'after'].includes(tokenAt(clause, c).lemma));
}

/** "…, the airline said": everything up to the comma before the verb's subject. */
function clauseBefore(clause: Clause, verb: number): TokenRange[] | null {
  if (holdsClause(clause, verb + 1, lastWord(clause))) return null;
  for (let k = verb - 1; k > 1; k--) {
    const token = tokenAt(clause, k);
    if (token.text !== ',') continue;
    const subjectBetween = clause.sentence.tokens.slice(k + 1, verb).some((t) => NOMINAL.test(t.upos)) || tokenAt(clause, verb + 1)?.upos === 'PROPN';
    return subjectBetween && holdsClause(clause, 0, k - 1) ? [{ first: 0, last: k - 1 }] : null;
  }
  return null;
}

function hasSubject(clause: Clause, verb: number): boolean {
  return clause.sentence.tokens.slice(Math.max(0, verb - 8), verb).some((t) => NOMINAL.test(t.upos));
}

/** Whether a subject and then a finite verb stand between the two tokens. */
function holdsClause(clause: Clause, first: number, last: number): boolean {
  let subject = false;
  for (let k = first; k <= last; k++) {
    const token = tokenAt(clause, k);
    if (NOMINAL.test(token.upos)) subject = true;
    else if (subject && /^(?:VB[DZP]|MD)$/.test(token.xpos)) return true;
  }
  return false;
}

function lastWord(clause: Clause): number {
  let last = clause.sentence.tokens.length - 1;
  while (last > 0 && tokenAt(clause, last).upos === 'PUNCT') last--;
  return last;
}
