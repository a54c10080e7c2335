import { stateNamed, stateOfDemonym, statesOfCompound } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Mention } from '../../model/scene.ts';
import { mentionAt } from '../cast/index.ts';
import { dependents, isRelation, listFrom } from '../tree.ts';
import { compatriotsAt } from './compatriots.ts';
import { type Ground, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { peopleMeant } from './meant.ts';
import { openingPair } from './pairs.ts';

/** Whom some words bring in: actors of the report, and states that the words name though no actor stands for them ("Indian officials"). */
export interface Parties {
  readonly actors: readonly ClaimId[];
  readonly states: readonly Country[];
  /** Whether the words name people or bodies at all, and not a thing. */
  readonly animate: boolean;
}

export const nobody: Parties = { actors: [], states: [], animate: false };

export function joined(...all: readonly Parties[]): Parties {
  return {
    actors: [...new Set(all.flatMap((p) => p.actors))],
    states: [...new Set(all.flatMap((p) => p.states))],
    animate: all.some((p) => p.animate),
  };
}

/** Nouns for people and bodies that take part in engagements, where no mention covers them. */
export const peopleNoun =
  /^(?:officials?|ministers?|counterparts?|leaders?|presidents?|premiers?|delegations?|delegates|representatives?|envoys?|chiefs?|commanders?|generals?|admirals?|ambassadors?|diplomats?|executives?|secretar(?:y|ies)|officers?|sides?|team|teams|forces?|nav(?:y|ies)|army|armies|troops|authorities|advis[eo]rs?|heads?|directors?|monarchs?|kings?|princes?|chancellors?|negotiators?|lawmakers?|members?|parties|governments?|ministry|ministries|businessmen|guests?|colleagues?|partners?|allies|peers?|hosts?|visitors?|emissar(?:y|ies)|consuls?|commissioners?|governors?|mayors?|senators?|legislators?|parliamentarians?|deputies|speakers?|(?:co-?)?chair(?:man|men|woman|person)?s?|envoys|attachés?|marshals?|colonels?|brigadiers?)$/i;

/** Nouns for those whom states send to work something out. */
const experts = /^(?:experts|engineers|specialists|technicians|scientists|planners)$/i;

/** Nouns for those who exercise together: what stands beside them is never their name. */
const forces =
  /^(?:soldiers|sailors|marines|airmen|personnel|paratroopers|militaries|contingents?|warships?|ships|vessels|aircraft|units|aircrews?|battalions?|brigades?|regiments?|fleets?)$/i;

/** Whom token `i` brings in, with all that is coordinated with it or stands beside it in apposition. */
export function partiesAt(ground: Ground, sentence: number, i: number): Parties {
  const here = sentenceAt(ground, sentence);
  // A list that the parser broke up: "President X, and Prime Minister Y" with the second as an apposition to the first.
  const listed = dependents(here, i, 'appos').filter((k) => {
    const mention = mentionAt(ground, sentence, k);
    return mention !== null && wordAt(here, mention.first - 1) === 'and';
  });
  const heads = [...listFrom(here, i), ...listed, ...continued(ground, sentence, i)];
  return joined(...heads.map((h) => partiesOfHead(ground, sentence, h)));
}

/**
 * The mentions that go on with the list that this one begins ("the Minister of X, A, and the Secretary of Y, B"), wherever the tree hangs them: nothing but
 * commas, "and" and titles stands between, and none of them is the subject of what follows.
 */
function continued(ground: Ground, sentence: number, i: number): number[] {
  const here = sentenceAt(ground, sentence);
  const first = outermost(ground, sentence, mentionAt(ground, sentence, i));
  if (first === null || first.actors.length === 0) return [];
  const named = (ground.mentions[sentence] ?? []).filter((m) => m.first >= first.last && m.actors.length > 0);
  const found: Mention[] = [];
  let last = first;
  let joinedBy = '';
  for (const next of named) {
    // "and Spain's X": the state only owns the one named.
    if (next.first < last.last || wordAt(here, next.last) === "'s" || wordAt(here, next.last) === '’s') continue;
    const gap = relativeAfter(ground, sentence, last.last);
    if (next.first < gap) continue;
    const between = here.tokens.slice(gap, next.first).map((t) => t.text.toLowerCase());
    const opening = /^(?:,? ?and|,? ?as well as|,? ?along with|,? ?together with|,)(?= |$)/.exec(between.join(' '))?.[0];
    if (opening === undefined) break;
    // Of a title in two parts ("the Deputy Premier and Minister of X, B") the mention may hold the second alone.
    const titled = here.tokens.slice(gap + opening.split(' ').length, next.first).every((t) => /^(?:DET|ADJ|PROPN|NOUN|CCONJ|PART)$/.test(t.upos));
    if (!titled || next.form === 'pronoun' || (actsItself(ground, sentence, next) && !actsItself(ground, sentence, first))) break;
    found.push(next);
    joinedBy = opening;
    last = next;
    if (opening !== ',') break;
  }
  // A list ends with "and"; names that only commas part are an apposition or an aside.
  return joinedBy === ',' ? [] : found.map((m) => m.head).filter((head) => head !== i);
}

/** Over a relative clause that stands between commas and is followed by "and" ("A, who commands the south, and B"): where its second comma stands. */
function relativeAfter(ground: Ground, sentence: number, from: number): number {
  const here = sentenceAt(ground, sentence);
  if (wordAt(here, from) !== ',' || !/^(?:who|which|whose)$/.test(wordAt(here, from + 1))) return from;
  const end = here.tokens.findIndex((t, k) => k > from + 2 && k < from + 18 && t.text === ',' && wordAt(here, k + 1) === 'and');
  return end < 0 ? from : end;
}

/** Whether the mention is the subject of a verb that stands behind it. */
function actsItself(ground: Ground, sentence: number, mention: Mention): boolean {
  const here = sentenceAt(ground, sentence);
  const head = tokenAt(here, mention.head);
  if (isRelation(head, 'nsubj') && head.head > mention.head) return true;
  let k = mention.last;
  while (k < here.tokens.length && (tokenAt(here, k).upos === 'ADV' || (k === mention.last && wordAt(here, k) === ','))) k++;
  const next = here.tokens[k];
  return next !== undefined && /^(?:VBD|VBZ|VBP|MD)$/.test(next.xpos) && /^(?:VERB|AUX)$/.test(next.upos);
}

/** Whom several tokens bring in together. */
export function partiesOfAll(ground: Ground, sentence: number, tokens: readonly number[]): Parties {
  return joined(nobody, ...tokens.map((k) => partiesAt(ground, sentence, k)));
}

function partiesOfHead(ground: Ground, sentence: number, i: number): Parties {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  const compatriots = compatriotsAt(ground, sentence, i);
  if (compatriots.animate) return compatriots;
  const mention = outermost(ground, sentence, mentionAt(ground, sentence, i));
  const described = (mention?.actors ?? []).some((a) => ground.actors.get(a)?.actor === 'person') ? [] : peopleMeant(ground, sentence, i);
  if (described.length > 0) return { actors: described, states: described.flatMap((a) => sideOf(ground, a) ?? []), animate: true };
  // A name inside a longer noun phrase ("the Obama visit") is not what the phrase is about.
  const heads = mention !== null && (mention.head === i || !insideOther(ground, sentence, mention, i));
  if (mention !== null && heads && mention.actors.length > 0) {
    const known = mention.actors.flatMap((a) => sideOf(ground, a) ?? []);
    // "Germany's X": the words may say what the cast does not.
    const sides = known.length > 0 ? known : statesAround(ground, sentence, mention.head);
    // "Chinese and Pakistani navies": the description may stand for the last only.
    return {
      actors: mention.actors,
      states: mention.form === 'description' || token.xpos === 'NNS' ? [...sides, ...statesAround(ground, sentence, i)] : sides,
      animate: true,
    };
  }
  if (forces.test(token.text)) return { actors: [], states: statesBefore(ground, sentence, i), animate: true };
  const appositions = dependents(here, i, 'appos', 'flat')
    .map((k) => mentionAt(ground, sentence, k))
    .find((m) => m !== null && m.actors.length > 0);
  if (appositions != null && peopleNoun.test(token.text)) {
    return { actors: appositions.actors, states: appositions.actors.flatMap((a) => sideOf(ground, a) ?? []), animate: true };
  }
  if (/^(?:delegation|team|group|mission)$/i.test(token.text)) {
    const leader = leaderOf(ground, sentence, i);
    if (leader !== null) return partiesOfHead(ground, leader.sentence, leader.head);
  }
  const number = /^(?:three|trio|four)$/i.test(token.text) && wordAt(here, i - 1) === 'the' ? (/^four$/i.test(token.text) ? 4 : 3) : 0;
  if (number > 0) return theNumber(ground, sentence, number);
  if (ofTheTwo(ground, sentence, i)) return { actors: [], states: openingPair(ground), animate: true };
  if (peopleNoun.test(token.text)) return { actors: [], states: statesBefore(ground, sentence, i), animate: true };
  return nobody;
}

/** "experts of both countries", "the two countries' ministers": people of the two states that the report is about. */
function ofTheTwo(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  if (tokenAt(here, i).xpos !== 'NNS' || !(peopleNoun.test(tokenAt(here, i).text) || experts.test(tokenAt(here, i).text))) return false;
  return dependents(here, i, 'nmod', 'nmod:poss').some(
    (k) =>
      /^(?:countries|nations|states|governments|ministries|navies|armies|sides)$/.test(wordAt(here, k)) &&
      [k - 1, k - 2].some((w) => /^(?:both|two)$/.test(wordAt(here, w))),
  );
}

/** "a delegation led by the minister": whoever leads it is there; "the delegation" is the one that a sentence before told the leader of. */
function leaderOf(ground: Ground, sentence: number, i: number): Mention | null {
  for (let s = sentence; s >= Math.max(0, sentence - 6); s--) {
    const here = sentenceAt(ground, s);
    const team = s === sentence ? i : here.tokens.findIndex((t) => /^(?:delegation|team|mission)$/i.test(t.text));
    const led = team < 0 ? -1 : here.tokens.findIndex((t, k) => k > team && k < team + 20 && /^(?:led|headed)$/i.test(t.text));
    const leader = (ground.mentions[s] ?? []).find((m) => led >= 0 && m.first > led && m.first <= led + 3 && m.actors.length > 0);
    if (leader !== undefined) return leader;
    if (wordAt(sentenceAt(ground, sentence), i - 1) !== 'the') return null;
  }
  return null;
}

/** "The three": the people of the last sentence that names just so many. */
function theNumber(ground: Ground, sentence: number, number: number): Parties {
  for (let s = sentence - 1; s >= 0; s--) {
    const people = (ground.mentions[s] ?? []).flatMap((m) => m.actors).filter((a) => ground.actors.get(a)?.actor === 'person');
    const actors = [...new Set(people)];
    if (actors.length === number) return { actors, states: actors.flatMap((a) => sideOf(ground, a) ?? []), animate: true };
  }
  return nobody;
}

/** A body at the head of somebody's title ("Palestinian Authority President X") is not the one meant: the longer mention that starts with it is. */
function outermost(ground: Ground, sentence: number, mention: Mention | null): Mention | null {
  if (mention === null) return null;
  return (ground.mentions[sentence] ?? []).find((m) => m.first === mention.first && m.last > mention.last && m.form === 'name') ?? mention;
}

function insideOther(ground: Ground, sentence: number, mention: Mention, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, i);
  return mention.head !== i && token.upos === 'NOUN' && mention.form === 'name' && !peopleNoun.test(token.text);
}

