import type { Sentence, Token } from '../../model/annotation.ts';
import { subtree } from '../tree.ts';
import type { Cue } from './cues.ts';

/** Tokens [first, last) in which a cue's areas stand: what qualifies it on the left, what it is "in", "on" or "such as" on the right. */
export interface Scope {
  readonly first: number;
  readonly last: number;
}

const OPENERS =
  /^(?:in|on|of|for|across|including|covering|such|through|to|especially|particularly|within|with|between|among|as|and|from|,|via|towards|over|against|about|concerning)$/i;

/** The scope of a cue. */
export function scopeOf(sentence: Sentence, cue: Cue): Scope {
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
      sentence.tokens.some((t, i) => i >= start && i < k && t.deprel.startsWith('nsubj'))
    )
      return subjectBefore(sentence, start, k);
  }
  return sentence.tokens.length;
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
