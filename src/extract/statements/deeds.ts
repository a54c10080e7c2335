import { rankOfTitleNoun } from '../../knowledge/index.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import { isSpeaker } from './speakers.ts';

// Cue verbs that with some objects tell of a deed and of no words.

/** By verb, what kind of object makes it a deed: a person, a post that somebody holds, or goods. */
const DEEDS: Readonly<Record<string, 'person' | 'post' | 'goods'>> = { welcome: 'person', recall: 'post', order: 'goods' };
const PLACED = /^(?:to|at|in|into|for|with|aboard)$/;
const TROOPS = /^(?:troop|force|soldier|staff|diplomat|contingent|mission)$/;
/** What one orders by words. */
const ACTS =
  /(?:tion|sion|ment|al|ing|ure|ance)$|^(?:inquiry|investigation|probe|review|halt|stop|ceasefire|strike|attack|curfew|lockdown|search|raid|audit|study|release|pause|ban|freeze|end|recount|trial|shutdown|hearing)$/;

/** "Ordered 32 jets", "recalled its ambassador", "welcomed the prime minister": with such an object alone the verb tells what somebody did, not said. */
export function isDeed(clause: Clause, verb: number): boolean {
  const deed = DEEDS[tokenAt(clause, verb).lemma];
  const object = childrenOf(clause, verb, 'obj')[0];
  if (deed === undefined || object === undefined || object < verb) return false;
  const { text, lemma, upos } = tokenAt(clause, object);
  // Whoever is welcomed somewhere is received.
  const received =
    deed === 'person' &&
    childrenOf(clause, verb, 'obl')
      .concat(childrenOf(clause, object, 'nmod'))
      .some((k) => k > object && PLACED.test(prepositionOf(clause, k)));
  if (!received && childrenOf(clause, verb, 'ccomp', 'xcomp', 'advcl').some((k) => k > verb)) return false;
  const person =
    upos === 'PROPN'
      ? clause.sentence.names.some((n) => n.type === 'person' && n.first <= object && object < n.last)
      : /^(?:him|her|them)$/.test(text);
  if (deed === 'person') return person || rankOfTitleNoun(lemma) !== null || (received && upos === 'NOUN' && isSpeaker(clause, object));
  return deed === 'post' ? rankOfTitleNoun(lemma) !== null || TROOPS.test(lemma) : upos === 'NUM' || (upos === 'NOUN' && !ACTS.test(lemma));
}

function prepositionOf(clause: Clause, oblique: number): string {
  const [first] = childrenOf(clause, oblique, 'case');
  return first === undefined ? '' : tokenAt(clause, first).text.toLowerCase();
}
