import type { Country } from '../../model/country.ts';
import type { Appearance } from './people.ts';
import { leads } from './side-clues.ts';
import { headWithin, type Sighting } from './sighting.ts';

const VISIT = /^(?:visit|trip|tour|stay)$/;
const CLAUSE = 14;

/** "X left Lusaka for": whoever leaves a capital is of its state. */
export function leftHome(s: Sighting, a: Appearance): Country | null {
  const { words } = s.line;
  const verb = words.findIndex((w, k) => k >= a.spot.last && k < a.spot.last + 4 && /^(?:left|leaves|departed|departs)$/.test(w.key));
  if (verb < 0 || !words.slice(verb, verb + 10).some((w) => w.key === 'for')) return null;
  return s.territories.find((t) => t.kind === 'capital' && t.first > verb && t.first <= verb + 2)?.countries[0] ?? null;
}

/** "X, who is on a visit to Y", "X left for a trip to Y", "X is visiting Y": whoever visits a state is not of it. */
export function visitedState(s: Sighting, a: Appearance): Country | null {
  const { words } = s.line;
  // "met X during his visit to Y": it is not X who visits.
  if (!leads(s, a) && !words.slice(a.spot.last, a.spot.last + 2).some((w) => w.key === 'who')) return null;
  for (const t of s.territories) {
    if (t.first < a.spot.last || t.first > a.spot.last + CLAUSE || t.kind === 'demonym' || t.countries.length !== 1) continue;
    // "flew on to visit U.S. troops": they are of the state, and it is not where they are.
    const token = s.line.sentence.tokens[headWithin(s.line, t.first, t.last)];
    if (token !== undefined && /^(?:compound|amod)$/.test(token.deprel) && token.head >= t.last) continue;
    // Somebody else who is named on the way may be the visitor.
    if (s.persons.some((p) => p !== a.spot && p.first >= a.spot.last && p.last <= t.first)) continue;
    const before = words.slice(Math.max(a.spot.last, t.first - 6), t.first).map((w) => w.key);
    const going = before.at(-1) === 'to' || before.slice(-3).includes('to');
    if ((going && before.some((w) => VISIT.test(w))) || before.at(-1) === 'visiting') return t.countries[0] ?? null;
  }
  return null;
}

/** "Ambassador X presented his credentials to President Y": whoever does is sent by another state than the one whose president takes them. */
export const isAccredited = (s: Sighting, a: Appearance): boolean =>
  leads(s, a) &&
  a.spot.titles.some((t) => s.line.words[t.head]?.rank === 'diplomat') &&
  s.line.words.slice(a.spot.last, a.spot.last + 12).some((w) => /^(?:credentials|credence)$/.test(w.key));

/** "Ambassador X in Lusaka", "Ambassador X (Lusaka)": an envoy serves another state than the one whose capital stands behind the name. */
export function postedIn(s: Sighting, a: Appearance): Country | null {
  const { words } = s.line;
  if (
    !a.spot.titles.some((t) => words[t.head]?.rank === 'diplomat' && t.side === null && t.receiving === null) ||
    !/^(?:in|\()$/.test(words[a.spot.last]?.key ?? '')
  )
    return null;
  return s.territories.find((t) => t.first === a.spot.last + 1 && (t.kind === 'capital' || t.kind === 'state'))?.countries[0] ?? null;
}

/** "The foreign ministers of X and Y spoke. A and B also discussed": of the states in the order in which the sentence before gives them. */
export function respectiveBefore(sightings: readonly Sighting[], s: Sighting, a: Appearance): Country | null {
  const before = sightings[s.line.index - 1];
  const at = s.persons.indexOf(a.spot);
  const office = before?.offices.find((o) => o.sides.length >= 2);
  if (before === undefined || office === undefined || before.persons.length > 0 || at < 0 || at >= office.sides.length) return null;
  const row = s.persons.slice(0, office.sides.length);
  const listed = row.every((p, k) => k === 0 || s.line.words.slice(row[k - 1]?.last, p.first).every((w) => /^(?:,|and)$/.test(w.key)));
  return row.length === office.sides.length && row[0]?.first === 0 && listed ? (office.sides[at] ?? null) : null;
}
