import { stateName, stateOfDemonym } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { Dating } from '../../model/date.ts';
import { datingAt } from '../dates/index.ts';
import { dependents, isRelation } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { governedBy } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import type { Told } from './grounding.ts';
import { nobody, type Parties, partiesAt } from './parties.ts';
import { placeAt, wordBefore } from './places.ts';
import { siteTelling } from './sites.ts';
import type { Telling } from './telling.ts';
import { travels, visitTelling } from './visit-telling.ts';
import { placesUnder } from './visits.ts';

/** The visit that a noun tells ("paid a visit to Oslo", "his Indian trip", "on a visit to Japan and Vietnam"), one a country. */
export function visitNounTellings(ground: Ground, sentence: number, token: number, grounding: Told, guests: Parties): Telling[] {
  const here = sentenceAt(ground, sentence);
  const status = grounding.standing;
  const ahead = grounding.ahead === true;
  const off = status === 'cancelled' && grounding.verb !== undefined && grounding.verb > token;
  const bound = guests.actors.length === 0 && status === 'cancelled' ? guestsMissed(ground, sentence, token) : guests;
  const begun = grounding.day ?? begunOn(ground, sentence, token);
  const dated = (telling: Telling): Telling =>
    off ? { ...telling, date: plannedFor(ground, sentence, token, grounding.verb ?? token) } : { ...telling, date: begun ?? telling.date };
  const places = goalsOf(ground, sentence, token);
  if (places.length === 0) {
    // "his first trip to the region": somewhere that is no state.
    const site = siteTelling(ground, sentence, token, status, governedBy(here, token, 'to', 'of'), guests);
    if (site !== undefined && guests.actors.length > 0) return [dated(site)];
    const elsewhere = governedBy(here, token, 'to').some((k) => !/^(?:country|nation|kingdom|state)$/.test(lemmaAt(here, k)));
    if (elsewhere) return [];
    const telling = visitTelling(ground, sentence, token, status, guests, null);
    return [
      { ...dated(telling), states: [...new Set([...telling.states, ...destinationsOf(ground, sentence, token, guests)])], refersBack: true, ahead },
    ];
  }
  return places.map((place) => {
    const visitors = grounding.adjunct ? visitorsTo(ground, sentence, token, place, guests) : bound;
    // Of what is told to be during a visit the day is one of the visit's days.
    const setting = grounding.adjunct && begun === undefined && status === 'occurred';
    return {
      ...dated(visitTelling(ground, sentence, token, status, visitors, place)),
      refersBack: setting || ahead || visitors.actors.length === 0,
      ahead,
    };
  });
}

/** "on a working visit, which began on Tuesday": its first day. */
function begunOn(ground: Ground, sentence: number, token: number): Dating | undefined {
  const here = sentenceAt(ground, sentence);
  // The tree may hang the clause on the place.
  const verb = here.tokens.findIndex((t, k) => k > token && t.upos === 'VERB');
  const clause = verb > 0 && /^(?:which|that)$/.test(wordAt(here, verb - 1)) && /^(?:begin|start|commence|open)$/.test(lemmaAt(here, verb));
  const date = clause ? datingAt(ground.scene, sentence, verb) : undefined;
  return date?.how === 'stated' || date?.how === 'derived' ? date : undefined;
}

/** "A visit to X that Y was due to begin has been postponed", "Y was to go to X, but the trip was called off": whose visit it was to be. */
function guestsMissed(ground: Ground, sentence: number, token: number): Parties {
  const here = sentenceAt(ground, sentence);
  const mentions = ground.mentions[sentence] ?? [];
  const clause = here.tokens.findIndex((t, k) => k > token && k < token + 7 && /^(?:that|which)$/i.test(t.text));
  const due = mentions.find((m) => clause > 0 && m.first === clause + 1);
  if (due !== undefined) return partiesAt(ground, sentence, due.head);
  const before = mentions.findLast(
    (m) => m.last < token && m.actors.length === 1 && m.actors.every((a) => travels(ground, a)) && isRelation(tokenAt(here, m.head), 'nsubj'),
  );
  return before === undefined ? lastAgents(ground, sentence) : partiesAt(ground, sentence, before.head);
}

/** "A visit to X was cancelled": that of whoever the sentence before is about. */
function lastAgents(ground: Ground, sentence: number): Parties {
  if (sentence === 0) return nobody;
  const root = sentenceAt(ground, sentence - 1).tokens.findIndex((t) => t.head < 0);
  const agents = agentsAt(ground, sentence - 1, root);
  return agents.actors.length === 1 ? agents : nobody;
}

/** When a visit was to be that "was called off": not the day of the calling off, but one told before it. */
function plannedFor(ground: Ground, sentence: number, token: number, verb: number): Dating {
  const time = (ground.times[sentence] ?? []).find((t) => t.first > token && t.last <= verb);
  return time?.dating ?? { how: 'unknown' };
}

/** "sold jets to Y during a visit by X": with no goal told, the one other state that the sentence names. */
function destinationsOf(ground: Ground, sentence: number, token: number, guests: Parties): Country[] {
  const here = sentenceAt(ground, sentence);
  const homes = guests.actors.flatMap((a) => sideOf(ground, a) ?? []);
  // "The visit focused on support to Y": what it was about is not where it went.
  const topic = (first: number) => first > token && /^(?:to|for|on|about)$/.test(wordAt(here, first - 1));
  const named = (ground.mentions[sentence] ?? [])
    .filter((m) => !topic(m.first))
    .flatMap((m) => m.actors)
    .filter((a) => ground.actors.get(a)?.actor !== 'organisation');
  const others = [...new Set(named.flatMap((a) => sideOf(ground, a) ?? []))].filter((c) => !homes.includes(c));
  return homes.length > 0 && others.length === 1 ? others : [];
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
  const next = (ground.places[sentence] ?? []).find((p) => p.first > token && p.first <= token + 9 && wordBefore(ground, p) === 'to');
  // "The visit focused on aid to X" is no visit to X.
  const clause = next !== undefined && here.tokens.slice(token, next.first).some((t) => /^(?:VERB|PUNCT)$/.test(t.upos));
  if (next !== undefined && !clause) return placesUnder(ground, sentence, [next.head]);
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
