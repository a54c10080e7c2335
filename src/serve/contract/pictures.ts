import { z } from 'zod';
import { Country } from '../../model/country.ts';
import { Day } from '../../model/report.ts';
import { ActorKind } from '../../model/vocabulary.ts';
import { Between, Concerning } from './filters.ts';

export const NetworkQuery = z.object({
  ...Concerning.shape,
  ...Between.shape,
  kinds: z
    .enum(['all', 'states', 'people'])
    .default('all')
    .meta({ description: '`states`: states alone, by whom they engage with; `people`: persons and organisations alone.' }),
  nodes: z.coerce.number().int().min(2).max(300).default(120).meta({ description: 'How many actors at most: those who engage most.' }),
});
export type NetworkQuery = z.infer<typeof NetworkQuery>;

/** Who engages with whom. Weights count engagements of the period; links of a node that is left out are left out. */
export const Network = z
  .object({
    nodes: z.array(z.object({ id: z.string(), kind: ActorKind, name: z.string(), country: Country.nullable(), weight: z.int() })).readonly(),
    links: z.array(z.object({ a: z.string(), b: z.string(), weight: z.int(), engagements: z.array(z.string()).readonly() })).readonly(),
    totals: z.object({ nodes: z.int(), engagements: z.int() }),
  })
  .meta({ id: 'Network' });
export type Network = z.infer<typeof Network>;

export const PlacesQuery = z.object({ ...Concerning.shape, ...Between.shape });
export type PlacesQuery = z.infer<typeof PlacesQuery>;

/** Where engagements took place. Longitude and latitude in degrees; `exact` is false where only the country is known and its capital stands for it. */
export const Places = z
  .object({
    places: z
      .array(
        z.object({
          name: z.string(),
          country: Country.nullable(),
          lon: z.number(),
          lat: z.number(),
          exact: z.boolean(),
          total: z.int(),
          /** The newest twenty. */
          engagements: z.array(z.object({ id: z.string(), label: z.string(), date: Day.nullable() })).readonly(),
        }),
      )
      .readonly(),
    /** Engagements of which no place, or none that we know, is given. */
    unplaced: z.int(),
    total: z.int(),
  })
  .meta({ id: 'Places' });
export type Places = z.infer<typeof Places>;
