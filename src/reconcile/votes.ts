/** The value that comes up most often; of equals the one that came first. Undefined for an empty list. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: T | undefined;
  for (const [value, n] of counts) if (best === undefined || n > (counts.get(best) as number)) best = value;
  return best;
}

/** The value that ranks highest in a list ordered from least to most; undefined for an empty list. */
export function highest<T>(order: readonly T[], values: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const value of values) if (best === undefined || order.indexOf(value) > order.indexOf(best)) best = value;
  return best;
}
