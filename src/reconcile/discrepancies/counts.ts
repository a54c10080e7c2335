import type { EngagementClaim, InstrumentClaim, TransferClaim } from '../../model/claim.ts';
import type { Discrepancy } from '../../model/entry.ts';
import { type Reports, reportOf, type Spot } from '../../resolve/index.ts';
import { isRounded } from './figure.ts';
import { classesBy, discrepancyOf, type Variant } from './variants.ts';

/** A number as a report writes it, with what it counts. */
interface Count {
  readonly text: string;
  readonly value: number;
  readonly spot: Spot;
}

const HEADS =
  /(\d[\d,.]*\d|\d)\s+(?:[\p{L}-]+\s+){0,2}?(?:troops|soldiers|personnel|servicemen|servicemembers|service members|marines|sailors|cadets)\b/giu;
const MONEY =
  /(?:[$€£¥]|US\$|\bUSD\s?)\s?(\d[\d,.]*\d|\d)(?:\s?-?(million|billion|trillion|mn|bn|m\b|b\b))?|(\d[\d,.]*\d|\d)[\s-](million|billion|trillion)[\s-](?:US[\s-])?(?:dollar|euro|pound|yen|rupee)/giu;
const SCALE: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9, trillion: 1e12 };

/** Whether reports disagree on how many take part in an exercise. Only claims whose words count heads once are heard. */
export function headCounts(subject: string, claims: readonly EngagementClaim[], reports: Reports): Discrepancy | null {
  return between(
    subject,
    claims.flatMap((claim) => only(countsIn(claim, reports, HEADS))),
    reports,
  );
}

/** Whether reports disagree on what an instrument is worth. */
export function sums(subject: string, claims: readonly InstrumentClaim[], reports: Reports): Discrepancy | null {
  return between(
    subject,
    claims.flatMap((claim) => only(countsIn(claim, reports, MONEY))),
    reports,
  );
}

/** Whether reports disagree on how many pieces were handed over; numbers for one stage only, for what is ordered may be delivered in parts. */
export function pieces(subject: string, claims: readonly TransferClaim[], reports: Reports): Discrepancy[] {
  const counted = claims.flatMap((claim) => (claim.quantity === null ? [] : [{ claim, value: claim.quantity }]));
  return [...Map.groupBy(counted, ({ claim }) => claim.stage).values()]
    .map((same) =>
      between(
        subject,
        same.map(({ claim, value }) => writtenIn(claim, value, reports)),
        reports,
      ),
    )
    .filter((d) => d !== null);
}

function between(subject: string, counts: readonly Count[], reports: Reports): Discrepancy | null {
  const classes = classesBy(counts, (a, b) => isRounded(a.value, b.value));
  const variants = classes.map((same): Variant => ({ value: (same[0] as Count).text, spots: same.map((count) => count.spot) }));
  return discrepancyOf('quantity', subject, variants, reports);
}

function countsIn(claim: EngagementClaim | InstrumentClaim, reports: Reports, pattern: RegExp): Count[] {
  const { text } = reportOf(reports, claim.report);
  return claim.evidence.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => {
      const [words, first, scale, second, unit] = match;
      const start = span.start + match.index;
      const value = numberOf(first ?? second ?? '') * (SCALE[(scale ?? unit ?? '').toLowerCase()] ?? 1);
      return { text: words.replace(/\s+/g, ' '), value, spot: { report: claim.report, span: { start, end: start + words.length } } };
    }),
  );
}

/** One number is a statement; several are a story that no single number contradicts. */
const only = (counts: readonly Count[]): readonly Count[] => (new Set(counts.map((c) => c.value)).size === 1 ? counts : []);

const numberOf = (digits: string): number => Number(/[.,]\d{3}(?:\D|$)/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'));

/** The quantity of a transfer as its report writes it; plain digits where it is written out in words. */
function writtenIn(claim: TransferClaim, value: number, reports: Reports): Count {
  const { text } = reportOf(reports, claim.report);
  for (const span of claim.evidence)
    for (const match of text.slice(span.start, span.end).matchAll(/\d[\d,.]*\d|\d/g))
      if (numberOf(match[0]) === value) return { text: match[0], value, spot: { report: claim.report, span } };
  return { text: String(value), value, spot: { report: claim.report, span: claim.evidence[0] as Spot['span'] } };
}
