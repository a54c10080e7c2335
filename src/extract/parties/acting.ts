import { stateOfMaker } from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import { ancestors, dependents, rootOf } from '../tree.ts';
import { type Clause, clauseAt } from './clause.ts';
import type { SceneIndex } from './scene-index.ts';
import { statesOfNouns } from './states.ts';

const SPEAKING = new Set('say tell announce add state declare pledge promise confirm note stress vow write'.split(' '));

const LOOKED_BACK = 3;

/** "The kingdom has also received …": the state that the report went on about before. */
function isThatState(sentence: Sentence, k: number): boolean {
  return (
    /^(?:kingdom|emirate|sultanate|republic|country|nation)$/i.test((sentence.tokens[k] as Token).text) &&
    /^the$/i.test(sentence.tokens[k - 1]?.text ?? '')
  );
}

/** "It has bought …" at the head of a sentence: who acted in the one before, not the state named last there. */
function isOpeningIt(sentence: Sentence, k: number): boolean {
  return k <= 3 && (sentence.tokens[k] as Token).text === 'It';
}

/** Those whom nouns stand for; where they stand for none, the state that "the kingdom" or "the country" means, or the state of the firm that "the company" does. */
export function statesMeant(index: SceneIndex, s: number, heads: readonly number[]): readonly Country[] {
  const states = statesOfNouns(index, s, heads);
  if (states.length > 0) return states;
  const sentence = index.sentences[s] as Sentence;
  if (heads.some((k) => isThatState(sentence, k))) return stateOfTopic(index, s);
  return heads.some((k) => isThatFirm(sentence, k)) ? stateOfFirm(index, s) : [];
}

function isThatFirm(sentence: Sentence, k: number): boolean {
  return (
    /^(?:company|firm|manufacturer|maker|shipyard|yard|shipbuilder)$/i.test((sentence.tokens[k] as Token).text) &&
    /^the$/i.test(sentence.tokens[k - 1]?.text ?? '')
  );
}

/** The state of the one firm that a sentence shortly before names. */
function stateOfFirm(index: SceneIndex, s: number): readonly Country[] {
  for (let n = s - 1; n >= Math.max(0, s - LOOKED_BACK); n--) {
    const makers = index.mentionsIn(n).flatMap((m) => m.actors.flatMap((id) => stateOfCompany(index.actor(id)) ?? []));
    if (makers.length > 0) return [...new Set(makers)].length === 1 ? makers.slice(0, 1) : [];
  }
  return [];
}

// What bears none of these names may be a firm.
const OFFICIAL =
  /\b(?:ministry|department|army|navy|forces?|guards?|police|government|parliament|assembly|senate|embassy|universit\w+|academy|council|agency|command|commission|committee|party|bank|court|office|news|service|presidency|palace|union|nations)\b/i;

function stateOfCompany(actor: ActorClaim | undefined): Country | null {
  if (actor?.actor !== 'organisation') return null;
  return stateOfMaker(actor.name) ?? (actor.described || OFFICIAL.test(actor.name) ? null : actor.country);
}

function statesOfSubject(index: SceneIndex, s: number): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  return statesOfNouns(index, s, clauseAt(sentence, rootOf(sentence)).subjects);
}

/** The one state that was the subject of a sentence shortly before. */
function stateOfTopic(index: SceneIndex, s: number): readonly Country[] {
  for (let k = s - 1; k >= Math.max(0, s - LOOKED_BACK); k--) {
    const states = statesOfSubject(index, k);
    if (states.length === 1) return states;
  }
  return [];
}

/**
 * The states that act in a clause. Where its subject is only a pronoun that the cast could not place ("they", "we"), they are those of whoever
 * the sentence says spoke of it: "Peru and Chile said they would …", "We will …, the Peruvian minister said".
 */
export function statesActing(index: SceneIndex, s: number, clause: Clause): readonly Country[] {
  const states = statesOfNouns(index, s, clause.subjects);
  const sentence = index.sentences[s] as Sentence;
  const [only] = clause.subjects;
  if (clause.subjects.length === 1 && isOpeningIt(sentence, only as number)) {
    const topic = s === 0 ? [] : statesOfSubject(index, s - 1);
    if (topic.length === 1) return topic;
  }
  if (states.length === 0 && clause.subjects.length === 1 && isThatState(sentence, only as number)) {
    const speaker = statesSpeaking(index, s, clause);
    return speaker.length === 1 ? speaker : stateOfTopic(index, s);
  }
  if (states.length === 0 && clause.subjects.length === 1 && isThatFirm(sentence, only as number)) return stateOfFirm(index, s);
  if (states.length > 0 || !clause.subjects.some((k) => (sentence.tokens[k] as Token).upos === 'PRON')) return states;
  return statesSpeaking(index, s, clause);
}

/** The states of whoever the sentence says spoke of what the clause tells; empty where it says of nobody. */
function statesSpeaking(index: SceneIndex, s: number, clause: Clause): readonly Country[] {
  const sentence = index.sentences[s] as Sentence;
  const spoken = dependents(sentence, clause.verb, 'parataxis', 'ccomp');
  for (const k of [...ancestors(sentence, clause.verb), ...spoken]) {
    if (!SPEAKING.has((sentence.tokens[k] as Token).lemma)) continue;
    const speakers = statesOfNouns(
      index,
      s,
      clauseAt(sentence, k).subjects.filter((i) => !clause.subjects.includes(i)),
    );
    if (speakers.length > 0) return speakers;
  }
  return [];
}
