import type { Sentence } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import { mentionAt } from '../cast/index.ts';
import {
  type Circle,
  type Clause,
  type Company,
  clauseAt,
  clauseEnd,
  completed,
  isWithinOne,
  namesStranger,
  namesUnplaced,
  nounsBetween,
  prepositionals,
  type SceneIndex,
  sorted,
  statesActing,
  statesOfCollective,
  statesOfNouns,
  statesSpelt,
} from '../parties/index.ts';
import { dependents, rootOf } from '../tree.ts';
import type { Act } from './act.ts';
import type { Candidate } from './candidate.ts';

/** Who is bound by an instrument, as one sentence tells it. */
export interface Sides {
  readonly parties: readonly Country[];
  readonly bodies: readonly ClaimId[];
  readonly signatories: readonly ClaimId[];
  /** Whether the words at the noun itself name the parties, rather than the sentence around it. */
  readonly explicit: boolean;
}

/** The parties of a candidate: "between …", "with …", "India-Israel …", whoever signs it, and "both sides" by the company that the sentence stands in. `before` are the parties of the instrument told last. */
export function sidesOf(index: SceneIndex, candidate: Candidate, act: Act | null, company: Company, before: readonly Country[] | null): Sides {
  const s = candidate.sentence;
  const sentence = index.sentences[s] as Sentence;
  const spelt = statesSpelt(sentence, candidate.modifiers, candidate.last).map((f) => f.country);
  // "Between the ministry of A and the ministry of B a plan was signed"
  const fronted = sentence.tokens[0]?.text === 'Between' ? nounsBetween(index, s, 0, 1) : [];
  const behind = inContents(sentence, candidate) ? [] : nounsBetween(index, s, candidate.last, candidate.last + 30);
  const between = behind.length > 0 ? behind : fronted.filter((k) => k < candidate.modifiers);
  const owners = ownersOf(index, s, candidate);
  const partner = withHeads(sentence, candidate, act);
  const clause = act === null ? null : clauseAt(sentence, act.token);
  const others = isOfFighters(index, sentence, candidate);
  const subjects =
    clause === null || clause.subjects.includes(candidate.head) || (others && act?.status === 'discussed')
      ? []
      : clause.subjects.filter((k) => k < candidate.modifiers || k >= candidate.last);
  const agents = clause === null ? [] : clause.obliques.filter((o) => o.preposition === 'by').map((o) => o.head);
  const inside = act?.aside === true && act.token > candidate.last ? headsInside(index, s, candidate.last, act.token) : [];
  const framed = isFrame(sentence, candidate)
    ? statesSpelt(sentence, candidate.last, sentence.tokens.length).map((f) => f.country)
    : isUnder(sentence, candidate) || isNamedFrame(sentence, candidate)
      ? statesOfNouns(index, s, clauseAt(sentence, sentence.tokens[candidate.head]?.head ?? 0).subjects)
      : [];
  const states = (heads: readonly number[]): readonly Country[] =>
    sorted(heads.flatMap((k) => bothJustMet(sentence, k, company[s]) ?? statesOfCollective(index, s, k, company[s]) ?? statesOfNouns(index, s, [k])));

  // "The kingdom has signed", "they said they had signed"
  const acting =
    clause !== null && act?.status === 'signed' && subjects.length > 0 && states(subjects).length === 0 ? statesActing(index, s, clause) : [];

  // "that the Dutch minister, X, and Kenya's minister, Y, have initialled a declaration", where the tree gives the verb no subject
  const orphaned =
    clause !== null && act !== null && !act.aside && !clause.passive && act.token < candidate.first && !hasSubject(sentence, act.token)
      ? headsInside(index, s, clauseStart(sentence, act.token), act.token)
      : [];
  const ahead = sorted(orphaned.flatMap((k) => statesOfNouns(index, s, [k])));

  const named = between.length > 0 ? states(between) : sorted([...spelt, ...owners, ...states(partner)]);
  const actors = between.length > 0 ? between : [...subjects, ...agents, ...partner, ...inside];
  const found =
    (between.length > 0 && named.length > 1) || (spelt.length > 1 && act?.status !== 'discussed')
      ? between.length > 0
        ? named
        : sorted(spelt)
      : sorted([...named, ...states(subjects), ...states(agents), ...states(inside), ...acting, ...framed, ...(ahead.length === 2 ? ahead : [])]);
  const dealt = found.length === 1 && act !== null && spelt.length === 0 && between.length === 0 ? partnerBefore(index, s, act) : [];
  const complete =
    found.length >= 2
      ? found
      : dealt.length === 1 && !found.includes(dealt[0] as Country)
        ? sorted([...found, ...dealt])
        : // "…, and a memorandum between the fund and the French bank", right after a paper of the two states
          alsoBetween(between, found, before)
          ? (before ?? found)
          : isWithinOne(index, s, between) ||
              others ||
              isOrder(sentence, candidate, act) ||
              namesStranger(index, s, [...partner, ...between, ...subjects])
            ? found
            : made(
                found,
                candidate,
                act,
                company[s],
                namesUnplaced(index, s, subjects) || isImpersonal(candidate, clause, agents),
                framed.length > 0 || (act !== null && REPLACING.test(act.lemma)) ? before : null,
              );
  return {
    parties: complete,
    bodies: bodiesOf(index, s, actors),
    signatories:
      act !== null && /^(?:signed|exchanged|finalised|adopted)$/.test(act.status) && !act.aside
        ? actorsOf(index, s, [...subjects, ...agents, ...between], 'person')
        : [],
    explicit:
      (framed.length > 1 && isNamedFrame(sentence, candidate)) ||
      (between.length > 0 && named.length > 1) ||
      spelt.length > 1 ||
      (spelt.length + owners.length > 0 && partner.length > 0 && named.length > 1),
  };
}

