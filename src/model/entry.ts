import { z } from 'zod';
import { Area } from './area.ts';
import { Place } from './claim.ts';
import { Country } from './country.ts';
import { Period } from './date.ts';
import { ActorId, EntryId, ReportId } from './ids.ts';
import { Evidence } from './span.ts';
import {
  ActorKind,
  Channel,
  CooperationStage,
  DiscrepancyKind,
  EngagementKind,
  EngagementStatus,
  InstrumentKind,
  InstrumentStatus,
  OriginKind,
  ParticipantRole,
  StatementMode,
  TransferCategory,
  TransferStage,
} from './vocabulary.ts';

// An entry is what all reports together say: derived from claims and judgements, never edited. The shapes are those of the
// exported record; only the offsets differ (UTF-16 here, code points there).

const E = z.array(Evidence).min(1).readonly();

/** How many reports say it, and how many independent origins they come down to. */
export const Corroboration = z.object({ reports: z.int().positive(), origins: z.int().positive() });
export type Corroboration = z.infer<typeof Corroboration>;

export const Actor = z.object({
  id: ActorId,
  kind: ActorKind,
  name: z.string().min(1),
  names: z.array(z.object({ text: z.string(), evidence: E })).readonly(),
  country: Country.nullable(),
  roles: z.array(z.object({ title: z.string(), organisation: ActorId.nullable(), country: Country.nullable(), evidence: E })).readonly(),
});
export type Actor = z.infer<typeof Actor>;

export const Engagement = z.object({
  id: EntryId,
  kind: EngagementKind,
  status: EngagementStatus,
  date: Period,
  place: Place.nullable(),
  participants: z.array(z.object({ actor: ActorId, side: Country.nullable(), role: ParticipantRole })).readonly(),
  /** The states whose engagement it is. */
  states: z.array(Country).readonly(),
  about: z.string().nullable(),
  partOf: EntryId.nullable(),
  topics: z.array(z.object({ text: z.string(), area: Area.nullable() })).readonly(),
  instruments: z.array(EntryId).readonly(),
  evidence: E,
  corroboration: Corroboration,
});
export type Engagement = z.infer<typeof Engagement>;

export const Instrument = z.object({
  id: EntryId,
  kind: InstrumentKind,
  title: z.string(),
  parties: z.array(Country).readonly(),
  bodies: z.array(ActorId).readonly(),
  signatories: z.array(ActorId).readonly(),
  status: InstrumentStatus,
  date: Period,
  areas: z.array(Area).readonly(),
  evidence: E,
  corroboration: Corroboration,
});
export type Instrument = z.infer<typeof Instrument>;

export const Cooperation = z.object({
  id: EntryId,
  parties: z.array(Country).readonly(),
  area: Area,
  stage: CooperationStage,
  text: z.string(),
  evidence: E,
  corroboration: Corroboration,
});
export type Cooperation = z.infer<typeof Cooperation>;

export const Transfer = z.object({
  id: EntryId,
  supplier: Country,
  recipient: Country,
  item: z.string(),
  category: TransferCategory,
  quantity: z.number().nullable(),
  stage: TransferStage,
  period: z.string().nullable(),
  date: Period,
  evidence: E,
  corroboration: Corroboration,
});
export type Transfer = z.infer<typeof Transfer>;

const wording = { text: z.string(), source: z.array(Evidence).readonly(), cue: z.array(Evidence).readonly(), content: E };

export const Statement = z.object({
  id: EntryId,
  speaker: ActorId.nullable(),
  via: z.array(ActorId).readonly(),
  mode: StatementMode,
  ...wording,
  channel: Channel.nullable(),
  engagement: EntryId.nullable(),
  variants: z.array(z.object({ ...wording, evidence: E })).readonly(),
  evidence: E,
  corroboration: Corroboration,
});
export type Statement = z.infer<typeof Statement>;

export const Discrepancy = z.object({
  id: EntryId,
  kind: DiscrepancyKind,
  subject: z.string(),
  values: z
    .array(z.object({ value: z.string(), evidence: E }))
    .min(2)
    .readonly(),
});
export type Discrepancy = z.infer<typeof Discrepancy>;

export const Passage = z.object({ report: ReportId, start: z.int(), end: z.int(), quote: z.string().min(1) });
export const Origin = z.object({ id: EntryId, kind: OriginKind, passages: z.array(Passage).min(2).readonly() });
export type Origin = z.infer<typeof Origin>;

/** Everything that is derived from the claims and judgements of a record. Lists are sorted by id, so that the same input gives the same bytes. */
export interface Entries {
  readonly actors: readonly Actor[];
  readonly engagements: readonly Engagement[];
  readonly instruments: readonly Instrument[];
  readonly cooperation: readonly Cooperation[];
  readonly transfers: readonly Transfer[];
  readonly statements: readonly Statement[];
  readonly discrepancies: readonly Discrepancy[];
  readonly origins: readonly Origin[];
}
