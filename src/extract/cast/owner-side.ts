import type { Country } from '../../model/country.ts';
import type { Appearance } from './people.ts';
import type { Sighting } from './sighting.ts';

/** The state of what a sentence speaks of first, where the next begins with "Its": the state or body in front, or the only one there. */
function subjectState(s: Sighting): Country | null {
  const bodies = s.bodies.flatMap((b) => (b.country === null ? [] : [{ first: b.first, country: b.country }]));
  const states = s.territories.flatMap((t) => (t.kind === 'state' ? [{ first: t.first, country: t.countries[0] as Country }] : []));
  const all = [...bodies, ...states].sort((x, y) => x.first - y.first);
  if (new Set(all.map((o) => o.country)).size === 1) return all[0]?.country ?? null;
  return all.find((o) => o.first <= 1)?.country ?? null;
}

/** "His chief of staff, X": the side of the person last named before; of "its director", of the state or body named last, in the sentence `before` at most. */
export function ownerSide(s: Sighting, appearances: readonly Appearance[], a: Appearance, before?: Sighting): Country | null {
  const owned = a.spot.titles.find((t) => t.owner?.kind === 'phrase' && t.side === null)?.owner;
  if (owned?.kind === 'phrase') {
    const owner = appearances.find(
      (b) => b.sentence === a.sentence && b.draft !== a.draft && b.spot.nameFirst < owned.last && owned.first < b.spot.nameLast,
    );
    if (owner !== undefined) return owner.draft.country;
  }
  const title = a.spot.titles.find((t) => t.owner?.kind === 'pronoun' && !t.counterpart && t.side === null);
  if (title?.owner?.kind !== 'pronoun') return null;
  const at = title.owner.token;
  if (s.line.words[at]?.key === 'its') {
    const bodies = s.bodies.filter((b) => b.last <= at).map((b) => ({ last: b.last, country: b.country }));
    const states = s.territories.filter((t) => t.last <= at).map((t) => ({ last: t.last, country: t.countries[0] ?? null }));
    const here = [...bodies, ...states].sort((x, y) => y.last - x.last).find((o) => o.country !== null)?.country ?? null;
    return here ?? (before === undefined ? null : subjectState(before));
  }
  // "27 Chileans crossed. Their ambassador, X": the people of whom the sentence before speaks.
  if (s.line.words[at]?.key === 'their') {
    const people = [...(before === undefined ? [] : [before]), s].flatMap((o) =>
      o.territories.filter(
        (t) =>
          t.kind === 'demonym' &&
          (o !== s || t.last <= at) &&
          o.line.words[t.last]?.upos !== 'NOUN' &&
          /(?:s|ese|sh|ch)$/.test(o.line.words[t.last - 1]?.key ?? ''),
      ),
    );
    const nation = people.at(-1)?.countries[0] ?? null;
    if (nation !== null) return nation;
  }
  const earlier = appearances.filter(
    (b) => b.draft !== a.draft && (b.sentence < a.sentence || (b.sentence === a.sentence && b.spot.nameFirst < a.spot.nameFirst)),
  );
  return earlier.at(-1)?.draft.country ?? null;
}
