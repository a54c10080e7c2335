import type { Place } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { Dating } from '../../model/date.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Ground } from './ground.ts';
import { actorsOf, type Occasion, statesOf } from './merge.ts';
import type { Telling } from './telling.ts';

/** An occasion with its place and day settled, before it is tied to the visit it belongs to. */
export interface Settled {
  readonly occasion: Occasion;
  readonly lead: Telling;
  readonly place: Place | null;
  readonly date: Dating;
  readonly actors: readonly ClaimId[];
  readonly states: readonly Country[];
}

const certainty: Readonly<Record<Dating['how'], number>> = { stated: 3, derived: 2, assumed: 1, unknown: 0 };

/** The best known day and place of an occasion. */
export function settle(ground: Ground, occasion: Occasion): Settled {
  const { tellings } = occasion;
  const days = tellings.map((t) => t.date);
  const best = days.reduce((a, b) => (better(b, a) ? b : a));
  const date = lasting.has((tellings[0] as Telling).kind) ? (days.find((d) => spans(d, best)) ?? best) : best;
  const places = tellings.flatMap((t) => (t.place === null ? [] : [t.place]));
  const place = places.find((p) => p.country !== null) ?? places[0] ?? null;
  return { occasion, lead: tellings[0] as Telling, place, date, actors: actorsOf(occasion), states: statesOf(ground, occasion) };
}

/** Engagements of several days, of which one telling has the whole and another the day on which they began or ended. */
const lasting = new Set(['exercise', 'conference', 'visit']);

/** Whether the words give a stretch of days that holds the one day of the other ("from 18 to 22 August", "concluded on Friday"). */
function spans(all: Dating, one: Dating): boolean {
  if (all.how === 'unknown' || all.how === 'assumed' || one.how === 'unknown' || all.precision !== 'day' || one.precision !== 'day') return false;
  return all.end > all.start && one.start === one.end && all.start <= one.start && one.end <= all.end;
}

/** Told with words rather than assumed; a day rather than a month. */
function better(a: Dating, b: Dating): boolean {
  const grain = (d: Dating) => (d.how === 'unknown' ? 0 : { day: 3, month: 2, year: 1 }[d.precision]);
  return certainty[a.how] > certainty[b.how] || (a.how !== 'unknown' && certainty[a.how] === certainty[b.how] && grain(a) > grain(b));
}
