import type { Sentence, Token } from '../../model/annotation.ts';
import { subtree } from '../tree.ts';
import type { Cue } from './cues.ts';

/** Tokens [first, last) in which a cue's areas stand: what qualifies it on the left, what it is "in", "on" or "such as" on the right. */
export interface Scope {
  readonly first: number;
  readonly last: number;
  /** Where areas stand that are listed ahead of the cue: "named space and health as fields in which they will cooperate"; -1 without. */
  readonly listed: number;
}

const OPENERS =
  /^(?:in|on|of|for|across|including|covering|such|through|to|especially|particularly|within|with|between|among|as|and|from|,|via|towards|over|against|about|concerning)$/i;

/** The scope of a cue. */
export function scopeOf(sentence: Sentence, cue: Cue): Scope {
  const listed = cue.sort === 'noun' || cue.sort === 'verb' ? listAhead(sentence, cue.first) : -1;
  return { ...reachOf(sentence, cue), listed };
}

const NAMING =
  /^(?:list|name|cite|identify|mention|single|highlight|describe|define|designate|pick|select|choose|set|see|regard|count|give|outline|note)$/;

/** Where the list begins of "listed A, B and C as areas where cooperation …": behind the verb that names them; -1 without. */
function listAhead(sentence: Sentence, cue: number): number {
  const word = (k: number): string => sentence.tokens[k]?.text.toLowerCase() ?? '';
  for (let k = cue - 1; k > Math.max(0, cue - 12); k--) {
    if (!/^(?:areas?|fields?|sectors?|domains?|spheres?|priorit(?:y|ies)|directions?)$/.test(word(k))) continue;
    if (!/^(?:where|in|of|for|on)$/.test(word(k + 1))) continue;
    const as = [k - 1, k - 2, k - 3].find((i) => word(i) === 'as');
    const verb = as === undefined ? -1 : sentence.tokens.findLastIndex((t, i) => i < as && t.upos === 'VERB' && NAMING.test(t.lemma.toLowerCase()));
    return verb < 0 ? -1 : verb + 1;
  }
  return -1;
}

function reachOf(sentence: Sentence, cue: Cue): Omit<Scope, 'listed'> {
  if (cue.sort === 'deed') return { first: cue.first, last: cue.last };
  if (cue.sort === 'talk' || cue.sort === 'verb' || (sentence.tokens[cue.first] as Token).upos === 'VERB')
    return { first: isPassiveTalk(sentence, cue) ? subjectStart(sentence, cue.first) : cue.first, last: rightEnd(sentence, cue.last) };
  const first = leftStart(sentence, cue.first);
  const next = sentence.tokens[cue.last];
  const opens = next !== undefined && OPENERS.test(next.text);
  return { first, last: opens ? rightEnd(sentence, cue.last) : cue.last };
}

// Verbs that a tagger takes for modifiers.
const PROMOTING = /^(?:strengthen|deepen|expand|enhance|boost|promote|improve|step|upgrade|build|forge|foster|further|develop|increase)$/i;

/** Left over the modifiers, and over a list of modifiers: "naval, scientific and technical" cooperation. */
function leftStart(sentence: Sentence, cue: number): number {
  let k = cue;
  while (k > 0) {
    const token = sentence.tokens[k - 1] as Token;
    const modifier =
      ['ADJ', 'NOUN', 'PROPN', 'X'].includes(token.upos) ||
      (token.upos === 'VERB' && token.deprel === 'amod') ||
      token.text === '-' ||
      token.text === '&';
    const link = (token.text === ',' || token.text.toLowerCase() === 'and') && k - 1 > 0 && isModifier(sentence, k - 2) && isModifier(sentence, k);
    if ((!modifier && !link) || PROMOTING.test(token.text)) break;
    k--;
  }
  return k;
}

function isModifier(sentence: Sentence, k: number): boolean {
  const token = sentence.tokens[k];
  if (token === undefined) return false;
  return (
    token.upos === 'ADJ' ||
    token.upos === 'CCONJ' ||
    token.text === ',' ||
    token.deprel === 'compound' ||
    token.deprel === 'amod' ||
    (token.upos === 'NOUN' && token.deprel !== 'root' && token.head > k)
  );
}

/** Right to the end of the clause: a relative pronoun, a verb with a subject of its own, a closing quotation mark or a semicolon. */
function rightEnd(sentence: Sentence, start: number): number {
  for (let k = start; k < sentence.tokens.length; k++) {
    const token = sentence.tokens[k] as Token;
    if (/^[;:”“"»]$/.test(token.text) && k > start) return k;
    // "activities, among which are …"
    if (/^(?:among|amongst)$/i.test(sentence.tokens[k - 1]?.text ?? '') && token.text.toLowerCase() === 'which') continue;
    if (/^(?:WDT|WP|WRB)$/.test(token.xpos) || (token.xpos === 'IN' && token.text.toLowerCase() === 'that')) return k;
    if (
      /^(?:after|before|while|amid|following|although|because|when|since|as|despite)$/i.test(token.text) &&
      !/^(?:such|well)$/i.test(sentence.tokens[k - 1]?.text ?? '') &&
      !/^well$/i.test(sentence.tokens[k + 1]?.text ?? '')
    )
      return k;
    if (
      /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) &&
      (token.upos === 'VERB' || token.upos === 'AUX') &&
      sentence.tokens.some((t, i) => i >= start && i < k && t.deprel.startsWith('nsubj')) &&
      !isOfKnowledge(sentence, k)
    )
      return subjectBefore(sentence, start, k);
  }
  return sentence.tokens.length;
}

/** "share the experience we have gained in the fight against terrorism": what somebody knows is known of something. */
function isOfKnowledge(sentence: Sentence, finite: number): boolean {
  const token = sentence.tokens[finite] as Token;
  const verb = token.upos === 'AUX' ? token.head : finite;
  const clause = sentence.tokens[verb];
  if (clause === undefined || !clause.deprel.startsWith('acl')) return false;
  return /^(?:experience|expertise|knowledge|know-how|lesson|skill)$/i.test(sentence.tokens[clause.head]?.lemma ?? '');
}

function subjectBefore(sentence: Sentence, start: number, finite: number): number {
  for (let i = finite - 1; i >= start; i--) {
    if (!(sentence.tokens[i] as Token).deprel.startsWith('nsubj')) continue;
    return Math.max(start, Math.min(...subtree(sentence, i)));
  }
  return finite;
}

function isPassiveTalk(sentence: Sentence, cue: Cue): boolean {
  return cue.sort === 'talk' && sentence.tokens.some((t) => t.head === cue.first && (t.deprel === 'aux:pass' || t.deprel === 'nsubj:pass'));
}

function subjectStart(sentence: Sentence, verb: number): number {
  const subjects = sentence.tokens.flatMap((t, k) => (t.head === verb && t.deprel.startsWith('nsubj') ? [k] : []));
  return subjects.length === 0 ? verb : Math.min(...subjects.flatMap((k) => subtree(sentence, k)));
}
