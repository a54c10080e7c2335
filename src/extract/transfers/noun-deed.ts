import { stateOfMaker } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { TransferStage } from '../../model/vocabulary.ts';
import { mentionAt } from '../cast/index.ts';
import {
  assertionOf,
  clauseAt,
  clauseEnd,
  prepositionals,
  type SceneIndex,
  sorted,
  statesActing,
  statesMeant,
  statesOfNoun,
  statesOfNouns,
  statesOfWords,
} from '../parties/index.ts';
import { ancestors, dependents, isRelation } from '../tree.ts';
import type { Deed } from './deed.ts';
import type { Item } from './items.ts';
import { ANSWERING_VERBS, BINDING_NOUNS, CLOSING_VERBS, type DeedWord, OFFERING_VERBS, STOPPING_VERBS, WINNING_VERBS } from './lexicon.ts';
import { itemsBetween, reachOf } from './reach.ts';

// Who builds or exports arms sells them, by whatever name.
const SELLER =
  /\b(?:arms|weapons?|drone|aircraft|tank|missile|plane|helicopter|state|ship)?[- ]?(?:exporter|makers?|manufacturers?|shipbuilder|shipyard|plane-?maker)\b|\bdefen[cs]e (?:company|firm|contractor|giant)\b/i;
const TAKING = /^(?:take|receive|accept|get|await|expect|wait)$/;
// What is waited for is on order, not there.
const WAITING = /^(?:await|expect|wait)$/;
const ORDERING = new Set('sign conclude finalise finalize ink seal clinch award win place land bag secure'.split(' '));

/** What a noun of transfer at token `noun` tells: "approved the sale of F-16s to Turkey", "signed a contract with Rafael for Spike missiles". */
export function nounDeed(index: SceneIndex, s: number, noun: number, word: DeedWord, items: readonly Item[]): Deed | null {
  const sentence = index.sentences[s] as Sentence;
  const lemma = (sentence.tokens[noun] as Token).lemma.toLowerCase();
  const verb = ancestors(sentence, noun).find((k) => (sentence.tokens[k] as Token).upos === 'VERB') ?? -1;
  const governor = verb < 0 ? '' : (sentence.tokens[verb] as Token).lemma;
  const offer = lemma === 'offer' || lemma === 'proposal';
  const answered = offer && ANSWERING_VERBS.has(governor) && isRelation(sentence.tokens[noun] as Token, 'obj');
  if (STOPPING_VERBS.has(governor) && !answered) return null;
  const taking = TAKING.test(governor) && /^(?:delivery|supply|shipment|consignment|transfer|donation)$/.test(lemma);
  const direction = taking ? 'acquire' : word.direction;
  const binding = BINDING_NOUNS.has(lemma);
  const moved = itemsOf(sentence, noun, items, binding || offer || lemma === 'package');
  if (moved.length === 0) return null;

  const clause = verb < 0 ? null : clauseAt(sentence, verb);
  const obliques = prepositionals(sentence, noun + 1, verb > noun ? verb : clauseEnd(sentence, Math.max(noun, verb)));
  const states = (heads: readonly number[]): readonly Country[] => statesMeant(index, s, heads);
  const by = (...prepositions: string[]): readonly Country[] =>
    sorted(obliques.filter((o) => prepositions.includes(o.preposition)).flatMap((o) => states([o.head])));
  const subjectHeads = clause && !clause.subjects.includes(noun) ? clause.subjects : [];
  const subjects = clause && subjectHeads.length > 0 ? statesActing(index, s, clause) : [];
  const own = sorted(ownersOf(index, s, noun));
  if (answered)
    return { token: noun, suppliers: first(by('from', 'by'), own), recipients: subjects, items: moved, stage: 'offered', fromMaker: true };
  if (governor === 'thank' && clause && word.direction === 'supply')
    return { token: noun, suppliers: states(clause.objects), recipients: subjects, items: moved, stage: word.stage, fromMaker: false };
  const stage = stageOf(sentence, noun, verb, word, governor, own.length > 0 || by('to', 'from', 'with').length > 0);
  if (stage === null) return null;

  if (!binding) {
    return direction === 'supply'
      ? {
          token: noun,
          suppliers: first(by('from', 'by'), own, subjects),
          recipients: by('to', 'for'),
          items: moved,
          stage,
          fromMaker: false,
        }
      : { token: noun, suppliers: by('from'), recipients: first(by('by'), own, subjects), items: moved, stage, fromMaker: true };
  }
  const partner = by('with', 'from');
  const awarded = clause && governor === 'award' ? states(clause.recipients) : [];
  if (awarded.length > 0) return { token: noun, suppliers: awarded, recipients: subjects, items: moved, stage, fromMaker: true };
  // "Kongsberg and the Lithuanian ministry signed a contract for launchers": the one of the two who makes them sells them
  const makers = sorted([
    ...moved.flatMap((i) => i.origin ?? []),
    ...subjectHeads.filter((h) => isMaker(index, s, h)).flatMap((h) => statesOfNoun(index, s, h)),
  ]).filter((c) => subjects.includes(c));
  if (subjects.length === 2 && partner.length === 0 && makers.length === 1)
    return { token: noun, suppliers: makers, recipients: subjects.filter((c) => c !== makers[0]), items: moved, stage, fromMaker: false };
  const sells =
    WINNING_VERBS.has(governor) ||
    subjectHeads.some((h) => isMaker(index, s, h)) ||
    SELLER.test(index.scene.report.text.slice(sentence.start, (sentence.tokens[Math.max(0, verb)] as Token).start)) ||
    moved.some((i) => i.origin !== null && subjects.includes(i.origin) && partner.length > 0);
  return sells
    ? { token: noun, suppliers: subjects, recipients: first(partner, by('to')), items: moved, stage, fromMaker: false }
    : { token: noun, suppliers: partner, recipients: first(subjects, own), items: moved, stage, fromMaker: true };
}

