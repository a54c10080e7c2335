import { z } from 'zod';
import { Area } from '../../model/area.ts';
import { Country } from '../../model/country.ts';
import { ActorId, ReportId } from '../../model/ids.ts';
import { Day } from '../../model/report.ts';

/** A list in one parameter, with commas between: `IND,ISR`. */
function commaList<T extends z.ZodType<unknown, string>>(item: T, most: number, description: string) {
  return z
    .string()
    .max(2000)
    .transform((text) => [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== ''))
    .pipe(z.array(item).max(most))
    .optional()
    .meta({ description });
}

/** The states asked about: codes with commas between. */
export const States = commaList(
  Country,
  20,
  'States by ISO 3166-1 alpha-3 code, with commas between: `IND,ISR`. What is told concerns all of them, unless `together` says otherwise.',
);

/** The states asked about, and how many of them what is told concerns. */
export const Concerning = z.object({
  states: States,
  together: z.enum(['all', 'two']).optional().meta({
    description: 'Of three states or more: what concerns `all` of them (so it is where this is left out), or what concerns at least `two`.',
  }),
});

/** The period asked about. What has no day of its own counts by the days of its reports. */
export const Between = z.object({
  from: Day.optional().meta({ description: 'Leaves out what ended before that day.' }),
  to: Day.optional().meta({ description: 'Leaves out what began after that day.' }),
});

/** In which order a list comes. `strongest`: by how many independent origins bear it out. */
export const Order = z.enum(['newest', 'oldest', 'strongest']);
export type Order = z.infer<typeof Order>;

/** The filters that all lists of entries have in common; all may be left out, and what is given must all hold. */
export const Filters = z.object({
  ...Concerning.shape,
  ...Between.shape,
  actors: commaList(ActorId, 20, 'Entries in which all of these actors take part.'),
  reports: commaList(ReportId, 20, 'Entries that rest on any of these reports.'),
  kinds: commaList(z.string().max(40), 40, 'Any of these kinds: visit, memorandum, missile, direct, date, … as the section has them.'),
  statuses: commaList(z.string().max(40), 40, 'Any of these statuses or stages: occurred, signed, delivered, agreed, …'),
  areas: commaList(Area, 30, 'Any of these areas of cooperation.'),
  words: z.string().max(400).optional().meta({ description: 'Words that all stand in it, in any form, or "a phrase" in quotation marks.' }),
  corroboration: z.coerce.number().int().min(1).max(1000).optional().meta({ description: 'At least so many independent origins.' }),
  order: Order.default('newest'),
});
export type Filters = z.infer<typeof Filters>;
