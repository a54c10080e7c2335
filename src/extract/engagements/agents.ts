import { mentionAt } from '../cast/index.ts';
import { ancestors, dependents, isRelation } from '../tree.ts';
import { subjectsOf } from './arguments.ts';
import { type Ground, isTime, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { nobody, type Parties, partiesAt, partiesOfAll } from './parties.ts';

/**
 * Who is the subject of the verb. Where the tree has none, the words decide: whoever is named before the verb (or before the one it is
 * coordinated with) and hangs on no preposition, or, for a clause put first ("While visiting the country, X …"), named right after it.
 */
export function agentsAt(ground: Ground, sentence: number, verb: number): Parties {
  const here = sentenceAt(ground, sentence);
  const subjects = subjectsOf(here, verb);
  // "the visit of X, who will": the tree may hang the clause on the visit, but "who" is X.
  const who = dependents(here, verb, 'nsubj').find((k) => wordAt(here, k) === 'who' && (mentionAt(ground, sentence, k)?.actors.length ?? 0) > 0);
  const plain = partiesOfAll(ground, sentence, subjects);
  const told = who !== undefined && (!plain.animate || farFrom(ground, sentence, who, subjects)) ? partiesAt(ground, sentence, who) : plain;
  if (told.animate) return told;
  const speaker = subjects.some((k) => /^(?:i|we)$/.test(wordAt(here, k))) ? speakerAt(ground, sentence, verb) : nobody;
  if (speaker.animate) return speaker;
  if (subjects.some((k) => wordAt(here, k) === 'i')) return selfAt(ground, sentence, verb);
  const beside = besideVerb(ground, sentence, verb);
  if (beside.animate) return beside;
  if (subjects.length > 0) return told;
  let top = verb;
  for (let steps = 0; steps < 6; steps++) {
    const token = tokenAt(here, top);
    if (token.head < 0 || !['conj', 'advcl', 'xcomp', 'parataxis'].some((r) => isRelation(token, r)) || tokenAt(here, token.head).upos !== 'VERB')
      break;
    top = token.head;
  }
  const before = nearest(ground, sentence, Math.min(top, verb) - 1, -1);
  return before.animate || top <= verb ? before : nearest(ground, sentence, verb + 1, 1);
}

/** Whether other people are named between the noun that the tree ties a "who" to and the "who" itself: it means the nearest then. */
function farFrom(ground: Ground, sentence: number, who: number, subjects: readonly number[]): boolean {
  const meant = mentionAt(ground, sentence, who)?.actors ?? [];
  const tied = subjects.flatMap((k) => mentionAt(ground, sentence, k)?.actors ?? []);
  const here = sentenceAt(ground, sentence);
  const verbs = subjects.flatMap((k) => here.tokens.slice(k, who)).some((t) => t.upos === 'VERB');
  return verbs && meant.some((a) => ground.actors.get(a)?.actor === 'person' && !tied.includes(a));
}

/** Who says "I" and "we" in a quotation: the subject of the verb that the quotation hangs on. */
function speakerAt(ground: Ground, sentence: number, verb: number): Parties {
  const here = sentenceAt(ground, sentence);
  const saying = [verb, ...ancestors(here, verb)].find((k) => ['ccomp', 'parataxis'].some((r) => isRelation(tokenAt(here, k), r)));
  if (saying === undefined) return nobody;
  return partiesOfAll(ground, sentence, subjectsOf(here, tokenAt(here, saying).head));
}

/** Whoever has the turn, for an "I" that stands in no quotation of somebody else's words. */
export function selfAt(ground: Ground, sentence: number, token: number): Parties {
  const here = sentenceAt(ground, sentence);
  const speaker = ground.speakers[sentence];
  const before = ground.scene.report.text.slice(here.start, tokenAt(here, token).start);
  if (speaker === undefined || /[“"][^”"]*$/.test(before)) return nobody;
  return {
    actors: speaker.actor === null ? [] : [speaker.actor],
    states: speaker.country === null ? [] : [speaker.country],
    animate: speaker.actor !== null || speaker.country !== null,
  };
}

/** The person whose name ends right before the verb, over its helpers and adverbs: the end of a long title that the tree lost its way in. */
function besideVerb(ground: Ground, sentence: number, verb: number): Parties {
  const here = sentenceAt(ground, sentence);
  let k = verb - 1;
  while (k > 0 && mentionAt(ground, sentence, k) === null && (['AUX', 'ADV', 'PUNCT'].includes(tokenAt(here, k).upos) || isTime(ground, sentence, k)))
    k--;
  const mention = mentionAt(ground, sentence, k);
  const person =
    mention !== null &&
    mention.last === k + 1 &&
    dependents(here, mention.head, 'case').length === 0 &&
    mention.form === 'name' &&
    mention.actors.some((a) => ground.actors.get(a)?.actor === 'person');
  return person ? { actors: mention.actors, states: mention.actors.flatMap((a) => sideOf(ground, a) ?? []), animate: true } : nobody;
}

/** The first mention in that direction that could be a subject; another verb on the way ends the search. */
function nearest(ground: Ground, sentence: number, from: number, step: 1 | -1): Parties {
  const here = sentenceAt(ground, sentence);
  for (let k = from; k >= 0 && k < here.tokens.length; k += step) {
    const token = tokenAt(here, k);
    if (token.upos === 'VERB' && !isRelation(token, 'amod') && !isRelation(token, 'acl')) break;
    const mention = mentionAt(ground, sentence, k);
    if (mention === null || mention.actors.length === 0 || tokenAt(here, mention.head).xpos === 'PRP$') continue;
    if (dependents(here, mention.head, 'case').length > 0 || isRelation(tokenAt(here, mention.head), 'obj')) continue;
    return partiesAt(ground, sentence, mention.head);
  }
  return nobody;
}