/** The states that modifiers of token `i` name ("senior Japanese officials", "officials of Vietnam", "Indo-Israeli teams"). */
export function statesAround(ground: Ground, sentence: number, i: number): Country[] {
  const here = sentenceAt(ground, sentence);
  const found = new Set<Country>();
  for (const k of dependents(here, i, 'amod', 'compound', 'nmod')) {
    for (const s of statesNamed(tokenAt(here, k).text)) found.add(s);
    for (const l of dependents(here, k, 'conj', 'compound', 'amod')) {
      for (const s of statesNamed(tokenAt(here, l).text)) found.add(s);
    }
  }
  return [...found];
}

/** The states of those whom the noun at token `i` means; a nationality may stand before the first of several modifiers ("Japanese government and security officials"). */
function statesBefore(ground: Ground, sentence: number, i: number): Country[] {
  const own = statesAround(ground, sentence, i);
  const here = sentenceAt(ground, sentence);
  for (let k = i - 1; own.length === 0 && k > Math.max(-1, i - 7) && /^(?:ADJ|NOUN|PROPN|CCONJ)$/.test(tokenAt(here, k).upos); k--) {
    const state = stateOfDemonym(tokenAt(here, k).text);
    if (state !== null) return [state];
  }
  return own;
}

/** The states that one word names: itself, its people, or several by a compound ("Indo-Israeli"). */
export function statesNamed(word: string): readonly Country[] {
  const state = stateOfDemonym(word) ?? stateNamed(word);
  return state !== null ? [state] : statesOfCompound(word);
}
