import { z } from 'zod';
import { Dated } from '../../model/dated.ts';
import { ReportId } from '../../model/ids.ts';
import { Day } from '../../model/report.ts';
import { EntryLink } from './entries.ts';
import { Between, Concerning } from './filters.ts';
import { Paging, pageOf } from './paging.ts';

/** A report as lists show it. */
export const ReportItem = z
  .object({
    id: ReportId,
    path: z.string().nullable(),
    url: z.string().nullable(),
    source: z.string().nullable(),
    title: z.string().nullable(),
    author: z.string().nullable(),
    published: Day,
    language: z.string(),
    sentences: z.int(),
    words: z.int(),
    /** How many entries rest on it. */
    entries: z.int(),
  })
  .meta({ id: 'ReportItem' });
export type ReportItem = z.infer<typeof ReportItem>;

export const ReportQuery = z.object({
  ...Paging.shape,
  ...Between.shape,
  ...Concerning.shape,
  words: z.string().max(400).optional().meta({ description: 'Words that all stand in one sentence of it.' }),
  source: z.string().max(300).optional(),
  order: z.enum(['newest', 'oldest']).default('newest'),
});
export type ReportQuery = z.infer<typeof ReportQuery>;
export const ReportPage = pageOf(ReportItem).meta({ id: 'ReportPage' });
export type ReportPage = z.infer<typeof ReportPage>;

/** A stretch of the text that an entry rests on. Marks may overlap and lie in one another; they come by start, the longer first. */
export const Mark = z.object({ start: z.int(), end: z.int(), entry: z.string(), field: z.string() }).meta({ id: 'Mark' });
export type Mark = z.infer<typeof Mark>;

/** A report whole, with everything that was read out of it marked. Offsets count UTF-16 units of `text`. */
export const ReportDetail = z
  .object({
    report: ReportItem.extend({ text: z.string(), reader: z.string(), dated: Dated.nullable() }),
    /** True where the text is so long that only its beginning is given. */
    cut: z.boolean(),
    marks: z.array(Mark).readonly(),
    /** The entries that the marks name, by the first mark. */
    entries: z.array(EntryLink).readonly(),
    totals: z.object({ marks: z.int(), entries: z.int() }),
    /** Text that other reports print, too. */
    shared: z
      .array(
        z.object({
          origin: z.string(),
          start: z.int(),
          end: z.int(),
          with: z.array(z.object({ report: ReportId, title: z.string().nullable(), source: z.string().nullable(), published: Day })).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ReportDetail' });
export type ReportDetail = z.infer<typeof ReportDetail>;
