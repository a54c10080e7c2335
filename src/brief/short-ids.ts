const LEAST = 'eng-0000'.length;

/** Cuts ids down to the shortest beginnings, of four signs behind the prefix at least, that no other of these ids shares. */
export function shortIds(ids: Iterable<string>): (id: string) => string {
  const sorted = [...new Set(ids)].sort();
  const short = new Map<string, string>();
  for (const [i, id] of sorted.entries()) {
    const length = Math.max(LEAST, 1 + common(id, sorted[i - 1]), 1 + common(id, sorted[i + 1]));
    short.set(id, id.slice(0, length));
  }
  return (id) => short.get(id) ?? id;
}

function common(a: string, b = ''): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
