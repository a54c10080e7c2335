import type { Annotation } from './annotation.ts';
import type { ActorClaim } from './claim.ts';
import type { Country } from './country.ts';
import type { Dating } from './date.ts';
import type { ClaimId } from './ids.ts';
import type { Report } from './report.ts';
import type { Span } from './span.ts';

// What every extractor works from: the report, its annotation, who appears in it, and the dates it names.

/** One place where a report speaks of someone: tokens `first` up to `last` (exclusive) of sentence number `sentence`. The span holds titles and determiners too. */
export interface Mention extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The token that the tree attaches the mention by. */
  readonly head: number;
  readonly form: 'name' | 'description' | 'pronoun';
  /** Whom it means: several for "both ministers" and "they", none where it could not be told. */
  readonly actors: readonly ClaimId[];
}

export interface TimeMention extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  /** The token that the tree attaches the mention by. */
  readonly head: number;
  readonly dating: Dating;
  /** Whether it sets the day for what the text tells next: a time of the main story, not of an aside. */
  readonly anchors: boolean;
}

/** Where a report names a place on the map: a state, a capital, another town. */
export interface PlaceMention extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly name: string;
  readonly country: Country | null;
}

export interface Scene {
  readonly report: Report;
  readonly annotation: Annotation;
  readonly actors: readonly ActorClaim[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
}
