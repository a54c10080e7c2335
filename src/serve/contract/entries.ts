import { z } from 'zod';
import { Country } from '../../model/country.ts';
import { Actor, Cooperation, Discrepancy, Engagement, Instrument, Origin, Statement, Transfer } from '../../model/entry.ts';
import { ReportId } from '../../model/ids.ts';
import { Day } from '../../model/report.ts';
import { Evidence } from '../../model/span.ts';
import { ActorKind } from '../../model/vocabulary.ts';
import { Decision } from './decisions.ts';
import { pageOf } from './paging.ts';
import { Printed } from './printed.ts';
import { SectionName } from './section.ts';

/** Names that entries use of actors: who an id is. */
export const ActorNamed = z.object({ name: z.string(), kind: ActorKind, country: Country.nullable() }).meta({ id: 'ActorNamed' });
export type ActorNamed = z.infer<typeof ActorNamed>;
export const ActorNames = z.record(z.string(), ActorNamed);
export type ActorNames = z.infer<typeof ActorNames>;

/** Another entry, in one line. */
export const EntryLink = z
  .object({ section: SectionName, id: z.string(), label: z.string(), start: Day.nullable(), end: Day.nullable() })
  .meta({ id: 'EntryLink' });
export type EntryLink = z.infer<typeof EntryLink>;

export const entrySchemas = {
  actors: Actor.meta({ id: 'Actor' }),
  engagements: Engagement.meta({ id: 'Engagement' }),
  instruments: Instrument.meta({ id: 'Instrument' }),
  cooperation: Cooperation.meta({ id: 'Cooperation' }),
  transfers: Transfer.meta({ id: 'Transfer' }),
  statements: Statement.meta({ id: 'Statement' }),
  discrepancies: Discrepancy.meta({ id: 'Discrepancy' }),
  origins: Origin.meta({ id: 'Origin' }),
} as const;

/**
 * One entry of a list: the entry in outline (at most three pieces of evidence a list, texts cut after 500 characters with an ellipsis, of an actor the
 * eight commonest names and roles), and the line that a person reads: `label` is its heading, `rest` what follows.
 */
export function itemOf<T extends z.ZodType>(entry: T) {
  return z.object({
    section: SectionName,
    entry,
    label: z.string(),
    rest: z.string(),
    /** The days it is placed at: its own, else those of its reports. */
    first: Day.nullable(),
    last: Day.nullable(),
    reports: z.int(),
    origins: z.int(),
    states: z.array(Country).readonly(),
  });
}
export const EntryItem = itemOf(z.union(Object.values(entrySchemas) as [typeof entrySchemas.actors, typeof entrySchemas.engagements])).meta({
  id: 'EntryItem',
});
type Schemas = typeof entrySchemas;
/** An item of the list of one section. */
export type EntryItemOf<S extends SectionName> = Omit<z.infer<typeof EntryItem>, 'entry' | 'section'> & {
  readonly section: S;
  readonly entry: z.infer<Schemas[S]>;
};
export type EntryItem = { [S in SectionName]: EntryItemOf<S> }[SectionName];

/** A page of the list of one section; `actors` names those that its entries point at. */
export function entryPageOf(section: SectionName) {
  return pageOf(itemOf(entrySchemas[section]))
    .extend({ actors: ActorNames })
    .meta({ id: `${section[0]?.toUpperCase()}${section.slice(1)}Page` });
}

/** A value of a field as reports give it: in words, how that is known, the entry that it names, and the words it rests on (the first few; `reports` counts all). */
export const FieldValue = z.object({
  text: z.string(),
  note: z.string().nullable(),
  entry: z.string().nullable(),
  /** What a correction takes for it, as JSON; null where the field holds several such values or the report says it in no such form. */
  json: z.string().nullable(),
  /** Whether the entry reads so; the others are what some report says instead. */
  chosen: z.boolean(),
  reports: z.int(),
  evidence: z.array(Evidence).readonly(),
});
export type FieldValue = z.infer<typeof FieldValue>;
export const Field = z
  .object({
    /** The name of the field in the entry: `date`, `place`, `participants`, … */
    field: z.string(),
    /** As a person reads it. */
    name: z.string(),
    /** Whether `POST /api/decisions` can correct it, and what it holds now, as JSON. */
    correctable: z.boolean(),
    value: z.string().nullable(),
    values: z.array(FieldValue).readonly(),
  })
  .meta({ id: 'Field' });
export type Field = z.infer<typeof Field>;

const Stretches = z.array(z.tuple([z.int(), z.int()])).readonly();

/**
 * Words of a report with the sentences around them: `text` begins at offset `start` of the report. Offsets into `text`: `told` are the sentences that
 * hold the words, what lies between them is their surroundings; the highlighted stretches are those of the evidence.
 */
export const Context = z.object({ start: z.int(), end: z.int(), text: z.string(), told: Stretches, highlights: Stretches });
export type Context = z.infer<typeof Context>;

/** A report as an entry shows it: who printed it and what it says on the matter. Reports of one `origin` number do not count as independent. */
export const ReportSays = z
  .object({
    report: ReportId,
    title: z.string().nullable(),
    source: z.string().nullable(),
    published: Day,
    url: z.string().nullable(),
    /** The claims of this report that the entry rests on: what `split` takes. */
    claims: z.array(z.string()).readonly(),
    contexts: z.array(Context).readonly(),
  })
  .meta({ id: 'ReportSays' });
export type ReportSays = z.infer<typeof ReportSays>;

/** Why two claims stand in one entry. */
export const Reason = z
  .object({
    a: z.object({ claim: z.string(), report: ReportId.nullable(), quote: z.string() }),
    b: z.object({ claim: z.string(), report: ReportId.nullable(), quote: z.string() }),
    score: z.number(),
    features: z.array(z.object({ name: z.string(), weight: z.number(), because: z.string() })).readonly(),
  })
  .meta({ id: 'Reason' });
export type Reason = z.infer<typeof Reason>;

/** Text that the entry's reports share: what is copied from what. The first passage is of the earliest report. */
export const Copy = z
  .object({
    origin: z.string(),
    kind: z.string(),
    passages: z.array(Printed.extend({ quote: z.string() })).readonly(),
  })
  .meta({ id: 'Copy' });
export type Copy = z.infer<typeof Copy>;

/** One entry with everything that answers for it. Long lists are cut; `totals` tells how long they are. */
export function detailOf(section: SectionName) {
  return itemOf(entrySchemas[section])
    .extend({
      actors: ActorNames,
      fields: z.array(Field).readonly(),
      says: z.array(ReportSays).readonly(),
      why: z.array(Reason).readonly(),
      discrepancies: z.array(itemOf(entrySchemas.discrepancies)).readonly(),
      copies: z.array(Copy).readonly(),
      history: z.array(Decision).readonly(),
      /** Entries around it: the visit it is part of, its parts, what was signed or said there, what it is about. */
      related: z.array(EntryLink.extend({ how: z.string() })).readonly(),
      totals: z.object({ says: z.int(), why: z.int(), copies: z.int() }),
    })
    .meta({ id: `${section[0]?.toUpperCase()}${section.slice(1)}Detail` });
}
export type EntryDetail<S extends SectionName = SectionName> = Omit<z.infer<ReturnType<typeof detailOf>>, 'entry' | 'section'> & {
  readonly section: S;
  readonly entry: z.infer<Schemas[S]>;
};
