/**
 * Joins the two groups whose pairs score highest on average, again and again, while that average is at least `join`; the same items and scores
 * give the same groups. `scores` holds the upper triangle of a square: score of i and j < i at i * (i - 1) / 2 + j.
 * Average linkage: Sokal and Michener (1958). Returns the group of each item, named by its first item.
 */
export function agglomerate(count: number, scores: Float32Array, join: number): number[] {
  const at = (i: number, j: number): number => (i > j ? (i * (i - 1)) / 2 + j : (j * (j - 1)) / 2 + i);
  const mean = Float64Array.from(scores);
  const size = new Int32Array(count).fill(1);
  const alive = Array.from({ length: count }, (_, i) => i);
  const root = Array.from({ length: count }, (_, i) => i);
  const best = new Int32Array(count).fill(-1);
  const lookUp = (i: number): void => {
    let found = -1;
    for (const j of alive) if (j !== i && (found < 0 || (mean[at(i, j)] as number) > (mean[at(i, found)] as number))) found = j;
    best[i] = found;
  };
  for (const i of alive) lookUp(i);
  while (alive.length > 1) {
    let low = -1;
    for (const i of alive)
      if ((best[i] as number) >= 0 && (low < 0 || (mean[at(i, best[i] as number)] as number) > (mean[at(low, best[low] as number)] as number)))
        low = i;
    if (low < 0 || (mean[at(low, best[low] as number)] as number) < join) break;
    const [x, y] = [Math.min(low, best[low] as number), Math.max(low, best[low] as number)];
    const [p, q] = [size[x] as number, size[y] as number];
    alive.splice(alive.indexOf(y), 1);
    for (const k of alive) if (k !== x) mean[at(x, k)] = (p * (mean[at(x, k)] as number) + q * (mean[at(y, k)] as number)) / (p + q);
    size[x] = p + q;
    for (let i = 0; i < count; i++) if (root[i] === y) root[i] = x;
    for (const k of alive)
      if (k === x || best[k] === x || best[k] === y) lookUp(k);
      else if ((mean[at(k, x)] as number) > (mean[at(k, best[k] as number)] as number)) best[k] = x;
  }
  return root;
}
