import type { Report } from '../model/report.ts';
import { containment } from './likeness.ts';

/** When a version is of, by what it says itself: when it was last changed, or published where it does not say or that is later. ISO 8601. */
export function momentOf({ published, modified }: Report): string {
  return modified && modified > published ? modified : published;
}

// Feeds print the beginning of what the page has whole.
const EXCERPT_PART = 1 / 3;
const EXCERPT_CONTAINED = 0.8;

/**
 * Versions of one report, the oldest first and the newest last: by when they say they are of, then the longer text, then the id, so that it does not
 * matter which was read first. A mere excerpt (a third of another version or less, and all but contained in it) is never newer than what it is from.
 */
export function oldestFirst(versions: readonly Report[], stretches: (report: Report) => ReadonlySet<number>): Report[] {
  const excerpt = new Set(versions.filter((one) => versions.some((other) => isExcerpt(one, other, stretches))));
  return [...versions].sort(
    (a, b) =>
      Number(excerpt.has(b)) - Number(excerpt.has(a)) || order(momentOf(a), momentOf(b)) || a.text.length - b.text.length || order(a.id, b.id),
  );
}

function isExcerpt(one: Report, other: Report, stretches: (report: Report) => ReadonlySet<number>): boolean {
  return one.text.length <= other.text.length * EXCERPT_PART && containment(stretches(one), stretches(other)) >= EXCERPT_CONTAINED;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
