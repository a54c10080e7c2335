/** Splits a list into lists of at most `size`, for statements that take many rows at once. */
export function* inBatches<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
