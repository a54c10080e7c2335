import type { ActorClaim, Claim } from '../model/claim.ts';
import type { Entries } from '../model/entry.ts';
import type { ActorId, ClaimId, EntryId, ReportId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Match } from '../model/reason.ts';
import type { Report } from '../model/report.ts';
import { inOrder, type Kept, keepingNothing, type Reports, type Resolution, type Verdicts, verdictsKey, verdictsOf } from '../resolve/index.ts';
import { cooperationEntry, groupCooperation } from './cooperation.ts';
import { corrected } from './corrections.ts';
import { corroboration } from './corroboration.ts';
import { pieces } from './discrepancies/counts.ts';
import { engagementDiscrepancies, instrumentDiscrepancies } from './discrepancies/events.ts';
import { figureDiscrepancies, type Shared } from './discrepancies/figures.ts';
import { nameDiscrepancy } from './discrepancies/names.ts';
import { roleDiscrepancies } from './discrepancies/roles.ts';
import { wordingDiscrepancy } from './discrepancies/wordings.ts';
import { engagementEntry } from './engagements/entry.ts';
import { groupEngagements } from './engagements/groups.ts';
import { withParts } from './engagements/parts.ts';
import { withStays } from './engagements/stays.ts';
import { groupInstruments, instrumentEntry, instrumentsByEngagement } from './instruments/entries.ts';
import { originsOf } from './passages/origins.ts';
import { type SharedPassage, sharedPassages } from './passages/shared.ts';
import { entryIndex, rowsOf, sectionOf } from './section.ts';
import { entryIdOf, sourcesOf } from './sources.ts';
import { statementEntry } from './statements/entry.ts';
import { groupStatements } from './statements/groups.ts';
import { groupTransfers, transferEntry } from './transfers/entries.ts';

/** What all claims together say, on which claims each entry rests, and why claims were brought together. */
export interface Reconciliation {
  readonly entries: Entries;
  /** The claims of every actor, engagement, instrument, cooperation, transfer and statement, in anchor order. */
  readonly basis: ReadonlyMap<EntryId | ActorId, readonly ClaimId[]>;
  /** The resolution's matches, then those of engagements, instruments, cooperation, transfers and statements. */
  readonly matches: readonly Match[];
  /** What people rejected and further reports tell again: left out of the entries, by id. */
  readonly withheld?: readonly Withheld[];
}

/** An entry that was rejected and that claims stand behind on which nobody has decided. */
export interface Withheld {
  readonly section: 'engagements' | 'instruments' | 'cooperation' | 'transfers' | 'statements';
  readonly entry: Entries[Withheld['section']][number];
  /** All its claims in anchor order, and of these the ones that are new. */
  readonly claims: readonly ClaimId[];
  readonly fresh: readonly ClaimId[];
}

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;

/**
 * Derives the entries of a record from the claims of all its reports: what several reports tell is one entry, with all evidence, with what they
 * disagree on, and with how many independent origins stand behind it. The same reports, claims and judgements give the same entries in whatever order.
 * `kept` is of earlier runs over the same reports and claims.
 */
export function reconcile(
  reports: ReadonlyMap<ReportId, Report>,
  claims: readonly Claim[],
  resolution: Resolution,
  judgements: readonly Judgement[],
  kept: Kept = keepingNothing,
): Reconciliation {
  const verdicts = verdictsOf(judgements);
  const inputs = [reports, claims, resolution, verdictsKey(verdicts)];
  return kept.same('reconciliation', '', inputs, () => reconciled(reports, claims, resolution, verdicts, kept));
}

