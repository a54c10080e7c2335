/** A stretch of a text and what lies on it. */
export interface Layer<K> {
  readonly start: number;
  readonly end: number;
  readonly key: K;
}

/** A piece of a text on all of which the same layers lie. */
export interface Segment<K> {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly K[];
}

/** Cuts a text of `length` units at every edge of a layer. The pieces come in order and cover all of it; the keys of each are those of the layers over it, shortest first. */
export function segmentsOf<K>(length: number, layers: readonly Layer<K>[]): readonly Segment<K>[] {
  const within = layers
    .map((l) => ({ ...l, start: Math.max(0, l.start), end: Math.min(length, l.end) }))
    .filter((l) => l.start < l.end)
    .sort((a, b) => a.start - b.start);
  const edges = [...new Set([0, length, ...within.flatMap((l) => [l.start, l.end])])].sort((a, b) => a - b);
  const segments: Segment<K>[] = [];
  let open: typeof within = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i] as number, edges[i + 1] as number];
    open = open.filter((l) => l.end > start);
    for (let layer = within[next]; layer !== undefined && layer.start <= start; layer = within[++next]) open.push(layer);
    const keys = [...open].sort((a, b) => a.end - a.start - (b.end - b.start)).map((l) => l.key);
    segments.push({ start, end, keys: [...new Set(keys)] });
  }
  return segments;
}
