import { stateName } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import type { Dating } from '../../model/date.ts';
import { datingAt } from '../dates/index.ts';
import { dependents } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { governedBy, objectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, sideOf, wordAt } from './ground.ts';
import { engagementNouns, travelVerbs } from './lexicon.ts';
import { joined, type Parties, partiesOfAll } from './parties.ts';
import { partnerAfter } from './partners.ts';
import { placeAt } from './places.ts';
import { standingOfVerb } from './status.ts';
import { outright, type Telling } from './telling.ts';
import { visitTelling } from './visit-telling.ts';
import { placesUnder } from './visits.ts';

/** How many sentences behind an invitation its acceptance may stand. */
const SOON = 2;
/** How many tokens behind an invitation the verb of what one is invited to may stand. */
const FAR = 18;

/**
 * "invited X to visit Oslo … X accepted", "her invitation to X to pay a visit … was accepted": what is to come of an invitation that the report says was
 * accepted. One that was only made tells nothing.
 */
export function invitationTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  return here.tokens.flatMap((token, i): Telling[] => {
    const lemma = lemmaAt(here, i);
    const verb = lemma === 'invite' && token.upos === 'VERB';
    if (!verb && !(lemma === 'invitation' && token.upos === 'NOUN')) return [];
    // The tree may hang what one is invited to on the verb of inviting.
    const infinitive = here.tokens.findIndex((t, k) => k > i && k < i + FAR && t.xpos === 'VB' && wordAt(here, k - 1) === 'to');
    if (infinitive < 0 || !accepted(ground, sentence, infinitive)) return [];
    const invited = verb ? objectsOf(here, i) : governedBy(here, i, 'to');
    const tied = partiesOfAll(ground, sentence, invited);
    const guests = tied.animate || verb ? tied : partnerAfter(ground, sentence, i, ['to']);
    const hosts = verb
      ? agentsAt(ground, sentence, i)
      : partiesOfAll(ground, sentence, [...dependents(here, i, 'nmod:poss'), ...governedBy(here, i, 'from', 'of')]);
    return [...comingTellings(ground, sentence, infinitive, guests, hosts), ...hostingTellings(ground, sentence, infinitive, joined(guests, hosts))];
  });
}

/** Whether the rest of the sentence, or one soon after it, says that the invitation was accepted. */
function accepted(ground: Ground, sentence: number, infinitive: number): boolean {
  for (let s = sentence; s <= Math.min(sentence + SOON, ground.sentences.length - 1); s++) {
    const here = sentenceAt(ground, s);
    const from = s === sentence ? infinitive : 0;
    const verb = here.tokens.findIndex((t, k) => k > from && t.upos === 'VERB' && t.lemma === 'accept');
    if (verb < 0) continue;
    const named = dependents(here, verb, 'obj', 'nsubj:pass').some((k) => /^(?:invitation|it|which|this)$/.test(wordAt(here, k)));
    // "Smith accepted."
    const bare = objectsOf(here, verb).length === 0 && dependents(here, verb, 'obj').length === 0;
    if ((named || bare) && standingOfVerb(here, verb) === 'occurred') return true;
  }
  return false;
}

/** "to visit Oslo", "to pay a state visit": the guest's, to the host's country where no other is named. */
function comingTellings(ground: Ground, sentence: number, infinitive: number, guests: Parties, hosts: Parties): Telling[] {
  const here = sentenceAt(ground, sentence);
  const ways = travelVerbs[lemmaAt(here, infinitive)];
  const visit = objectsOf(here, infinitive).find((k) => engagementNouns[lemmaAt(here, k)] === 'visit');
  if (ways === undefined && visit === undefined) return [];
  const goals = [
    ...(visit === undefined ? [] : governedBy(here, visit, 'to')),
    ...objectsOf(here, infinitive),
    ...governedBy(here, infinitive, 'to'),
  ];
  const home = hosts.states.find((c) => !guests.states.includes(c));
  const place: Place | null = placesUnder(ground, sentence, goals)[0] ?? (home === undefined ? null : { name: stateName(home), country: home });
  if (place === null || !guests.actors.some((a) => ground.actors.get(a)?.actor === 'person' && sideOf(ground, a) !== place.country)) return [];
  return [{ ...visitTelling(ground, sentence, infinitive, 'planned', guests, place), date: toCome(ground, sentence, infinitive) }];
}

/** "to hold the next session in Oslo": of both. */
function hostingTellings(ground: Ground, sentence: number, infinitive: number, all: Parties): Telling[] {
  const here = sentenceAt(ground, sentence);
  if (!/^(?:hold|host|convene)$/.test(lemmaAt(here, infinitive)) || all.states.length < 2) return [];
  const noun = objectsOf(here, infinitive).find((k) => /^(?:meeting|conference)$/.test(engagementNouns[lemmaAt(here, k)] ?? ''));
  if (noun === undefined) return [];
  return [
    {
      kind: 'meeting',
      status: 'planned',
      sentence,
      token: noun,
      parties: all.actors.map((actor) => ({ actor, role: 'attendee' })),
      states: all.states,
      place: placeAt(ground, sentence, infinitive),
      date: toCome(ground, sentence, infinitive),
      about: null,
      ...outright,
      span: { start: here.start, end: here.end },
    },
  ];
}

/** The day that the words give it; that of the invitation says nothing. */
function toCome(ground: Ground, sentence: number, infinitive: number): Dating {
  const date = datingAt(ground.scene, sentence, infinitive);
  return date.how === 'assumed' ? { how: 'unknown' } : date;
}
