import type { Country } from '../../model/country.ts';
import type { PlaceMention } from '../../model/scene.ts';
import { headWithin, type Sighting, spanOf } from './sighting.ts';
import { isComma, type Word } from './words.ts';

/** The places of a report: states, capitals, known towns and seats, and what the reader holds for a place, with the state where that is known. */
export function placesOf(text: string, sightings: readonly Sighting[]): readonly PlaceMention[] {
  return sightings.flatMap((s) => {
    const ranges = [...known(s), ...read(s)].sort((a, b) => a.first - b.first);
    return ranges.map(({ first, last, country }) => {
      const span = spanOf(s.line, first, last);
      return {
        ...span,
        sentence: s.line.index,
        first,
        last,
        head: headWithin(s.line, first, last),
        name: text.slice(span.start, span.end).replace(/\s+/g, ' '),
        country,
      };
    });
  });
}

interface Range {
  readonly first: number;
  readonly last: number;
  readonly country: Country | null;
}

function known(s: Sighting): Range[] {
  return s.territories
    .filter((t) => t.kind !== 'demonym' && t.kind !== 'compound' && !s.persons.some((p) => p.first <= t.first && t.last <= p.nameFirst))
    .map(({ first, last, countries }) => ({ first, last, country: countries[0] ?? null }));
}

/** Places of the reader that no list knows; a state that follows after a comma says where they lie. */
function read(s: Sighting): Range[] {
  const found: Range[] = [];
  for (const name of s.line.sentence.names) {
    if (name.type !== 'place') continue;
    const taken = [
      ...s.territories,
      ...s.bodies.map((b) => ({ first: b.nameFirst, last: b.nameLast })),
      ...s.persons.map((p) => ({ first: p.nameFirst, last: p.nameLast })),
    ];
    if (taken.some((t) => t.first < name.last && name.first < t.last) || !(s.line.words[name.first] as Word).capital) continue;
    const after = isComma(s.line.words[name.last]) ? s.territories.find((t) => t.first === name.last + 1) : undefined;
    found.push({ first: name.first, last: name.last, country: after?.countries[0] ?? null });
  }
  return found;
}
