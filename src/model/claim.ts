import { z } from 'zod';
import { Area } from './area.ts';
import { Country } from './country.ts';
import { Dating } from './date.ts';
import { ClaimId, ReportId } from './ids.ts';
import { Span } from './span.ts';
import {
  ActorKind,
  Channel,
  CooperationStage,
  EngagementKind,
  EngagementStatus,
  InstrumentKind,
  InstrumentStatus,
  ParticipantRole,
  StatementMode,
  TransferCategory,
  TransferStage,
} from './vocabulary.ts';

// A claim is what one report says in its own words. Claims of one report point at one another by id; nothing in a claim knows of
// other reports. All spans count UTF-16 units in the report's text.

const base = {
  id: ClaimId,
  report: ReportId,
  /** The words it rests on: usually a sentence or a clause, the most telling first. Never empty. */
  evidence: z.array(Span).min(1).readonly(),
};

/** How a person's state is known: said of the person, or guessed from what stands around. */
export const Footing = z.enum(['told', 'guessed']);
export type Footing = z.infer<typeof Footing>;

/** Someone or something that acts in one report, with every name form met there. In-report references are already resolved to it. */
export const ActorClaim = z.object({
  ...base,
  kind: z.literal('actor'),
  actor: ActorKind,
  /** The fullest name met in this report, without titles. */
  name: z.string().min(1),
  names: z.array(z.object({ text: z.string().min(1), span: Span })).readonly(),
  country: Country.nullable(),
  /** Whether the report says outright of which state a person is, or its company and home let it be guessed; absent where there is no state, and in older records. */
  footing: Footing.optional(),
  roles: z.array(z.object({ title: z.string().min(1), organisation: ClaimId.nullable(), country: Country.nullable(), span: Span })).readonly(),
  /** True for a bare group or office that only a description names ("the ministry", "Vietnamese officials"); it is exported only where an entry needs it. */
  described: z.boolean(),
});
export type ActorClaim = z.infer<typeof ActorClaim>;

export const Place = z.object({ name: z.string().min(1), country: Country.nullable() });
export type Place = z.infer<typeof Place>;

export const Participation = z.object({ actor: ClaimId, side: Country.nullable(), role: ParticipantRole });
export type Participation = z.infer<typeof Participation>;

export const EngagementClaim = z.object({
  ...base,
  kind: z.literal('engagement'),
  engagement: EngagementKind,
  status: EngagementStatus,
  date: Dating,
  place: Place.nullable(),
  participants: z.array(Participation).readonly(),
  /** The states whose engagement it is, whether or not a person stands for them. */
  states: z.array(Country).readonly(),
  partOf: ClaimId.nullable(),
  topics: z.array(z.object({ text: z.string().min(1), area: Area.nullable(), span: Span })).readonly(),
  /** What it is about where the kind alone does not tell it from others: "wreath-laying", "guard of honour", the exercise's name. */
  about: z.string().nullable(),
});
export type EngagementClaim = z.infer<typeof EngagementClaim>;

export const InstrumentClaim = z.object({
  ...base,
  kind: z.literal('instrument'),
  instrument: InstrumentKind,
  /** As the report words it; without quotation marks. */
  title: z.string().min(1),
  parties: z.array(Country).readonly(),
  bodies: z.array(ClaimId).readonly(),
  signatories: z.array(ClaimId).readonly(),
  status: InstrumentStatus,
  date: Dating,
  areas: z.array(Area).readonly(),
  /** The engagement claim at which it was signed, exchanged or discussed. */
  engagement: ClaimId.nullable(),
});
export type InstrumentClaim = z.infer<typeof InstrumentClaim>;

export const CooperationClaim = z.object({
  ...base,
  kind: z.literal('cooperation'),
  parties: z.array(Country).readonly(),
  area: Area,
  stage: CooperationStage,
  /** The phrase that names the area. */
  text: z.string().min(1),
});
export type CooperationClaim = z.infer<typeof CooperationClaim>;

export const TransferClaim = z.object({
  ...base,
  kind: z.literal('transfer'),
  supplier: Country,
  recipient: Country,
  item: z.string().min(1),
  category: TransferCategory,
  quantity: z.number().nullable(),
  stage: TransferStage,
  /** The words for the time: "in the last couple of years". */
  period: z.string().nullable(),
  date: Dating,
});
export type TransferClaim = z.infer<typeof TransferClaim>;

export const StatementClaim = z.object({
  ...base,
  kind: z.literal('statement'),
  /** Null for the unnamed ("officials said"); `source` has the words all the same. */
  speaker: ClaimId.nullable(),
  via: z.array(ClaimId).readonly(),
  mode: StatementMode,
  text: z.string().min(1),
  source: z.array(Span).readonly(),
  cue: z.array(Span).readonly(),
  content: z.array(Span).min(1).readonly(),
  channel: Channel.nullable(),
  engagement: ClaimId.nullable(),
});
export type StatementClaim = z.infer<typeof StatementClaim>;

export const Claim = z.discriminatedUnion('kind', [ActorClaim, EngagementClaim, InstrumentClaim, CooperationClaim, TransferClaim, StatementClaim]);
export type Claim = z.infer<typeof Claim>;
