import type { Sentence, Token } from '../../model/annotation.ts';
import { dependents, isRelation } from '../tree.ts';

/** How a clause stands to the time of the report: told as done, as going on, as yet to come, or merely thought of. */
export type Time = 'past' | 'perfect' | 'pluperfect' | 'present' | 'future' | 'possible';

export interface Outlook {
  readonly time: Time;
  /** The verb (or the noun or adjective of a copular clause) that tells it; -1 where there is none. */
  readonly verb: number;
}

// "is scheduled to visit", "agreed to meet": what follows has not happened. "managed to meet": it has.
const forward = new Set(
  'schedule set expect plan intend hope want aim seek agree invite propose offer prepare decide wish due slate pledge vow promise likely ready urge ask call request order arrange look slated scheduled planned expected'.split(
    ' ',
  ),
);
const achieved = new Set('manage happen get begin start continue come go proceed use fail be help serve'.split(' '));
const upcoming = new Set('upcoming forthcoming planned scheduled proposed expected next future possible potential'.split(' '));

/** What is taken or used to do something that is then done. */
const chances = /^(?:occasion|opportunity|visit|trip|stopover|summit|chance)$/i;
const occasions = /^(?:talks|meeting|meetings|summit|visit|conversation|call|session|dinner|discussions|consultations)$/i;

function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX';
}

function wordOf(sentence: Sentence, i: number): string {
  return (sentence.tokens[i] as Token).text.toLowerCase();
}

/** Whether token `i` heads a clause: a verb, or a predicate with a copula. */
export function headsClause(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i] as Token;
  return token.upos === 'VERB' || dependents(sentence, i, 'cop').length > 0;
}

/** The verb of the clause that token `i` stands in, itself included; -1 where there is none above it. */
export function clauseVerb(sentence: Sentence, i: number): number {
  for (let k = i, steps = 0; k >= 0 && steps < sentence.tokens.length; k = (sentence.tokens[k] as Token).head, steps++) {
    if (headsClause(sentence, k)) return k;
  }
  return -1;
}

function timeOfAuxiliaries(sentence: Sentence, verb: number): Time | undefined {
  const token = sentence.tokens[verb] as Token;
  const helpers = dependents(sentence, verb, 'aux', 'cop').map((k) => sentence.tokens[k] as Token);
  // A shared auxiliary stands before the first conjunct only ("will meet X and visit Y").
  if (helpers.length === 0 && isRelation(token, 'conj') && token.head >= 0 && !['VBD', 'VBZ', 'VBP'].includes(token.xpos)) {
    const first = sentence.tokens[token.head] as Token;
    if (isVerbal(first) && dependents(sentence, verb, 'nsubj', 'mark').length === 0) return outlookOfVerb(sentence, token.head, 1);
  }
  if (helpers.length === 0) return undefined;
  // "is to meet", with all of it hung on the verb.
  if (dependents(sentence, verb, 'mark').some((k) => wordOf(sentence, k) === 'to') && helpers.some((t) => /^(?:is|are)$/i.test(t.text)))
    return 'future';
  const lemmas = helpers.map((t) => t.lemma.toLowerCase());
  if (lemmas.some((l) => l === 'will' || l === 'shall' || l === 'would' || l === "'ll" || l === '’ll')) return 'future';
  if (helpers.some((t) => t.xpos === 'MD')) return 'possible';
  const have = helpers.find((t) => t.lemma.toLowerCase() === 'have');
  if (have) return have.xpos === 'VBD' || have.text.toLowerCase() === 'had' ? 'pluperfect' : 'perfect';
  const be = helpers.find((t) => t.lemma.toLowerCase() === 'be' || t.deprel.startsWith('aux'));
  if (be === undefined) return undefined;
  if (/^(?:was|were|did|had)$/i.test(be.text)) return 'past';
  return 'present';
}

/** The verb before a bare infinitive that lends it its auxiliary ("will hold talks and meet"), where the tree coordinates it with another. */
export function lenderOf(sentence: Sentence, verb: number): number | undefined {
  const token = sentence.tokens[verb] as Token;
  if (token.xpos !== 'VB' || !isRelation(token, 'conj') || dependents(sentence, verb, 'aux', 'mark').length > 0) return undefined;
  for (let k = verb - 1; k > token.head; k--) {
    const before = sentence.tokens[k] as Token;
    if (before.xpos === 'VB' && dependents(sentence, k, 'aux', 'mark').length > 0) return k;
  }
  return undefined;
}

/** "is due to travel", "was to fly on": words right before the verb that set it ahead, whatever the tree makes of them. */
export function setAhead(sentence: Sentence, verb: number): boolean {
  if (verb < 2 || wordOf(sentence, verb - 1) !== 'to') return false;
  const before = wordOf(sentence, verb - 2);
  return /^(?:is|are|was|were|due|scheduled|slated|expected|set)$/.test(before);
}

