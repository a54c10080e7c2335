import type { Span } from '../../model/span.ts';
import { type Attribution, type Source, spansOfRanges, type TokenRange } from './attribution.ts';
import { boundaryOf } from './boundary.ts';
import { baseRelation, type Clause, childrenOf, tokenAt } from './clause.ts';
import { isDeed } from './deeds.ts';
import { CUE_ADJECTIVES, CUE_VERBS, type Frame, UNSOURCED_VERBS } from './lexicon.ts';
import { isQuoted, type Page } from './page.ts';
import { agentOf, isPassive, sourceOfVerb, subjectOf } from './source.ts';
import { reportsNothing } from './substance.ts';
import { contentAroundAside, startAfter, surfaceContent } from './surface.ts';
import { type Outside, type Quoting, quotingOf, voiceOf } from './voice.ts';

// Verbs as cues: which of the words around the verb are what it attributes.

/** What follows the complement of a verb without belonging to it. */
const AFTER_CONTENT = new Set(['conj', 'cc', 'parataxis', 'punct', 'discourse', 'dep']);

/** How many words may name whom something is told to. */
const LISTENER = 8;

/** The attribution that the token at `i` makes as a verb; null where it makes none. */
export function verbAttribution(page: Page, clause: Clause, i: number): Attribution | null {
  const token = tokenAt(clause, i);
  if (token.upos !== 'VERB' && token.upos !== 'ADJ') return null;
  if (UNSOURCED_VERBS.has(token.lemma)) return unsourced(clause, i);
  const frame = (token.upos === 'VERB' ? CUE_VERBS : CUE_ADJECTIVES).get(token.lemma);
  if (!frame || isCourtesy(clause, i) || isDeed(clause, i)) return null;
  const outside = (k: number) => !isQuoted(page, clause.number, k);
  const quoting = quotingOf(clause, i, outside);
  const passedOn = quoting && quotedBy(clause, i, quoting);
  if (passedOn && passedOn.content.length > 0) return passedOn;
  if (token.lemma === 'quote' && isPassive(clause, i)) return null;
  const ranges = isPassive(clause, i)
    ? passiveContent(clause, i, frame)
    : (contentAroundAside(clause, i, frame) ??
      contentAfter(clause, i, frame) ??
      contentBefore(clause, i, frame) ??
      surfaceContent(clause, i, frame) ??
      roleAlone(clause, i, frame));
  const content = ranges ? spansOfRanges(clause, bounded(clause, i, ranges, outside)) : [];
  if (content.length === 0) return null;
  const source = sourceOf(clause, i, frame, content, outside);
  // Thoughts and stances that nobody is said to have are the reporter's own or nobody's.
  if (!source && frame.family !== 'speech' && !isPassive(clause, i)) return null;
  if (reportsNothing(page, clause, i, frame.family, source, content)) return null;
  return {
    sentence: clause.number,
    head: i,
    family: frame.family,
    source,
    via: [],
    cue: spansOfRanges(clause, [cueRange(clause, i)]),
    content,
  };
}

/** "Called on the president": a visit, unless it goes on to ask something ("called on them to stop"); and "that said", which nobody says. */
function isCourtesy(clause: Clause, verb: number): boolean {
  if (namesOnly(clause, verb)) return true;
  const next = clause.sentence.tokens[verb + 1]?.text;
  if (tokenAt(clause, verb).lemma === 'call' && (next === 'on' || next === 'upon')) {
    const rest = clause.sentence.tokens.slice(verb + 2, (clause.rightmost[verb] as number) + 1);
    return !rest.some((t, k) => t.text === 'to' && rest[k + 1]?.xpos === 'VB');
  }
  return tokenAt(clause, verb).text === 'said' && next === ',' && clause.sentence.tokens[verb - 1]?.text.toLowerCase() === 'that';
}

