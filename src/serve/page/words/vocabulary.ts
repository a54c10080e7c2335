import type { Area } from '../../../model/area.ts';
import type {
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
} from '../../../model/vocabulary.ts';
import type { SectionName } from '../../contract/index.ts';

// The closed vocabularies, for filters. Written out, because the schemas of the model would bring their library into the page;
// vocabulary.test.ts holds them against the model.

export const engagementKinds: readonly EngagementKind[] = ['visit', 'meeting', 'call', 'ceremony', 'exercise', 'conference'];
export const engagementStatuses: readonly EngagementStatus[] = ['occurred', 'planned', 'cancelled', 'denied'];
export const instrumentKinds: readonly InstrumentKind[] = [
  'vision-statement',
  'letter-of-intent',
  'memorandum',
  'agreement',
  'treaty',
  'protocol',
  'contract',
  'joint-statement',
  'other',
];
export const instrumentStatuses: readonly InstrumentStatus[] = [
  'discussed',
  'negotiated',
  'finalised',
  'signed',
  'adopted',
  'exchanged',
  'in-force',
  'extended',
  'terminated',
];
export const cooperationStages: readonly CooperationStage[] = ['discussed', 'intended', 'agreed', 'under-way'];
export const transferCategories: readonly TransferCategory[] = [
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
];
export const transferStages: readonly TransferStage[] = ['ordered', 'procured', 'delivered', 'offered', 'licensed'];
export const statementModes: readonly StatementMode[] = ['direct', 'indirect', 'mixed'];
export const channels: readonly Channel[] = ['speech', 'statement', 'tweet', 'interview'];
export const participantRoles: readonly ParticipantRole[] = ['guest', 'host', 'delegate', 'attendee'];
export const discrepancyKinds: readonly DiscrepancyKind[] = ['name', 'role', 'date', 'place', 'status', 'quantity', 'wording'];
export const originKinds: readonly OriginKind[] = ['copied', 'shared-release'];
export const actorKinds: readonly ActorKind[] = ['state', 'person', 'organisation'];
export const areas: readonly Area[] = [
  'general',
  'consultation',
  'research-development',
  'technology',
  'co-production',
  'industry',
  'procurement',
  'exports',
  'training',
  'exercises',
  'intelligence',
  'logistics',
  'unmanned-systems',
  'air-defence',
  'missile',
  'naval',
  'space',
  'cyber',
  'counter-terrorism',
  'border-security',
  'peacekeeping',
  'nuclear',
  'humanitarian',
  'trade',
  'energy',
  'finance',
  'science',
  'health',
  'culture',
  'other',
];

interface Choices {
  readonly kinds: readonly string[];
  readonly statuses: readonly string[];
  readonly areas: boolean;
}

/** What the lists of a section can be narrowed to. */
export const choices: Readonly<Record<SectionName, Choices>> = {
  engagements: { kinds: engagementKinds, statuses: engagementStatuses, areas: true },
  instruments: { kinds: instrumentKinds, statuses: instrumentStatuses, areas: true },
  cooperation: { kinds: [], statuses: cooperationStages, areas: true },
  transfers: { kinds: transferCategories, statuses: transferStages, areas: false },
  statements: { kinds: statementModes, statuses: [], areas: false },
  discrepancies: { kinds: discrepancyKinds, statuses: [], areas: false },
  origins: { kinds: originKinds, statuses: [], areas: false },
  actors: { kinds: actorKinds, statuses: [], areas: false },
};

const BY_FIELD: Readonly<Record<string, readonly (readonly string[])[]>> = {
  area: [areas],
  kind: [engagementKinds, instrumentKinds],
  status: [engagementStatuses, instrumentStatuses],
  stage: [cooperationStages, transferStages],
  category: [transferCategories],
  mode: [statementModes],
  channel: [channels],
};

/** The vocabulary that a field takes its terms from, found by the term that it holds where there are several; null where it takes them from none. */
export function termsOf(field: string, term: string | null): readonly string[] | null {
  const lists = BY_FIELD[field] ?? [];
  return lists.find((list) => term !== null && list.includes(term)) ?? (lists.length === 1 ? (lists[0] ?? null) : null);
}
