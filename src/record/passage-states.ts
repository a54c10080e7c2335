import type { Entries, Origin } from '../model/entry.ts';
import type { Span } from '../model/span.ts';

// Text that reports share has no states of its own: it concerns those that the entries concern which rest on it.

export type Passage = Origin['passages'][number];

interface Place extends Span {
  readonly states: readonly string[];
}

/** Where in each report the words of entries stand, by place, and how long the longest of them is. */
export type Places = ReadonlyMap<string, { readonly places: readonly Place[]; readonly longest: number }>;

/** The places of all that is told of states; what a statement merely names does not count. */
export function placesOf(
  { engagements, instruments, cooperation, transfers, statements }: Entries,
  keys: ReadonlyMap<string, { readonly states: readonly { readonly country: string; readonly named: boolean }[] }>,
): Places {
  const found = new Map<string, Place[]>();
  for (const { id, evidence } of [...engagements, ...instruments, ...cooperation, ...transfers, ...statements]) {
    const states = (keys.get(id)?.states ?? []).filter((s) => !s.named).map((s) => s.country);
    if (states.length === 0) continue;
    for (const { report, start, end } of evidence) {
      const own = found.get(report);
      if (own) own.push({ start, end, states });
      else found.set(report, [{ start, end, states }]);
    }
  }
  return new Map(
    [...found].map(([report, places]) => [
      report,
      { places: places.sort((a, b) => a.start - b.start), longest: places.reduce((most, p) => Math.max(most, p.end - p.start), 0) },
    ]),
  );
}

/** The states of the entries that rest on words in these passages, sorted. */
export function statesWithin(passages: readonly Passage[], at: Places): readonly string[] {
  const states = new Set<string>();
  for (const { report, start, end } of passages) {
    const { places, longest } = at.get(report) ?? { places: [], longest: 0 };
    for (let i = firstFrom(places, start - longest); i < places.length && (places[i] as Place).start < end; i++)
      if ((places[i] as Place).end > start) for (const state of (places[i] as Place).states) states.add(state);
  }
  return [...states].sort();
}

function firstFrom(places: readonly Place[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((places[mid] as Place).start < start) low = mid + 1;
    else high = mid;
  }
  return low;
}
