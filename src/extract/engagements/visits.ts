import { stateName, stateOfSeat } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import type { Dating } from '../../model/date.ts';
import { mentionAt } from '../cast/index.ts';
import { outlookAt, ownDayOf } from '../dates/index.ts';
import { dependents, isRelation } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { governedBy, objectsOf, prepositionOf, subjectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, sideOf, tokenAt, wordAt } from './ground.ts';
import { byVerb, travelVerbs } from './lexicon.ts';
import { joined, type Parties, partiesAt, peopleNoun, statesAround } from './parties.ts';
import { asPlace, wordBefore } from './places.ts';
import { siteTelling } from './sites.ts';
import { standingOfVerb } from './status.ts';
import type { Telling } from './telling.ts';
import { travels, visitTelling, writtenAt } from './visit-telling.ts';

/** Visits that a verb of travel tells, one a country: "visited Japan and Vietnam", "arrived in Muscat", "will travel to Oslo". */
export function travelTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const found: Telling[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    const ways = tokenAt(here, i).upos === 'VERB' ? byVerb(travelVerbs, here, i) : undefined;
    if (ways === undefined) continue;
    const status = departing(ground, sentence, i) ? 'planned' : standingOfVerb(here, i, sentence === 0);
    if (status === 'idle' || (lemmaAt(here, i) === 'go' && /^acl|^amod/.test(tokenAt(here, i).deprel))) continue;
    const guests = travellersAt(ground, sentence, i);
    const prepositions = ways.filter((w) => w !== 'obj');
    // "to travel to X on Friday and to Y on Saturday": the second goal hangs on the verb.
    const further = [i, ...dependents(here, i, 'obl')]
      .flatMap((k) => dependents(here, k, 'conj'))
      .filter((k) => prepositions.includes(prepositionOf(here, k) ?? ''));
    const objects = ways.includes('obj') ? objectsOf(here, i) : [];
    const goals = [...objects, ...(objects.length > 0 ? afterDays(ground, sentence, i) : []), ...governedBy(here, i, ...prepositions), ...further];
    if (!guests.actors.some((a) => travels(ground, a)) && !unnamed(ground, sentence, i, guests)) continue;
    const places = [...placesUnder(ground, sentence, goals), ...capitalsAt(ground, sentence, goals)];
    // Only what stands somewhere is inspected and walked through.
    const passing = /^(?:inspect|walk)$/.test(lemmaAt(here, i));
    if (places.every((p) => p.country === null)) {
      const site = siteTelling(ground, sentence, i, status, goals, guests);
      if (site !== undefined) {
        found.push(site);
        continue;
      }
    }
    for (const place of passing ? [] : places) {
      const telling = visitTelling(ground, sentence, i, status, guests, place);
      found.push(places.length > 1 ? { ...telling, date: dayBeside(ground, sentence, place, places) ?? telling.date } : telling);
    }
    // "who arrived on Tuesday": where, the rest of the report says.
    if (lemmaAt(here, i) === 'arrive' && places.length === 0 && status === 'occurred') {
      found.push({ ...visitTelling(ground, sentence, i, status, guests, writtenAt(ground, guests)), refersBack: true });
    }
    // "While visiting the country": the country is one that the report names elsewhere.
    if (goals.some((k) => /^(?:country|nation|kingdom|state)$/.test(lemmaAt(here, k)))) {
      found.push({ ...visitTelling(ground, sentence, i, status, guests, null), refersBack: true });
    }
  }
  return [...found, ...presentTellings(ground, sentence), ...expectedTellings(ground, sentence)];
}

/** "Chinese officials visited Lima", "a delegation of Togo arrived in Oslo": people of one state without a name. */
function unnamed(ground: Ground, sentence: number, verb: number, guests: Parties): boolean {
  const here = sentenceAt(ground, sentence);
  // "It is the first time that a Dutch minister has come": said of the visit that the report tells of anyway.
  if (here.tokens.some((t, k) => /^time$/i.test(t.text) && /^(?:first|second|third|last)$/.test(wordAt(here, k - 1)))) return false;
  return (
    guests.actors.length === 0 &&
    guests.states.length === 1 &&
    subjectsOf(here, verb).some((k) => peopleNoun.test(wordAt(here, k)) && !tokenAt(here, k).text.endsWith('side'))
  );
}

/** "leaves tonight for Oslo", "travels to Seoul on Friday": what is told in the present of a time to come. */
function departing(ground: Ground, sentence: number, verb: number): boolean {
  const here = sentenceAt(ground, sentence);
  if (!/^VB[ZP]$/.test(tokenAt(here, verb).xpos) || !/^(?:leave|depart|fly|head|travel|go)$/.test(lemmaAt(here, verb))) return false;
  const today = ownDayOf(ground.scene.report);
  const ahead = (ground.times[sentence] ?? []).some(({ dating }) => dating.how !== 'unknown' && dating.precision === 'day' && dating.start > today);
  return ahead || here.tokens.some((t) => /^(?:tonight|tomorrow|shortly|soon|later|next)$/i.test(t.text));
}

/** "visited Oslo on 4 April and Riga from 5 to 6 April": a further goal that the tree coordinates with the day before it. */
function afterDays(ground: Ground, sentence: number, verb: number): number[] {
  const here = sentenceAt(ground, sentence);
  return (ground.times[sentence] ?? [])
    .filter((t) => t.first > verb && /^(?:and|,)$/.test(wordAt(here, t.last)))
    .flatMap((t) => (ground.places[sentence] ?? []).find((p) => p.first === t.last + 1)?.head ?? [])
    .filter((k) => isRelation(tokenAt(here, k), 'conj'));
}

