import { type Attribution, type Source, spansOfRanges, type TokenRange } from './attribution.ts';
import { type Clause, childrenOf, tokenAt } from './clause.ts';
import { POLL_NOUNS, REPORTED_ADVERBS } from './lexicon.ts';
import { sourceAt, topOfPhrase } from './source.ts';

// Cues that are neither verb nor noun: "according to", "in his view", "reportedly".

/** A cue phrase: its tokens, who stands after or in it, and all tokens that the phrase takes up. */
interface Phrase {
  readonly cue: TokenRange;
  readonly source: Source | null;
  readonly whole: TokenRange;
}

/** The attribution that a cue phrase starting at token `i` makes of the clause around it; null where none starts there. */
export function phraseAttribution(clause: Clause, i: number): Attribution | null {
  const phrase = accordingTo(clause, i) ?? inTheView(clause, i) ?? inAPoll(clause, i) ?? reportedly(clause, i);
  if (!phrase) return null;
  const content = spansOfRanges(clause, contentAround(clause, phrase.whole));
  if (content.length === 0) return null;
  return {
    sentence: clause.number,
    head: i,
    family: 'evidence',
    source: phrase.source,
    via: [],
    cue: spansOfRanges(clause, [phrase.cue]),
    content,
  };
}

function accordingTo(clause: Clause, i: number): Phrase | null {
  const word = tokenAt(clause, i).text.toLowerCase();
  if (word !== 'according' || clause.sentence.tokens[i + 1]?.text.toLowerCase() !== 'to') return null;
  const head = nominalAfter(clause, i + 2);
  return head < 0 ? null : phraseUpTo(clause, { first: i, last: i + 1 }, head);
}

/** "in the view of X", "in X's words". */
function inTheView(clause: Clause, i: number): Phrase | null {
  if (tokenAt(clause, i).text.toLowerCase() !== 'in') return null;
  const noun = tokenAt(clause, i).head;
  if (noun <= i || noun > i + 6 || !['view', 'word', 'opinion', 'eye', 'telling', 'account'].includes(tokenAt(clause, noun).lemma)) return null;
  const owner = childrenOf(clause, noun, 'nmod:poss', 'nmod')[0];
  if (owner === undefined) return null;
  const last = Math.max(noun, clause.rightmost[owner] as number);
  return { cue: { first: noun, last: noun }, source: sourceAt(clause, owner), whole: { first: i, last } };
}

/** "in a survey published on Monday". */
function inAPoll(clause: Clause, i: number): Phrase | null {
  const noun = tokenAt(clause, i).head;
  if (tokenAt(clause, i).text.toLowerCase() !== 'in' || noun <= i || !POLL_NOUNS.has(tokenAt(clause, noun).lemma)) return null;
  if (!clause.sentence.tokens.some((t) => t.upos === 'NUM')) return null;
  return { cue: { first: i, last: i }, source: sourceAt(clause, noun), whole: { first: i, last: clause.rightmost[noun] as number } };
}

function reportedly(clause: Clause, i: number): Phrase | null {
  if (!REPORTED_ADVERBS.has(tokenAt(clause, i).text.toLowerCase())) return null;
  return { cue: { first: i, last: i }, source: null, whole: { first: i, last: i } };
}

/** The token that heads the noun phrase starting at `from`; -1 where the sentence ends there. */
function nominalAfter(clause: Clause, from: number): number {
  const end = clause.sentence.tokens.length - 1;
  for (let k = from; k <= Math.min(end, from + 15); k++)
    if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokenAt(clause, k).upos)) return topOfPhrase(clause, k, from, end);
  return from <= end ? from : -1;
}

function phraseUpTo(clause: Clause, cue: TokenRange, head: number): Phrase {
  const source = sourceAt(clause, head);
  const quote = clause.sentence.tokens.findIndex((t, k) => k > head && /^["“„«]$/.test(t.text));
  const named = clause.sentence.tokens.findLastIndex((t) => t.end <= source.span.end);
  let last = Math.max(clause.rightmost[head] as number, named);
  if (quote > 0 && quote <= last) last = quote - 1;
  while (last > head && tokenAt(clause, last).text === ',') last--;
  return { cue, source, whole: { first: cue.first, last } };
}

/** The clause that a phrase comments on: what stands before it where it closes the clause, what stands after where it opens it, else both. */
function contentAround(clause: Clause, whole: TokenRange): TokenRange[] {
  const end = clause.sentence.tokens.length - 1;
  const before = { first: 0, last: whole.first - 1 };
  const after = { first: whole.last + 1, last: end };
  const opens = spansOfRanges(clause, [before]).length === 0 || isConjunction(clause, before);
  if (opens) return [afterComma(clause, after)];
  const next = clause.sentence.tokens[whole.last + 1]?.text;
  const previous = clause.sentence.tokens[whole.first - 1]?.text;
  if (next === undefined || /^[.;!?]$/.test(next)) return [before];
  return previous === ',' && next !== ',' ? [before] : [before, after];
}

/** "According to two people close to the talks, …": the content starts after the comma where one comes before any finite verb. */
function afterComma(clause: Clause, range: TokenRange): TokenRange {
  for (let k = range.first; k <= Math.min(range.last, range.first + 12); k++) {
    if (tokenAt(clause, k).text === ',') return { first: k + 1, last: range.last };
    if (/^(?:VB[DZP]|MD)$/.test(tokenAt(clause, k).xpos)) break;
  }
  return range;
}

function isConjunction(clause: Clause, range: TokenRange): boolean {
  return (
    range.last - range.first < 2 && clause.sentence.tokens.slice(range.first, range.last + 1).every((t) => /^(?:CCONJ|ADV|PUNCT|SCONJ)$/.test(t.upos))
  );
}
