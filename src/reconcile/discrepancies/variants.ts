import { digest } from '../../model/digest.ts';
import type { Discrepancy } from '../../model/entry.ts';
import type { EntryId } from '../../model/ids.ts';
import type { DiscrepancyKind } from '../../model/vocabulary.ts';
import { evidenceAt, type Reports, type Spot } from '../../resolve/index.ts';

/** One of the values that reports give, and where they give it. */
export interface Variant {
  readonly value: string;
  readonly spots: readonly Spot[];
}

/**
 * A discrepancy between reports; null where there is none: each value needs a report that does not also give one of the others, for a report that
 * gives two values does not contradict another one that gives either.
 */
export function discrepancyOf(kind: DiscrepancyKind, subject: string, variants: readonly Variant[], reports: Reports): Discrepancy | null {
  const said = variants.map((v) => new Set(v.spots.map((s) => s.report)));
  const own = variants.filter((_, i) =>
    [...(said[i] as Set<string>)].some((report) => said.every((other, j) => j === i || !other.has(report as never))),
  );
  if (own.length < 2) return null;
  const values = [...own].sort((a, b) => (a.value < b.value ? -1 : 1)).map((v) => ({ value: v.value, evidence: evidenceAt(reports, v.spots) }));
  return { id: `dis-${digest(kind, subject, ...values.map((v) => v.value))}` as EntryId, kind, subject, values };
}

/** Gathers things into classes by a relation that need not be transitive: whatever is linked, directly or not, is one class. Classes and members keep their order. */
export function classesBy<T>(items: readonly T[], alike: (a: T, b: T) => boolean): T[][] {
  const classes: T[][] = [];
  for (const item of items) {
    const fitting = classes.filter((c) => c.some((other) => alike(other, item)));
    const [first, ...rest] = fitting;
    if (!first) classes.push([item]);
    else {
      first.push(item, ...rest.flat());
      for (const merged of rest) classes.splice(classes.indexOf(merged), 1);
    }
  }
  return classes;
}
