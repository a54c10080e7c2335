import { z } from 'zod';
import { Country } from '../../model/country.ts';
import { Day } from '../../model/report.ts';
import { Evidence } from '../../model/span.ts';
import { ActorKind } from '../../model/vocabulary.ts';
import { detailOf } from './entries.ts';
import { Filters } from './filters.ts';
import { Paging } from './paging.ts';

/** What the list of actors takes besides the common filters. They come by how much the record says of them, or with `q` by how well the name fits. */
export const ActorQuery = z.object({
  ...Paging.shape,
  ...Filters.shape,
  q: z.string().max(200).optional().meta({ description: 'The beginning of any word of any form of the name.' }),
  order: z.enum(['most', 'newest', 'oldest']).default('most'),
  kind: ActorKind.optional(),
  country: Country.optional(),
});
export type ActorQuery = z.infer<typeof ActorQuery>;

const Times = z.object({ first: Day.nullable(), last: Day.nullable(), reports: z.int() });

/** A form of the name, with its first few places. */
export const NameForm = Times.extend({ text: z.string(), evidence: z.array(Evidence).readonly() }).meta({ id: 'NameForm' });
export type NameForm = z.infer<typeof NameForm>;

/** A title, for whom it is held, and from when to when reports use it. */
export const RoleHeld = Times.extend({
  title: z.string(),
  organisation: z.object({ id: z.string(), name: z.string() }).nullable(),
  country: Country.nullable(),
  evidence: z.array(Evidence).readonly(),
}).meta({ id: 'RoleHeld' });
export type RoleHeld = z.infer<typeof RoleHeld>;

/** Someone met, and where. */
export const Met = z
  .object({
    id: z.string(),
    kind: ActorKind,
    name: z.string(),
    country: Country.nullable(),
    times: z.int(),
    first: Day.nullable(),
    last: Day.nullable(),
  })
  .meta({ id: 'Met' });
export type Met = z.infer<typeof Met>;

/** One actor: names, titles over time, whom they meet; the engagements and statements come from the lists with `actors=ID`. */
export const ActorDetail = detailOf('actors')
  .extend({
    names: z.array(NameForm).readonly(),
    roles: z.array(RoleHeld).readonly(),
    meets: z.array(Met).readonly(),
    counts: z.object({ engagements: z.int(), instruments: z.int(), statements: z.int(), discrepancies: z.int() }),
    /** Entries by year, for a small chart. */
    years: z.array(z.object({ year: z.string(), engagements: z.int(), statements: z.int() })).readonly(),
    /** Other actors whose names are like this one: candidates for a merge. */
    alike: z.array(z.object({ id: z.string(), name: z.string(), kind: ActorKind, country: Country.nullable() })).readonly(),
  })
  .meta({ id: 'ActorDetail' });
export type ActorDetail = z.infer<typeof ActorDetail>;
