import type { Sentence, Token } from '../../model/annotation.ts';
import { ancestors, dependents, isRelation } from '../tree.ts';

/** A noun that a preposition brings into a clause: `to` India, `from` Israel. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

/** Who does what to whom around one verb. Token indexes of the sentence; empty where the sentence leaves the place open. */
export interface Clause {
  readonly verb: number;
  readonly passive: boolean;
  readonly subjects: readonly number[];
  readonly objects: readonly number[];
  /** Indirect objects: "sold India missiles". */
  readonly recipients: readonly number[];
  readonly obliques: readonly Oblique[];
}

const RELATIVE = /^(who|whom|which|that)$/i;

/** The clause around the verb at token `verb`. Subjects of infinitives, participles, relative and coordinated clauses are found further up the tree. */
export function clauseAt(sentence: Sentence, verb: number): Clause {
  const token = sentence.tokens[verb] as Token;
  const participle = isRelation(token, 'acl') && token.xpos === 'VBN' && dependents(sentence, verb, 'nsubj').length === 0;
  const passive = participle || isPassive(sentence, verb);
  // "corvettes that Italy had given", whatever sort of clause the tree takes it for
  const relative = isRelation(token, 'acl') && token.head >= 0 && (token.deprel.endsWith('relcl') || dependents(sentence, verb, 'nsubj').length > 0);
  const found = takesNewSubject(sentence, verb) ? [] : subjectsOf(sentence, verb);
  const told = found.some((k) => isDateline(sentence, k, verb)) ? [] : found;
  const near = (): number[] =>
    [verb, ...ancestors(sentence, verb).slice(0, 3)].map((v) => nounsBefore(sentence, v)).find((nouns) => nouns.length > 0) ?? [];
  const subjects = told.length > 0 ? told : found.length > 0 ? near() : nounsBefore(sentence, verb);
  let objects = withConjuncts(sentence, dependents(sentence, verb, 'obj'));
  if (relative && !passive && objects.length === 0 && !subjects.includes(token.head)) objects = withConjuncts(sentence, [token.head]);
  objects = objects.flatMap((o) => (RELATIVE.test((sentence.tokens[o] as Token).text) && relative ? withConjuncts(sentence, [token.head]) : [o]));
  const recipients = withConjuncts(sentence, dependents(sentence, verb, 'iobj'));
  return { verb, passive, subjects, objects, recipients, obliques: prepositionals(sentence, verb + 1, clauseEnd(sentence, verb)) };
}

/** Whether the verb stands in the passive: "were delivered", "will be supplied with". */
export function isPassive(sentence: Sentence, verb: number): boolean {
  return sentence.tokens.some((t) => t.head === verb && (t.deprel === 'aux:pass' || t.deprel === 'nsubj:pass' || t.deprel === 'csubj:pass'));
}

/** The tokens and everything coordinated with them. */
export function withConjuncts(sentence: Sentence, heads: readonly number[]): number[] {
  const all = new Set(heads);
  for (const head of heads) for (const c of dependents(sentence, head, 'conj')) all.add(c);
  return [...all].sort((a, b) => a - b);
}

/** The prepositional phrases whose preposition stands in [first, last), whatever the tree hangs them on; coordinated nouns share the preposition. */
export function prepositionals(sentence: Sentence, first: number, last: number): Oblique[] {
  const found: Oblique[] = [];
  for (let k = first; k < last; k++) {
    const token = sentence.tokens[k] as Token;
    if (token.upos !== 'ADP' && token.xpos !== 'TO' && token.xpos !== 'IN') continue;
    if (!isRelation(token, 'case') || token.head <= k) continue;
    for (const head of withConjuncts(sentence, [token.head])) found.push({ preposition: token.text.toLowerCase(), head });
  }
  return found;
}

/** The index after the last token that can belong to the verb's own clause to its right: up to the next clause with a subject and a finite verb, or a semicolon. */
export function clauseEnd(sentence: Sentence, verb: number): number {
  for (let k = verb + 1; k < sentence.tokens.length; k++) {
    const token = sentence.tokens[k] as Token;
    if (token.text === ';') return k;
    if (isFiniteVerb(token) && !(token.head === verb && isRelation(token, 'aux')) && hasOwnSubject(sentence, k, verb))
      return clauseStart(sentence, k, verb);
  }
  return sentence.tokens.length;
}

