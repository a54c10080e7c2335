import { stateName, stateOfDemonym } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import { dependents } from '../tree.ts';
import { governedBy } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, sideOf, tokenAt } from './ground.ts';
import type { Told } from './grounding.ts';
import { nobody, type Parties } from './parties.ts';
import { placeAt, wordBefore } from './places.ts';
import type { Telling } from './telling.ts';
import { placesUnder, visitTelling } from './visits.ts';

/** The visit that a noun tells ("paid a visit to Oslo", "his Indian trip", "on a visit to Japan and Vietnam"), one a country. */
export function visitNounTellings(ground: Ground, sentence: number, token: number, grounding: Told, guests: Parties): Telling[] {
  const here = sentenceAt(ground, sentence);
  const status = grounding.standing;
  const ahead = grounding.ahead === true;
  const places = goalsOf(ground, sentence, token);
  if (places.length === 0) {
    // "his first trip to the region": somewhere that is no state.
    const elsewhere = governedBy(here, token, 'to').some((k) => !/^(?:country|nation|kingdom|state)$/.test(lemmaAt(here, k)));
    return elsewhere ? [] : [{ ...visitTelling(ground, sentence, token, status, guests, null), refersBack: true, ahead }];
  }
  return places.map((place) => {
    const visitors = grounding.adjunct ? visitorsTo(ground, sentence, token, place, guests) : guests;
    return { ...visitTelling(ground, sentence, token, status, visitors, place), refersBack: ahead || visitors.actors.length === 0, ahead };
  });
}

function goalsOf(ground: Ground, sentence: number, token: number): Place[] {
  const here = sentenceAt(ground, sentence);
  const tied = placesUnder(ground, sentence, governedBy(here, token, 'to', 'in'));
  if (tied.length > 0) return tied;
  const adjective = dependents(here, token, 'amod', 'compound')
    .map((k) => stateOfDemonym(tokenAt(here, k).text))
    .find((c) => c !== null);
  if (adjective != null) return [{ name: stateName(adjective), country: adjective }];
  // "to" soon after the noun, for where the tree hangs the place elsewhere.
  const next = (ground.places[sentence] ?? []).find((p) => p.first > token && p.first <= token + 5 && wordBefore(ground, p) === 'to');
  if (next !== undefined) return placesUnder(ground, sentence, [next.head]);
  const around = placeAt(ground, sentence, token);
  return around?.country == null ? [] : [around];
}

/** "received the Greek minister, on a visit to Egypt": the subject is at home there; the visitor is the one named last who is not. */
function visitorsTo(ground: Ground, sentence: number, token: number, { country }: Place, guests: Parties): Parties {
  const away = guests.actors.filter((a) => sideOf(ground, a) !== country);
  if (away.length > 0 || guests.actors.length === 0) return { ...guests, actors: away };
  const named = (ground.mentions[sentence] ?? []).filter((m) => m.last <= token && m.actors.length === 1);
  const visitor = named
    .flatMap((m) => m.actors)
    .findLast((a) => ground.actors.get(a)?.actor === 'person' && (sideOf(ground, a) ?? country) !== country);
  return visitor === undefined ? nobody : { actors: [visitor], states: [sideOf(ground, visitor) ?? ''].filter((c) => c !== ''), animate: true };
}