/** "looks forward to welcoming": what is still to come. */
export function lookedForwardTo(sentence: Sentence, verb: number): boolean {
  return verb > 2 && sentence.tokens[verb]?.xpos === 'VBG' && wordOf(sentence, verb - 1) === 'to' && wordOf(sentence, verb - 2) === 'forward';
}

/** "was to have met", "were due to have signed": what did not come about. */
function unfulfilled(sentence: Sentence, verb: number): boolean {
  if (verb < 3 || wordOf(sentence, verb - 1) !== 'have' || wordOf(sentence, verb - 2) !== 'to') return false;
  return /^(?:was|were|due|scheduled|supposed|expected|planned|meant|set)$/.test(wordOf(sentence, verb - 3));
}

function outlookOfVerb(sentence: Sentence, verb: number, depth = 0): Time {
  if (unfulfilled(sentence, verb)) return 'possible';
  if (setAhead(sentence, verb) || lookedForwardTo(sentence, verb)) return 'future';
  const lender = lenderOf(sentence, verb);
  if (lender !== undefined && depth < 6) return outlookOfVerb(sentence, lender, depth + 1);
  const helpers = dependents(sentence, verb, 'mark', 'aux', 'cop').map((k) => sentence.tokens[k] as Token);
  const hasTo = helpers.some((t) => t.text.toLowerCase() === 'to') && !helpers.some((t) => /^(?:is|are|was|were|has|had)$/i.test(t.text));
  const told = hasTo ? undefined : timeOfAuxiliaries(sentence, verb);
  if (told !== undefined) return told;
  const token = sentence.tokens[verb] as Token;
  if (token.xpos === 'VBD') return 'past';
  if (token.xpos === 'VBZ' || token.xpos === 'VBP') return 'present';
  const governor = token.head >= 0 ? clauseVerb(sentence, token.head) : -1;
  const above = depth > 6 || governor < 0 || governor === verb ? undefined : { token: sentence.tokens[token.head] as Token, governor };
  if (hasTo) {
    if (above === undefined) return 'future';
    const lemma = above.token.lemma.toLowerCase();
    // "used the occasion to meet X", "took the opportunity to visit Y": it was done.
    const taken = [above.token, ...dependents(sentence, above.governor, 'obj').map((k) => sentence.tokens[k] as Token)].some(
      (t) => chances.test(t.text) && /^(?:use|take|seize)$/.test((sentence.tokens[above.governor] as Token).lemma),
    );
    if (taken) return outlookOfVerb(sentence, above.governor, depth + 1);
    if (isRelation(token, 'xcomp') && achieved.has(lemma) && lemma !== 'be') return outlookOfVerb(sentence, above.governor, depth + 1);
    return 'future';
  }
  if (token.xpos === 'VBN' && (isRelation(token, 'acl') || isRelation(token, 'amod'))) return 'past';
  if (above !== undefined && !isRelation(token, 'parataxis')) {
    if (forward.has(above.token.lemma.toLowerCase()) && (isRelation(token, 'xcomp') || isRelation(token, 'ccomp'))) return 'future';
    return outlookOfVerb(sentence, above.governor, depth + 1);
  }
  return token.xpos === 'VB' ? 'present' : 'past';
}

/**
 * How the clause around token `i` stands to the report's day. A noun takes the outlook of its clause unless its own words say more
 * ("the upcoming visit"); a sentence without a verb (a headline, a caption) counts as present.
 */
export function outlookAt(sentence: Sentence, i: number): Outlook {
  const token = sentence.tokens[i] as Token;
  if (!isVerbal(token) && dependents(sentence, i, 'amod').some((k) => upcoming.has((sentence.tokens[k] as Token).text.toLowerCase()))) {
    return { time: 'future', verb: clauseVerb(sentence, i) };
  }
  const inner = clauseVerb(sentence, i);
  const verb = agreedAt(sentence, inner, i) ?? inner;
  return verb < 0 ? { time: 'present', verb } : { time: outlookOfVerb(sentence, verb), verb };
}

/** "agreed to expand trade during talks in Oslo on Friday": the talks are those at which they agreed, whichever verb the tree hangs them on. */
function agreedAt(sentence: Sentence, infinitive: number, i: number): number | undefined {
  const token = sentence.tokens[infinitive];
  if (token === undefined || i <= infinitive || token.xpos !== 'VB' || !isRelation(token, 'xcomp') || token.head < 0) return undefined;
  if (!/^(?:agree|decide|pledge|vow)$/.test((sentence.tokens[token.head] as Token).lemma)) return undefined;
  const during = sentence.tokens.findIndex((t, k) => k > infinitive && k <= i && /^(?:during|after|following)$/i.test(t.text));
  const occasion = during < 0 ? undefined : sentence.tokens.slice(during + 1, during + 7).find((t) => occasions.test(t.text));
  return occasion === undefined ? undefined : token.head;
}
