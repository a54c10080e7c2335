import type { Report } from '../model/report.ts';

// Inside the program offsets count UTF-16 units; the record that leaves it counts Unicode code points. They differ only after
// characters beyond the Basic Multilingual Plane, which most reports have none of.

/** For one text: UTF-16 offset -> code point offset. */
export type CodePoints = (offset: number) => number;

const same: CodePoints = (offset) => offset;

/** Counts code points in a text. An offset inside a surrogate pair counts as the pair's start. */
export function codePointsOf(text: string): CodePoints {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index);
  return pairs.length === 0 ? same : (offset) => offset - pairsEndingBy(pairs, offset);
}

// How many of the pairs begin before the offset: each is two units but one code point.
function pairsEndingBy(pairs: readonly number[], offset: number): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The counters of the reports that need one, by report id. */
export class Offsets {
  readonly #counters = new Map<string, CodePoints>();

  /** Notes a report; one without such characters costs nothing. */
  note(report: Pick<Report, 'id' | 'text'>): void {
    const counter = codePointsOf(report.text);
    if (counter !== same) this.#counters.set(report.id, counter);
  }

  /** The same value with every piece of evidence in it (whatever has a report, a start and an end) counted in code points. */
  inCodePoints<T>(value: T): T {
    return this.#counters.size === 0 ? value : (this.#converted(value) as T);
  }

  #converted(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((v) => this.#converted(v));
    if (value === null || typeof value !== 'object') return value;
    const object = value as Record<string, unknown>;
    const counter = typeof object.report === 'string' && typeof object.start === 'number' ? this.#counters.get(object.report) : undefined;
    if (counter) return { ...object, start: counter(object.start as number), end: counter(object.end as number) };
    return Object.fromEntries(Object.entries(object).map(([k, v]) => [k, this.#converted(v)]));
  }
}
