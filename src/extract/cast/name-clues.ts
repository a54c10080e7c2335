import { hasAnyName, likelihoodsOfName } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { Feature } from '../../model/reason.ts';
import { weightOf } from './background.ts';
import type { Draft } from './draft.ts';
import type { Appearance } from './people.ts';
import { mainStates } from './side-clues.ts';
import { type Sighting, spanOf } from './sighting.ts';

/** How many times likelier a name must be in one state than in another to tell anything: names wander. */
const CLEAR = 8;
/** How many times likelier it must be there than anywhere: else the person may be of a state that the report does not speak of. */
const AT_HOME = 3;

/** For each person what the name speaks for and against. */
export type NameClues = ReadonlyMap<Draft, readonly (Feature & { readonly country: Country })[]>;

/** States between which the name tells this little are alike in it. */
const NEAR = 3;
/** From where on it tells of a state alone, with nothing else to speak for it. */
const ALONE = 10;

const FOREIGN = 'hardly anybody of this state bears such a name';
const NATIVE = 'of the states that the report speaks of, such names are at home in this one';

/** Whether a title is of a movement that is of no state, whatever its leaders are called. */
export const isAgainstStates = (title: string): boolean => /\b(?:front|rebels?|militants?|separatists?|insurgents?)\b/i.test(title);

/** What the names of persons whose state nothing tells make of the states that the report speaks of (`statesSpokenOf`). */
export function nameClues(
  text: string,
  sightings: readonly Sighting[],
  appearances: readonly Appearance[],
  open: readonly Draft[],
  states: readonly Country[],
): NameClues {
  const main = mainStates(sightings);
  return new Map(open.map((draft) => [draft, cluesOf(fullestName(text, sightings, appearances, draft), states, main)]));
}

/** A name that is clearly at home in some of the states speaks for these and against those where it is not; a little more for the two `main` ones. */
function cluesOf(name: string, states: readonly Country[], main: readonly Country[]): readonly (Feature & { readonly country: Country })[] {
  const likely = likelihoodsOfName(name, states);
  const most = Math.max(0, ...likely.map((l) => l ?? 0));
  if (most < AT_HOME || !likely.some((l) => l !== null && l * CLEAR < most)) return [];
  return states.flatMap((country, i) => {
    const l = likely[i] ?? null;
    if (l === null) return [];
    if (l * CLEAR < most) return [{ country, name: 'foreign name', weight: hasAnyName(country) ? -0.8 : -2.5, because: FOREIGN }];
    if (l < AT_HOME) return [];
    const weight = (most < ALONE ? 0.4 : 1.5) * (l * NEAR < most ? 0.5 : 1) + (main.includes(country) ? 0.4 : 0);
    return [{ country, name: 'name', weight, because: NATIVE }];
  });
}

/** The states named otherwise than in the background, the report's own, and those that a person named is told to be of. */
export function statesSpokenOf(sightings: readonly Sighting[], appearances: readonly Appearance[], home: Country | null): readonly Country[] {
  const named = sightings.flatMap((s) => s.territories.filter((t) => weightOf(s, t) > 0).flatMap((t) => t.countries));
  const told = appearances.map((a) => a.draft.country);
  return [...new Set([...named, ...told, home].filter((c) => c !== null))].sort();
}

function fullestName(text: string, sightings: readonly Sighting[], appearances: readonly Appearance[], draft: Draft): string {
  const forms = appearances
    .filter((a) => a.draft === draft)
    .map(({ sentence, spot }) => {
      const span = spanOf((sightings[sentence] as Sighting).line, spot.nameFirst, spot.nameLast);
      return text.slice(span.start, span.end);
    });
  return forms.reduce((best, form) => (form.length > best.length ? form : best), '');
}
