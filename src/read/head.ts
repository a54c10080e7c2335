import type { Dated } from '../model/dated.ts';
import type { Day, Moment } from '../model/report.ts';
import type { TwoWays } from './day.ts';

/** What a report says about itself before it begins. Null where it does not say. */
export interface Head {
  readonly published: Day | null;
  /** How that day is known; stated in a header where it is left out. */
  readonly dated?: Dated;
  /** The two days that it may be, where its words can be read either way, the line of the words, and its place for messages. */
  readonly twoWays?: { readonly days: TwoWays; readonly line: string; readonly where: string } | undefined;
  readonly source: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** When it was last changed. */
  readonly modified: Moment | null;
  readonly url: string | null;
  readonly language: string | null;
}

/** The head of a report that says nothing about itself. */
export const NO_HEAD: Head = { published: null, source: null, title: null, author: null, modified: null, url: null, language: null };

/** A head, and the text after it. */
export interface Headed {
  readonly head: Head;
  readonly body: string;
}