/** The parties found so far, made whole from the company of the sentence where the words give cause. */
function made(
  found: readonly Country[],
  candidate: Candidate,
  act: Act | null,
  circle: Circle | undefined,
  unplaced: boolean,
  before: readonly Country[] | null,
): readonly Country[] {
  const settled = act !== null && act.status !== 'discussed' && act.status !== 'negotiated';
  // What is merely talked of as known ("the Paris Agreement") need not be theirs.
  if (!settled && candidate.determiner !== 'indefinite' && found.length === 0) return found;
  // "The contract, signed in February": that of the two states just named.
  if (!settled && unplaced && found.length === 0) return circle?.close ?? found;
  const shared = candidate.kind === 'joint-statement' || candidate.kind === 'vision-statement';
  const pointing =
    settled && (candidate.determiner === 'definite' || shared || unplaced) && circle?.close && found.every((c) => circle.close?.includes(c));
  const wide = [before, ...(shared ? [circle?.named, circle?.told[0]] : [])].find((set) => set && found.every((c) => set.includes(c)));
  const fallback = settled ? (wide ?? found) : found;
  return completed(circle, found)[0] ?? (pointing ? (circle.close ?? found) : fallback);
}

/** "X met Y on Monday. They signed …": the two whose meeting the sentence before tells of. */
function bothJustMet(sentence: Sentence, head: number, circle: Circle | undefined): readonly Country[] | null {
  if (head > 2 || sentence.tokens[head]?.text !== 'They' || circle === undefined) return null;
  const [only, ...more] = circle.distance > 1 ? [] : circle.engaged;
  if (only?.length === 2 && more.length === 0) return only;
  return circle.own === null && circle.distance > 1 ? circle.close : null;
}

/** "the ceasefire deal", "a deal to bring the hostages home": those who talk of a bargain between fighters are not bound by it unless they make it. */
function isOfFighters(index: SceneIndex, sentence: Sentence, candidate: Candidate): boolean {
  if (candidate.kind !== 'agreement') return false;
  return /\b(?:cease-?fires?|truces?|armistice|hostages?|captives?|pause in (?:the )?fighting)\b/i.test(
    index.scene.report.text.slice(sentence.start, sentence.end),
  );
}

/** "The president signed a memorandum to protect …": an order to those below, which binds no other state. */
function isOrder(sentence: Sentence, candidate: Candidate, act: Act | null): boolean {
  return (
    act?.status === 'signed' &&
    /^(?:memorandum|memoranda)$/.test(candidate.noun) &&
    ((sentence.tokens[candidate.last]?.text === 'to' && sentence.tokens[candidate.last + 1]?.xpos === 'VB') ||
      /^(?:directing|ordering|instructing)$/i.test(sentence.tokens[candidate.last]?.text ?? ''))
  );
}

/** "adopted a declaration that condemns the trade between Iran and Sudan": those of whom a paper speaks are not bound by it. */
function inContents(sentence: Sentence, candidate: Candidate): boolean {
  const next = sentence.tokens[candidate.last];
  return (
    /^(?:that|which)$/i.test(next?.text ?? '') &&
    /^(?:condemn|criticise|criticize|denounce|deplore|call|urge|warn|stress|express|reject|note|welcome|demand|mention)/i.test(
      sentence.tokens[candidate.last + 1]?.text ?? '',
    )
  );
}

/** Turkey in "ordered drones from Turkey and signed a letter of intent": the one with whom the deed before it was done. */
function partnerBefore(index: SceneIndex, s: number, act: Act): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  const token = sentence.tokens[act.token];
  if (token === undefined || !token.deprel.startsWith('conj') || sentence.tokens[token.head]?.upos !== 'VERB') return [];
  return statesOfNouns(
    index,
    s,
    prepositionals(sentence, token.head + 1, act.token)
      .filter((o) => /^(?:from|with)$/.test(o.preposition))
      .map((o) => o.head),
  );
}

/** "reported that a contract had been signed": nobody is said to have done it. */
function isImpersonal(candidate: Candidate, clause: Clause | null, agents: readonly number[]): boolean {
  return clause?.passive === true && agents.length === 0 && clause.subjects.includes(candidate.head);
}

/** Whether a list of papers goes on with one between bodies, of one of which the report does not tell the state. */
function alsoBetween(between: readonly number[], found: readonly Country[], before: readonly Country[] | null): boolean {
  return between.length === 2 && found.length === 1 && before?.length === 2 && before.includes(found[0] as Country);
}