function reconciled(reports: Reports, claims: readonly Claim[], resolution: Resolution, verdicts: Verdicts, kept: Kept): Reconciliation {
  const sources = sourcesOf(reports, resolution, verdicts, kept);
  const standing = kept.same('standing claims', '', [reports, claims, JSON.stringify([...verdicts.rejected].sort())], () =>
    Map.groupBy(
      inOrder(reports, claims).filter((claim) => !verdicts.rejected.has(claim.id)),
      (claim) => claim.kind,
    ),
  );
  const of = <K extends Claim['kind']>(kind: K) => (standing.get(kind) ?? []) as Of<K>[];

  const statementsAt = Map.groupBy(
    of('statement').filter((s) => !verdicts.dismissed.has(s.id)),
    (s) => s.report,
  );
  const origins = originsOf(kept.once(passagesOf, reports), reports, statementsAt);
  const corroborate = corroboration(origins, statementsAt, resolution);

  const meetings = groupEngagements(of('engagement'), sources);
  const engagementOf = entryIndex('eng', meetings.groups);
  const papers = groupInstruments(of('instrument'), sources, engagementOf);
  const areas = groupCooperation(of('cooperation'), sources);
  const deals = groupTransfers(of('transfer'), sources);
  const words = groupStatements(of('statement'), sources, engagementOf, origins);

  const around = { entryOf: engagementOf, instrumentsOf: instrumentsByEngagement(papers.groups, engagementOf), corroborate };
  const told = withStays(
    rowsOf(meetings.groups, (group) => engagementEntry(group, sources, around)),
    sources,
    corroborate,
  );
  const engagements = sectionOf(told, (entry, group) => engagementDiscrepancies(entry, group, sources));
  const instruments = sectionOf(
    rowsOf(papers.groups, (group) => instrumentEntry(group, sources, corroborate)),
    (entry, group) => instrumentDiscrepancies(entry, group, sources),
  );
  const cooperation = sectionOf(
    rowsOf(areas.groups, (group) => cooperationEntry(group, sources, corroborate)),
    () => [],
  );
  const transfers = sectionOf(
    rowsOf(deals.groups, (group) => transferEntry(group, sources, corroborate)),
    (entry, group) => pieces(entry.id, group, reports),
  );
  const statements = sectionOf(
    rowsOf(words.groups, (group) => statementEntry(group, sources, engagementOf, corroborate)),
    (entry, group) => wordingDiscrepancy(entry, group, sources),
  );

  const actorClaims = Map.groupBy(
    of('actor').filter((claim) => resolution.actorOf.has(claim.id)),
    (claim) => resolution.actorOf.get(claim.id) as ActorId,
  );
  const onActors = resolution.actors.flatMap((actor) => {
    const own: readonly ActorClaim[] = actorClaims.get(actor.id) ?? [];
    return kept.same('disagreements on an actor', actor.id, [actor, ...own], () => [
      ...nameDiscrepancy(actor, own, sources),
      ...roleDiscrepancies(actor, own, sources),
    ]);
  });

  const sections = [engagements, instruments, cooperation, transfers, statements];
  const shared: readonly Shared[] = [
    ...meetings.groups.map((claims) => ({ id: entryIdOf('eng', claims[0] as Claim), claims })),
    ...papers.groups.map((claims) => ({ id: entryIdOf('ins', claims[0] as Claim), claims })),
    ...deals.groups.map((claims) => ({ id: entryIdOf('tra', claims[0] as Claim), claims })),
  ];
  const company: readonly Shared[] = [
    ...areas.groups.map((claims) => ({ id: entryIdOf('coo', claims[0] as Claim), claims })),
    ...words.groups.map((claims) => ({ id: entryIdOf('sta', claims[0] as Claim), claims })),
    ...[...actorClaims].map(([id, own]) => ({ id, claims: own })),
  ];
  const differing = [...onActors, ...sections.flatMap((section) => section.discrepancies)];
  const basis = new Map<EntryId | ActorId, readonly ClaimId[]>([...actorClaims].map(([id, own]) => [id, own.map((claim) => claim.id)]));
  for (const section of sections) for (const [id, own] of section.basis) basis.set(id, own);
  const entries: Entries = {
    actors: resolution.actors,
    engagements: withParts(engagements.entries),
    instruments: instruments.entries,
    cooperation: cooperation.entries,
    transfers: transfers.entries,
    statements: statements.entries,
    discrepancies: [...differing, ...figureDiscrepancies(shared, reports, differing, company)].sort((a, b) => (a.id < b.id ? -1 : 1)),
    origins,
  };
  return {
    entries: settled(corrected(entries, verdicts.corrections, basis), kept),
    basis,
    matches: [resolution, meetings, papers, areas, deals, words].flatMap((part) => part.matches),
    withheld: [
      ...withheldOf('engagements', meetings.dismissed, verdicts, (group) => engagementEntry(group, sources, around)),
      ...withheldOf('instruments', papers.dismissed, verdicts, (group) => instrumentEntry(group, sources, corroborate)),
      ...withheldOf('cooperation', areas.dismissed, verdicts, (group) => cooperationEntry(group, sources, corroborate)),
      ...withheldOf('transfers', deals.dismissed, verdicts, (group) => transferEntry(group, sources, corroborate)),
      ...withheldOf('statements', words.dismissed, verdicts, (group) => statementEntry(group, sources, engagementOf, corroborate)),
    ].sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1)),
  };
}

function withheldOf<C extends Claim>(
  section: Withheld['section'],
  groups: readonly (readonly C[])[],
  verdicts: Verdicts,
  entryOf: (group: readonly C[]) => Withheld['entry'],
): Withheld[] {
  return groups.flatMap((group) => {
    const fresh = group.filter((claim) => !verdicts.dismissed.has(claim.id)).map((claim) => claim.id);
    return fresh.length === 0 ? [] : [{ section, entry: entryOf(group), claims: group.map((claim) => claim.id), fresh }];
  });
}

/** The entries, each of them the very same as the last time where it says the same. */
function settled(entries: Entries, kept: Kept): Entries {
  const list = <E extends { readonly id: string }>(of: readonly E[]): readonly E[] => {
    const [first] = of;
    const each = of.map((entry) => kept.settled('entry', entry.id, entry));
    return first === undefined ? each : kept.settled('entries', first.id.slice(0, 3), each);
  };
  return Object.fromEntries(Object.entries(entries).map(([section, of]) => [section, list(of)])) as unknown as Entries;
}

/** What pairs of reports share; the reports compared in order of publication. */
function passagesOf(reports: Reports): readonly SharedPassage[] {
  return sharedPassages(
    [...reports.values()].sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1)),
  );
}
