import type { Sentence, Token } from '../../model/annotation.ts';
import { dependents, isRelation } from '../tree.ts';

/** How a report puts a deed: it happened, it is agreed or planned, somebody wishes it, it may happen, somebody asked for it, or it did not happen. */
export type Assertion = 'fact' | 'agreed' | 'planned' | 'wished' | 'possible' | 'asked' | 'denied';

const AGREEING = new Set('agree commit contract agreement deal pact commitment memorandum'.split(' '));
const PLANNING = new Set(
  'plan expect intend intent signal aim set prepare schedule due likely ready decide announce pledge promise vow slate poise offer propose determine mean approve authorize authorise clear undertake proposal decision intention readiness initiative'.split(
    ' ',
  ),
);
const WISHING = new Set(
  'want seek hope like wish consider eye mull willing keen look interested try attempt strive eager contemplate desire interest ambition bid effort push endeavour'.split(
    ' ',
  ),
);
const ASKING = new Set('ask request urge press demand call appeal beg need encourage invite plea request'.split(' '));
const DENYING = new Set(
  'deny refuse reject fail decline cancel halt suspend block postpone oppose unable stop scrap abandon shelve refusal ban failure defer delay resist resistance reluctance reluctant opposition'.split(
    ' ',
  ),
);
const TALKING = new Set('discuss explore examine study weigh debate review negotiate talk negotiation discussion'.split(' '));
const POSSIBLE = new Set(['may', 'might', 'could', 'can', 'would', 'should', 'must', 'ought']);
const PASSED_ON = ['xcomp', 'ccomp', 'advcl', 'acl', 'conj', 'obj', 'nmod', 'obl', 'nsubj'];

/** How the sentence asserts the verb (or deed noun) at token `i`: its own auxiliaries and negation first, then whatever governs it. */
export function assertionOf(sentence: Sentence, i: number): Assertion {
  let assertion = ownAssertion(sentence, i);
  let current = i;
  for (let step = 0; step < 5 && assertion !== 'denied'; step++) {
    const token = sentence.tokens[current] as Token;
    if (token.head < 0) break;
    const governor = sentence.tokens[token.head] as Token;
    if (isRelation(token, 'parataxis') || token.deprel === 'acl:relcl') break;
    if (!PASSED_ON.some((r) => isRelation(token, r))) break;
    // What somebody said happened, happened; so says the report.
    if (isRelation(token, 'ccomp') && ![AGREEING, PLANNING, WISHING, DENYING, ASKING].some((set) => set.has(governor.lemma))) break;
    // A second finite clause stands for itself: "will grow, the minister said".
    if (isRelation(token, 'conj') && isFiniteVerb(sentence, current)) break;
    const reached = governs(sentence, current, token.head);
    if (reached === 'denied') return 'denied';
    if (assertion === 'fact' && reached !== 'fact') assertion = reached;
    if (assertion === 'planned' && reached === 'asked') assertion = reached;
    // A finite clause of its own under another verb takes no more than the verb's sense.
    if (
      isRelation(token, 'ccomp') ||
      (isRelation(token, 'advcl') && (isFiniteVerb(sentence, current) || dependents(sentence, current, 'nsubj').length > 0)) ||
      (isRelation(token, 'conj') && isFiniteVerb(sentence, current))
    )
      break;
    current = token.head;
  }
  return assertion;
}

function governs(sentence: Sentence, dependent: number, head: number): Assertion {
  const token = sentence.tokens[dependent] as Token;
  const governor = sentence.tokens[head] as Token;
  if (governor.upos !== 'VERB' && governor.upos !== 'ADJ' && governor.upos !== 'NOUN' && governor.upos !== 'AUX') return 'fact';
  if (isRelation(token, 'nsubj') && token.deprel !== 'nsubj:pass') return 'fact';
  const own = ownAssertion(sentence, head);
  // "agreed to resume talks and to sign": a second complement, wherever the tree hangs it
  const second = isRelation(token, 'conj') && token.xpos === 'VB' && infinitive(sentence, dependent);
  if (isRelation(token, 'conj') && !second) return own === 'denied' ? 'fact' : own;
  if (own === 'denied') return 'denied';
  // "are to sign"
  if (governor.lemma === 'be' && token.xpos === 'VB') return 'planned';
  if (DENYING.has(governor.lemma)) return 'denied';
  if (ASKING.has(governor.lemma)) return 'asked';
  if (TALKING.has(governor.lemma)) return 'possible';
  const complement = second || (['xcomp', 'ccomp', 'acl', 'advcl'].some((r) => isRelation(token, r)) && isOpen(sentence, dependent));
  if (complement && WISHING.has(governor.lemma)) return 'wished';
  if (complement && AGREEING.has(governor.lemma)) return own === 'fact' ? 'agreed' : own;
  if (complement && PLANNING.has(governor.lemma)) return 'planned';
  return own;
}

