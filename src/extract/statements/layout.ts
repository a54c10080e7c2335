import { type Span, trimmed } from '../../model/span.ts';
import { turnLabelsOf } from '../turns.ts';
import type { Attribution, Source } from './attribution.ts';
import type { Clause } from './clause.ts';
import { CUE_VERBS } from './lexicon.ts';
import { type Page, sentenceAt } from './page.ts';

// Attribution by layout alone: transcripts ("THE PRESIDENT: …", "Q …") and headlines ("Minister: Talks went well").

/** When a transcript began or ended, on a line of its own. */
const END_MATTER = /^(?:END\b.{0,40}|#{3,}|(?:END\s+)?\d{1,2}:\d\d\s*[AP]\.?M\.?.{0,12})$/;
/** What a transcript tells of the room. */
const STAGE =
  /\((?:applause|laughter|laughs|inaudible|cross-?talk|cheers|chuckles|pause|boos|sings?|as interpreted|no audible response)\b[^()\n]{0,40}\)/giu;
const LONGEST_HEADLINE = 200;

/** The turns of a transcript, one attribution each; none where the text is no transcript. */
export function turnsOf(page: Page): Attribution[] {
  const labels = turnLabelsOf(page.text);
  return labels.flatMap(({ named, start, colon }, k) => {
    const content = paragraphsOf(page.text, start, labels[k + 1]?.named.start ?? page.text.length);
    if (content.length === 0) return [];
    const clauseAt = page.clauses[sentenceAt(page, named.start)] as Clause;
    const cue = colon ? { start: named.end, end: named.end + 1 } : named;
    const source = sourceIn(clauseAt, named);
    return [{ sentence: clauseAt.number, head: -1, family: 'speech' as const, source, via: [], cue: [cue], content, verbatim: true as const }];
  });
}

/** The headline that names who says it before a colon, or after one: "Minister: Talks went well". Only the first paragraph is looked at. */
export function headlineAttribution(page: Page): Attribution | null {
  const first = page.clauses[0];
  if (!first) return null;
  const from = first.sentence.start;
  const line = page.text.slice(from, (page.text.indexOf('\n', from) + 1 || page.text.length + 1) - 1).trimEnd();
  if (line.length > LONGEST_HEADLINE) return null;
  const match = line.match(/^([^:“"‘]{2,45}):[^\S\n]+(\S.{8,})$/u);
  const closing = line.match(/^(.{20,}):[^\S\n]+([^:“"‘]{3,40})$/u);
  if (closing && CLOSING.test(closing[2] as string)) return closingHeadline(first, from, closing[1] as string, line.length);
  if (!match) return null;
  const words = (match[1] as string).split(/\s+/);
  const named = words.length <= 5 && words.every((w) => /^[\p{Lu}\d'’‘(]|^(?:of|the|and|on|in|for)$/u.test(w)) && !HEADINGS.test(match[1] as string);
  if (!named || !(namesSomeone(first, from + words.join(' ').length) || speaksLater(page, match[1] as string))) return null;
  const colon = from + (match[1] as string).length;
  const start = from + line.length - (match[2] as string).length;
  return {
    sentence: 0,
    head: -1,
    family: 'speech',
    source: sourceIn(first, { start: from, end: colon }),
    via: [],
    cue: [{ start: colon, end: colon + 1 }],
    content: [{ start, end: from + line.replace(/[.\s]+$/, '').length }],
  };
}

/** "Two countries to deepen ties: minister". */
const CLOSING =
  /\b(?:minister|ministry|official|officials|spokesman|spokesperson|spokeswoman|president|pm|premier|envoy|ambassador|sources?|reports?|media|army|military|government|poll|survey|study|experts?|analysts?|police|expert)\.?$/i;

function closingHeadline(clause: Clause, from: number, said: string, length: number): Attribution {
  const colon = from + said.length;
  const tail = clause.sentence.tokens.filter((t) => t.start > colon && t.end <= from + length && t.upos !== 'PUNCT');
  const named = { start: tail[0]?.start ?? colon + 1, end: tail.at(-1)?.end ?? from + length };
  return {
    sentence: 0,
    head: -1,
    family: 'speech',
    source: sourceIn(clause, named),
    via: [],
    cue: [{ start: colon, end: colon + 1 }],
    content: [{ start: from, end: colon }],
  };
}

const HEADINGS =
  /\b(?:latest|exclusive|updated?|watch|analysis|opinion|breaking|live|video|photos?|fact sheet|readout|explainer|explained|what|why|how|who|remarks|statement)\b/i;

/** Whether a person, an organisation or a poll is named before the offset. */
function namesSomeone(clause: Clause, before: number): boolean {
  const named = clause.sentence.names.some((n) => n.start < before && (n.type === 'person' || n.type === 'organisation'));
  return (
    named ||
    clause.sentence.tokens.some((t) => t.start < before && /^(?:poll|survey|report|study|minister|ministry|president|official)s?$/i.test(t.text))
  );
}

/** "LISBON, May 4 (Agency) — ": place, day and agency before the first sentence of a report or a section. */
const DATELINE = /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,? [^—–\n]{0,45}?)?(?:\([^()\n]{2,30}\))? ?(?:—|–|--| - ) ?/u;

/** A content that starts with the dateline of its sentence, without it. */
export function withoutDateline(page: Page, span: Span): Span {
  const clause = page.clauses[sentenceAt(page, span.start)] as Clause;
  if (clause.sentence.start !== span.start) return span;
  const dateline = page.text.slice(span.start, Math.min(span.end, span.start + 120)).match(DATELINE)?.[0].length ?? 0;
  return { start: span.start + dateline, end: span.end };
}

/** Whether that word speaks in the report: it names a person there, or stands before a verb of speech ("Costa said"). */
function speaksLater(page: Page, word: string): boolean {
  return page.clauses.some(({ sentence: { tokens, names } }) => {
    if (names.some((n) => n.type === 'person' && page.text.slice(n.start, n.end).split(/\s+/).includes(word))) return true;
    return tokens.some((t, i) => t.text === word && CUE_VERBS.get(tokens[i + 1]?.lemma ?? '')?.family === 'speech');
  });
}

function sourceIn(clause: Clause, span: Span): Source {
  const inside = clause.sentence.tokens.flatMap((t, i) => (t.start >= span.start && t.end <= span.end ? [i] : []));
  const head = inside.find((i) => !inside.includes(clause.sentence.tokens[i]?.head ?? -1)) ?? inside[0] ?? 0;
  return { sentence: clause.number, head, span };
}

/** A stretch of text as one span for each block between blank lines, without what is told of the room and of the hour. */
function paragraphsOf(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const match of text.slice(start, end).matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)) {
    if (END_MATTER.test(match[0].trim())) continue;
    let from = start + match.index;
    for (const aside of [...match[0].matchAll(STAGE), null]) {
      const to = aside === null ? start + match.index + match[0].length : start + match.index + aside.index;
      const span = trimmed(text, { start: from, end: to });
      if (/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) spans.push(span);
      if (aside !== null) from = to + aside[0].length;
    }
  }
  return spans;
}
