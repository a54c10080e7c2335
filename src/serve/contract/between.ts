import { z } from 'zod';
import { Area } from '../../model/area.ts';
import { Country } from '../../model/country.ts';
import { Precision } from '../../model/date.ts';
import { Day } from '../../model/report.ts';
import { Evidence } from '../../model/span.ts';
import { InstrumentStatus } from '../../model/vocabulary.ts';
import { ActorNames, entrySchemas, itemOf } from './entries.ts';
import { Between, Concerning } from './filters.ts';

export const BetweenQuery = z.object({ ...Concerning.shape, ...Between.shape });
export type BetweenQuery = z.infer<typeof BetweenQuery>;

/** Something on the time line. Without a day of its own it stands at its reports' days, and `precision` is `unknown`. */
export const TimelineItem = z
  .object({
    id: z.string(),
    section: z.enum(['engagements', 'instruments']),
    kind: z.string(),
    status: z.string(),
    start: Day,
    end: Day,
    precision: Precision,
    title: z.string(),
    rest: z.string(),
    partOf: z.string().nullable(),
    reports: z.int(),
    origins: z.int(),
  })
  .meta({ id: 'TimelineItem' });
export type TimelineItem = z.infer<typeof TimelineItem>;

/** Area by year: how many entries, and how far the furthest has come (discussed, intended, agreed, under-way; instruments and engagements count as what they are). */
export const AreaRow = z
  .object({
    area: Area,
    name: z.string(),
    total: z.int(),
    years: z.array(z.object({ year: z.string(), count: z.int(), stage: z.string(), ids: z.array(z.string()).readonly() })).readonly(),
  })
  .meta({ id: 'AreaRow' });
export type AreaRow = z.infer<typeof AreaRow>;

/** An instrument as steps: each state that reports give it, with the day and the words; `reached` are those that it has come to or through. */
export const InstrumentSteps = z
  .object({
    id: z.string(),
    title: z.string(),
    rest: z.string(),
    kind: z.string(),
    status: InstrumentStatus,
    date: z.object({ start: Day.nullable(), end: Day.nullable(), precision: Precision }),
    parties: z.array(Country).readonly(),
    reports: z.int(),
    origins: z.int(),
    steps: z
      .array(
        z.object({
          status: InstrumentStatus,
          start: Day.nullable(),
          end: Day.nullable(),
          precision: Precision,
          evidence: z.array(Evidence).readonly(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'InstrumentSteps' });
export type InstrumentSteps = z.infer<typeof InstrumentSteps>;

/** Who some states are to each other, at one look. Lists are the newest of what there is; `totals` tells how many there are. */
export const BetweenView = z
  .object({
    states: z.array(z.object({ code: Country, name: z.string() })).readonly(),
    timeline: z.array(TimelineItem).readonly(),
    areas: z.array(AreaRow).readonly(),
    instruments: z.array(InstrumentSteps).readonly(),
    transfers: z.array(itemOf(entrySchemas.transfers)).readonly(),
    cooperation: z.array(itemOf(entrySchemas.cooperation)).readonly(),
    statements: z.array(itemOf(entrySchemas.statements)).readonly(),
    discrepancies: z.array(itemOf(entrySchemas.discrepancies)).readonly(),
    /** Those who act, most often first. */
    people: z.array(z.object({ id: z.string(), name: z.string(), country: Country.nullable(), entries: z.int() })).readonly(),
    actors: ActorNames,
    totals: z.object({
      timeline: z.int(),
      engagements: z.int(),
      instruments: z.int(),
      cooperation: z.int(),
      transfers: z.int(),
      statements: z.int(),
      discrepancies: z.int(),
      reports: z.int(),
    }),
    /** The days from the first to the last thing known, whatever period was asked for: the extent of the time line. */
    extent: z.object({ first: Day.nullable(), last: Day.nullable() }),
  })
  .meta({ id: 'Between' });
export type BetweenView = z.infer<typeof BetweenView>;
