import { stateName } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { datesAgree, during } from './days.ts';
import { type Ground, sideOf } from './ground.ts';
import { lookBack } from './merge.ts';
import type { Settled } from './settled.ts';

// Visits among the other engagements of a report: where they went, which are the same, what took place during them.

/** The visit with the country it went to, which the report's other engagements may have to tell. */
export function withCountry(ground: Ground, visit: Settled, all: readonly Settled[]): Settled {
  const country = countryOfVisit(ground, visit, all);
  if (country === null || visit.place?.country === country) return visit;
  return { ...visit, place: { name: visit.place?.name ?? stateName(country), country } };
}

/** The country that a visit goes to where its own words do not say: that of the hosts and places of the guest's other engagements. */
function countryOfVisit(ground: Ground, visit: Settled, all: readonly Settled[]): Country | null {
  if (visit.place?.country != null) return visit.place.country;
  const homes = new Set(visit.actors.flatMap((a) => sideOf(ground, a) ?? []));
  const votes = new Map<Country, number>();
  for (const other of all) {
    if (
      other === visit ||
      other.lead.kind === 'visit' ||
      other.lead.status !== visit.lead.status ||
      !during(visit.date, other.date) ||
      !other.actors.some((a) => visit.actors.includes(a))
    )
      continue;
    const near = 1 / (1 + Math.abs(other.lead.sentence - visit.lead.sentence));
    const placed = other.place?.country;
    const candidates = placed != null ? [placed] : other.states;
    for (const c of candidates) if (!homes.has(c)) votes.set(c, (votes.get(c) ?? 0) + near);
  }
  for (const c of visit.states) if (!homes.has(c)) votes.set(c, (votes.get(c) ?? 0) + 1);
  // "flew on to" a town that no atlas has: in the country where the report has the guest on the days around.
  if (votes.size === 0)
    for (const other of all)
      if (other !== visit && other.lead.kind === 'visit' && other.lead.status === visit.lead.status && sharesGuest(other, visit))
        for (const c of [other.place?.country ?? null])
          if (c !== null && !homes.has(c) && (during(other.date, visit.date) || during(visit.date, other.date))) votes.set(c, 1);
  return [...votes].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
}

const sharesGuest = (a: Settled, b: Settled): boolean => a.actors.some((actor) => b.actors.includes(actor));

/** Visits of one guest to one country that only now show to be the same. */
export function joinVisits(ground: Ground, all: readonly Settled[]): Settled[] {
  const kept: Settled[] = [];
  for (const s of all) {
    const k = s.lead.kind !== 'visit' ? -1 : kept.findIndex((o) => sameVisit(ground, o, s));
    const other = kept[k];
    if (other === undefined) kept.push(s);
    else
      kept[k] = {
        ...other,
        actors: [...new Set([...other.actors, ...s.actors])],
        occasion: { tellings: [...other.occasion.tellings, ...s.occasion.tellings] },
      };
  }
  return kept;
}

function sameVisit(ground: Ground, a: Settled, b: Settled): boolean {
  return (
    a.lead.kind === 'visit' &&
    a.lead.status === b.lead.status &&
    a.lead.about === b.lead.about &&
    a.place?.country === b.place?.country &&
    a.actors.some((actor) => b.actors.includes(actor)) &&
    datesAgree(a.date, b.date) &&
    !lookBack(ground, a.lead, b.lead) &&
    (a.lead.refersBack || b.lead.refersBack)
  );
}

/**
 * "visited Riga on Monday and Oslo on Tuesday. In Riga he met …": what has no day of its own and would be taken for one of the days in another state is
 * of the day on which the report has its people where it was.
 */
export function onItsDay(settled: Settled, visits: readonly Settled[]): Settled {
  const country = settled.place?.country;
  if (settled.lead.kind === 'visit' || settled.lead.kind === 'call' || country == null || settled.date.how !== 'assumed') return settled;
  const dated = visits.flatMap((v) => {
    const told = v.date.how === 'stated' || v.date.how === 'derived' ? v.date : undefined;
    const fits = told?.precision === 'day' && v.lead.status === settled.lead.status && sharesGuest(v, settled);
    return fits ? [{ there: v.place?.country === country, date: told }] : [];
  });
  const { start, end } = settled.date;
  const [own, ...more] = dated.filter((v) => v.there);
  const elsewhere = dated.some((v) => !v.there && v.date.start <= start && end <= v.date.end);
  return own === undefined || more.length > 0 || !elsewhere ? settled : { ...settled, date: own.date };
}

/** The visit during which an engagement took place: one of its parties is the guest, and place or host agree. */
export function visitAround(ground: Ground, settled: Settled, visits: readonly Settled[]): Settled | undefined {
  if (settled.lead.kind === 'visit' || settled.lead.kind === 'call') return undefined;
  const fitting = visits.filter((visit) => {
    const country = visit.place?.country;
    if (country == null || visit.lead.status !== settled.lead.status || !visit.actors.some((a) => settled.actors.includes(a))) return false;
    if (!during(visit.date, settled.date)) return false;
    if (settled.place?.country != null) return settled.place.country === country;
    // Nobody from there is named at a ceremony; at a meeting the other side is the host.
    return (
      settled.states.includes(country) ||
      (settled.lead.kind === 'ceremony' && settled.states.every((s) => visit.actors.some((a) => sideOf(ground, a) === s)))
    );
  });
  // The visit told nearest to it, one told before rather than one told after.
  const away = (visit: Settled) => settled.lead.sentence - visit.lead.sentence;
  const distance = (visit: Settled) => (away(visit) < 0 ? 3 - away(visit) : away(visit)) + (visit.lead.about === null ? 0 : 1000);
  return fitting.toSorted((a, b) => distance(a) - distance(b))[0];
}
