import { quotationsOf } from '../../extract/index.ts';
import type { Span } from '../../model/span.ts';
import { fold, oneSpelling } from '../../resolve/index.ts';

/** Where one text prints a sentence. */
export interface Printed {
  readonly text: number;
  readonly span: Span;
}

interface Word extends Span {
  readonly key: string;
}

/** So many words in a row, small ones among them, are not said twice by chance. */
const LEAST_WORDS = 8;
/** Fewer words that are quoted count with those before them, from so many on, and so many together. */
const LEAST_FRAMED = 4;
const FRAME = 10;
const LONGEST_LEAD = 150;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const SENTENCE_END = /[.!?…]/;

/**
 * Sentences that several texts print word for word between quotation marks, one list for each: one has it whole, in others it may stand inside a longer
 * quotation. They are too short for fingerprints to tell from formulae, but the marks vouch for the words.
 */
export function quotedAlike(texts: readonly string[]): Printed[][] {
  const quoted = texts.map((text) => quotationsOf(text).flatMap((quotation) => quotation.parts.map((part) => wordsIn(text, part))));
  const heads = new Map<string, Map<string, Printed[]>>();
  texts.forEach((text, i) => {
    for (const sentence of (quoted[i] as Word[][]).flatMap((words) => sentencesOf(text, words))) {
      if (sentence.length < LEAST_WORDS) continue;
      const head = keyOf(sentence, 0, LEAST_WORDS);
      heads.set(head, (heads.get(head) ?? new Map()).set(keyOf(sentence, 0, sentence.length), []));
    }
  });
  quoted.forEach((parts, text) => {
    for (const words of parts)
      for (let at = 0; at + LEAST_WORDS <= words.length; at++)
        for (const [key, printed] of heads.get(keyOf(words, at, LEAST_WORDS)) ?? []) {
          const length = key.split(' ').length;
          if (keyOf(words, at, length) !== key) continue;
          printed.push({ text, span: { start: (words[at] as Word).start, end: (words[at + length - 1] as Word).end } });
        }
  });
  return [...[...heads.values()].flatMap((sentences) => [...sentences.values()]), ...framedAlike(texts, quoted)].filter(
    (printed) => printed[0]?.text !== printed.at(-1)?.text,
  );
}

/** A few words that are quoted, led up to by the same words: 'warned that no dam should "drown a single village"'. */
function framedAlike(texts: readonly string[], quoted: readonly (readonly Word[][])[]): Printed[][] {
  const framed = new Map<string, Printed[]>();
  quoted.forEach((parts, text) => {
    for (const part of parts) {
      const [first, last] = [part[0], part.at(-1)];
      if (first === undefined || last === undefined || part.length < LEAST_FRAMED || part.length >= LEAST_WORDS) continue;
      const whole = texts[text] as string;
      // 'She said: "…"' leads up to any words.
      if (!/\p{L} ["“„«‘']$/u.test(whole.slice(0, first.start).slice(-3))) continue;
      const paragraph = whole.lastIndexOf('\n', first.start) + 1;
      const lead = wordsIn(whole, { start: Math.max(paragraph, first.start - LONGEST_LEAD), end: first.start }).slice(part.length - FRAME);
      if (lead.length + part.length < FRAME) continue;
      const key = keyOf([...lead, ...part], 0, FRAME);
      framed.set(key, [...(framed.get(key) ?? []), { text, span: { start: (lead[0] as Word).start, end: last.end } }]);
    }
  });
  return [...framed.values()];
}

const keyOf = (words: readonly Word[], from: number, length: number): string =>
  words
    .slice(from, from + length)
    .map((word) => word.key)
    .join(' ');

function wordsIn(text: string, part: Span): Word[] {
  return [...text.slice(part.start, part.end).matchAll(WORD)].map((match) => {
    const start = part.start + match.index;
    return { start, end: start + match[0].length, key: oneSpelling(fold(match[0])) };
  });
}

function sentencesOf(text: string, words: readonly Word[]): Word[][] {
  const sentences: Word[][] = [[]];
  words.forEach((word, i) => {
    sentences.at(-1)?.push(word);
    const next = words[i + 1];
    if (next && SENTENCE_END.test(text.slice(word.end, next.start))) sentences.push([]);
  });
  return sentences;
}
