import { type Attribution, type Source, spansOfRanges, type TokenRange } from './attribution.ts';
import { baseRelation, type Clause, childrenOf, tokenAt } from './clause.ts';
import { CUE_NOUNS, LIGHT_VERBS, NOUN_PREPOSITIONS } from './lexicon.ts';
import { sourceAt, sourceOfVerb } from './source.ts';

// Nouns as cues: "its claim that …", "the minister's call for …", "made the announcement that …".

/** Nouns of speech and thought that a phrase fills as a clause does: "fear of war", "commitment to reform". */
const ABOUT =
  /^(?:hope|fear|worry|concern|suspicion|commitment|promise|pledge|threat|warning|complaint|claim|accusation|allegation|charge|plan|explanation|acknowledge?ment|prediction|proposal)$/;
const TIMES = /^(?:today|yesterday|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|month|quarter|year|century)$/i;

/** The attribution that the token at `i` makes as a noun; null where it makes none or belongs to nobody. */
export function nounAttribution(clause: Clause, i: number): Attribution | null {
  const token = tokenAt(clause, i);
  if (token.upos !== 'NOUN') return null;
  const frame = CUE_NOUNS.get(token.lemma);
  if (!frame) return null;
  const source = ownerOf(clause, i);
  if (!source) return null;
  const content = contentOfNoun(clause, i, frame.infinitive, frame.object || frame.family === 'request' || ABOUT.test(token.lemma));
  const spans = content ? spansOfRanges(clause, [content]) : [];
  if (spans.length === 0) return null;
  return {
    sentence: clause.number,
    head: i,
    family: frame.family,
    source,
    via: [],
    cue: spansOfRanges(clause, [{ first: i, last: i }]),
    content: spans,
  };
}

/** The clause that says what the noun holds, or with `phrase` the phrase: "criticism of the plan" tells it, "its report on the plan" does not. */
function contentOfNoun(clause: Clause, noun: number, infinitive: boolean, phrase: boolean): TokenRange | null {
  const right = (clause.children[noun] as readonly number[]).filter((k) => k > noun);
  for (const k of right) {
    const relation = baseRelation(clause, k);
    const mark = childrenOf(clause, k, 'mark')[0];
    const marked = mark === undefined ? null : tokenAt(clause, mark).lemma;
    const clausal = (relation === 'acl' && (marked === 'that' || (marked === 'to' && infinitive))) || relation === 'ccomp';
    if (clausal) return { first: clause.leftmost[k] as number, last: clause.rightmost[k] as number };
    if (!phrase || (relation !== 'nmod' && relation !== 'acl')) continue;
    const preposition = childrenOf(clause, k, 'case', 'mark')[0];
    if (preposition === undefined || preposition > k || !NOUN_PREPOSITIONS.has(tokenAt(clause, preposition).lemma)) continue;
    return { first: Math.min(k, preposition + 1), last: clause.rightmost[k] as number };
  }
  return null;
}

/** Whose claim, call or plan it is: its possessor, a name before it, "by" or "from" someone, or the subject of "made", "issued", "gave". */
function ownerOf(clause: Clause, noun: number): Source | null {
  const possessor = childrenOf(clause, noun, 'nmod:poss')[0];
  // "Today's report" and "next year's plan" are nobody's.
  if (possessor !== undefined) return TIMES.test(tokenAt(clause, possessor).lemma) ? null : sourceAt(clause, possessor);
  for (const k of childrenOf(clause, noun, 'nmod', 'obl')) {
    const preposition = childrenOf(clause, k, 'case')[0];
    if (preposition !== undefined && ['by', 'from', 'among'].includes(tokenAt(clause, preposition).lemma)) return sourceAt(clause, k);
  }
  const name = childrenOf(clause, noun, 'compound').find((k) => tokenAt(clause, k).upos === 'PROPN');
  if (name !== undefined) return sourceAt(clause, name);
  const head = tokenAt(clause, noun).head;
  if (head < 0 || baseRelation(clause, noun) !== 'obj' || !LIGHT_VERBS.has(tokenAt(clause, head).lemma)) return null;
  return sourceOfVerb(clause, head);
}
