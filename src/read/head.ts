import type { Day, Moment } from '../model/report.ts';

/** What a report says about itself before it begins. Null where it does not say. */
export interface Head {
  readonly published: Day | null;
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
