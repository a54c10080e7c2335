import type { Country } from '../../model/country.ts';

/** Who stands before a title or a body as its owner: "his", "the ministry's", "Okafor's". */
export type Owner = { readonly kind: 'pronoun'; readonly token: number } | { readonly kind: 'phrase'; readonly first: number; readonly last: number };

/** A phrase around the noun of a title: "the visiting Israeli defense minister", "Head of the Export Directorate". */
export interface TitlePhrase {
  /** The whole phrase with article, owner and complement; a name that follows is no part of it. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The words of the title itself, without article, owner and state. */
  readonly titleFirst: number;
  readonly titleLast: number;
  /** The state that the phrase itself names as the one served, and the tokens that name it. */
  readonly side: Country | null;
  /** All states named before a plural: "the Indian and Israeli ministers". */
  readonly sides: readonly Country[];
  /** The state to which an envoy is sent. */
  readonly receiving: Country | null;
  readonly owner: Owner | null;
  readonly determiner: string | null;
  readonly plural: boolean;
  /** "his counterpart": the title is another's. */
  readonly counterpart: boolean;
  /** The organisation served, where the phrase names one: tokens. */
  readonly body: { readonly first: number; readonly last: number } | null;
}
