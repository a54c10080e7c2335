/** Things that stand so near one another on an axis that they are drawn as one. */
export interface Cluster<T> {
  /** Pixels from the left; `right` is beyond `left` where one of them lasts. */
  readonly left: number;
  readonly right: number;
  readonly members: readonly T[];
}

/** Puts together what lies within `gap` pixels of its left neighbour. What lasts longer than a mark is wide stays by itself. */
export function clustered<T>(things: readonly T[], extent: (thing: T) => readonly [left: number, right: number], gap: number): readonly Cluster<T>[] {
  const placed = things.map((thing) => ({ thing, extent: extent(thing) })).sort((a, b) => a.extent[0] - b.extent[0] || a.extent[1] - b.extent[1]);
  const clusters: { left: number; right: number; members: T[] }[] = [];
  let open: (typeof clusters)[number] | undefined;
  for (const {
    thing,
    extent: [left, right],
  } of placed) {
    if (right - left > gap * 2) clusters.push({ left, right, members: [thing] });
    else if (open !== undefined && left - open.right < gap) {
      open.members.push(thing);
      open.right = Math.max(open.right, right);
    } else {
      open = { left, right, members: [thing] };
      clusters.push(open);
    }
  }
  return clusters;
}
