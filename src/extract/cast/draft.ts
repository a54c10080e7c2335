import type { Office } from '../../knowledge/index.ts';
import type { Footing } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { Span } from '../../model/span.ts';
import type { ActorKind } from '../../model/vocabulary.ts';

/** A title that someone bears in this report, with the organisation it belongs to. */
export interface DraftRole {
  readonly title: string;
  /** The title read, once and for all descriptions that are tried against it. */
  readonly office: Office | null;
  readonly span: Span;
  readonly country: Country | null;
  readonly body: Draft | null;
  readonly sentence: number;
}

/** An actor while the cast is still being put together; it never leaves `castOf`. */
export interface Draft {
  readonly kind: ActorKind;
  readonly names: { readonly text: string; readonly span: Span; readonly sentence: number }[];
  readonly roles: DraftRole[];
  country: Country | null;
  /** How a person's state is known; null before it is, and of others than persons. */
  footing: Footing | null;
  /** How a person is known (the words of the fullest name), or an organisation (its key). */
  parts: readonly string[];
  described: boolean;
  /** Where it is first spoken of. */
  readonly first: Span;
  readonly sentence: number;
  /** What to call it where no name was met. */
  label: string;
}

/** A draft that nothing is yet known of but where it was met. */
export function newDraft(kind: ActorKind, first: Span, sentence: number, label: string, parts: readonly string[] = []): Draft {
  return { kind, names: [], roles: [], country: null, footing: null, parts, described: false, first, sentence, label };
}

/** One place that speaks of drafts; what becomes a mention. Tokens `first` up to `last`. */
export interface Reference {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: 'name' | 'description' | 'pronoun';
  readonly drafts: readonly Draft[];
}
