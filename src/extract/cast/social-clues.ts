import type { Country } from '../../model/country.ts';
import type { Feature } from '../../model/reason.ts';
import { coveredSide, markedBeside } from './company.ts';
import type { Draft } from './draft.ts';
import type { Encounter } from './encounters.ts';
import type { Appearance } from './people.ts';
import { isPlaceOf, statesNear } from './side-clues.ts';
import type { Sighting } from './sighting.ts';

/** Who met whom and who went with whom in a report, and the two states it names most. */
export interface SocialClues {
  readonly encounters: readonly Encounter[];
  readonly company: ReadonlyMap<Appearance, readonly Appearance[]>;
  readonly main: readonly Country[];
}

/**
 * What the people around a person tell of the person's state: partners of a meeting are of two states, companions of one. `ownOffice`: the report is of an
 * office of state and the person's title could be one of its own, which it leaves unmarked; then a meeting may be one at home, and a state that is
 * only spoken of elsewhere is nobody's.
 */
export function socialClues(
  sightings: readonly Sighting[],
  clues: SocialClues,
  appearances: readonly Appearance[],
  draft: Draft,
  ownOffice: boolean,
): readonly (Feature & { readonly country: Country })[] {
  const found: (Feature & { readonly country: Country })[] = [];
  const add = (country: Country | null, name: string, weight: number, because: string): void => {
    if (country !== null) found.push({ country, name, weight, because });
  };
  for (const e of clues.encounters) {
    const met = e.others.some((a) => a.draft === draft);
    if (!met && e.one?.draft !== draft) continue;
    for (const country of met ? [e.one?.draft.country ?? e.side] : e.others.map((a) => a.draft.country)) {
      add(country, 'met', ownOffice ? -2 : -4, 'partners of a meeting are hardly ever of one state');
      if (country !== null && e.place === null && !(ownOffice && statesNear(sightings, e.sentence).every((c) => c === country)))
        add(partnerOf(sightings, e.sentence, country, clues.main, met), 'partner', 2, 'the other state spoken of there');
    }
    if (met) add(e.place, 'there', 3, 'met at the place just named');
    if ((e.host === 'others' && met) || (e.host === 'one' && !met))
      add(placeOf(sightings[e.sentence] as Sighting), 'host', 1.5, 'received a guest there');
  }
  for (const a of appearances) {
    if (a.draft !== draft) continue;
    for (const b of clues.company.get(a) ?? []) add(b.draft.country, 'company of', 4, 'goes with one of this state');
    const here = appearances.filter((b) => b.sentence === a.sentence);
    if (!clues.company.has(a))
      add(markedBeside(sightings[a.sentence] as Sighting, here, a), 'beside', -2, 'only the next of the two is marked as of this state');
    add(coveredSide(sightings[a.sentence] as Sighting, here, a), 'covered', 2.5, 'the nationality before the first of a row covers it');
  }
  return found;
}

/** The state that the partner of one of a state is likely of: the other of the report's two; for one visited, a third state if only that is named around. */
function partnerOf(sightings: readonly Sighting[], sentence: number, country: Country, main: readonly Country[], met: boolean): Country | null {
  const other = main.includes(country) ? (main.find((c) => c !== country) ?? null) : null;
  const near = statesNear(sightings, sentence).filter((c) => c !== country);
  if (near.length === 0 || (other !== null && near.includes(other))) return other;
  return met && near.length === 1 ? (near[0] ?? null) : null;
}

/** The state of the only place "in", "at" or "to" which the sentence leads; null where it names several or none. */
function placeOf(s: Sighting): Country | null {
  const states = s.territories
    .filter((t) => t.kind !== 'demonym' && t.countries.length === 1 && isPlaceOf(s, t, /^(?:in|at|to)$/))
    .flatMap((t) => t.countries);
  return new Set(states).size === 1 ? (states[0] ?? null) : null;
}