/** "Under an agreement reached in July, Peru is to buy …": those who act in the sentence act under their own agreement. */
function isFrame(sentence: Sentence, candidate: Candidate): boolean {
  return candidate.modifiers <= 2 && sentence.tokens[0]?.text === 'Under' && candidate.determiner === 'indefinite';
}

/** "Under the 2011 Defence Cooperation Agreement, Peru and Chile train together": a paper by its name, theirs who act under it. */
function isNamedFrame(sentence: Sentence, candidate: Candidate): boolean {
  const token = sentence.tokens[candidate.head];
  if (!candidate.capitalised || candidate.kind === 'contract' || !token?.deprel.startsWith('obl')) return false;
  return dependents(sentence, candidate.head, 'case').some((k) => /^(?:under|within|through|pursuant|per)$/i.test(sentence.tokens[k]?.text ?? ''));
}

/** "Peru and Chile will build a plant under an agreement signed in Lima": theirs who act in the clause that it hangs on. */
function isUnder(sentence: Sentence, candidate: Candidate): boolean {
  const token = sentence.tokens[candidate.head];
  return (
    candidate.determiner === 'indefinite' &&
    token !== undefined &&
    token.head >= 0 &&
    token.deprel.startsWith('obl') &&
    dependents(sentence, candidate.head, 'case').some((k) => /^(?:under|within|through)$/i.test(sentence.tokens[k]?.text ?? ''))
  );
}

/** Whom the relative clause between an instrument and its verb mentions: "the agreement that A and B have signed". */
function headsInside(index: SceneIndex, s: number, first: number, last: number): number[] {
  return index.mentionsIn(s).flatMap((m) => (m.first >= first && m.last <= last && m.form !== 'pronoun' ? [m.head] : []));
}

function hasSubject(sentence: Sentence, verb: number): boolean {
  return dependents(sentence, verb, 'nsubj', 'csubj').length > 0 || /^(?:xcomp|advcl|acl|conj)/.test(sentence.tokens[verb]?.deprel ?? '');
}

/** Where the clause of a verb without a subject begins: behind the last "that", colon or semicolon before it. */
function clauseStart(sentence: Sentence, verb: number): number {
  return sentence.tokens.findLastIndex((t, k) => k < verb && (/^[;:]$/.test(t.text) || t.text.toLowerCase() === 'that')) + 1;
}

function ownersOf(index: SceneIndex, s: number, candidate: Candidate): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  return statesOfNouns(index, s, dependents(sentence, candidate.head, 'nmod:poss'));
}

/** The nouns of "with …" behind the candidate or its act. */
function withHeads(sentence: Sentence, candidate: Candidate, act: Act | null): number[] {
  const start = act === null || act.token > candidate.last ? candidate.last : Math.min(act.token + 1, candidate.last);
  const end = Math.max(clauseEnd(sentence, candidate.head), act === null ? 0 : clauseEnd(sentence, act.token));
  return prepositionals(sentence, start, end)
    .filter((o) => o.preposition === 'with' || (o.preposition === 'from' && candidate.kind === 'contract'))
    .flatMap((o) => [o.head, ...firmBeside(sentence, o.head)]);
}

/** "with the company Saab": the name that follows a noun for a firm. */
function firmBeside(sentence: Sentence, head: number): number[] {
  return /^(?:company|firm|manufacturer|maker|group|shipyard|shipbuilder|agency)$/.test(sentence.tokens[head]?.lemma ?? '')
    ? dependents(sentence, head, 'appos', 'flat').filter((k) => k > head)
    : [];
}

// What a new paper takes the place of bound the same states.
const REPLACING = /^(?:replace|supersede|raise|upgrade|elevate|update)$/;
const LOOKED_BACK = 15;

/** The organisations that the heads mention; "the two companies" are the two that a sentence before named together. */
function bodiesOf(index: SceneIndex, s: number, heads: readonly number[]): readonly ClaimId[] {
  const named = actorsOf(index, s, heads, 'organisation');
  const sentence = index.sentences[s] as Sentence;
  const both = heads.some(
    (k) =>
      /^(?:company|firm|manufacturer|group)$/.test(sentence.tokens[k]?.lemma ?? '') &&
      dependents(sentence, k, 'nummod', 'det').some((d) => /^(?:two|both)$/i.test(sentence.tokens[d]?.text ?? '')),
  );
  if (named.length > 0 || !both) return named;
  for (let k = s - 1; k >= Math.max(0, s - LOOKED_BACK); k--) {
    const pair = actorsOf(index, k, clauseAt(index.sentences[k] as Sentence, rootOf(index.sentences[k] as Sentence)).subjects, 'organisation');
    if (pair.length === 2) return pair;
  }
  return [];
}

function actorsOf(index: SceneIndex, s: number, heads: readonly number[], kind: 'person' | 'organisation'): readonly ClaimId[] {
  const ids = heads.flatMap((h) => mentionAt(index.cast, s, h)?.actors ?? []);
  return [...new Set(ids)].filter((id) => {
    const actor = index.actor(id);
    return actor?.actor === kind && (kind === 'person' || !actor.described);
  });
}
