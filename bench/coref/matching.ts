/** Row -> column -> weight above nought; what is not there weighs nothing. */
export type SparseWeights = readonly ReadonlyMap<number, number>[];

/**
 * The greatest sum of weights that takes each row and each column at most once. Rows and columns that no weight joins are matched apart from
 * one another, so that thousands of small chains take no longer than they must.
 */
export function bestMatching(weights: SparseWeights): number {
  return componentsOf(weights).reduce((sum, rows) => sum + assign(rows.map((row) => weights[row] as ReadonlyMap<number, number>)), 0);
}

function componentsOf(weights: SparseWeights): number[][] {
  const rowsOf = new Map<number, number[]>();
  weights.forEach((columns, row) => {
    for (const column of columns.keys()) rowsOf.set(column, [...(rowsOf.get(column) ?? []), row]);
  });
  const seen = new Set<number>();
  const components: number[][] = [];
  for (let start = 0; start < weights.length; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    const rows = [start];
    for (const row of rows)
      for (const column of (weights[row] as ReadonlyMap<number, number>).keys())
        for (const next of rowsOf.get(column) ?? [])
          if (!seen.has(next)) {
            seen.add(next);
            rows.push(next);
          }
    components.push(rows);
  }
  return components;
}

/** Kuhn (1955) and Munkres (1957), in the form with potentials, on a matrix made square with noughts. */
function assign(rows: SparseWeights): number {
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (rows.length === 1 || columns.length === 1) return Math.max(0, ...rows.flatMap((row) => [...row.values()]));
  const size = Math.max(rows.length, columns.length);
  const cost = (row: number, column: number): number => -(rows[row]?.get(columns[column] as number) ?? 0);
  const u = new Float64Array(size + 1);
  const v = new Float64Array(size + 1);
  const rowAt = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    rowAt[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const at = rowAt[column] as number;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = cost(at - 1, j - 1) - (u[at] as number) - (v[j] as number);
        if (reduced < (least[j] as number)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          u[rowAt[j] as number] = (u[rowAt[j] as number] as number) + delta;
          v[j] = (v[j] as number) - delta;
        } else least[j] = (least[j] as number) - delta;
      }
      column = next;
    } while (rowAt[column] !== 0);
    while (column !== 0) {
      const before = way[column] as number;
      rowAt[column] = rowAt[before] as number;
      column = before;
    }
  }
  let total = 0;
  for (let j = 1; j <= size; j++) total -= cost((rowAt[j] as number) - 1, j - 1);
  return total;
}