/** "What he called the northern front": a name for something, in passing. */
function namesOnly(clause: Clause, verb: number): boolean {
  const subject = childrenOf(clause, verb, 'nsubj').find((k) => k < verb);
  if (subject === undefined || CUE_VERBS.get(tokenAt(clause, verb).lemma)?.judgement !== true) return false;
  return clause.sentence.tokens[(clause.leftmost[subject] as number) - 1]?.text.toLowerCase() === 'what';
}

/** A verb of speech finds its speaker by order where it must; other verbs only by the tree. */
function sourceOf(clause: Clause, verb: number, frame: Frame, content: readonly Span[], outside: Outside): Source | null {
  if (isPassive(clause, verb) || !(frame.clause || frame.quote)) return sourceOfVerb(clause, verb);
  return voiceOf(clause, verb, (content[0] as Span).start < tokenAt(clause, verb).start, outside);
}

/** "State media quoted him as saying that …": his words, passed on by state media. */
function quotedBy(clause: Clause, verb: number, { speaker, messenger, saying }: Quoting): Attribution {
  const content = spansOfRanges(clause, [
    { first: saying + 1, last: Math.max(clause.rightmost[saying] as number, clause.rightmost[verb] as number) },
  ]);
  const cue = spansOfRanges(clause, [cueRange(clause, verb)]);
  return { sentence: clause.number, head: verb, family: 'speech', source: speaker, via: messenger ? [messenger] : [], cue, content };
}

/** The ranges, the one after the verb cut where somebody else begins to speak. */
function bounded(clause: Clause, verb: number, ranges: readonly TokenRange[], outside: Outside): TokenRange[] {
  return ranges.map(({ first, last }) => ({
    first,
    last: first < verb ? last : boundaryOf(clause, verb, first, last, outside),
  }));
}

/** The verb with the auxiliaries, negations and particles that touch it. */
export function cueRange(clause: Clause, verb: number): TokenRange {
  let first = verb;
  let last = verb;
  const kept = childrenOf(clause, verb, 'aux', 'advmod', 'compound:prt', 'cop').filter((k) => /^\P{Lu}/u.test(tokenAt(clause, k).text));
  for (const k of kept.filter((k) => k < verb).reverse()) if (k === first - 1) first = k;
  for (const k of kept.filter((k) => k > verb)) if (k === last + 1 && tokenAt(clause, k).deprel === 'compound:prt') last = k;
  return { first, last };
}

/** Content to the right of an active verb: a clause, an infinitive, its object, or what its preposition brings. */
function contentAfter(clause: Clause, verb: number, frame: Frame): TokenRange[] | null {
  const right = (clause.children[verb] as readonly number[]).filter((k) => k > verb);
  const clausal = right.find((k) => isClausal(clause, k, frame));
  const object = right.find((k) => baseRelation(clause, k) === 'obj');
  const from = startOfContent(clause, verb, frame, right, clausal, object);
  if (from === null) return null;
  const first = clausal ?? object ?? from;
  let last = from;
  for (const k of right) {
    if ((clause.rightmost[k] as number) < from) continue;
    if (AFTER_CONTENT.has(baseRelation(clause, k)) && !(clausal !== undefined && k > clausal && goesOn(clause, k))) continue;
    if (k > first && baseRelation(clause, k) === 'advcl' && isBareParticiple(clause, k)) continue;
    last = Math.max(last, clause.rightmost[k] as number);
  }
  return [{ first: from, last: clausal === undefined ? withRole(clause, last) : last }];
}

/** "Portrayed him as eager": an object's role, wherever the tree hangs it. */
function withRole(clause: Clause, last: number): number {
  const next = clause.sentence.tokens[last + 1];
  if (next?.text !== 'as' || next.head <= last + 1) return last;
  return Math.max(last, clause.rightmost[next.head] as number);
}

/** "Dismissed as 'pure invention' a report that …": the role comes first where the object is long. */
function roleAlone(clause: Clause, verb: number, frame: Frame): TokenRange[] | null {
  if (!frame.judgement && tokenAt(clause, verb).lemma !== 'describe') return null;
  return clause.sentence.tokens[verb + 1]?.text === 'as' && /^VB[DZP]$/.test(tokenAt(clause, verb).xpos)
    ? [{ first: verb + 1, last: clause.rightmost[verb] as number }]
    : null;
}

