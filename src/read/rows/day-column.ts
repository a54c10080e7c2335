import { type DayOrder, orderShown, twoWaysIn } from '../day.ts';
import type { Row } from './row.ts';

/** Something that came with a day in words, and how the days of its column are to be read, where others of the column tell. */
export interface Ordered<T> {
  readonly item: T;
  readonly column: DayOrder | null;
}

/** So many rows, and characters of them, are held back while nothing tells how their days are to be read. */
const MOST_HELD = 5000;
const MOST_LETTERS = 16 * 1024 * 1024;

/**
 * Items in their order, with how dates in numbers are to be read: as those of the column that can be read one way only. Items from the first
 * that can be read two ways on are held back until the column ends, or so many came that it has to be said now. Where a column has both
 * orders, it tells nothing. `wordsOf` gives an item's day as it is written, `lengthOf` how much memory it takes, in characters.
 */
export async function* withOrder<T>(
  items: AsyncIterable<T>,
  wordsOf: (item: T) => string | null,
  lengthOf: (item: T) => number,
): AsyncGenerator<Ordered<T>> {
  const shown = new Set<DayOrder>();
  let held: T[] = [];
  let letters = 0;
  let decided = false;
  for await (const item of items) {
    const words = wordsOf(item) ?? '';
    const order = orderShown(words);
    if (order !== null) shown.add(order);
    if (!decided && (held.length > 0 || twoWaysIn(words) !== null)) {
      held.push(item);
      letters += lengthOf(item);
      if (held.length < MOST_HELD && letters < MOST_LETTERS) continue;
      yield* ordered(held, shown);
      held = [];
      decided = true;
    } else yield { item, column: only(shown) };
  }
  yield* ordered(held, shown);
}

/** About how many characters a row holds. */
export function lettersOf(row: Row): number {
  return Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 100), 0);
}

function* ordered<T>(items: readonly T[], shown: ReadonlySet<DayOrder>): Generator<Ordered<T>> {
  const column = only(shown);
  for (const item of items) yield { item, column };
}

function only(shown: ReadonlySet<DayOrder>): DayOrder | null {
  const [order] = shown;
  return shown.size === 1 && order !== undefined ? order : null;
}
