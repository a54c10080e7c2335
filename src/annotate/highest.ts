/** Index of the highest of `count` scores from `at` on, one of them possibly barred; of equal ones the first. */
export function highest(scores: ArrayLike<number>, at: number, count: number, barred = -1): number {
  let best = barred === 0 ? 1 : 0;
  for (let index = 0; index < count; index += 1) if (index !== barred && (scores[at + index] as number) > (scores[at + best] as number)) best = index;
  return best;
}
