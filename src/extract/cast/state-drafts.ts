import { stateName } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { Span } from '../../model/span.ts';
import { type Draft, newDraft } from './draft.ts';

/** The states of one report, and the groups that stand for them without a name, each one draft. */
export interface StateDrafts {
  /** The draft of a state; where it is first met decides its place in the text. */
  of(country: Country, span: Span, sentence: number): Draft;
  /** The draft of a group or office that only words describe ("Japanese officials"); the same words of the same state are the same group. */
  described(label: string, country: Country, span: Span, sentence: number): Draft;
  all(): readonly Draft[];
}

/** Makes an empty list of states for one report. */
export function stateDrafts(): StateDrafts {
  const states = new Map<Country, Draft>();
  const groups = new Map<string, Draft>();
  return {
    of(country, span, sentence) {
      const known = states.get(country);
      if (known !== undefined) return known;
      const draft = newDraft('state', span, sentence, stateName(country));
      draft.country = country;
      draft.described = true;
      states.set(country, draft);
      return draft;
    },
    described(label, country, span, sentence) {
      const key = `${country} ${label.toLowerCase()}`;
      const known = groups.get(key);
      if (known !== undefined) return known;
      const draft = newDraft('organisation', span, sentence, label, [label.toLowerCase()]);
      draft.country = country;
      draft.described = true;
      groups.set(key, draft);
      return draft;
    },
    all: () => [...states.values(), ...groups.values()],
  };
}
