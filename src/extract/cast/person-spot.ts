import type { Country } from '../../model/country.ts';
import type { TitlePhrase } from './title-phrase.ts';

/** One place that names a person, with the titles that stand around the name. Tokens; `last` exclusive. */
export interface PersonSpot {
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly titles: readonly TitlePhrase[];
  /** A military rank right before the name: tokens. */
  readonly address: { readonly first: number; readonly last: number } | null;
  /** "… of France" after the name. */
  readonly ofState: Country | null;
}

/** A stretch of tokens, `last` exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}
