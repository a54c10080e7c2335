import { rankOfTitleNoun } from '../../knowledge/index.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';

// Cue verbs that with some objects tell of a deed and of no words.

/** By verb, what kind of object makes it a deed: a person, a post that somebody holds, or goods. */
const DEEDS: Readonly<Record<string, 'person' | 'post' | 'goods'>> = { welcome: 'person', recall: 'post', order: 'goods' };
const TROOPS = /^(?:troop|force|soldier|staff|diplomat|contingent|mission)$/;
/** What one orders by words. */
const ACTS =
  /(?:tion|sion|ment|al|ing|ure|ance)$|^(?:inquiry|investigation|probe|review|halt|stop|ceasefire|strike|attack|curfew|lockdown|search|raid|audit|study|release|pause|ban|freeze|end|recount|trial|shutdown|hearing)$/;

/** "Ordered 32 jets", "recalled its ambassador", "welcomed the prime minister": with such an object alone the verb tells what somebody did, not said. */
export function isDeed(clause: Clause, verb: number): boolean {
  const deed = DEEDS[tokenAt(clause, verb).lemma];
  const object = childrenOf(clause, verb, 'obj')[0];
  if (deed === undefined || object === undefined || object < verb || childrenOf(clause, verb, 'ccomp', 'xcomp', 'advcl').some((k) => k > verb))
    return false;
  const { text, lemma, upos } = tokenAt(clause, object);
  const person =
    upos === 'PROPN'
      ? clause.sentence.names.some((n) => n.type === 'person' && n.first <= object && object < n.last)
      : /^(?:him|her|them)$/.test(text);
  if (deed === 'person') return person || rankOfTitleNoun(lemma) !== null;
  return deed === 'post' ? rankOfTitleNoun(lemma) !== null || TROOPS.test(lemma) : upos === 'NOUN' && !ACTS.test(lemma);
}
