import type { ReportId } from '../../model/ids.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { type Alignment, grow } from './alignment.ts';
import { readerEdges } from './edges.ts';
import { SHINGLE, sharedShingles } from './fingerprints.ts';
import { Lexicon, type Matter } from './lexicon.ts';
import { type Printed, quotedAlike } from './quoted.ts';

/** A passage that two reports print alike. */
export interface SharedPassage {
  readonly a: ReportId;
  readonly b: ReportId;
  readonly inA: Span;
  readonly inB: Span;
}

// A passage is worth naming from this many matter words on, some of which must be no names.
const LEAST_WORDS = 8;
const LEAST_SMALL = 5;
// Of words that quotation marks vouch for fewer will do.
const LEAST_QUOTED = 3;
const LEAST_DENSITY = 0.6;
// One copy may leave out what another prints: no more than this on one side, and on the other.
const SHORT_BREAK = 3;
const LONG_BREAK = 30;
// What stands in many reports on several occasions is a formula of the trade, not a copy.
const FEW_REPORTS = 6;
const OCCASIONS = 4;
const OCCASION_GAP_DAYS = 10;
const ALL_PAIRS = 8;
// Two texts that repeat one sentence without end would have every repetition of the one compared with every one of the other.
const MOST_ALIGNMENTS = 200;

/**
 * The passages that reports share, whole or with small edits, pair by pair; in time about linear in the text: no two reports are compared that do not
 * share a fingerprint, and of those that share a common one only enough to tie them together. `reports` come in order of publication.
 * Formulae that recur over months in many reports do not count.
 */
export function sharedPassages(reports: readonly Report[]): SharedPassage[] {
  const lexicon = new Lexicon();
  const matter = reports.map((report) => lexicon.matterOf(report.text));
  const days = reports.map((report) => Date.parse(report.published) / 86_400_000);
  const found = new Map<number, Alignment[]>();
  for (const postings of sharedShingles(matter)) {
    if (isFormula(postings, days)) continue;
    for (const [p, q] of pairsOf(postings)) {
      const key = p.text * reports.length + q.text;
      const known = found.get(key) ?? [];
      if (known.length >= MOST_ALIGNMENTS) continue;
      if (known.some((k) => k.fromA <= p.at && p.at < k.toA && k.fromB <= q.at && q.at < k.toB)) continue;
      known.push(grow(matter[p.text] as Matter, matter[q.text] as Matter, { a: p.text, b: q.text, atA: p.at, atB: q.at, length: SHINGLE }));
      found.set(key, known);
    }
  }
  for (const printed of quotedAlike(reports.map((report) => report.text))) {
    if (isFormula(printed, days)) continue;
    for (const [p, q] of pairsOf(printed)) {
      const key = p.text * reports.length + q.text;
      found.set(key, [...(found.get(key) ?? []), quotedAlignment(p, q, matter)]);
    }
  }
  const whole = (list: readonly Alignment[]): Alignment[] => joined(distinct(list.filter(isPassage)), matter);
  return [...found.values()].flatMap(whole).map((alignment) => passageOf(alignment, reports, matter));
}

/** A quotation that two texts print alike, by its words of matter. */
function quotedAlignment(p: Printed, q: Printed, matter: readonly Matter[]): Alignment {
  const [[fromA, toA], [fromB, toB]] = [p, q].map(({ text, span }) => {
    const { starts } = matter[text] as Matter;
    return [firstFrom(starts, span.start), firstFrom(starts, span.end)];
  }) as [[number, number], [number, number]];
  return { a: p.text, b: q.text, fromA, toA, fromB, toB, matched: toA - fromA, small: toA - fromA, quoted: [p.span, q.span] };
}

/** The place of the first of ascending numbers that is not below the one given. */
function firstFrom(sorted: Int32Array, least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFormula(postings: readonly { readonly text: number }[], days: readonly number[]): boolean {
  const when = [...new Set(postings.map((p) => p.text))].map((text) => days[text] as number).sort((a, b) => a - b);
  if (when.length <= FEW_REPORTS) return false;
  const occasions = when.filter((day, i) => i === 0 || day - (when[i - 1] as number) > OCCASION_GAP_DAYS).length;
  return occasions >= OCCASIONS;
}

/**
 * All pairs of few texts; of many, each with the one before and the first, which is enough to tie them together: a phrase of three thousand reports
 * gives six thousand pairs, not four million.
 */
function* pairsOf<P extends { readonly text: number }>(postings: readonly P[]): Generator<readonly [P, P]> {
  const few = postings.length <= ALL_PAIRS;
  for (let i = 1; i < postings.length; i++) {
    const q = postings[i] as P;
    for (let j = 0; j < i; j = few || j === i - 1 ? j + 1 : i - 1) {
      const p = postings[j] as P;
      if (p.text !== q.text) yield [p, q];
    }
  }
}

function isPassage(found: Alignment): boolean {
  if (found.quoted) return found.matched >= LEAST_QUOTED;
  const longer = Math.max(found.toA - found.fromA, found.toB - found.fromB);
  return found.matched >= LEAST_WORDS && found.small >= LEAST_SMALL && found.matched / longer >= LEAST_DENSITY;
}

/** Without alignments that lie within a better one of the same two texts. */
function distinct(alignments: readonly Alignment[]): Alignment[] {
  const kept: Alignment[] = [];
  const inside = (s: number, e: number, from: number, to: number): boolean => Math.min(e, to) - Math.max(s, from) > (e - s) / 2;
  for (const one of [...alignments].sort((x, y) => y.matched - x.matched || x.fromA - y.fromA || x.fromB - y.fromB))
    if (!kept.some((k) => inside(one.fromA, one.toA, k.fromA, k.toA) || inside(one.fromB, one.toB, k.fromB, k.toB))) kept.push(one);
  return kept;
}

/**
 * Alignments that follow one another without a break in one text, where the other puts in or leaves out a sentence or two, as one; but not where both
 * begin a paragraph in between.
 */
function joined(alignments: readonly Alignment[], matter: readonly Matter[]): Alignment[] {
  const parted = (text: number, from: number, to: number): boolean => (matter[text] as Matter).first.subarray(from, to + 1).includes(1);
  const whole: Alignment[] = [];
  for (const next of [...alignments].sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB)) {
    const last = whole.at(-1);
    const gaps = last ? [next.fromA - last.toA, next.fromB - last.toB] : [-1];
    const apart = last && parted(last.a, last.toA, next.fromA) && parted(last.b, last.toB, next.fromB);
    if (last && !apart && Math.min(...gaps) >= 0 && Math.min(...gaps) <= SHORT_BREAK && Math.max(...gaps) <= LONG_BREAK)
      whole[whole.length - 1] = {
        ...last,
        toA: next.toA,
        toB: next.toB,
        matched: last.matched + next.matched,
        small: last.small + next.small,
        quoted: undefined,
      };
    else whole.push(next);
  }
  return whole;
}

function passageOf(found: Alignment, reports: readonly Report[], matter: readonly Matter[]): SharedPassage {
  const span = (text: number, from: number, to: number): Span => ({
    start: (matter[text] as Matter).starts[from] as number,
    end: (matter[text] as Matter).ends[to - 1] as number,
  });
  const [a, b] = [reports[found.a] as Report, reports[found.b] as Report];
  const [spanA, spanB] = found.quoted ?? [span(found.a, found.fromA, found.toA), span(found.b, found.fromB, found.toB)];
  const [inA, inB] = readerEdges(a.text, spanA, b.text, spanB);
  return { a: a.id, b: b.id, inA, inB };
}