/** Who travels; a relative clause after a comma is of all who were listed before it ("X and Y, who arrived on Sunday"). */
function travellersAt(ground: Ground, sentence: number, verb: number): Parties {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, verb);
  const agents = agentsAt(ground, sentence, verb);
  const listed = isRelation(token, 'acl') && token.head >= 0 && isRelation(tokenAt(here, token.head), 'conj');
  const who = here.tokens.findIndex((t, k) => k > token.head && k < verb && /^who$/i.test(t.text));
  if (!listed || wordAt(here, who - 1) !== ',') return agents;
  const first = partiesAt(ground, sentence, tokenAt(here, token.head).head);
  const sides = new Set([...agents.actors, ...first.actors].map((a) => sideOf(ground, a)));
  return sides.size === 1 ? joined(first, agents) : agents;
}

/** "arrived in the Norwegian capital": the state whose capital it is. */
function capitalsAt(ground: Ground, sentence: number, goals: readonly number[]): Place[] {
  const here = sentenceAt(ground, sentence);
  return goals
    .filter((k) => /^(?:capital|city|port|town)$/.test(lemmaAt(here, k)))
    .flatMap((k) => statesAround(ground, sentence, k).slice(0, 1))
    .filter((country) => !(ground.places[sentence] ?? []).some((p) => goals.includes(p.head) && p.country === country))
    .map((country) => ({ name: stateName(country), country }));
}

/** The day told right after a place and before the next: "to X on Friday and to Y on Saturday". */
function dayBeside(ground: Ground, sentence: number, place: Place, places: readonly Place[]): Dating | undefined {
  const mentions = (ground.places[sentence] ?? []).filter((p) => places.some((q) => q.country === p.country));
  const own = mentions.find((p) => p.country === place.country);
  if (own === undefined) return undefined;
  const next = mentions.find((p) => p.first > own.first && p.country !== place.country);
  const time = (ground.times[sentence] ?? []).find((t) => t.first >= own.last && t.last <= (next?.first ?? own.last + 6));
  return time?.dating;
}

/** "X, who is in Oslo as the guest of …": who is abroad is on a visit. */
function presentTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  return (ground.places[sentence] ?? []).flatMap((place) => {
    if (wordBefore(ground, place) !== 'in' || dependents(here, place.head, 'cop').length === 0 || place.country === null) return [];
    const guests = agentsAt(ground, sentence, place.head);
    const people = guests.actors.filter((a) => travels(ground, a));
    const { time } = outlookAt(here, place.head);
    const due = here.tokens.slice(Math.max(0, place.first - 4), place.first).some((t) => /^(?:due|expected|scheduled|set)$/i.test(t.text));
    const standing = time === 'future' || due ? 'planned' : time === 'possible' ? undefined : 'occurred';
    if (people.length === 0 || standing === undefined) return [];
    return [visitTelling(ground, sentence, place.head, standing, guests, asPlace(ground, place))];
  });
}

/** "X is expected in Oslo on Friday", "in Oslo in April, when X is expected there": a visit to come. */
function expectedTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  return here.tokens.flatMap((token, i): Telling[] => {
    if (!/^(?:expected|due|awaited)$/.test(wordAt(here, i)) || !/^(?:is|are)$/.test(wordAt(here, i - 1))) return [];
    // "is expected to arrive" is told of the arriving.
    if (dependents(here, i, 'xcomp', 'ccomp').length > 0 || token.upos === 'NOUN') return [];
    const guests = agentsAt(ground, sentence, i);
    if (!guests.actors.some((a) => ground.actors.get(a)?.actor === 'person')) return [];
    const there = wordAt(here, i + 1) === 'there';
    const named = ground.places[sentence] ?? [];
    const place = there
      ? named.findLast((p) => p.last <= i && p.country !== null && wordBefore(ground, p) === 'in')
      : named.find((p) => p.first > i && p.first < i + 7 && p.country !== null && wordBefore(ground, p) === 'in');
    if (place === undefined) return [];
    const when = here.tokens.findLastIndex((t, k) => k < i && t.text.toLowerCase() === 'when');
    const antecedent = when < 0 ? undefined : (ground.times[sentence] ?? []).findLast((t) => t.last <= when && t.last >= when - 2);
    const telling = visitTelling(ground, sentence, i, 'planned', guests, asPlace(ground, place));
    const own = (ground.times[sentence] ?? []).find((t) => t.first > i);
    const date = own?.dating ?? antecedent?.dating ?? (telling.date.how === 'assumed' ? { how: 'unknown' as const } : telling.date);
    return [{ ...telling, date }];
  });
}

/** A seat of government that the token names though it is no place on the map ("visited the White House"). */
function seatNamed(ground: Ground, sentence: number, k: number): Place | null {
  const name = sentenceAt(ground, sentence).names.find((n) => n.first <= k && k < n.last);
  const mention = name ?? mentionAt(ground, sentence, k);
  const text = mention === null ? '' : ground.scene.report.text.slice(mention.start, mention.end).replace(/^the\s+/i, '');
  const country = text === '' ? null : stateOfSeat(text);
  return country === null ? null : { name: text, country };
}

/** The places that the tokens head, with those coordinated with them, one a country. */
export function placesUnder(ground: Ground, sentence: number, tokens: readonly number[]): Place[] {
  const here = sentenceAt(ground, sentence);
  const heads = tokens.flatMap((k) => [k, ...dependents(here, k, 'conj')]);
  const found: Place[] = [];
  for (const k of heads) {
    const mention = (ground.places[sentence] ?? []).find((p) => p.head === k || (p.first <= k && k < p.last));
    const place = mention === undefined ? seatNamed(ground, sentence, k) : asPlace(ground, mention);
    if (place === null) continue;
    if (!found.some((p) => p.country === place.country && p.country !== null)) found.push(place);
  }
  return found;
}
