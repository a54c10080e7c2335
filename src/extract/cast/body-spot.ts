import type { Country } from '../../model/country.ts';
import type { Owner } from './title-phrase.ts';

/** One place that names or describes an organisation. Tokens; `last` exclusive. */
export interface BodySpot {
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  /** Written as a name; otherwise an office that only a description names ("the embassy"). */
  readonly proper: boolean;
  readonly country: Country | null;
  readonly owner: Owner | null;
  /** What tells it from other bodies of the same state: its words, in one order and spelling. */
  readonly key: string;
  /** An office of a state, which takes the state's country. */
  readonly official: boolean;
  /** The words that another spot's brackets explain: "DRDO (Defence Research …)": the first token of the fuller form. */
  readonly explains: number | null;
  readonly plural: boolean;
  /** The states that have a body of this very name, where there are several. */
  readonly among: readonly Country[];
}
