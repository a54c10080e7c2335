import { z } from 'zod';

export const largestPage = 200;
const usualPage = 50;

/** Where in a list to go on, and how much of it to give. */
export const Paging = z.object({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(largestPage)
    .default(usualPage)
    .meta({ description: `How many items at most, up to ${largestPage}.` }),
  cursor: z.string().max(600).optional().meta({ description: 'The `next` of the page before; opaque.' }),
});
export type Paging = z.infer<typeof Paging>;

/** One page of a list: its items, the cursor of the next page (null on the last), and how many there are in all. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item).readonly(), next: z.string().nullable(), total: z.int().nonnegative() });
}
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}
