import { ancestors, dependents, isRelation, subtree } from '../../extract/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import { isReport, operatorOf, operatorOfNoun, type Root } from './lexicon.ts';
import { lemmaOf, type Meaning, meaningAt, objectsOf } from './meaning.ts';

/** The tokens of a party of an event in its sentence; null where the sentence does not name it. */
export interface Party {
  readonly first: number;
  readonly last: number;
}

/** What a sentence says that the source does to the target, with how well the tree supports it. */
export interface Reading extends Meaning {
  readonly score: number;
  /** The verb or noun that both parties hang on. */
  readonly predicate: number;
}

/** All readings of a sentence for a pair of parties, the best first. */
export function readingsOf(sentence: Sentence, source: Party | null, target: Party | null): Reading[] {
  const found: Reading[] = [];
  sentence.tokens.forEach((token, i) => {
    if (!/^(?:VERB|AUX|NOUN|ADJ)$/.test(token.upos)) return;
    if (token.upos === 'NOUN' && !isEventNoun(token)) return;
    const meaning = meaningAt(sentence, i);
    if (meaning === null) return;
    found.push({ ...meaning, predicate: i, score: supportOf(sentence, i, source, target) });
  });
  return found.sort((a, b) => b.score - a.score || a.predicate - b.predicate);
}

const isEventNoun = (token: Token): boolean => !token.deprel.startsWith('compound');

function supportOf(sentence: Sentence, i: number, source: Party | null, target: Party | null): number {
  const token = sentence.tokens[i] as Token;
  const up = ancestors(sentence, i);
  let score = -0.4 * up.filter((k) => !isReport(lemmaOf(sentence, k))).length;
  const operates = token.upos === 'NOUN' ? operatorOfNoun(lemmaOf(sentence, i)) !== null : operatorOf(lemmaOf(sentence, i)) !== null;
  if (token.upos === 'NOUN') score -= operates ? 0.5 : 1.5;
  if (token.upos === 'ADJ' && !operates) score -= 1;
  if (source && within(source, i)) score -= 3;
  if (target && within(target, i)) score -= 2;
  if (source) score += actsIn(sentence, i, source) ? 3 : 0;
  if (target) score += isDoneTo(sentence, i, target) ? 2 : 0;
  if (isRelation(token, 'acl:relcl') || isRelation(token, 'advcl')) score -= 0.6;
  return score;
}

const within = (party: Party, i: number): boolean => i >= party.first && i < party.last;

/** Whether the party is the subject, the agent or the owner of what token `i` tells; a verb without a subject has that of the verb it hangs on. */
function actsIn(sentence: Sentence, i: number, party: Party): boolean {
  let at = i;
  for (let step = 0; step < 5; step++) {
    const token = sentence.tokens[at] as Token;
    const passive = dependents(sentence, at, 'nsubj:pass');
    const subjects = dependents(sentence, at, 'nsubj').filter((k) => !passive.includes(k));
    const agents = [
      ...dependents(sentence, at, 'obl:agent'),
      ...dependents(sentence, at, 'nmod:poss', 'nmod', 'compound', 'amod').filter(() => token.upos === 'NOUN'),
    ];
    if ([...subjects, ...agents].some((k) => holdsParty(sentence, k, party))) return true;
    if (token.head < 0) return false;
    // A passive without an agent leaves open who did it: whoever tells of it, often ("police said five men were held").
    const pronoun = subjects.some((k) => sentence.tokens[k]?.upos === 'PRON');
    if (subjects.length > 0 && !pronoun && !isRelation(token, 'acl:relcl')) return false;
    if (isRelation(token, 'acl') && within(party, token.head)) return true;
    at = token.head;
  }
  return false;
}

function isDoneTo(sentence: Sentence, i: number, party: Party): boolean {
  const things = [...objectsOf(sentence, i), ...dependents(sentence, i, 'xcomp', 'ccomp', 'advcl', 'nmod', 'acl', 'nsubj:pass')];
  return things.some((k) => holdsParty(sentence, k, party));
}

function holdsParty(sentence: Sentence, k: number, party: Party): boolean {
  return within(party, k) || subtree(sentence, k).some((t) => within(party, t));
}

/** The root class of what the source does to the target; null where no word of the table is found. */
export function rootOf(sentences: readonly Sentence[], parties: (sentence: Sentence) => { source: Party | null; target: Party | null }): Root | null {
  let best: Reading | null = null;
  for (const sentence of sentences) {
    const { source, target } = parties(sentence);
    const [first] = readingsOf(sentence, source, target);
    if (first && (best === null || first.score > best.score)) best = first;
  }
  return best?.root ?? null;
}
