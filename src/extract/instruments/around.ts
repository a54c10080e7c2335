import type { Sentence, Token } from '../../model/annotation.ts';
import { ancestors, dependents } from '../tree.ts';
import type { Act } from './act.ts';
import type { Candidate } from './candidate.ts';

/** "the progress of talks on an agreement": a noun of negotiating right before the paper, whatever the tree hangs it on; null without one. */
export function underNegotiation(sentence: Sentence, candidate: Candidate): Act | null {
  const floor = Math.max(0, candidate.modifiers - 4);
  for (let k = candidate.modifiers - 1; k > floor; k--) {
    if (!/^(?:on|over|about|for|towards?)$/i.test((sentence.tokens[k] as Token).text)) continue;
    const noun = sentence.tokens[k - 1] as Token;
    return /^(?:talk|negotiation|work|preparation|bargaining)s?$/i.test(noun.text) && noun.upos === 'NOUN'
      ? { token: k - 1, lemma: noun.lemma.toLowerCase(), status: 'negotiated', aside: false }
      : null;
  }
  return null;
}

/** "In the final communiqué the leaders stressed …": what somebody says in a statement of his is issued. */
export function saidIn(sentence: Sentence, candidate: Candidate): Act | null {
  if (candidate.kind !== 'joint-statement' || candidate.modifiers > 3 || !/^in$/i.test((sentence.tokens[0] as Token).text)) return null;
  const { head } = sentence.tokens[candidate.head] as Token;
  const verb = head < 0 ? undefined : sentence.tokens[head];
  return verb?.upos === 'VERB' && /^(?:VBD|VBP|VBZ)$/.test(verb.xpos) && dependents(sentence, head, 'nsubj').length > 0
    ? { token: head, lemma: 'issue', status: 'adopted', aside: false }
    : null;
}

const AHEAD =
  /^(?:await|expect|hope|anticipate|urge|call|push|press|plan|prepare|aim|want|need|necessity|importance|possibility|prospect|preparation|readiness|desire|wish|interest|date|accelerate|expedite|hasten|speed|facilitate|require|procedure|way|work|intention|willingness|seek)$/;
const SOON =
  /^(?:early|earliest|speedy|swift|rapid|prompt|soonest|possible|planned|forthcoming|upcoming|eventual|future|quick|imminent|expeditious)$/i;

/** "looked forward to the early conclusion of", "the necessity of the signing of": an act told by a noun that is still to come. */
export function isToCome(sentence: Sentence, act: number): boolean {
  const token = sentence.tokens[act] as Token;
  const nominal = token.upos === 'NOUN' || (token.xpos === 'VBG' && dependents(sentence, act, 'det').length > 0);
  if (!nominal) return false;
  if (dependents(sentence, act, 'amod').some((k) => SOON.test((sentence.tokens[k] as Token).text))) return true;
  const above = ancestors(sentence, act).slice(0, 3);
  const end = above.findIndex((k) => (sentence.tokens[k] as Token).upos === 'VERB');
  return above.slice(0, end < 0 ? undefined : end + 1).some((k) => {
    const lemma = (sentence.tokens[k] as Token).lemma.toLowerCase();
    return AHEAD.test(lemma) || (lemma === 'look' && /^forward$/i.test(sentence.tokens[k + 1]?.text ?? ''));
  });
}
