import type { Sentence } from '../../model/annotation.ts';
import { ownDayOf } from '../dates/index.ts';
import { dependents } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { governedBy, objectsOf, prepositionOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import type { Grounding } from './grounding.ts';
import { engagementNouns, travelVerbs } from './lexicon.ts';
import { joined, nobody, type Parties, partiesOfAll } from './parties.ts';
import { standingOfVerb } from './status.ts';

const during = new Set(['during', 'in', 'at', 'after', 'following', 'on', 'amid', 'throughout', 'upon', 'while', 'alongside', 'within', 'since']);
const beforehand = new Set(['before', 'ahead', 'prior', 'until']);

/** The noun as the setting of what the clause tells ("during his meeting with", "before the talks"), or as one told to come ("the upcoming visit"). */
export function settingOf(ground: Ground, sentence: number, i: number, noun: number): Grounding | undefined {
  const here = sentenceAt(ground, sentence);
  const marker = prepositionOf(here, i);
  const preposition = marker === 'of' && aheadOf(here, i) ? 'ahead' : marker;
  const above = clauseAbove(ground, sentence, i);
  if (preposition !== undefined && during.has(preposition)) {
    const standing = above === undefined ? 'occurred' : standingOfVerb(here, above);
    return { standing, verb: above, lent: participantsOfSetting(ground, sentence, i, noun, above), adjunct: true };
  }
  // "left for a visit to X", "embarked for a tour of Y": who has set out is on it.
  if (
    preposition === 'for' &&
    above !== undefined &&
    engagementNouns[lemmaAt(here, noun)] === 'visit' &&
    /^(?:leave|depart|fly|head|go|set|embark)$/.test(lemmaAt(here, above)) &&
    standingOfVerb(here, above) === 'occurred'
  )
    return { standing: 'occurred', verb: above, lent: agentsAt(ground, sentence, above), adjunct: true };
  // "gathered in Oslo for a summit"
  if (preposition === 'for' && above !== undefined && /^(?:gather|meet|convene|conven|assemble|come|go)$/.test(lemmaAt(here, above))) {
    const standing = standingOfVerb(here, above);
    return { standing, verb: above, lent: agentsAt(ground, sentence, above), adjunct: false };
  }
  // "joined X in Oslo for talks": with whoever was joined.
  if (preposition === 'for' && above !== undefined && lemmaAt(here, above) === 'join') {
    const others = partiesOfAll(ground, sentence, objectsOf(here, above));
    const lent = joined(agentsAt(ground, sentence, above), others);
    return others.animate ? { standing: standingOfVerb(here, above), verb: above, lent, adjunct: false } : undefined;
  }
  // "will fly to Oslo for talks with X": the talks are as firmly set as the journey.
  if (preposition === 'for' && above !== undefined && travelVerbs[lemmaAt(here, above)] !== undefined && standingOfVerb(here, above) === 'planned')
    return { standing: 'planned', verb: above, lent: participantsOfSetting(ground, sentence, i, noun, above), adjunct: true };
  if (preposition !== undefined && beforehand.has(preposition)) {
    const standing = preposition === 'before' && toldAsDone(ground, sentence, above) ? 'occurred' : 'planned';
    return { standing, verb: above, lent: nobody, adjunct: true, ahead: true };
  }
  if (preposition === undefined && above !== undefined && isCountedVisit(ground, sentence, i)) {
    return { standing: standingOfVerb(here, above), verb: above, lent: nobody, adjunct: true };
  }
  const coming = dependents(here, i, 'amod').some((k) => /^(?:upcoming|forthcoming|planned|scheduled)$/.test(wordAt(here, k)));
  if (precededBy(ground, sentence, i)) return { standing: 'occurred', verb: above, lent: nobody, adjunct: false };
  return coming ? { standing: 'planned', verb: undefined, lent: nobody, adjunct: false } : undefined;
}

/** "was welcomed before their talks": both lie behind the report, unless the sentence names a time to come. */
function toldAsDone(ground: Ground, sentence: number, above: number | undefined): boolean {
  const today = ownDayOf(ground.scene.report);
  const toCome = (ground.times[sentence] ?? []).some((t) => t.dating.how !== 'unknown' && t.dating.end > today);
  return above !== undefined && !toCome && standingOfVerb(sentenceAt(ground, sentence), above) === 'occurred';
}

/** "…, his fourth visit to X": told beside what happened there. */
function isCountedVisit(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  const beside = /^(?:appos|parataxis|dep|obl|nmod|advcl)/.test(tokenAt(here, i).deprel) && tokenAt(here, i).deprel !== 'nmod:poss';
  return engagementNouns[lemmaAt(here, i)] === 'visit' && beside && dependents(here, i, 'nmod:poss').length > 0;
}

/**
 * Whoever a clause is about took part in what it is set in: "is in Tokyo on a visit", "promoted cooperation in a meeting with officials".
 * Not where the noun names its people itself ("during talks between", "after the minister's visit").
 */
function participantsOfSetting(ground: Ground, sentence: number, i: number, noun: number, verb: number | undefined): Parties {
  const here = sentenceAt(ground, sentence);
  if (verb === undefined || dependents(here, noun, 'nmod:poss').length > 0 || governedBy(here, noun, 'between', 'by', 'among').length > 0)
    return nobody;
  if (partiesOfAll(ground, sentence, governedBy(here, noun, 'of')).actors.some((a) => ground.actors.get(a)?.actor === 'person')) return nobody;
  // "met on the sidelines of the visit": somebody's, not necessarily theirs.
  if (i !== noun && dependents(here, noun, 'det').some((k) => wordAt(here, k) === 'the')) return nobody;
  // "mediation in the talks with X" is told of the mediation; "made the remarks in a meeting with X" is not told of the remarks.
  const above = tokenAt(here, i).head;
  const said = above >= 0 && /^(?:remark|comment|statement|announcement|pledge|appeal|proposal|point|call)$/.test(lemmaAt(here, above));
  if (above !== verb && !said && dependents(here, i, 'det').length > 0) return nobody;
  const agents = agentsAt(ground, sentence, verb);
  // The tree may hang the partner on the verb.
  const withWhom = governedBy(here, noun, 'with').length > 0 || wordAt(here, noun + 1) === 'with';
  // "X and Y discussed energy in talks in Oslo": with nobody else named, they are the ones.
  if (engagementNouns[lemmaAt(here, noun)] !== 'visit' && !withWhom && agents.actors.length < 2) return nobody;
  return { ...agents, actors: agents.actors.filter((a) => ground.actors.get(a)?.actor === 'person') };
}

/** "the call followed a conversation between X and Y": what a call or a statement followed has been. */
function precededBy(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  const { head } = tokenAt(here, i);
  if (head < 0 || lemmaAt(here, head) !== 'follow' || !/^VB[DZ]$/.test(tokenAt(here, head).xpos)) return false;
  return dependents(here, head, 'obj').includes(i) && dependents(here, head, 'nsubj').some((k) => tokenAt(here, k).upos === 'NOUN');
}

/** "ahead of talks": a parser may take only the "of" for the preposition. */
function aheadOf(sentence: Sentence, i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - 6); k--) if (wordAt(sentence, k) === 'of') return wordAt(sentence, k - 1) === 'ahead';
  return false;
}

function clauseAbove(ground: Ground, sentence: number, i: number): number | undefined {
  const here = sentenceAt(ground, sentence);
  for (let k = tokenAt(here, i).head, steps = 0; k >= 0 && steps < 40; k = tokenAt(here, k).head, steps++) {
    if (tokenAt(here, k).upos === 'VERB' || dependents(here, k, 'cop').length > 0) return k;
  }
  return undefined;
}
