import type { Place } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import { datingAt } from '../dates/index.ts';
import { type Ground, sentenceAt, sideOf } from './ground.ts';
import type { Parties } from './parties.ts';
import { asPlace } from './places.ts';
import { outright, type Telling } from './telling.ts';

/** People visit, and delegations; airlines and armies go places for other ends. */
export function travels(ground: Ground, actor: ClaimId): boolean {
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
    ...outright,
    span: { start: here.start, end: here.end },
  };
}

/** The town of the dateline, for those who arrived where the report was written. */
export function writtenAt(ground: Ground, guests: Parties): Place | null {
  const town = (ground.places[0] ?? []).find((p) => p.first <= 2 && p.start <= sentenceAt(ground, 0).start + 20);
  const away = town?.country != null && guests.actors.every((a) => sideOf(ground, a) !== town.country);
  return town !== undefined && away ? asPlace(ground, town) : null;
}