/** "…, adding that": not "of adding", which the verb before governs. */
function isBareParticiple(clause: Clause, i: number): boolean {
  return tokenAt(clause, i).xpos === 'VBG' && childrenOf(clause, i, 'mark', 'case').length === 0;
}

/** Whether a conjunct that the tree hangs on the cue is rather one of what is said: "said she was tired and wanted a rest". */
function goesOn(clause: Clause, conjunct: number): boolean {
  if (baseRelation(clause, conjunct) !== 'conj') return false;
  const token = tokenAt(clause, conjunct);
  return !CUE_VERBS.has(token.lemma) || childrenOf(clause, conjunct, 'mark').length > 0;
}

function startOfContent(
  clause: Clause,
  verb: number,
  frame: Frame,
  right: readonly number[],
  clausal: number | undefined,
  object: number | undefined,
): number | null {
  if (clausal !== undefined) {
    const start = frame.addressee ? thatAfter(clause, verb, clause.leftmost[clausal] as number) : startOfClause(clause, verb, clausal, frame);
    const keepsObject =
      object !== undefined && object < clausal && !frame.addressee && (frame.judgement || frame.family !== 'speech' || !frame.object);
    return keepsObject ? Math.max(verb + 1, Math.min(start, clause.leftmost[object] as number)) : Math.max(verb + 1, start);
  }
  const oblique = right.find((k) => isProposed(clause, k, frame));
  if (object !== undefined && frame.object && !frame.addressee) return Math.max(verb + 1, clause.leftmost[object] as number);
  if (oblique !== undefined) {
    const preposition = childrenOf(clause, oblique, 'case', 'mark')[0] as number;
    return Math.min(preposition + 1, oblique);
  }
  return null;
}

/** Where a clause starts; one without a subject, which the tree then gave to the cue, starts right after the cue and its adverbials. */
function startOfClause(clause: Clause, verb: number, clausal: number, frame: Frame): number {
  const start = clause.leftmost[clausal] as number;
  const whole = childrenOf(clause, clausal, 'nsubj', 'csubj', 'expl', 'mark').length > 0 || baseRelation(clause, clausal) === 'xcomp';
  if (whole || frame.family !== 'speech' || !/^VB[DZP]$/.test(tokenAt(clause, verb).xpos)) return start;
  return Math.min(start, startAfter(clause, verb, frame, start));
}

/** "Told the agency that": the "that" after whom it is told, where a tree takes the listener into the clause. */
function thatAfter(clause: Clause, verb: number, start: number): number {
  for (let k = Math.max(verb + 1, start); k <= verb + LISTENER && k < clause.sentence.tokens.length; k++) {
    const token = tokenAt(clause, k);
    if (token.text === 'that' && token.upos === 'SCONJ') return k;
    if (token.upos === 'VERB' || token.upos === 'AUX') break;
  }
  return start;
}

/** Whether the child is a clause in a frame of the verb: a finite one, an infinitive, or a bare one of perception ("saw it rise"). */
function isClausal(clause: Clause, child: number, frame: Frame): boolean {
  const relation = baseRelation(clause, child);
  if (relation === 'ccomp') return frame.clause || frame.infinitive || frame.object;
  if (relation !== 'xcomp' || frame.family === 'evidence') return false;
  const toInfinitive = childrenOf(clause, child, 'mark').some((m) => tokenAt(clause, m).text.toLowerCase() === 'to');
  return frame.infinitive || frame.judgement || (toInfinitive ? frame.addressee || frame.object : frame.clause || frame.object);
}

/** Whether the child is an oblique with a preposition that brings in the content. */
function isProposed(clause: Clause, child: number, frame: Frame): boolean {
  if (!['obl', 'advcl', 'nmod'].includes(baseRelation(clause, child))) return false;
  const preposition = childrenOf(clause, child, 'case', 'mark')[0];
  return preposition !== undefined && preposition < child && frame.prepositions.has(tokenAt(clause, preposition).lemma);
}

