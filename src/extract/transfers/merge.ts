import type { TransferClaim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { TransferStage } from '../../model/vocabulary.ts';

/** A transfer as one sentence tells it, before it is laid together with others of the report. */
export interface Telling {
  readonly claim: TransferClaim;
  /** The sentence that tells it. */
  readonly sentence: number;
  /** Whether the arms are called by the name of a system. */
  readonly named: boolean;
  /** Whether the words only point back ("the jets"). */
  readonly definite: boolean;
}

/** How far a transfer is; of two tellings the further one holds. */
export const FURTHER: Readonly<Record<TransferStage, number>> = { offered: 0, licensed: 1, ordered: 2, procured: 3, delivered: 4 };

/** One claim for each transfer of a report: tellings of the same arms between the same states become one, with the evidence of all. */
export function merged(tellings: readonly Telling[]): TransferClaim[] {
  const kept: Telling[] = [];
  for (const telling of tellings) {
    const at = kept.findIndex((k) => sameTransfer(k, telling));
    if (at >= 0) kept[at] = joined(kept[at] as Telling, telling);
    // What only points back adds nothing where there is nothing to point to.
    else if (!telling.definite || telling.named || telling.claim.quantity !== null) kept.push(telling);
  }
  return kept.map((k) => k.claim);
}

function sameTransfer(a: Telling, b: Telling): boolean {
  if (a.claim.supplier !== b.claim.supplier || a.claim.recipient !== b.claim.recipient) return false;
  const x = wordsOf(a.claim.item);
  const y = wordsOf(b.claim.item);
  if (x.join(' ') === y.join(' ')) return a.claim.quantity === null || b.claim.quantity === null || a.claim.quantity === b.claim.quantity;
  if (b.definite && !b.named && a.claim.category === b.claim.category) return true;
  const uncounted = a.claim.quantity === null || b.claim.quantity === null || a.claim.quantity === b.claim.quantity;
  if (a.named && b.named && uncounted && a.claim.category === b.claim.category && sameName(a.claim.item, b.claim.item)) return true;
  const [few, many] = x.length < y.length ? [x, y] : [y, x];
  return a.named && b.named && few.every((w) => many.includes(w)) && uncounted;
}

/** Whether the proper names in two items are the same: "F-16 fighter jets" and "F-16 aircraft". */
function sameName(a: string, b: string): boolean {
  const proper = (item: string): string =>
    item
      .split(/\s+/)
      .flatMap((w) => (/^[A-Z]|\d/.test(w) ? [w.replace(/(?<=\w{2})s$/, '')] : []))
      .join(' ');
  return proper(a) !== '' && proper(a) === proper(b);
}

function joined(a: Telling, b: Telling): Telling {
  const fuller = b.claim.item.length > a.claim.item.length && b.named ? b : a;
  const further = FURTHER[b.claim.stage] > FURTHER[a.claim.stage] && b.claim.stage !== 'offered' ? b : a;
  const evidence: Span[] = [...a.claim.evidence];
  for (const span of b.claim.evidence) if (!evidence.some((e) => e.start === span.start)) evidence.push(span);
  return {
    sentence: b.sentence,
    named: a.named || b.named,
    definite: a.definite && b.definite,
    claim: {
      ...a.claim,
      item: fuller.claim.item,
      category: fuller.claim.category,
      quantity: a.claim.quantity ?? b.claim.quantity,
      stage: further.claim.stage,
      period: a.claim.period ?? b.claim.period,
      date: a.claim.date.how === 'unknown' ? b.claim.date : a.claim.date,
      evidence,
    },
  };
}

function wordsOf(item: string): string[] {
  return item
    .toLowerCase()
    .split(/[\s-]+/)
    .map((w) => w.replace(/(?<=\w{2})s$/, ''));
}