function ownAssertion(sentence: Sentence, i: number): Assertion {
  // The headline's future: "Turkey to buy 40 jets".
  let assertion: Assertion = isHeadlineFuture(sentence, i) ? 'planned' : 'fact';
  // "has shown interest in buying", wherever the tree hangs it
  if (sentence.tokens[i]?.xpos === 'VBG' && sentence.tokens[i - 1]?.text === 'in' && sentence.tokens[i - 2]?.lemma === 'interest') return 'wished';
  for (const k of dependents(sentence, i)) {
    const child = sentence.tokens[k] as Token;
    const lemma = child.lemma.toLowerCase();
    if (k < i + 2 && (lemma === 'not' || lemma === "n't" || lemma === 'never' || (lemma === 'yet' && followsTo(sentence, k)))) return 'denied';
    if (lemma === 'no' && isRelation(child, 'det')) return 'denied';
    if ((isRelation(child, 'mark') || isRelation(child, 'case')) && /^(?:against|without)$/.test(lemma)) return 'denied';
    if (isRelation(child, 'aux') || isRelation(child, 'cop')) {
      if (lemma === 'will' || lemma === 'shall' || (/^(is|are|was|were|'s)$/i.test(child.text) && infinitive(sentence, i))) assertion = 'planned';
      else if (lemma === 'would' && isReported(sentence, i)) assertion = 'planned';
      else if (POSSIBLE.has(lemma) && assertion === 'fact') assertion = 'possible';
    }
    if (isRelation(child, 'mark') && (lemma === 'if' || lemma === 'whether' || lemma === 'unless')) assertion = 'possible';
  }
  return assertion;
}

/** "said it would": a "will" of which others tell. */
function isReported(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i] as Token;
  return isRelation(token, 'ccomp') || isRelation(token, 'conj') || sentence.tokens.some((t) => t.head === i && isRelation(t, 'parataxis'));
}

/** Whether what hangs on a planning verb is yet to come: not "announced that it signed". */
function isOpen(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i] as Token;
  return token.xpos === 'VB' || token.xpos === 'VBG' || token.upos === 'NOUN' || ownAssertion(sentence, i) !== 'fact';
}

function infinitive(sentence: Sentence, i: number): boolean {
  return dependents(sentence, i, 'mark').some((k) => (sentence.tokens[k] as Token).text.toLowerCase() === 'to');
}

function followsTo(sentence: Sentence, k: number): boolean {
  return sentence.tokens[k + 1]?.text.toLowerCase() === 'to';
}

function isFiniteVerb(sentence: Sentence, i: number): boolean {
  const tags = [i, ...dependents(sentence, i, 'aux')].map((k) => (sentence.tokens[k] as Token).xpos);
  return tags.some((t) => /^(VBD|VBZ|VBP|MD)$/.test(t));
}

/** An infinitive that the whole sentence hangs on. */
function isHeadlineFuture(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i] as Token;
  if (token.xpos !== 'VB' || !infinitive(sentence, i)) return false;
  const head = sentence.tokens[token.head];
  return (
    head === undefined ||
    (head.head < 0 && /^(?:NOUN|PROPN)$/.test(head.upos) && isRelation(token, 'acl') && dependents(sentence, token.head, 'cop').length === 0)
  );
}

/** Whether the sentence asks rather than tells. */
export function isQuestion(sentence: Sentence): boolean {
  return sentence.tokens.slice(-2).some((t) => t.text === '?');
}
