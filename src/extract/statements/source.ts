import type { Source } from './attribution.ts';
import { baseRelation, type Clause, childrenOf, tokenAt } from './clause.ts';

// Whose words they are: the subject of the cue, or what stands in for it.

/** How far up the tree a missing subject is looked for: "he went on to accuse", "and, speaking later, said". */
const REACH = 4;

/** What hangs on a noun without being part of who it names. */
const NOT_SOURCE = /^(?:acl|advcl|parataxis|ccomp|csubj|aux|cop|nsubj|obl|discourse|dep|case|mark|cc|punct)/;

/** A name of a person has at most this many words, with its title. */
const LONGEST_NAME = 7;
const NAME_PART = /^(?:\p{Lu}[\p{L}.'’-]*|de|da|dos|del|la|van|von|der|den|ten|bin|bint|ibn|ben|al|el|ole|ul|y)$/u;

/** The phrase headed by `head` as a source: everything below it but relative clauses, asides and what precedes a preposition. */
export function sourceAt(clause: Clause, head: number): Source {
  let first = head;
  let last = head;
  for (const child of clause.children[head] as readonly number[]) {
    const { deprel, xpos } = tokenAt(clause, child);
    if (NOT_SOURCE.test(deprel) || (deprel === 'conj' && /^(?:VB|MD)/.test(xpos))) continue;
    first = Math.min(first, clause.leftmost[child] as number);
    last = Math.max(last, clause.rightmost[child] as number);
  }
  while ((isName(clause, first) || isHyphen(clause, first)) && (isName(clause, first - 1) || isHyphen(clause, first - 1))) first--;
  while (isName(clause, last) && isName(clause, last + 1)) last++;
  while (last > head && tokenAt(clause, last).upos === 'PUNCT') last--;
  last = Math.max(last, endOfApposition(clause, head, last), endOfPerson(clause, head, last));
  return { sentence: clause.number, head, span: { start: tokenAt(clause, first).start, end: tokenAt(clause, last).end } };
}

/** The hyphen inside a name that the tokens cut: "Sarah Berg-Lind". */
function isHyphen(clause: Clause, i: number): boolean {
  const [before, token, after] = [clause.sentence.tokens[i - 1], clause.sentence.tokens[i], clause.sentence.tokens[i + 1]];
  return token?.text === '-' && before?.upos === 'PROPN' && before.end === token.start && after?.start === token.end;
}

/** "The adviser Ana Costa": where the name of a person ends that follows a title, wherever the tree hangs it; -1 for none. */
function endOfPerson(clause: Clause, head: number, last: number): number {
  if (head !== last || tokenAt(clause, head).upos !== 'NOUN') return -1;
  return (clause.sentence.names.find((n) => n.type === 'person' && n.first === last + 1)?.last ?? 0) - 1;
}

/** "The manager of the company, Ana Costa, said": where the name ends that explains a description, wherever the tree hangs it; -1 for none. */
function endOfApposition(clause: Clause, head: number, last: number): number {
  const { tokens } = clause.sentence;
  if (tokenAt(clause, head).upos !== 'NOUN' || tokens[last + 1]?.text !== ',') return -1;
  let end = last + 2;
  while (end < tokens.length && end <= last + LONGEST_NAME && NAME_PART.test(tokenAt(clause, end).text)) end++;
  const closed = tokens[end]?.text === ',' && /^(?:VB[DZP]|MD)$/.test(tokens[end + 1]?.xpos ?? '');
  return closed && end - last > 2 && isName(clause, end - 1) ? end - 1 : -1;
}

/** Whether the token belongs to a name; a run of them is one source however the tree ties it. */
function isName(clause: Clause, i: number): boolean {
  return clause.sentence.tokens[i]?.upos === 'PROPN';
}

/** The source of the cue verb at `verb`: its subject, the agent of its passive, or the subject of the clause that it hangs on; null for none. */
export function sourceOfVerb(clause: Clause, verb: number): Source | null {
  if (isPassive(clause, verb)) {
    const agent = agentOf(clause, verb);
    return agent < 0 ? null : sourceAt(clause, agent);
  }
  const subject = subjectOf(clause, verb);
  return subject < 0 ? null : sourceAt(clause, subject);
}

/** Whether the verb is passive: by its auxiliary, its subject, or as a past participle on a noun. */
export function isPassive(clause: Clause, verb: number): boolean {
  if (childrenOf(clause, verb, 'aux:pass', 'nsubj:pass', 'csubj:pass').length > 0) return true;
  const token = tokenAt(clause, verb);
  // A past form in an adverbial clause without a subject is a participle, whatever its tag: "when asked".
  const participle = token.xpos === 'VBN' || (token.xpos === 'VBD' && token.deprel === 'advcl' && childrenOf(clause, verb, 'nsubj').length === 0);
  if (!participle) return false;
  if (token.deprel === 'acl') return true;
  if (token.deprel === 'advcl') return childrenOf(clause, verb, 'aux').length === 0;
  return token.deprel === 'conj' && childrenOf(clause, verb, 'aux').length === 0 && isPassive(clause, token.head);
}

/** The token that heads the agent of a passive ("by critics"); -1 for none. */
export function agentOf(clause: Clause, verb: number): number {
  const agent = childrenOf(clause, verb, 'obl:agent')[0];
  if (agent !== undefined) return agent;
  return childrenOf(clause, verb, 'obl').find((k) => k > verb && childrenOf(clause, k, 'case').some((c) => tokenAt(clause, c).lemma === 'by')) ?? -1;
}

/** The token that heads the subject of the verb, or of the clause it shares one with; -1 for none. */
export function subjectOf(clause: Clause, verb: number): number {
  let at = verb;
  for (let step = 0; step < REACH && at >= 0; step++) {
    const subject = childrenOf(clause, at, 'nsubj', 'expl').find((k) => !['nsubj:outer', 'expl:pass'].includes(tokenAt(clause, k).deprel));
    if (subject !== undefined && (step === 0 || tokenAt(clause, at).deprel !== 'ccomp')) return subject;
    const relation = baseRelation(clause, at);
    const head = tokenAt(clause, at).head;
    if (relation === 'acl' && tokenAt(clause, at).xpos !== 'VBN') return head;
    if (!['conj', 'xcomp', 'advcl', 'acl', 'parataxis', 'cop', 'aux', 'dep'].includes(relation)) return -1;
    if (relation === 'parataxis' && step > 0) return -1;
    at = head;
  }
  return -1;
}

/** The head of the noun phrase that token `k` belongs to, looked for from token `low` to token `high`. */
export function topOfPhrase(clause: Clause, k: number, low: number, high: number): number {
  let at = k;
  for (let step = 0; step < REACH + 2; step++) {
    const token = tokenAt(clause, at);
    if (token.head < low || token.head > high || !/^(?:compound|flat|nmod|appos|amod|conj|nummod|det)/.test(token.deprel)) break;
    at = token.head;
  }
  return at;
}
