import { z } from 'zod';
import { ReportId } from '../../model/ids.ts';
import { Day } from '../../model/report.ts';

/** Where words stand, and who printed them when. Offsets are of the report's text, `end` exclusive. */
export const Printed = z.object({
  report: ReportId,
  title: z.string().nullable(),
  source: z.string().nullable(),
  published: Day,
  start: z.int(),
  end: z.int(),
});