/** Content to the left: "…, the ministry said". The verb hangs on the content as an aside, or the content on it as a clause set before. */
function contentBefore(clause: Clause, verb: number, frame: Frame): TokenRange[] | null {
  if ((!frame.clause && !frame.quote) || frame.family === 'thought') return null;
  const left = childrenOf(clause, verb, 'ccomp').find((k) => k < verb);
  const subject = childrenOf(clause, verb, 'nsubj').find((k) => k < verb);
  const tag = Math.min(verb, subject === undefined ? verb : (clause.leftmost[subject] as number));
  if (left !== undefined && left < tag)
    return [{ first: clause.leftmost[left] as number, last: Math.min(clause.rightmost[left] as number, tag - 1) }];
  if (baseRelation(clause, verb) !== 'parataxis') return null;
  const head = tokenAt(clause, verb).head;
  const aside = { first: clause.leftmost[verb] as number, last: clause.rightmost[verb] as number };
  const all = { first: clause.leftmost[head] as number, last: clause.rightmost[head] as number };
  if (head > verb) return null;
  return [
    { first: all.first, last: aside.first - 1 },
    { first: aside.last + 1, last: all.last },
  ].filter((r) => r.first <= r.last);
}

/** Content of a passive: what is said of the subject ("was described as", "is expected to"), or the clause ("was told that"). */
function passiveContent(clause: Clause, verb: number, frame: Frame): TokenRange[] | null {
  // "the report published in May": a noun is told by what was done to it, and nobody is quoted.
  if (baseRelation(clause, verb) === 'acl' || baseRelation(clause, verb) === 'amod') return null;
  const subject = subjectOf(clause, verb);
  const right = (clause.children[verb] as readonly number[]).filter((k) => k > verb && !AFTER_CONTENT.has(baseRelation(clause, k)));
  const clausal = right.find((k) => ['ccomp', 'xcomp', 'csubj'].includes(baseRelation(clause, k)));
  const impersonal = subject < 0 || ['it', 'there'].includes(tokenAt(clause, subject).text.toLowerCase());
  if (clausal !== undefined) {
    const said = { first: Math.max(verb + 1, clause.leftmost[clausal] as number), last: clause.rightmost[clausal] as number };
    return impersonal || frame.addressee ? [said] : [subjectRange(clause, subject), said];
  }
  if (impersonal) return null;
  const roles = frame.judgement ? ['as', 'of', 'for'] : ['as'];
  const role = right.find((k) => childrenOf(clause, k, 'case', 'mark').some((c) => roles.includes(tokenAt(clause, c).lemma)));
  if (role !== undefined) return [subjectRange(clause, subject), { first: clause.leftmost[role] as number, last: clause.rightmost[role] as number }];
  return frame.object && agentOf(clause, verb) >= 0 ? [subjectRange(clause, subject)] : null;
}

/** "He seems to …": the subject and the complement, said by nobody in particular. */
function unsourced(clause: Clause, verb: number): Attribution | null {
  const complement = childrenOf(clause, verb, 'xcomp', 'ccomp').find((k) => k > verb);
  if (complement === undefined) return null;
  const subject = subjectOf(clause, verb);
  const ranges = [{ first: verb + 1, last: clause.rightmost[complement] as number }];
  if (subject >= 0 && !['it', 'there'].includes(tokenAt(clause, subject).text.toLowerCase())) ranges.unshift(subjectRange(clause, subject));
  return {
    sentence: clause.number,
    head: verb,
    family: 'thought',
    source: null,
    via: [],
    cue: spansOfRanges(clause, [cueRange(clause, verb)]),
    content: spansOfRanges(clause, ranges),
  };
}

function subjectRange(clause: Clause, subject: number): TokenRange {
  return { first: clause.leftmost[subject] as number, last: clause.rightmost[subject] as number };
}
