import type { Annotation, Sentence, Token } from '../../model/annotation.ts';
import type { Dating } from '../../model/date.ts';
import type { Day, Report } from '../../model/report.ts';
import type { TimeMention } from '../../model/scene.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { dependents } from '../tree.ts';
import { anchorsDiscourse, headToken, newsInAside } from './anchor.ts';
import { datelineOf, ownDayOf } from './dateline.ts';
import { type Expression, expressionsIn } from './expressions.ts';
import { headsClause, outlookAt } from './outlook.ts';
import type { Reading, Reckoning } from './reading.ts';

/**
 * Every time that a report names, in the order of the text, resolved against the report's own day and against the day of the event told
 * last ("the same day"). The date of a dateline is not among them: it is the report's own day, not that of an event.
 */
export function timesOf(report: Report, annotation: Annotation): TimeMention[] {
  const today = ownDayOf(report);
  const dateline = datelineOf(report)?.span;
  const times: TimeMention[] = [];
  let discourse: Day = today;
  for (const [number, sentence] of annotation.sentences.entries()) {
    const readable = (e: Expression) =>
      !(dateline !== undefined && overlaps(e, dateline)) && e.rule.read(e.groups, { today, discourse, direction: 'open' }) !== null;
    for (const expression of expressionsIn(report.text.slice(sentence.start, sentence.end), sentence.start, readable)) {
      const place = tokensOf(sentence, expression);
      if (place === undefined) continue;
      const head = headToken(sentence, place);
      const reading = expression.rule.read(expression.groups, {
        today,
        discourse,
        direction: directionAt(sentence, head),
      });
      if (reading === null) continue;
      const dating = datingOf(reading, expression);
      // What somebody says "today" is the day he said it, not that of what is told next.
      const news = number === 0 && !times.some((t) => t.anchors) && newsInAside(sentence, head, dating, today);
      const anchors = (anchorsDiscourse(sentence, head, dating, today) || news) && !quoted(report.text.slice(sentence.start, expression.start));
      times.push({ start: expression.start, end: expression.end, sentence: number, ...place, head, dating, anchors });
      if (anchors && reading.precision === 'day') discourse = reading.start;
    }
  }
  return times;
}

/** Whether a quotation that opened in the text is still open at its end. */
function quoted(text: string): boolean {
  const curly = text.lastIndexOf('“') > text.lastIndexOf('”');
  return curly || (text.split('"').length - 1) % 2 === 1;
}

function datingOf({ start, end, precision, from }: Reading, words: Span): Dating {
  const span = { start: words.start, end: words.end };
  return from === null ? { how: 'stated', start, end, precision, words: span } : { how: 'derived', start, end, precision, words: span, from };
}

function tokensOf(sentence: Sentence, span: Span): { first: number; last: number } | undefined {
  const first = sentence.tokens.findIndex((t) => t.end > span.start);
  if (first < 0) return undefined;
  let last = first;
  while (last < sentence.tokens.length && (sentence.tokens[last] as Token).start < span.end) last++;
  return last > first ? { first, last } : undefined;
}

function directionAt(sentence: Sentence, head: number): Reckoning['direction'] {
  const token = sentence.tokens[head] as Token;
  const above = sentence.tokens[token.head];
  // "discussed the visit on August 30": the noun's own day need not lie where the verb looks.
  const ofNoun = above?.upos === 'NOUN' && !headsClause(sentence, token.head);
  const { time, verb } = outlookAt(sentence, ofNoun ? token.head : head);
  if (aheadOfEvent(sentence, head)) return 'ahead';
  if (setFor(sentence, head)) return 'open';
  if (verb < 0 || token.deprel === 'compound' || token.deprel === 'nmod:poss') return 'open';
  if (time === 'future' || arranges(sentence, verb) || timetabled(sentence, verb)) return 'ahead';
  // "had planned for June": what was set may lie on either side.
  if (/^(?:plan|schedule|slate|intend)$/.test(sentence.tokens[verb]?.lemma ?? '')) return 'open';
  if (ofNoun) return 'open';
  return time === 'past' || time === 'perfect' || time === 'pluperfect' ? 'back' : 'open';
}

/** "On Thursday the minister is expected to visit": the day is that of what is expected. */
function arranges(sentence: Sentence, verb: number): boolean {
  const { lemma, text } = sentence.tokens[verb] as Token;
  const set = /^(?:expect|schedule|slate|due|set|plan)(?:ed|d)?$/i;
  if (!set.test(lemma) && !set.test(text)) return false;
  const helped = dependents(sentence, verb, 'aux:pass', 'cop').some((k) => /^(?:is|are)$/i.test((sentence.tokens[k] as Token).text));
  return helped && dependents(sentence, verb, 'xcomp').length > 0;
}

/** "The trip continues on Friday", "when the minister travels to Oslo": journeys that the present tense of a full sentence tells are a timetable's. */
function timetabled(sentence: Sentence, verb: number): boolean {
  const { lemma, xpos } = sentence.tokens[verb] as Token;
  return xpos === 'VBZ' && /^(?:continue|travel|fly|leave|depart|return)$/.test(lemma) && sentence.tokens.at(-1)?.text === '.';
}

/** "talks planned for 26 March have been put off": the day stands on neither side of the report by the verb's tense. */
function setFor(sentence: Sentence, head: number): boolean {
  const at = [head - 1, head - 2, head - 3].find((k) => sentence.tokens[k]?.text.toLowerCase() === 'for');
  return (
    at !== undefined &&
    /^(?:planned|scheduled|set|slated|due|expected|arranged|fixed|foreseen|announced|envisaged|pencilled)$/i.test(sentence.tokens[at - 1]?.text ?? '')
  );
}

/** "was signed ahead of talks in Oslo on Friday": the day is that of the talks, which lie ahead. */
function aheadOfEvent(sentence: Sentence, head: number): boolean {
  for (let k = head - 1; k > 0; k--) {
    const token = sentence.tokens[k] as Token;
    if (token.upos === 'VERB' || token.text === ';') return false;
    if (token.text === 'of' && sentence.tokens[k - 1]?.text.toLowerCase() === 'ahead') return true;
  }
  return false;
}
