import { stateOfSeat } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import { mentionAt } from '../cast/index.ts';
import { datingAt, outlookAt } from '../dates/index.ts';
import { dependents } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { governedBy, objectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt } from './ground.ts';
import { travelVerbs } from './lexicon.ts';
import type { Parties } from './parties.ts';
import { asPlace, wordBefore } from './places.ts';
import { standingOfVerb } from './status.ts';
import type { Telling } from './telling.ts';

/** Visits that a verb of travel tells, one a country: "visited Japan and Vietnam", "arrived in Muscat", "will travel to Oslo". */
export function travelTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  const found: Telling[] = [];
  for (let i = 0; i < here.tokens.length; i++) {
    const ways = tokenAt(here, i).upos === 'VERB' ? travelVerbs[lemmaAt(here, i)] : undefined;
    if (ways === undefined) continue;
    const status = standingOfVerb(here, i, sentence === 0);
    if (status === 'idle') continue;
    const guests = agentsAt(ground, sentence, i);
    const goals = [...(ways.includes('obj') ? objectsOf(here, i) : []), ...governedBy(here, i, ...ways.filter((w) => w !== 'obj'))];
    if (!guests.actors.some((a) => travels(ground, a))) continue;
    for (const place of placesUnder(ground, sentence, goals)) {
      found.push(visitTelling(ground, sentence, i, status, guests, place));
    }
    // "While visiting the country": the country is one that the report names elsewhere.
    if (goals.some((k) => /^(?:country|nation|kingdom|state)$/.test(lemmaAt(here, k)))) {
      found.push({ ...visitTelling(ground, sentence, i, status, guests, null), refersBack: true });
    }
  }
  return [...found, ...presentTellings(ground, sentence)];
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

/** People visit, and delegations; airlines and armies go places for other ends. */
function travels(ground: Ground, actor: ClaimId): boolean {
  const claim = ground.actors.get(actor);
  return (
    claim?.actor === 'person' || (claim?.described === true && /\b(?:delegations?|officials?|ministers?|lawmakers?|team|envoys?)\b/i.test(claim.name))
  );
}

/** A visit of the people among the parties. */
export function visitTelling(
  ground: Ground,
  sentence: number,
  token: number,
  status: Telling['status'],
  guests: Parties,
  place: Place | null,
): Telling {
  const here = sentenceAt(ground, sentence);
  const people = guests.actors.filter((a) => travels(ground, a));
  return {
    kind: 'visit',
    status,
    sentence,
    token,
    parties: people.map((actor) => ({ actor, role: 'guest' })),
    states: guests.states,
    place,
    date: datingAt(ground.scene, sentence, token),
    about: null,
    refersBack: false,
    widens: false,
    ahead: false,
    vague: false,
    span: { start: here.start, end: here.end },
  };
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
