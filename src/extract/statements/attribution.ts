import type { Span } from '../../model/span.ts';
import { type Clause, tokenAt } from './clause.ts';
import type { Family } from './lexicon.ts';

// An attribution as it is being found: tokens where the tree speaks, spans where a quotation runs over sentences.

/** Tokens `first` to `last`, both included, of one sentence. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Who is said to have said it: the token that heads the phrase, and the phrase. */
export interface Source {
  readonly sentence: number;
  readonly head: number;
  readonly span: Span;
}

/** Someone's words, thought or stance as one report gives it, before the speaker is resolved. */
export interface Attribution {
  /** The sentence of the cue, and its head there; -1 where only the layout is the cue. */
  readonly sentence: number;
  readonly head: number;
  readonly family: Family;
  readonly source: Source | null;
  /** Who passes the words on, outermost first. */
  readonly via: readonly Source[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** True for a transcript, whose words are the speaker's own without quotation marks. */
  readonly verbatim?: true;
}

/** The text span of a token range, without commas, stops and dashes at its ends; null where nothing is left. */
function spanOfRange(clause: Clause, range: TokenRange): Span | null {
  let { first, last } = range;
  while (first <= last && /^[,.;:—–-]+$/.test(tokenAt(clause, first).text)) first++;
  while (last >= first && /^[,.;:—–-]+$/.test(tokenAt(clause, last).text)) last--;
  return first > last ? null : { start: tokenAt(clause, first).start, end: tokenAt(clause, last).end };
}

/** The spans of several ranges; those that hold nothing but punctuation fall away. */
export function spansOfRanges(clause: Clause, ranges: readonly TokenRange[]): Span[] {
  return ranges.map((r) => spanOfRange(clause, r)).filter((s) => s !== null);
}
