import { z } from 'zod';
import { Country } from '../../model/country.ts';
import { Day } from '../../model/report.ts';
import { SectionName } from './section.ts';

/** Where the record stands: cheap to ask for, often. `generation` goes up with every change; while `pending`, decisions or reports are not yet worked in. */
export const Status = z
  .object({ generation: z.int(), derived: z.int().nullable(), pending: z.boolean(), deriving: z.boolean(), failure: z.string().nullable() })
  .meta({ id: 'Status' });
export type Status = z.infer<typeof Status>;

/** A state as the record speaks of it, with counts of the entries that concern it. */
export const StateItem = z
  .object({
    code: Country,
    name: z.string(),
    demonym: z.string(),
    entries: z.int(),
    engagements: z.int(),
    instruments: z.int(),
    cooperation: z.int(),
    transfers: z.int(),
    statements: z.int(),
  })
  .meta({ id: 'StateItem' });
export type StateItem = z.infer<typeof StateItem>;
export const StateList = z.object({ items: z.array(StateItem).readonly() }).meta({ id: 'StateList' });
export type StateList = z.infer<typeof StateList>;

/** What the record holds, at one look. */
export const Summary = z
  .object({
    version: z.string(),
    status: Status,
    reports: z.int(),
    refused: z.int(),
    words: z.int(),
    /** The days on which the reports were published. */
    published: z.object({ first: Day.nullable(), last: Day.nullable() }),
    sections: z.record(SectionName, z.int()),
    sources: z.array(z.object({ source: z.string().nullable(), reports: z.int() })).readonly(),
    readers: z.array(z.object({ reader: z.string(), reports: z.int() })).readonly(),
    /** The states of which most is said. */
    states: z.array(StateItem).readonly(),
    /** The pairs of states that most entries concern. */
    pairs: z.array(z.object({ states: z.tuple([Country, Country]), names: z.tuple([z.string(), z.string()]), entries: z.int() })).readonly(),
    decisions: z.int(),
    /** How much the review queue holds. */
    review: z.int(),
  })
  .meta({ id: 'Summary' });
export type Summary = z.infer<typeof Summary>;
