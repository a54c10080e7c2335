import { z } from 'zod';

// The closed vocabularies of the record, one place for claims and entries alike.

export const ActorKind = z.enum(['state', 'person', 'organisation']);
export type ActorKind = z.infer<typeof ActorKind>;

export const EngagementKind = z.enum(['visit', 'meeting', 'call', 'ceremony', 'exercise', 'conference']);
export type EngagementKind = z.infer<typeof EngagementKind>;

export const EngagementStatus = z.enum(['occurred', 'planned', 'cancelled', 'denied']);
export type EngagementStatus = z.infer<typeof EngagementStatus>;

export const ParticipantRole = z.enum(['guest', 'host', 'delegate', 'attendee']);
export type ParticipantRole = z.infer<typeof ParticipantRole>;

export const InstrumentKind = z.enum([
  'vision-statement',
  'letter-of-intent',
  'memorandum',
  'agreement',
  'treaty',
  'protocol',
  'contract',
  'joint-statement',
  'other',
]);
export type InstrumentKind = z.infer<typeof InstrumentKind>;

/** In the order in which an instrument usually passes through them. */
export const InstrumentStatus = z.enum([
  'discussed',
  'negotiated',
  'finalised',
  'signed',
  'adopted',
  'exchanged',
  'in-force',
  'extended',
  'terminated',
]);
export type InstrumentStatus = z.infer<typeof InstrumentStatus>;

export const CooperationStage = z.enum(['discussed', 'intended', 'agreed', 'under-way']);
export type CooperationStage = z.infer<typeof CooperationStage>;

export const TransferCategory = z.enum([
  'missile',
  'aircraft',
  'unmanned-aircraft',
  'armour',
  'artillery',
  'ship',
  'air-defence',
  'sensor',
  'ammunition',
  'other',
]);
export type TransferCategory = z.infer<typeof TransferCategory>;

export const TransferStage = z.enum(['ordered', 'procured', 'delivered', 'offered', 'licensed']);
export type TransferStage = z.infer<typeof TransferStage>;

export const StatementMode = z.enum(['direct', 'indirect', 'mixed']);
export type StatementMode = z.infer<typeof StatementMode>;

export const Channel = z.enum(['speech', 'statement', 'tweet', 'interview']);
export type Channel = z.infer<typeof Channel>;

export const DiscrepancyKind = z.enum(['name', 'role', 'date', 'place', 'status', 'quantity', 'wording']);
export type DiscrepancyKind = z.infer<typeof DiscrepancyKind>;

export const OriginKind = z.enum(['copied', 'shared-release']);
export type OriginKind = z.infer<typeof OriginKind>;
