import type { StatementClaim } from '../../model/claim.ts';
import type { ReportId } from '../../model/ids.ts';
import type { Report } from '../../model/report.ts';
import { covers, type Span } from '../../model/span.ts';
import { type Kept, type Reports, wordsOf } from '../../resolve/index.ts';
import type { StatementsAt } from '../sources.ts';
import { tellingWords } from '../words.ts';
import type { SharedPassage } from './shared.ts';

// A quotation goes from hand to hand whole, or a sentence of it does: fewer words show that than running text needs.

const LEAST_WORDS = 8;
const LEAST_TELLING = 4;
const WHOLE = /^["“„«'‘][\s\S]*["”»'’]$/u;
const MARKED = /["“„«]([^"“”„«»]+)["”»]/gu;
const SENTENCE = /\S[^.!?…]*[.!?…]*/gu;

/** A quotation, or a sentence of one, and its words as a key. */
interface Quoted {
  readonly report: ReportId;
  readonly span: Span;
  readonly key: string;
}

/**
 * The passages with the quotations, and then the single sentences of quotations, that several reports print in the same words, each with the first
 * report of it. What lies in a passage that two reports share anyway is none of its own.
 */
export function withSharedQuotations(
  passages: readonly SharedPassage[],
  statements: StatementsAt,
  reports: Reports,
  kept: Kept,
): readonly SharedPassage[] {
  const quoted = [...statements]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, said]) => kept.same('quotations of a report', id, said, () => quotedIn(reports.get(id) as Report, said)));
  const whole = [
    ...passages,
    ...sharedAmong(
      quoted.flatMap((q) => q.whole),
      passages,
    ),
  ];
  return [
    ...whole,
    ...sharedAmong(
      quoted.flatMap((q) => q.sentences),
      whole,
    ),
  ];
}

function sharedAmong(quoted: readonly Quoted[], passages: readonly SharedPassage[]): SharedPassage[] {
  const known = Map.groupBy(passages, (p) => pairKey(p.a, p.b));
  const covered = (x: Quoted, y: Quoted): boolean =>
    (known.get(pairKey(x.report, y.report)) ?? []).some(({ a, inA, inB }) =>
      a === x.report ? covers(inA, x.span) || covers(inB, y.span) : covers(inA, y.span) || covers(inB, x.span),
    );
  return [...Map.groupBy(quoted, (q) => q.key).values()].flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : rest
          .filter((other) => other.report !== first.report && !covered(first, other))
          .map((other) => ({ a: first.report, b: other.report, inA: first.span, inB: other.span })),
  );
}

/** The quotations of a report's statements, and their sentences, that have words enough to show that they were copied. */
function quotedIn(report: Report, said: readonly StatementClaim[]): { readonly whole: readonly Quoted[]; readonly sentences: readonly Quoted[] } {
  const spans = said
    .filter((s) => s.mode !== 'indirect')
    .flatMap((s) => s.content)
    .flatMap((content) => markedIn(report.text, content));
  const telling = (span: Span): Quoted[] => {
    const words = wordsOf(report.text.slice(span.start, span.end));
    const key = words.join(' ');
    return words.length < LEAST_WORDS || tellingWords(key).size < LEAST_TELLING ? [] : [{ report: report.id, span, key }];
  };
  return { whole: spans.flatMap(telling), sentences: spans.flatMap((span) => sentencesOf(report.text, span)).flatMap(telling) };
}

/** What stands between quotation marks, without the comma or stop that the reporter's sentence may have put there. */
function markedIn(text: string, { start, end }: Span): Span[] {
  const words = text.slice(start, end);
  if (WHOLE.test(words)) return [withoutStop(text, { start: start + 1, end: end - 1 })];
  return [...words.matchAll(MARKED)].map((match) =>
    withoutStop(text, { start: start + match.index + 1, end: start + match.index + match[0].length - 1 }),
  );
}

/** The sentences of a quotation, without their stops. */
function sentencesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(SENTENCE)].map((match) =>
    withoutStop(text, { start: start + match.index, end: start + match.index + match[0].length }),
  );
}

function withoutStop(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/[\s,.!?…]+$/u, '').length };
}

const pairKey = (a: ReportId, b: ReportId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
