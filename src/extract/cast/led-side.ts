import type { Country } from '../../model/country.ts';
import type { Appearance } from './people.ts';
import type { Sighting } from './sighting.ts';

const LED = /^(?:led|headed|chaired|co-chaired|represented|fronted|commanded)$/;
const LEADS = /^(?:led|headed|heads|leads|represented|represents|leading|heading)$/;
const TEAM = /^(?:side|delegation|team|contingent|mission|party|government|group)$/;
const FARTHEST = 24;

/** "The Indian side was led by A", "a delegation of the Republic of Chad headed by B", "C led the Omani delegation": whoever leads a state's people is of that state. */
export function ledSide(s: Sighting, a: Appearance): Country | null {
  const { words } = s.line;
  const { first, last } = a.spot;
  if (words[first - 1]?.key === 'by' && LED.test(words[first - 2]?.key ?? '')) {
    const led = first - 2;
    for (let k = led - 1; k >= Math.max(0, led - FARTHEST); k--) {
      if (/^[;:]$/.test(words[k]?.text ?? '')) return null;
      if (TEAM.test(words[k]?.key ?? '')) return stateBetween(s, k + 1, led) ?? stateBetween(s, k - 3, k);
    }
    return null;
  }
  // "… and the Omani side by B": the verb is left out the second time.
  if (words[first - 1]?.key === 'by' && words.slice(0, first).some((w) => LED.test(w.key))) {
    const team = words.findLastIndex((w, k) => k < first - 1 && k > first - 9 && (TEAM.test(w.key) || w.key === 'one'));
    if (team >= 0) return stateBetween(s, team + 1, first - 1) ?? stateBetween(s, team - 4, team);
  }
  const verb = words[last]?.text === ',' ? last + 1 : last;
  if (!LEADS.test(words[verb]?.key ?? '')) return null;
  const team = words.findIndex((w, k) => k > verb && k < verb + 8 && TEAM.test(w.key));
  return team < 0 ? null : stateBetween(s, verb + 1, team);
}

/** The last state that the words of a stretch name, by itself or by a body of it. */
function stateBetween(s: Sighting, from: number, until: number): Country | null {
  const within = (t: { readonly first: number; readonly last: number }): boolean => t.first >= from && t.last <= until;
  const states = s.territories
    .filter((t) => within(t) && t.kind !== 'place' && t.countries.length === 1)
    .map((t) => ({ at: t.last, country: t.countries[0] ?? null }));
  const bodies = s.bodies.filter((b) => within(b) && b.country !== null).map((b) => ({ at: b.last, country: b.country }));
  return [...states, ...bodies].sort((x, y) => y.at - x.at)[0]?.country ?? null;
}
