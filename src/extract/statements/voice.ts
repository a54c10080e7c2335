import type { Token } from '../../model/annotation.ts';
import type { Source } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import { CUE_VERBS } from './lexicon.ts';
import { agentOf, sourceAt, sourceOfVerb, topOfPhrase } from './source.ts';

// Who speaks, where order tells more than the tree: "…, said the minister", "…, experts say", "quoted her as saying".

/** How far from its verb a speaker is looked for. */
const NEAR = 6;
/** A dateline ends within so many tokens. */
const DATELINE = 12;
/** How many words "quoted" and "as saying" may have between them. */
const QUOTED_WITHIN = 12;

/** Whether a token stands outside quotation marks. */
export type Outside = (i: number) => boolean;

/** Who speaks with the verb at `verb`. Where the content stands before it, the words beside the verb name the speaker; else the tree does. */
export function voiceOf(clause: Clause, verb: number, contentBefore: boolean, outside: Outside): Source | null {
  const inverted = contentBefore ? speakerAfter(clause, verb, outside) : null;
  if (inverted) return inverted;
  const beside = speakerBefore(clause, verb, outside);
  if (contentBefore && beside) return beside;
  if (beside && isBareName(clause, verb, beside, outside)) return beside;
  const source = sourceOfVerb(clause, verb);
  const start = afterDateline(clause);
  if (source && source.head < start && start < verb) return beside ?? speakerBetween(clause, start, verb);
  if (source && outside(source.head)) return source;
  if (!/^VB[DZP]$/.test(tokenAt(clause, verb).xpos)) return null;
  return beside ?? speakerAfter(clause, verb, outside) ?? (contentBefore ? speakerOfTag(clause, verb, outside) : null);
}

/** "…," said the minister: the phrase right after a verb that has only punctuation between itself and what was said. */
function speakerAfter(clause: Clause, verb: number, outside: Outside): Source | null {
  const before = clause.sentence.tokens[verb - 1];
  if (before && before.upos !== 'PUNCT' && outside(verb - 1)) return null;
  if (CUE_VERBS.get(tokenAt(clause, verb).lemma)?.addressee) return null;
  const last = clause.sentence.tokens.length - 1;
  for (let k = verb + 1; k <= Math.min(last, verb + NEAR); k++) {
    if (!outside(k)) return null;
    const token = tokenAt(clause, k);
    if (token.upos === 'PUNCT' || token.upos === 'VERB' || token.upos === 'ADP' || token.upos === 'SCONJ') return null;
    if (isNominal(token)) return sourceAt(clause, topOfPhrase(clause, k, verb + 1, last));
  }
  return null;
}

/** "…," Mao Ning, a spokeswoman, told reporters: the first phrase of what follows a quotation in its sentence. */
function speakerOfTag(clause: Clause, verb: number, outside: Outside): Source | null {
  let start = verb;
  while (start > 0 && outside(start - 1)) start--;
  return start === 0 ? null : speakerBetween(clause, start, verb);
}

/** "experts say": the phrase that ends right before the verb, adverbs and auxiliaries passed over. */
function speakerBefore(clause: Clause, verb: number, outside: Outside): Source | null {
  for (let k = verb - 1; k >= Math.max(0, verb - NEAR); k--) {
    if (!outside(k)) return null;
    const token = tokenAt(clause, k);
    if (isNominal(token)) return sourceAt(clause, topOfPhrase(clause, k, startOfPhrase(clause, k, outside), verb - 1));
    if (token.upos !== 'ADV' && token.upos !== 'AUX' && token.upos !== 'PART') return null;
  }
  return null;
}

/** ", Costa called for": a name or pronoun right before the verb and right after a comma or the start is its subject, whatever the tree says. */
function isBareName(clause: Clause, verb: number, source: Source, outside: Outside): boolean {
  const first = startOfPhrase(clause, source.head, outside);
  const words = clause.sentence.tokens.slice(first, verb).filter((t) => /^\p{Lu}/u.test(t.text) || !/^(?:ADV|AUX|PART)$/.test(t.upos));
  const named = (t: Token) => t.upos === 'PROPN' || (first > 0 && isNominal(t) && /^\p{Lu}/u.test(t.text));
  return words.length > 0 && words.every((t) => named(t) || /^(?:he|she|they|it)$/i.test(t.text));
}

/** "LISBON — The minister said", "LISBON: The minister said": the first token after a dateline; 0 where the sentence has none. */
function afterDateline(clause: Clause): number {
  const { tokens } = clause.sentence;
  if (!/^\p{Lu}{3}/u.test(tokens[0]?.text ?? '')) return 0;
  const mark = tokens.findIndex((t, k) => k < DATELINE && /^(?:—|–|--|-|:)$/.test(t.text));
  return mark < 0 ? 0 : mark + 1;
}

/** The phrase that starts at a token. */
function speakerBetween(clause: Clause, start: number, verb: number): Source | null {
  const first = clause.sentence.tokens.findIndex((t, k) => k >= start && k < verb && isNominal(t));
  return first < 0 ? null : sourceAt(clause, topOfPhrase(clause, first, start, verb - 1));
}

/** The first token after the last comma, colon or quotation mark before `k`. */
function startOfPhrase(clause: Clause, k: number, outside: Outside): number {
  let start = k;
  while (start > 0 && outside(start - 1) && tokenAt(clause, start - 1).upos !== 'PUNCT') start--;
  return start;
}

/** A noun, a name or a pronoun; a capital letter inside a sentence makes a name of what the tagger took for something else. */
export function isNominal(token: Token): boolean {
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(token.upos) || (/^\p{Lu}\p{Ll}/u.test(token.text) && /^(?:ADV|ADJ|VERB|X)$/.test(token.upos));
}

/** "… as saying by state media": the agent where the tree hangs it on "saying". */
function agentAfter(clause: Clause, saying: number): Source | null {
  const agent = agentOf(clause, saying);
  return agent < 0 ? null : sourceAt(clause, agent);
}

/** Someone quoted by another: whose words they are, who quotes them, and the token of "saying". */
export interface Quoting {
  readonly speaker: Source;
  readonly messenger: Source | null;
  readonly saying: number;
}

/** "A statement quoted the minister as saying", "she was quoted by state media as saying"; null where the verb does not quote anyone so. */
export function quotingOf(clause: Clause, verb: number, outside: Outside): Quoting | null {
  if (!['quote', 'cite'].includes(tokenAt(clause, verb).lemma)) return null;
  const last = clause.sentence.tokens.length - 1;
  for (let k = verb + 1; k <= Math.min(last - 1, verb + QUOTED_WITHIN); k++) {
    if (tokenAt(clause, k).text !== 'as' || tokenAt(clause, k + 1).xpos !== 'VBG') continue;
    const passive = childrenOf(clause, verb, 'aux:pass', 'nsubj:pass').length > 0;
    const subject = passive ? speakerBefore(clause, verb, outside) : voiceOf(clause, verb, false, outside);
    if (passive) return subject && { speaker: subject, messenger: sourceOfVerb(clause, verb) ?? agentAfter(clause, k + 1), saying: k + 1 };
    const first = clause.sentence.tokens.findIndex((t, i) => i > verb && i < k && isNominal(t));
    return first < 0 ? null : { speaker: sourceAt(clause, topOfPhrase(clause, first, verb + 1, k - 1)), messenger: subject, saying: k + 1 };
  }
  return null;
}
