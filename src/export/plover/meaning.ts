import { dependents, isRelation, subtree } from '../../extract/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import {
  applied,
  classesOfNoun,
  framesOfVerb,
  grammar,
  isReport,
  type NounClass,
  operatorOf,
  operatorOfNoun,
  type Root,
  type VerbFrame,
} from './lexicon.ts';

/** What a word says has happened, is asked, threatened, refused …; `word` is the token that tells of it. */
export interface Meaning {
  readonly root: Root;
  readonly mode: string | null;
  readonly word: number;
}

const DEPTH = 6;
/** Words that a frame asks for beside the verb, not among what it is done to. */
const PLACE_WORDS = new Set(['out', 'down', 'aside', 'at', 'on', 'into']);
const FUTURE = new Set(['will', 'would', 'shall', "'ll", 'wo', 'wilt']);
const DUTY = new Set(['must', 'should', 'ought']);

/** The meaning of the verb, noun or adjective at token `i` together with what hangs on it, or null. */
export function meaningAt(sentence: Sentence, i: number, depth = DEPTH): Meaning | null {
  const token = sentence.tokens[i] as Token;
  if (depth === 0) return null;
  if (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADJ') return modified(sentence, i, verbMeaning(sentence, i, depth));
  return token.upos === 'NOUN' || token.upos === 'PROPN' ? nounMeaning(sentence, i, depth) : null;
}

/** The verb's lemma, with its particle where that makes another verb of it. */
function verbMeaning(sentence: Sentence, i: number, depth: number): Meaning | null {
  const lemma = lemmaOf(sentence, i);
  const things = objectsOf(sentence, i);
  for (const frame of framesOfVerb(lemma)) {
    const found = framed(sentence, i, frame, things, depth);
    if (found) return found;
  }
  const operator = operatorOf(lemma);
  if (operator) {
    const inner = under(sentence, i, things, depth);
    const root = applied(operator, inner?.root ?? null);
    return root === null ? null : { root, mode: root === inner?.root ? inner.mode : null, word: i };
  }
  if (isReport(lemma)) return reported(sentence, i, depth);
  return null;
}

function framed(sentence: Sentence, i: number, frame: VerbFrame, things: readonly number[], depth: number): Meaning | null {
  if (frame.root === '=') {
    for (const thing of things) {
      const meant = nounMeaning(sentence, thing, depth - 1);
      if (meant) return { ...meant, word: i };
    }
    return null;
  }
  const root = frame.root;
  if (frame.alone && dependents(sentence, i, 'xcomp', 'ccomp', 'advcl').some((k) => k > i)) return null;
  const fits = frame.with.some(
    (what) =>
      what === '*' || (PLACE_WORDS.has(what.split(' ')[0] as string) ? holds(sentence, i, what) : things.some((t) => isOf(sentence, t, what))),
  );
  return fits ? { root, mode: frame.mode ?? modeOf(sentence, things, root), word: i } : null;
}

// "arms" the lemma is in the table of nouns by class; the words of a compound and of an "of" phrase count as well ("air strikes", "state of siege").
function isOf(sentence: Sentence, thing: number, name: string): boolean {
  return inPhrase(sentence, thing).some((k) => {
    const lemma = lemmaOf(sentence, k);
    return lemma === name || classesOf(sentence, k).some((c) => c.name === name);
  });
}

function holds(sentence: Sentence, i: number, words: string): boolean {
  const wanted = words.split(' ');
  return dependents(sentence, i).some(
    (k) =>
      wanted.includes(sentence.tokens[k]?.text.toLowerCase() ?? '') ||
      dependents(sentence, k, 'case').some((c) => wanted.includes(sentence.tokens[c]?.text.toLowerCase() ?? '')),
  );
}

function modeOf(sentence: Sentence, things: readonly number[], root: Root): string | null {
  for (const thing of things) for (const c of classesAt(sentence, thing)) if (c.root === root && c.mode !== null) return c.mode;
  return null;
}

/** The noun's own token, what is compounded with it, and what it is "of" or "for". */
function inPhrase(sentence: Sentence, i: number): number[] {
  const near = dependents(sentence, i, 'compound', 'amod', 'nmod', 'conj', 'nummod', 'obl').filter((k) => !isPossessor(sentence, k));
  return [i, ...near];
}

const isPossessor = (sentence: Sentence, k: number): boolean => sentence.tokens[k]?.deprel === 'nmod:poss';

function classesAt(sentence: Sentence, i: number): readonly NounClass[] {
  return inPhrase(sentence, i).flatMap((k) => classesOf(sentence, k));
}

/** The classes of the noun at token `i`: of it and the word before it together ("hunger strike", "war games"), else of it alone. */
function classesOf(sentence: Sentence, i: number): readonly NounClass[] {
  const before = sentence.tokens[i - 1]?.text === '-' ? i - 2 : i - 1;
  const word = sentence.tokens[before];
  const both = word === undefined ? [] : classesOfNoun(`${word.lemma.toLowerCase()}_${lemmaOf(sentence, i)}`);
  return both.length > 0 ? both : classesOfNoun(lemmaOf(sentence, i));
}

/** What a noun tells of: "a call for sanctions", "the release of prisoners". */
function nounMeaning(sentence: Sentence, i: number, depth: number): Meaning | null {
  if (depth <= 0) return null;
  const operator = operatorOfNoun(lemmaOf(sentence, i));
  const clause = operator ? clauseOn(sentence, i, depth) : null;
  const made = operator && clause ? applied(operator, clause.root) : null;
  if (made) return { root: made, mode: made === clause?.root ? clause.mode : null, word: i };
  const own = classesOf(sentence, i).find((c) => c.root !== null);
  if (own) return { root: own.root as Root, mode: own.mode, word: i };
  for (const k of dependents(sentence, i, 'compound', 'nmod', 'amod')) {
    if (isPossessor(sentence, k)) continue;
    const found = classesOf(sentence, k).find((c) => c.root !== null);
    if (found) return { root: found.root as Root, mode: found.mode, word: k };
  }
  return null;
}

/** What stands under an operator: a clause first, then a thing. */
function under(sentence: Sentence, i: number, things: readonly number[], depth: number): Meaning | null {
  const clause = (...relations: readonly string[]): Meaning | null => {
    for (const k of dependents(sentence, i, ...relations)) {
      const found = k > i || relations.includes('xcomp') ? meaningAt(sentence, k, depth - 1) : null;
      if (found) return found;
    }
    return null;
  };
  const inner = clause('xcomp', 'ccomp');
  if (inner) return inner;
  for (const thing of things) {
    const found = nounMeaning(sentence, thing, depth - 1) ?? clauseOn(sentence, thing, depth);
    if (found) return found;
  }
  return clause('advcl', 'acl');
}

function clauseOn(sentence: Sentence, thing: number, depth: number): Meaning | null {
  for (const k of dependents(sentence, thing, 'acl'))
    if (!isRelation(sentence.tokens[k] as Token, 'acl:relcl')) {
      const found = meaningAt(sentence, k, depth - 1);
      if (found) return found;
    }
  return null;
}

/** "said that Y must …" asks; what else is said is for the verb under it to tell. */
function reported(sentence: Sentence, i: number, depth: number): Meaning | null {
  for (const k of dependents(sentence, i, 'ccomp', 'parataxis')) {
    const duty = dependents(sentence, k, 'aux').some((a) => DUTY.has(sentence.tokens[a]?.lemma.toLowerCase() ?? ''));
    if (duty) return { root: 'REQUEST', mode: null, word: k };
  }
  for (const thing of objectsOf(sentence, i)) {
    const meant = nounMeaning(sentence, thing, depth - 1);
    if (meant) return { ...meant, word: i };
  }
  return null;
}

/** A meaning in the future or denied is another one: "will release" agrees, "will not release" rejects. */
function modified(sentence: Sentence, i: number, meaning: Meaning | null): Meaning | null {
  const aux = dependents(sentence, i, 'aux').map((a) => sentence.tokens[a]?.lemma.toLowerCase() ?? '');
  const future = aux.some((a) => FUTURE.has(a));
  const not = dependents(sentence, i, 'advmod').some((k) => /^(?:not|n't|never)$/i.test(sentence.tokens[k]?.text ?? ''));
  if (!future && !not) return meaning;
  const unless = future && !not && sentence.tokens.some((t) => t.text.toLowerCase() === 'unless');
  const operator = grammar(unless ? 'unless' : future && not ? 'not-future' : future ? 'future' : 'not');
  const root = applied(operator, meaning?.root ?? null);
  return root === null ? null : { root, mode: root === meaning?.root ? meaning.mode : null, word: meaning?.word ?? i };
}

/** What the verb is done to, or done with: objects, passive subjects, phrases with a preposition, nearest kind first. */
export function objectsOf(sentence: Sentence, i: number): number[] {
  const direct = dependents(sentence, i, 'obj', 'nsubj:pass');
  const further = dependents(sentence, i, 'obl', 'iobj', 'nmod').filter((k) => !isRelation(sentence.tokens[k] as Token, 'obl:tmod'));
  const done = isRelation(sentence.tokens[i] as Token, 'acl') && sentence.tokens[i]?.xpos === 'VBN' ? [(sentence.tokens[i] as Token).head] : [];
  return [...direct, ...done, ...further].flatMap((k) => [k, ...dependents(sentence, k, 'conj')]).filter((k) => k >= 0);
}

/** The lemma in small letters; a verb whose sense its particle changes has both ("rule-out"). */
export function lemmaOf(sentence: Sentence, i: number): string {
  const token = sentence.tokens[i] as Token;
  const lemma = token.upos === 'VERB' ? knownLemma(token) : token.lemma.toLowerCase();
  const particle = dependents(sentence, i, 'compound:prt')[0];
  if (particle === undefined) return lemma;
  const both = `${lemma}-${sentence.tokens[particle]?.text.toLowerCase()}`;
  return isKnown(both) ? both : lemma;
}

const isKnown = (lemma: string): boolean => operatorOf(lemma) !== null || framesOfVerb(lemma).length > 0 || isReport(lemma);

// The reader takes the lemma of a verb that it has not seen from its ending, and often errs by a letter ("shel", "extradit").
function knownLemma(token: Token): string {
  const lemma = token.lemma.toLowerCase();
  if (isKnown(lemma)) return lemma;
  const form = token.text.toLowerCase();
  const stem = form.replace(/(?:ed|ing|es|s)$/, '');
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y'), form].find(isKnown) ?? lemma;
}

/** Whether token `k` lies below token `i`. */
export function isBelow(sentence: Sentence, i: number, k: number): boolean {
  return subtree(sentence, i).includes(k);
}