function clauseStart(sentence: Sentence, finite: number, floor: number): number {
  const verb = isRelation(sentence.tokens[finite] as Token, 'aux') ? (sentence.tokens[finite] as Token).head : finite;
  const subjects = dependents(sentence, verb, 'nsubj', 'mark').filter((s) => s > floor);
  return subjects.length > 0 ? Math.min(...subjects) : finite;
}

function isFiniteVerb(token: Token): boolean {
  return (token.upos === 'VERB' || token.upos === 'AUX') && /^(VBD|VBZ|VBP|MD)$/.test(token.xpos);
}

function hasOwnSubject(sentence: Sentence, finite: number, floor: number): boolean {
  const token = sentence.tokens[finite] as Token;
  const verb = isRelation(token, 'aux') || isRelation(token, 'cop') ? token.head : finite;
  return verb !== floor && dependents(sentence, verb, 'nsubj').some((s) => s > floor);
}

/** "plans for India to buy": the noun between "for" and the infinitive does it. */
function forActor(sentence: Sentence, verb: number): number {
  const to = dependents(sentence, verb, 'mark').find((k) => (sentence.tokens[k] as Token).text.toLowerCase() === 'to') ?? -1;
  const noun = sentence.tokens[to - 1];
  if (noun === undefined || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return -1;
  return dependents(sentence, to - 1, 'case').some((k) => (sentence.tokens[k] as Token).text.toLowerCase() === 'for') ? to - 1 : -1;
}

/** "accuse Iran of having shipped drones": the accused is who did it. Words, not lemmas: the participle may hang on a noun and its verb be mistaken. */
function accusedOf(sentence: Sentence, verb: number): number[] {
  let k = verb - 1;
  while (k > 0 && /^(?:having|been|being|secretly|illegally|covertly|repeatedly|also)$/i.test((sentence.tokens[k] as Token).text)) k--;
  if ((sentence.tokens[k] as Token | undefined)?.text.toLowerCase() !== 'of') return [];
  const accusing = sentence.tokens.findLastIndex((t, i) => i < k && /^(?:accus|suspect)(?:e|es|ed|s|ing)?$/i.test(t.text));
  if (accusing < 0 || k - accusing > 12) return [];
  const passive = dependents(sentence, accusing, 'nsubj').concat(dependents(sentence, accusing, 'nsubj:pass'));
  return withConjuncts(sentence, isPassive(sentence, accusing) ? passive : dependents(sentence, accusing, 'obj', 'iobj'));
}

/** "from Norway and Denmark, which signed …": the names right before a "which", wherever the tree hangs its clause. */
function nameBefore(sentence: Sentence, pronoun: number): number[] {
  if (!/^(?:which|who)$/i.test((sentence.tokens[pronoun] as Token).text) || sentence.tokens[pronoun - 1]?.text !== ',') return [];
  const last = pronoun - 2;
  const name = sentence.tokens[last];
  if (name?.upos !== 'PROPN') return [];
  // Only a list of names: "Norway and Denmark, which"; of "the talks with Norway, which" the tree knows more.
  if (
    !isRelation(name, 'conj') ||
    name.head < 0 ||
    sentence.tokens[name.head]?.upos !== 'PROPN' ||
    !sentence.tokens.slice(name.head, last).some((t) => t.upos === 'CCONJ')
  )
    return [];
  return withConjuncts(sentence, [name.head]);
}

function subjectsOf(sentence: Sentence, verb: number): number[] {
  const actor = forActor(sentence, verb);
  if (actor >= 0) return withConjuncts(sentence, [actor]);
  const accused = accusedOf(sentence, verb);
  if (accused.length > 0) return accused;
  let current = verb;
  for (let step = 0; step < 6; step++) {
    const token = sentence.tokens[current] as Token;
    const own = dependents(sentence, current, 'nsubj');
    const relative = isRelation(token, 'acl') && token.head >= 0;
    if (own.length > 0) {
      const antecedent = own.length === 1 ? nameBefore(sentence, own[0] as number) : [];
      if (antecedent.length > 0) return antecedent;
      const pronoun = relative && own.some((s) => RELATIVE.test((sentence.tokens[s] as Token).text));
      return withConjuncts(sentence, pronoun ? [token.head] : own);
    }
    if (token.head < 0) return [];
    // "its decision to hand over jets": whose decision it is
    const owners = relative && token.xpos === 'VB' ? dependents(sentence, token.head, 'nmod:poss') : [];
    if (owners.length > 0 && DECIDING.test((sentence.tokens[token.head] as Token).lemma)) return withConjuncts(sentence, owners);
    // "tanks delivered to Ukraine": the noun undergoes it; "a contract to supply tanks": whoever signed the contract does it.
    if (relative && current === verb && /^(VBN|VBG)$/.test(token.xpos)) return withConjuncts(sentence, [token.head]);
    if (isRelation(token, 'xcomp') && current === verb) {
      const governed = dependents(sentence, token.head, 'obj', 'iobj');
      if (governed.length > 0 && CONTROLS_OBJECT.has((sentence.tokens[token.head] as Token).lemma)) return withConjuncts(sentence, governed);
    }
    current = token.head;
    // Past the noun that an infinitive hangs on, up to the verb that governs the noun.
    for (let up = 0; up < 6 && !isClausal(sentence.tokens[current] as Token) && (sentence.tokens[current] as Token).head >= 0; up++)
      current = (sentence.tokens[current] as Token).head;
  }
  return [];
}

/** "LISBON (Agency) - Portugal and Spain signed": the place in capitals before a dash is no subject. */
function isDateline(sentence: Sentence, subject: number, verb: number): boolean {
  if (!/^[A-Z]{3,}$/.test((sentence.tokens[subject] as Token).text) || subject > 3) return false;
  return sentence.tokens.slice(subject + 1, Math.min(verb, 16)).some((t) => /^(?:[-–—:]|--)$/.test(t.text));
}

/** "said Tehran and Moscow had finalized": a verb without a subject of its own, though a noun and no "and" stands before it. */
function takesNewSubject(sentence: Sentence, verb: number): boolean {
  const token = sentence.tokens[verb] as Token;
  if (!['conj', 'ccomp', 'parataxis'].some((r) => isRelation(token, r)) || dependents(sentence, verb, 'nsubj').length > 0) return false;
  const start = Math.min(verb, ...dependents(sentence, verb, 'aux').filter((k) => k < verb));
  const before = sentence.tokens[start - 1];
  return before !== undefined && (before.upos === 'PROPN' || before.upos === 'NOUN' || before.upos === 'PRON') && before.head !== verb;
}

/** Where the tree gives a finite verb no subject: the noun that stands right before it, with one that an "and" joins to it. */
function nounsBefore(sentence: Sentence, verb: number): number[] {
  const finite = [verb, ...dependents(sentence, verb, 'aux')].some((k) => isFiniteVerb(sentence.tokens[k] as Token));
  // A past tense that the tagger took for a participle: "WARSAW — Poland signed agreements".
  const token = sentence.tokens[verb] as Token;
  if (!finite && (token.xpos !== 'VBN' || isRelation(token, 'acl') || isRelation(token, 'amod'))) return [];
  let k = verb - 1;
  for (;;) {
    while (k >= 0 && /^(?:ADV|AUX|PUNCT|PART)$/.test((sentence.tokens[k] as Token).upos)) k--;
    // "…, on Monday signed": back over the time and the place.
    const preposition = k < 0 ? undefined : dependents(sentence, k, 'case').find((c) => c < k && (sentence.tokens[c] as Token).upos === 'ADP');
    if (preposition === undefined || preposition === 0) break;
    k = preposition - 1;
  }
  const last = sentence.tokens[k];
  if (last === undefined || !/^(?:NOUN|PROPN|PRON)$/.test(last.upos)) return [];
  for (let j = k - 1; j > Math.max(0, k - 10); j--) {
    const token = sentence.tokens[j] as Token;
    if (token.upos === 'CCONJ') return [...listBefore(sentence, j), k];
    if (/^(?:VERB|AUX|ADP|SCONJ)$/.test(token.upos)) break;
  }
  return [k];
}

/** The nouns of a list to the left of its "and": "Pakistan, China" and Afghanistan. */
function listBefore(sentence: Sentence, conjunction: number): number[] {
  const isNoun = (i: number): boolean => /^(?:NOUN|PROPN)$/.test(sentence.tokens[i]?.upos ?? '');
  const nouns: number[] = [];
  for (let i = conjunction - 1; isNoun(i); i -= 2) {
    nouns.unshift(i);
    while (isNoun(i - 1)) i--;
    if (sentence.tokens[i - 1]?.text !== ',') break;
  }
  return nouns;
}

function isClausal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX' || isRelation(token, 'root');
}

const DECIDING = /^(?:decision|plan|intention|pledge|promise|offer|proposal|willingness|readiness|commitment|move|vow)$/;

const CONTROLS_OBJECT = new Set([
  'ask',
  'allow',
  'urge',
  'tell',
  'help',
  'enable',
  'let',
  'invite',
  'permit',
  'require',
  'press',
  'authorize',
  'authorise',
  'want',
]);
