import type { Annotation, NameType, Sentence } from '../model/annotation.ts';
import type { EngagementClaim } from '../model/claim.ts';
import { reportIdOf } from '../model/digest.ts';
import type { Report } from '../model/report.ts';

// Sentences with trees written by hand, for rules that a reader's own trees would try by luck only.

/**
 * A sentence from lines of "form UPOS XPOS head relation [lemma]", heads counted from one as in CoNLL-U, nought for the root; a form that begins with "_"
 * follows without a space. Names are given by their words.
 */
export function sentenceOf(lines: string, names: Readonly<Record<string, NameType>> = {}): { readonly text: string; readonly sentence: Sentence } {
  let text = '';
  const tokens = lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [written = '', upos = '', xpos = '', head = '0', deprel = '', lemma] = line.split(/\s+/);
      const form = written.length > 1 && written.startsWith('_') ? written.slice(1) : written;
      if (text !== '' && form === written) text += ' ';
      const start = text.length;
      text += form;
      return { start, end: text.length, text: form, lemma: lemma ?? form, upos, xpos, head: Number(head) - 1, deprel };
    });
  const found = Object.entries(names).map(([words, type]) => {
    const start = text.indexOf(words);
    const end = start + words.length;
    return { first: tokens.findIndex((t) => t.start === start), last: tokens.findIndex((t) => t.end === end) + 1, start, end, type };
  });
  return { text, sentence: { start: 0, end: text.length, paragraph: 0, tokens, names: found.sort((a, b) => a.start - b.start) } };
}

/** A report of one such sentence with its annotation. */
export function reportOf(
  lines: string,
  names: Readonly<Record<string, NameType>> = {},
  published = '2023-05-12',
): { readonly report: Report; readonly annotation: Annotation } {
  const { text, sentence } = sentenceOf(lines, names);
  const report: Report = {
    id: reportIdOf(published, null, null, text),
    path: null,
    url: null,
    source: null,
    title: null,
    published,
    language: 'en',
    text,
  };
  return { report, annotation: { reader: { name: 'hand', version: '1' }, sentences: [sentence] } };
}

/** An engagement in a line: kind, status, day, country. */
export function lineOf(claim: EngagementClaim): string {
  const day = claim.date.how === 'unknown' ? '?' : claim.date.start;
  return `${claim.engagement} ${claim.status} ${day} ${claim.place?.country ?? '-'}`;
}
