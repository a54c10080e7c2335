import { z } from 'zod';

/** Where a report says of which day it is. */
export const ToldIn = z.enum([
  /** The fields above its text. */
  'header',
  /** Its text: a dateline, a line at its head or its foot. */
  'text',
  /** What its web page declares or shows beside it. */
  'page',
  /** The row, the item or the feed that it stood in. */
  'item',
  /** The letter that it came as. */
  'letter',
  /** What the user said. */
  'user',
]);
export type ToldIn = z.infer<typeof ToldIn>;

/**
 * How the day of a report is known: told, worked out from what is told, or merely assumed. `or` is the other day that its words can mean
 * ("03/04/2024"), where they can be read two ways; `because` is the reason in words, as the end of a sentence.
 */
export const Dated = z.discriminatedUnion('how', [
  z.object({ how: z.literal('stated'), in: ToldIn }),
  z.object({ how: z.literal('derived'), because: z.string(), or: z.iso.date().nullable() }),
  z.object({ how: z.literal('assumed'), because: z.string(), or: z.iso.date().nullable() }),
]);
export type Dated = z.infer<typeof Dated>;

const RANKS: readonly Dated['how'][] = ['stated', 'derived', 'assumed'];

/** How the day of a report is known of which two copies know it differently: the surer way, else the one that comes first. */
export function datedOfCopies(a: Dated | null, b: Dated | null): Dated | null {
  if (a === null || b === null) return a ?? b;
  const rank = RANKS.indexOf(a.how) - RANKS.indexOf(b.how);
  if (rank !== 0) return rank < 0 ? a : b;
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}
