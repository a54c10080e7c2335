import { z } from 'zod';
import { Country } from '../../model/country.ts';
import { Day } from '../../model/report.ts';
import { Evidence } from '../../model/span.ts';
import { ROOTS } from './lexicon.ts';

/** Whoever takes part in an event: a state by its ISO 3166-1 alpha-3 code, a person or body with the state they act for and their sector. */
export const PloverActor = z.object({
  id: z.string(),
  name: z.string().min(1),
  country: Country.nullable(),
  /** PLOVER's sectors: GOV, MIL, LEG, JUD, BUS, IGO, …; UNK where nothing tells. */
  sector: z.string(),
});
export type PloverActor = z.infer<typeof PloverActor>;

/** One event in the manner of PLOVER 2: who did what to whom, when, in which words. One JSON object a line. */
export const PloverEvent = z.object({
  id: z.string(),
  /** The day it happened on, or began; the day of the report where no other is known (`dateBasis`); null where neither is. */
  date: Day.nullable(),
  dateBasis: z.enum(['event', 'report', 'unknown']),
  eventType: z.enum(ROOTS),
  mode: z.string().nullable(),
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  quad: z.int(),
  context: z.array(z.string()).readonly(),
  actor: z.array(PloverActor).min(1).readonly(),
  recipient: z.array(PloverActor).min(1).readonly(),
  /** The first of the words it rests on. */
  text: z.string().min(1),
  /** All the words it rests on; start and end count code points of the report's text. */
  offsets: z.array(Evidence).min(1).readonly(),
  /** The entry of the record that it comes from; null where a sentence alone tells of it. */
  entry: z.string().nullable(),
});
export type PloverEvent = z.infer<typeof PloverEvent>;
