import type { Annotation, Annotator, Reader, Sentence } from '../model/annotation.ts';
import { type Span, segment } from './sentences.ts';
import { markSurnames } from './surnames.ts';

/** A reader that can also be given the tokens: for scoring from the tokens of a treebank. */
export interface TokenReader extends Annotator {
  /** Sentences of given tokens, read as they are; offsets are those of the tokens joined by spaces. */
  annotateTokens(sentences: readonly (readonly string[])[]): Promise<readonly Sentence[]>;
}

/** A sentence on its way through a network. */
export interface Job {
  readonly text: string;
  readonly span: Span;
  readonly forms: readonly string[];
  done?: Sentence;
}

/** Texts -> their sentences, and where in the list each text's sentences end. */
export function jobsOfTexts(texts: readonly string[]): { readonly jobs: readonly Job[]; readonly ends: readonly number[] } {
  const jobs: Job[] = [];
  const ends: number[] = [];
  for (const text of texts) {
    for (const span of segment(text)) jobs.push({ text, span, forms: span.tokens.map((token) => text.slice(token.start, token.end)) });
    ends.push(jobs.length);
  }
  return { jobs, ends };
}

/** Sentences of given tokens, as if a space stood between any two. */
export function jobsOfTokens(sentences: readonly (readonly string[])[]): readonly Job[] {
  return sentences.map((forms): Job => {
    let start = 0;
    const tokens = forms.map((form) => {
      start += form.length + 1;
      return { start: start - form.length - 1, end: start - 1 };
    });
    return { text: forms.join(' '), span: { paragraph: 0, tokens }, forms };
  });
}

/** The annotation of each text, once all its sentences are done. */
export function annotationsOf(reader: Reader, jobs: readonly Job[], ends: readonly number[]): readonly Annotation[] {
  return ends.map((end, index) => ({ reader, sentences: markSurnames(jobs.slice(ends[index - 1] ?? 0, end).flatMap((job) => job.done ?? [])) }));
}
