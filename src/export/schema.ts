import { z } from 'zod';
import { Actor, Cooperation, Discrepancy, Engagement, Instrument, Origin, Statement, Transfer } from '../model/entry.ts';
import { ReportId } from '../model/ids.ts';
import { Report } from '../model/report.ts';

/** The name and version of the format that leaves the program. */
export const format = 'rapporteur/1';

/** A report as it is exported: whole, and which reports it is a version of. Entries rest on the newest versions alone. */
const ExportedReport = Report.extend({
  supersededBy: ReportId.nullable().describe('The newest version of this report; null where this is the newest, or the only one.'),
  supersedes: z.array(ReportId).describe('The older versions of this report, the oldest first.'),
});

/** The one format that leaves the program. Entries look as they do inside; only `start` and `end` of evidence differ: here they count Unicode code points. */
export const ExportedRecord = z
  .object({
    format: z.literal(format),
    reports: z.array(ExportedReport),
    actors: z.array(Actor),
    engagements: z.array(Engagement),
    instruments: z.array(Instrument),
    cooperation: z.array(Cooperation),
    transfers: z.array(Transfer),
    statements: z.array(Statement),
    discrepancies: z.array(Discrepancy),
    origins: z.array(Origin),
  })
  .describe(
    'A record of what states do together, as Rapporteur exports it. Start and end of evidence count Unicode code points of the report’s text; the quote is exactly what stands there.',
  );
export type ExportedRecord = z.infer<typeof ExportedRecord>;

/** The JSON Schema (2020-12) of the format, made from the same source as the types. */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(ExportedRecord) as Record<string, unknown>;
}
