import { z } from 'zod';
import { ReportId } from './ids.ts';

/** A calendar day, ISO 8601. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** One dated report as it was read. Its text never changes; every span counts in it. */
export const Report = z.object({
  id: ReportId,
  /** Where it was read from, as the reader of files met it; null for standard input and for addresses. */
  path: z.string().nullable(),
  url: z.string().nullable(),
  /** The outlet or issuer; null where the report does not say. */
  source: z.string().nullable(),
  title: z.string().nullable(),
  published: Day,
  /** BCP 47. */
  language: z.string(),
  text: z.string(),
});
export type Report = z.infer<typeof Report>;
