import type { EngagementClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { ActorId } from '../../model/ids.ts';
import { reportOf } from '../../resolve/index.ts';
import { dayNumber, type Stretch, stretchOf } from '../days.ts';
import type { Sources } from '../sources.ts';
import { matterWords } from '../words.ts';

/** An engagement claim made ready for comparison. */
export interface Occasion {
  readonly claim: EngagementClaim;
  readonly published: number;
  readonly when: Stretch | null;
  /** Persons, as actors, whose side may be unknown. */
  readonly people: ReadonlySet<ActorId>;
  /** Persons by the side that they are on. */
  readonly sides: ReadonlyMap<Country, ReadonlySet<ActorId>>;
  /** Of a visit, who came: those who are not named as hosts. */
  readonly guests: ReadonlySet<ActorId>;
  readonly bodies: ReadonlySet<ActorId>;
  readonly states: ReadonlySet<Country>;
  readonly about: ReadonlySet<string>;
}

/** Makes a claim ready. People stand on the side of the state that they act for by all reports, whatever this one takes them for. */
export function occasionOf(claim: EngagementClaim, { reports, resolution, kindOf, allegianceOf }: Sources): Occasion {
  const people = new Set<ActorId>();
  const guests = new Set<ActorId>();
  const bodies = new Set<ActorId>();
  const sides = new Map<Country, Set<ActorId>>();
  const states = new Set<Country>(claim.states);
  for (const participant of claim.participants) {
    const actor = resolution.actorOf.get(participant.actor);
    const side = (actor && allegianceOf(actor)) ?? participant.side;
    if (side !== null) states.add(side);
    const kind = actor && kindOf(actor);
    if (kind === 'organisation') bodies.add(actor as ActorId);
    if (!actor || kind !== 'person') continue;
    people.add(actor);
    if (participant.role !== 'host') guests.add(actor);
    if (side !== null) sides.set(side, (sides.get(side) ?? new Set<ActorId>()).add(actor));
  }
  if (claim.place?.country && claim.engagement === 'visit') states.add(claim.place.country);
  return {
    claim,
    published: dayNumber(reportOf(reports, claim.report).published),
    when: stretchOf(claim.date),
    people,
    sides,
    guests,
    bodies,
    states,
    about: claim.about === null ? new Set() : matterWords(claim.about),
  };
}

/** When an occasion was, for finding neighbours: its first day, or the day of the report where no day is known. */
export function anchorDay(occasion: Occasion): number {
  return occasion.when?.exact ? occasion.when.from : occasion.published;
}
