import type { Sentence, Token } from '../../model/annotation.ts';
import { ancestors, dependents, isRelation } from '../tree.ts';

const clausal = ['acl', 'advcl', 'ccomp', 'csubj', 'parataxis'];
/** Occasions: a time that hangs on one is that of whatever took place there ("met on the sidelines of the summit in May"). */
const occasion = /^(?:sidelines?|margins?|summit|meeting|conference|talks?|visit|trip|forum|session|ceremony|call|exercise|drill|dialogue)$/i;
const modifying = ['compound', 'nmod:poss', 'amod', 'appos'];

/** Costs from here on mean that a time does not belong to an event, however near it stands. */
export const unattached = 8;

/**
 * What it costs to take the time headed by token `time` for that of the event at token `event`: nothing where the tree hangs one on the
 * other, more with every clause border and noun between them. A parser often hangs a date on the last name before it, so a way up through
 * names is cheap; one through common nouns ("the fallout of the attacks in October") is not. Far more than `unattached` where the time
 * can only belong to something else ("who arrived on Monday", "the October 7 attacks").
 */
export function costOfAttachment(sentence: Sentence, time: number, event: number): number {
  const fromTime = [time, ...ancestors(sentence, time)];
  const fromEvent = [event, ...ancestors(sentence, event)];
  const meeting = fromTime.find((k) => fromEvent.includes(k));
  if (meeting === undefined) return unattached - 1 + Math.abs(time - event) / 100;
  const up = fromTime.slice(0, fromTime.indexOf(meeting));
  const down = fromEvent.slice(0, fromEvent.indexOf(meeting));
  let cost = Math.abs(time - event) / 100;
  for (const [step, k] of up.entries()) {
    const token = sentence.tokens[k] as Token;
    const above = sentence.tokens[token.head] as Token;
    if (step === 0) {
      if (modifying.some((r) => isRelation(token, r)) && token.head !== event && !(above.upos === 'PROPN' || above.upos === 'VERB')) cost += 20;
      continue;
    }
    if (clausal.some((r) => isRelation(token, r))) cost += 10;
    else if (isRelation(token, 'conj')) cost += 3;
    else if (isRelation(token, 'xcomp')) cost += 1;
    else if (token.upos === 'PROPN') cost += 1.5;
    else if (occasion.test(token.lemma) && !isRelation(token, 'obj')) cost += 0.5;
    else if (token.upos === 'NOUN') cost += 4;
  }
  for (const k of down) {
    const token = sentence.tokens[k] as Token;
    if (isRelation(token, 'ccomp') || isRelation(token, 'parataxis')) cost += 5;
    else if (isRelation(token, 'acl')) cost += goesOn(sentence, k) ? 3 : unattached;
    else if (isRelation(token, 'advcl')) cost += 3;
    else if (isRelation(token, 'conj')) cost += 1;
    else if (token.upos === 'NOUN') cost += 0.5;
  }
  return cost;
}

/** "visited the base on Monday, where she laid a wreath": a clause that goes on with the story, on the day of the one before. */
function goesOn(sentence: Sentence, verb: number): boolean {
  return (
    dependents(sentence, verb, 'advmod', 'mark', 'obl').some((k) => /^(?:where|whereupon)$/i.test((sentence.tokens[k] as Token).text) && k < verb) &&
    (sentence.tokens[verb] as Token).xpos === 'VBD'
  );
}