function stageOf(sentence: Sentence, noun: number, verb: number, word: DeedWord, governor: string, explicit: boolean): TransferStage | null {
  const assertion = verb < 0 ? 'fact' : assertionOf(sentence, verb);
  if (assertion === 'denied' || assertion === 'asked') return null;
  const words = [noun, ...ancestors(sentence, noun).filter((k) => k !== verb)].map((k) => (sentence.tokens[k] as Token).lemma.toLowerCase());
  if (words.some((w) => w === 'request' || w === 'talks' || w === 'talk' || w === 'ban' || w === 'embargo' || w === 'bid')) return null;
  const hedged = dependents(sentence, noun, 'amod').some((k) =>
    /^(?:possible|potential|proposed|planned|prospective)$/i.test((sentence.tokens[k] as Token).text),
  );
  if (OFFERING_VERBS.has(governor) || hedged || words.some((w) => /^(?:approval|plan|proposal|permission|green|pledge|offer)$/.test(w)))
    return 'offered';
  if (assertion === 'possible' || assertion === 'wished') return null;
  if (assertion === 'planned') return 'offered';
  if (ORDERING.has(governor) || words.some((w) => w !== words[0] && BINDING_NOUNS.has(w))) return 'ordered';
  if (assertion === 'agreed' || governor === 'agree') return 'ordered';
  if (WAITING.test(governor)) return 'ordered';
  if (CLOSING_VERBS.has(governor) || explicit) return word.stage;
  return null;
}

/** The arms a transfer noun is about: "of" and "for" phrases behind it, or what stands right before it ("the Rafale deal"). */
function itemsOf(sentence: Sentence, noun: number, items: readonly Item[], binding: boolean): Item[] {
  const reach = reachOf(sentence, noun, clauseEnd(sentence, noun));
  const behind = itemsBetween(
    sentence,
    items,
    noun + 1,
    reach,
    binding ? ['of', 'for', 'on', 'including', 'with', 'involving', 'covering'] : ['of', 'including'],
  );
  if (behind.length > 0) return behind;
  return items.filter((i) => i.last === noun && i.specific);
}

/** Whose sale or purchase it is: "Russia's delivery", "US arms sales". */
function ownersOf(index: SceneIndex, s: number, noun: number): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  return dependents(sentence, noun, 'nmod:poss', 'amod', 'compound', 'nmod:unmarked')
    .filter((k) => k < noun)
    .flatMap((k) =>
      isRelation(sentence.tokens[k] as Token, 'nmod:poss') ? statesOfNouns(index, s, [k]) : statesOfWords(index, s, k, k + 1).map((f) => f.country),
    );
}

function isMaker(index: SceneIndex, s: number, head: number): boolean {
  const mention = mentionAt(index.cast, s, head);
  const names = mention ? mention.actors.flatMap((id) => index.actor(id)?.name ?? []) : [];
  return [...names, ...((index.sentences[s] as Sentence).tokens[head] ? [((index.sentences[s] as Sentence).tokens[head] as Token).text] : [])].some(
    (n) => stateOfMaker(n) !== null,
  );
}

function first(...lists: readonly (readonly Country[])[]): readonly Country[] {
  return lists.find((list) => list.length > 0) ?? [];
}
