import { z } from 'zod';

/** One token. Offsets are UTF-16 into the report's text; `head` is the index of another token of the same sentence, -1 for the root. */
export const Token = z.object({
  start: z.int(),
  end: z.int(),
  text: z.string(),
  lemma: z.string(),
  /** Universal part of speech, as UD 2 has it. */
  upos: z.string(),
  /** Penn Treebank tag: it tells tense and number. */
  xpos: z.string(),
  head: z.int(),
  /** Universal Dependencies relation with subtype, e.g. `nsubj:pass`. */
  deprel: z.string(),
});
export type Token = z.infer<typeof Token>;

export const NameType = z.enum(['person', 'organisation', 'place', 'nationality', 'armament', 'event', 'work', 'other']);
export type NameType = z.infer<typeof NameType>;

/** A name: tokens `first` up to, not including, `last` of its sentence. Titles ("Prime Minister") are no part of it. */
export const Name = z.object({ first: z.int(), last: z.int(), start: z.int(), end: z.int(), type: NameType });
export type Name = z.infer<typeof Name>;

export const Sentence = z.object({
  start: z.int(),
  end: z.int(),
  /** Counts from nought; a heading or a list item is a paragraph of its own. */
  paragraph: z.int(),
  tokens: z.array(Token).readonly(),
  names: z.array(Name).readonly(),
});
export type Sentence = z.infer<typeof Sentence>;

/** The readers that there are: see `src/annotate/`. */
export const ReaderName = z.enum(['small', 'full']);
export type ReaderName = z.infer<typeof ReaderName>;

/** Which reader made an annotation; the record keeps it for every report. */
export const Reader = z.object({ name: z.string(), version: z.string() });
export type Reader = z.infer<typeof Reader>;

/** What a language model says about one text. */
export const Annotation = z.object({ reader: Reader, sentences: z.array(Sentence).readonly() });
export type Annotation = z.infer<typeof Annotation>;

/** Text -> Annotation. The small reader runs in this thread; others may use workers, hence the promise. Texts come in batches, answers in the same order. */
export interface Annotator {
  readonly reader: Reader;
  annotate(texts: readonly string[]): Promise<readonly Annotation[]>;
  close(): Promise<void>;
}
