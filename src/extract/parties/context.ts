import type { Sentence } from '../../model/annotation.ts';
import type { EngagementClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { Mention } from '../../model/scene.ts';
import { dependents, rootOf } from '../tree.ts';
import { clauseAt } from './clause.ts';
import type { SceneIndex } from './scene-index.ts';
import { sorted, statesOfNouns, statesSpelt } from './states.ts';

type StateSet = readonly Country[];

/** In whose company a sentence stands: whom its "both sides" and "the two countries" can mean. */
export interface Circle {
  /** The states of the engagements that this very sentence tells of. */
  readonly here: readonly StateSet[];
  /** Those of the last engagements told before (or of the first one, for what stands ahead of it), and how many sentences off they are. */
  readonly engaged: readonly StateSet[];
  readonly distance: number;
  /** The states of all engagements of the report, in the order in which it tells them: the first is what it is about. */
  readonly told: readonly StateSet[];
  /** The two states that the report mostly names together, or that this sentence or one shortly before does. */
  readonly named: StateSet | null;
  /** The states that this sentence itself names together. */
  readonly own: StateSet | null;
  /** The two states that this sentence or the one before names together. */
  readonly close: StateSet | null;
  /** The only two states that the whole report names, their people and bodies included; null where it names more. */
  readonly sole: StateSet | null;
  /** Those two where the report keeps coming back to both: what it says without naming anybody is likely theirs. */
  readonly constant: StateSet | null;
  /** Whether the sentence itself says that it means two sides: "bilateral", "both countries", "our two nations". */
  readonly mutual: boolean;
}

/** The circle of every sentence of a report. */
export type Company = readonly Circle[];

const MUTUAL =
  /^They (?:\w+ ){0,2}(?:agreed|signed|exchanged|adopted|pledged|decided|discussed|vowed|reached|reviewed|stressed|expressed|talked)\b|\b(?:bilateral(?:ly)?|mutual(?:ly)?|each other(?:['’]s)?|one another|both (?:the )?(?:countries|sides|nations|ministers|leaders|parties|governments|states|capitals|militaries|delegations)|(?:the|our|these|their) (?:two|three|four)|we (?:have |both |also )*(?:agreed|decided|signed|discussed)|our (?:countries|nations|peoples|militaries)|the (?:two )?sides|(?:the|this) (?:[\w-]+ )?(?:agreement|pact|treaty|accord|memorandum|protocol|roadmap|partnership) (?:will|would|also|provid|cover|includ|call|aim|envisag|foresee|lay|set|allow|enabl|open|pav)\w*|(?:under|within|in) (?:the (?:scope|framework|terms) of )?(?:the|this) (?:agreement|deal|pact|accord|memorandum|contract|treaty|roadmap))\b/i;
const NEAR = 3;
const CROWD = 5;

/** The only two states that a report names, and whether it keeps coming back to both. */
interface SolePair {
  readonly states: StateSet;
  readonly constant: boolean;
}

/** Whom a report names together, sentence by sentence: what of its company does not depend on its engagements. */
export interface Together {
  /** The pair that each sentence names. */
  readonly pairs: readonly (StateSet | null)[];
  readonly principal: StateSet | null;
  readonly sole: SolePair | null;
  readonly mutual: readonly boolean[];
}

/** Reads whom the sentences of a report name together. */
export function togetherIn(index: SceneIndex): Together {
  const { text } = index.scene.report;
  const pairs = index.sentences.map((_, s) => namedPair(index, s));
  return {
    pairs,
    principal: principalPair(pairs),
    sole: solePair(index, pairs),
    mutual: index.sentences.map((s) => MUTUAL.test(text.slice(s.start, s.end))),
  };
}

/** The company that every sentence of a report stands in. */
export function companyOf(index: SceneIndex, engagements: readonly EngagementClaim[]): Company {
  const told = toldIn(index, engagements);
  const circles: Circle[] = [];
  const first = told.findIndex((sets) => sets.length > 0);
  let last = first;
  let pair: { readonly states: StateSet; readonly at: number } | null = null;
  const { pairs, principal, sole, mutual } = index.together();
  const all = told.flat().filter((set, i, sets) => sets.findIndex((other) => other.join() === set.join()) === i);
  for (const s of index.sentences.keys()) {
    const here = told[s] as readonly StateSet[];
    if (here.length > 0) last = s;
    const named = pairs[s] as StateSet | null;
    if (named !== null) pair = { states: named, at: s };
    circles.push({
      here,
      engaged: last < 0 ? [] : (told[last] as readonly StateSet[]),
      told: all,
      distance: last < 0 ? Number.POSITIVE_INFINITY : Math.abs(s - last),
      named: principal ?? (pair !== null && s - pair.at <= NEAR ? leading(pairs, pair.states) : null),
      own: named,
      close: pair !== null && s - pair.at <= 1 ? pair.states : null,
      sole: sole?.states ?? null,
      constant: sole?.constant ? sole.states : null,
      mutual: mutual[s] as boolean,
    });
  }
  return circles;
}

/**
 * The sets of states that are meant where the words name `found` alone (one state or none): the circle's, as far as the sentence gives
 * cause to look there; none where it does not.
 */
export function completed(circle: Circle | undefined, found: readonly Country[], options: { readonly near?: number } = {}): readonly StateSet[] {
  if (circle === undefined) return [];
  const near = options.near ?? 2;
  const fits = (set: StateSet): boolean => set.length >= 2 && set.length <= CROWD && found.every((c) => set.includes(c));
  const here = circle.here.filter(fits);
  if (here.length > 0) return here;
  if (circle.own !== null && fits(circle.own) && (circle.mutual || circle.distance <= near)) return [circle.own];
  if (circle.mutual || circle.distance <= near) {
    const engaged = circle.engaged.filter(fits);
    const main = circle.told[0];
    // "The two countries" long after an aside on others are those that the report is about.
    if (main !== undefined && circle.distance > 1 && fits(main) && engaged.every((set) => set.length === main.length)) return [main];
    if (engaged.length > 0) return engaged;
  }
  if (circle.mutual && circle.named !== null && fits(circle.named)) return [circle.named];
  // A sentence that names nobody and speaks of no two sides may tell of home affairs, unless all of the report is of the two.
  const sole = found.length > 0 || circle.mutual ? circle.sole : circle.constant;
  return sole !== null && fits(sole) ? [sole] : [];
}

/**
 * The two states whose people, bodies or names a report has, where there are no others and it is about the two: one sentence at least names them together,
 * or speaks of two countries, and each is named often enough for its length. A place or a community in a report of one state's affairs makes no second party.
 */
function solePair(index: SceneIndex, pairs: readonly (StateSet | null)[]): SolePair | null {
  const namedIn: (readonly Country[])[] = [];
  const all = new Set<Country>();
  for (const [s, sentence] of index.sentences.entries()) {
    const mentions = index.mentionsIn(s);
    // "the Indian Health Service": what stands in the name of a body that is somebody's names none
    const inName = (k: number): boolean =>
      mentions.some((m) => m.first <= k && k < m.last && m.actors.some((id) => (index.actor(id)?.country ?? null) !== null));
    const spelt = statesSpelt(sentence, 0, sentence.tokens.length).flatMap((f) => (inName(f.token) ? [] : f.country));
    const named = [...spelt, ...mentions.flatMap((m) => m.actors.flatMap((id) => index.actor(id)?.country ?? []))];
    for (const country of named) all.add(country);
    if (all.size > 2) return null;
    namedIn.push(named);
  }
  const states = sorted([...all]);
  if (states.length !== 2) return null;
  const { text } = index.scene.report;
  const together = pairs.some((pair) => pair?.join() === states.join()) || index.sentences.some((s) => TWO.test(text.slice(s.start, s.end)));
  const named = Math.min(...states.map((state) => namedIn.filter((sides) => sides.includes(state)).length));
  const often = named / index.sentences.length;
  return together && often >= 1 / SELDOM ? { states, constant: often >= 1 / OFTEN } : null;
}

const TWO = /\b(?:bilateral(?:ly)?|(?:our|the|both|these) (?:two )?(?:\w+ )?(?:countries|nations|peoples))\b/i;
const SELDOM = 40;
const OFTEN = 4;

/** The states whose engagement it is: as the claim lists them, else the sides of those who take part. */
export function statesOfEngagement(engagement: EngagementClaim): readonly Country[] {
  return sorted([...engagement.states, ...engagement.participants.flatMap((p) => p.side ?? [])]);
}

function toldIn(index: SceneIndex, engagements: readonly EngagementClaim[]): readonly (readonly StateSet[])[] {
  const told = index.sentences.map((): StateSet[] => []);
  for (const engagement of engagements) {
    const states = statesOfEngagement(engagement);
    if (states.length < 2) continue;
    for (const span of engagement.evidence) {
      const list = told[index.sentenceOf(span)];
      if (list && !list.some((known) => known.join() === states.join())) list.push(states);
    }
  }
  return told;
}

/** The pair that a report began with, where the pair named last has only one state in common with it: an aside does not change who "the two countries" are. */
function leading(pairs: readonly (StateSet | null)[], last: StateSet): StateSet {
  const first = pairs.find((p) => p !== null) ?? last;
  return first.filter((c) => last.includes(c)).length === 1 ? first : last;
}

/** The pair that a report names together at least three times and more often than any other: a joint statement's two sides. */
function principalPair(pairs: readonly (StateSet | null)[]): StateSet | null {
  const counts = new Map<string, { readonly states: StateSet; readonly count: number }>();
  for (const states of pairs) if (states) counts.set(states.join(), { states, count: (counts.get(states.join())?.count ?? 0) + 1 });
  const [best, next] = [...counts.values()].sort((a, b) => b.count - a.count);
  return best !== undefined && best.count >= 3 && best.count > (next?.count ?? 0) * 2 ? best.states : null;
}

/** The two states that a sentence names as actors, not as the place where something lies, or the two to four that its subject names; null without. */
function namedPair(index: SceneIndex, s: number): StateSet | null {
  const actors = index
    .mentionsIn(s)
    // "our allies", "the neighbours": a word for several says of nobody that he is named, unless it counts them
    .filter((m) => m.form === 'name' || (m.form === 'description' && (m.actors.length === 1 || isCounted(index.sentences[s] as Sentence, m))))
    .filter((m) => !isGround(index.sentences[s] as Sentence, m.head))
    .flatMap((m) => m.actors.flatMap((id) => index.actor(id) ?? []));
  const states = sorted(actors.filter((actor) => actor.actor === 'state').flatMap((actor) => actor.country ?? []));
  if (states.length === 2) return states;
  // "The President of Senegal, X, received Y": a state and the people and bodies of another
  const sides = sorted(actors.flatMap((actor) => actor.country ?? []));
  if (sides.length === 2 && states.length < 2) return sides;
  // "the visit of the minister of Nepal to Bangladesh": a second state that the cast took for part of another name
  const sentence = index.sentences[s] as Sentence;
  if (sides.length === 1) {
    const spelt = statesSpelt(sentence, 0, sentence.tokens.length).filter(
      ({ token }) => sentence.tokens[token]?.upos === 'PROPN' && !isGround(sentence, token),
    );
    const both = sorted([...sides, ...spelt.map((found) => found.country)]);
    if (both.length === 2) return both;
  }
  if (states.length === 1) return null;
  const subjects = sorted(clauseAt(sentence, rootOf(sentence)).subjects.flatMap((k) => statesOfNouns(index, s, [k])));
  return subjects.length >= 2 && subjects.length <= 4 ? subjects : null;
}

/** "our two countries" */
function isCounted(sentence: Sentence, { first, last }: Mention): boolean {
  return sentence.tokens.slice(first, last).some((t) => /^(?:two|both|three|four)$/i.test(t.text));
}

const HOSTILE =
  /^(?:aggression|invasion|war|attack|assault|threat|occupation|annexation|coercion|brutality|blackmail|strike|missile|weapon|propaganda|violation|sanction|action|activity)$/;

/** "developments in Libya", "over Taiwan": where or about what something is, no actor; nor is one whose aggression is answered. */
function isGround(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head];
  if (token?.deprel === 'nmod:poss' && HOSTILE.test(sentence.tokens[token.head]?.lemma ?? '')) return true;
  // "the Taiwan Strait": a water, no state
  if (/^(?:Straits?|Seas?|Canal|Channel|Bay|River|Ocean|Peninsula)$/.test(sentence.tokens[head + 1]?.text ?? '')) return true;
  // "topics including the harvest, Syria and Libya"
  let first = head;
  while (sentence.tokens[first]?.deprel.startsWith('conj')) first = sentence.tokens[first]?.head ?? -1;
  if (
    first !== head &&
    dependents(sentence, first, 'case').some((k) => /^(?:including|regarding|concerning|about)$/i.test(sentence.tokens[k]?.text ?? ''))
  )
    return true;
  return dependents(sentence, head, 'case').some((k) =>
    /^(?:in|over|against|on|near|across|off|about|inside)$/i.test(sentence.tokens[k]?.text ?? ''),
  );
}
