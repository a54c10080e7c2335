import type { Country } from '../../model/country.ts';
import type { Draft, Reference } from './draft.ts';
import type { Home } from './home.ts';
import type { BodyAppearance } from './institutions.ts';
import type { Party } from './meetings.ts';
import type { Appearance } from './people.ts';
import type { Sighting } from './sighting.ts';
import type { StateDrafts } from './state-drafts.ts';

/** All that the names of a report gave, from which its other references are resolved. */
export interface Known {
  readonly text: string;
  readonly sightings: readonly Sighting[];
  readonly appearances: readonly Appearance[];
  readonly institutions: readonly BodyAppearance[];
  readonly states: StateDrafts;
  readonly home: Home | null;
  /** Who met whom. */
  readonly parties: readonly Party[];
  /** The two states that the report speaks of most. */
  readonly usual: readonly Country[];
}

/** Something in a sentence that may speak of an actor, with how to find whom. */
export interface Item {
  readonly first: number;
  readonly last: number;
  readonly resolve: (history: readonly Reference[]) => { readonly form: Reference['form']; readonly drafts: readonly Draft[] } | null;
}

/** One draft as a list, none as an empty one. */
export const one = (draft: Draft | null): readonly Draft[] => (draft === null ? [] : [draft]);
