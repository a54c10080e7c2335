import { z } from 'zod';
import { Dated } from './dated.ts';
import { ReportId } from './ids.ts';

/** A calendar day, ISO 8601. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** A calendar day or a time in UTC, ISO 8601; as text the earlier one is the smaller one, and a day comes before its times. */
export const Moment = z.union([z.iso.date(), z.iso.datetime()]);
export type Moment = z.infer<typeof Moment>;

/** One dated report as it was read. Its text never changes; every span counts in it. */
export const Report = z.object({
  id: ReportId,
  /** Where it was read from, as the reader of files met it; null for standard input and for addresses. */
  path: z.string().nullable(),
  url: z.string().nullable(),
  /** The outlet or issuer; null where the report does not say. */
  source: z.string().nullable(),
  title: z.string().nullable(),
  /** Who wrote it, as it says; absent or null where it does not. */
  author: z.string().nullish(),
  published: Day,
  /** How that day is known; absent or null where it was not noted. */
  dated: Dated.nullish(),
  /** When it was last changed, as it says: ISO 8601, a day or a time in UTC; absent or null where it does not. */
  modified: Moment.nullish(),
  /** BCP 47. */
  language: z.string(),
  text: z.string(),
});
export type Report = z.infer<typeof Report>;
