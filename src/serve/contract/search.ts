import { z } from 'zod';
import { Country } from '../../model/country.ts';
import { Day } from '../../model/report.ts';
import { ActorKind } from '../../model/vocabulary.ts';
import { Printed } from './printed.ts';
import { SectionName } from './section.ts';

export const SearchQuery = z.object({
  q: z
    .string()
    .min(1)
    .max(400)
    .meta({ description: 'Words that all stand there, in any form, the last of them perhaps only begun; or "a phrase" in quotation marks.' }),
  limit: z.coerce.number().int().min(1).max(50).default(10).meta({ description: 'How many of each at most.' }),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

const Hits = z.array(z.tuple([z.int(), z.int()])).readonly();

/** Words found: `text` as it is shown, `hits` the stretches in it (UTF-16 offsets into `text`) that the search met. */
export const Hit = z.object({ text: z.string(), hits: Hits }).meta({ id: 'Hit' });
export type Hit = z.infer<typeof Hit>;

export const SearchResult = z
  .object({
    states: z.array(z.object({ code: Country, name: z.string() })).readonly(),
    actors: z.array(z.object({ id: z.string(), kind: ActorKind, name: z.string(), country: Country.nullable(), hit: Hit })).readonly(),
    entries: z.array(z.object({ section: SectionName, id: z.string(), label: z.string(), date: Day.nullable(), hit: Hit })).readonly(),
    /** Sentences; `start` and `end` say where in the report; `before` and `after` are the words around, up to a paragraph's end. */
    sentences: z.array(Printed.extend({ before: z.string(), text: z.string(), after: z.string(), hits: Hits })).readonly(),
  })
  .meta({ id: 'SearchResult' });
export type SearchResult = z.infer<typeof SearchResult>;
