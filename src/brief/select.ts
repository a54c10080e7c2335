import { stateAdjective, stateName } from '../knowledge/index.ts';
import type { Country } from '../model/country.ts';
import type { Period } from '../model/date.ts';
import type { Actor, Engagement, Entries, Instrument, Statement, Transfer } from '../model/entry.ts';
import type { ReportId } from '../model/ids.ts';
import type { Day, Report } from '../model/report.ts';
import type { Evidence } from '../model/span.ts';

/** Which part of a record a brief is about. */
export interface BriefOptions {
  readonly states: readonly [Country, Country];
  /** What ended before this day is left out. */
  readonly from?: Day | undefined;
  /** What began after this day is left out. */
  readonly to?: Day | undefined;
}

/** The entries of a record that concern both states; actors are those that take part in them. */
export type Selection = Entries;

/**
 * The entries that concern both states, within the days asked for. An engagement counts by its states and by whom its participants stand
 * for, what belongs to it follows it; a statement counts where someone of either state makes it at such an engagement or speaks of the other.
 * What has no day of its own goes by the days of its reports.
 */
export function selectFor(entries: Entries, reports: ReadonlyMap<ReportId, Pick<Report, 'published'>>, options: BriefOptions): Selection {
  const pair = new Pair(options, new Map(entries.actors.map((a) => [a.id, a])), reports);
  const engagements = withParts(
    entries.engagements.filter((e) => pair.concerns(statesOf(e, pair.actors)) && pair.inTime(e.date, e.evidence)),
    entries.engagements,
    pair,
  );
  const held = new Set(engagements.flatMap((e) => e.instruments));
  const instruments = entries.instruments.filter(
    (i) => (pair.concerns(partiesOf(i, pair.actors)) || (held.has(i.id) && i.parties.length === 0)) && pair.inTime(i.date, i.evidence),
  );
  const cooperation = entries.cooperation.filter((c) => pair.concerns(c.parties) && pair.inTime(UNDATED, c.evidence));
  const transfers = entries.transfers.filter((t) => isBetween(t, options.states) && pair.inTime(t.date, t.evidence));
  const home = new Set(engagements.flatMap((e) => e.evidence.map((x) => x.report)));
  const statements = entries.statements.filter((s) => concernsStatement(s, pair, engagements, home));
  const kept = { engagements, instruments, cooperation, transfers, statements };
  const acting = actsIn(kept);
  const actors = entries.actors.filter((a) => acting.has(a.id));
  const ids = new Set<string>([...actors, ...engagements, ...instruments, ...cooperation, ...transfers, ...statements].map((e) => e.id));
  const discrepancies = entries.discrepancies.filter((d) => ids.has(d.subject));
  const cited = new Set(Object.values(kept).flatMap((list) => list.flatMap((e) => e.evidence.map((x) => x.report))));
  const origins = entries.origins.filter((o) => new Set(o.passages.map((p) => p.report).filter((r) => cited.has(r))).size > 1);
  return { actors, ...kept, discrepancies, origins };
}

const UNDATED: Period = { start: null, end: null, precision: 'unknown' };

class Pair {
  readonly states: readonly [Country, Country];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly #options: BriefOptions;
  readonly #reports: ReadonlyMap<ReportId, Pick<Report, 'published'>>;
  readonly #names: ReadonlyMap<Country, RegExp>;

  constructor(options: BriefOptions, actors: ReadonlyMap<string, Actor>, reports: ReadonlyMap<ReportId, Pick<Report, 'published'>>) {
    this.states = options.states;
    this.actors = actors;
    this.#options = options;
    this.#reports = reports;
    this.#names = new Map(options.states.map((s) => [s, new RegExp(`\\b(?:${escaped(stateName(s))}|${escaped(stateAdjective(s))})`, 'i')]));
  }

  concerns(states: readonly (Country | null)[]): boolean {
    return this.states.every((s) => states.includes(s));
  }

  /** Whether words name a state of the pair. */
  names(state: Country, words: string): boolean {
    return this.#names.get(state)?.test(words) ?? false;
  }

  inTime(period: Period, evidence: readonly Evidence[]): boolean {
    const { from, to } = this.#options;
    if (from === undefined && to === undefined) return true;
    const days = evidence.flatMap((e) => this.#reports.get(e.report)?.published ?? []).sort();
    const start = period.start ?? days[0];
    const end = period.end ?? days.at(-1);
    return start !== undefined && end !== undefined && (from === undefined || end >= from) && (to === undefined || start <= to);
  }
}

function statesOf(e: Engagement, actors: ReadonlyMap<string, Actor>): readonly (Country | null)[] {
  const sides = e.participants.map((p) => p.side ?? actors.get(p.actor)?.country ?? null);
  return [...e.states, ...sides, ...(e.kind === 'visit' && e.place ? [e.place.country] : [])];
}

function partiesOf(i: Instrument, actors: ReadonlyMap<string, Actor>): readonly (Country | null)[] {
  return [...i.parties, ...[...i.bodies, ...i.signatories].map((a) => actors.get(a)?.country ?? null)];
}

/** The engagements and, below them, the parts that bring in no third state: a wreath laid by the guest alone is part of the visit. */
function withParts(chosen: readonly Engagement[], all: readonly Engagement[], pair: Pair): readonly Engagement[] {
  const ids = new Set<string>(chosen.map((e) => e.id));
  const own = (e: Engagement) => statesOf(e, pair.actors).every((s) => s === null || pair.states.includes(s));
  let before = -1;
  while (before !== ids.size) {
    before = ids.size;
    for (const e of all) if (e.partOf !== null && ids.has(e.partOf) && own(e) && pair.inTime(e.date, e.evidence)) ids.add(e.id);
  }
  return all.filter((e) => ids.has(e.id));
}

function isBetween(t: Transfer, [a, b]: readonly [Country, Country]): boolean {
  return (t.supplier === a && t.recipient === b) || (t.supplier === b && t.recipient === a);
}

function concernsStatement(s: Statement, pair: Pair, engagements: readonly Engagement[], home: ReadonlySet<ReportId>): boolean {
  const occasion = engagements.find((e) => e.id === s.engagement);
  if (!pair.inTime(occasion?.date ?? UNDATED, s.evidence)) return false;
  const countries = [s.speaker, ...s.via].map((a) => (a === null ? null : (pair.actors.get(a)?.country ?? null)));
  const voice = countries.find((c) => c !== null && pair.states.includes(c)) ?? null;
  if (occasion !== undefined) return s.speaker === null || voice !== null;
  if (voice === null) return false;
  const other = pair.states.find((state) => state !== voice) ?? voice;
  if (s.content.some((c) => pair.names(other, c.quote))) return true;
  // Said in a report of an engagement of both, at no other engagement: "both ministers", "the two sides" are those of the pair.
  return (
    s.engagement === null &&
    s.evidence.some((e) => home.has(e.report)) &&
    s.content.some((c) => /\b(?:both|two|our|bilateral|mutual|we|they)\b/i.test(c.quote))
  );
}

function actsIn(kept: Pick<Entries, 'engagements' | 'instruments' | 'statements'>): ReadonlySet<string> {
  return new Set<string>([
    ...kept.engagements.flatMap((e) => e.participants.map((p) => p.actor)),
    ...kept.instruments.flatMap((i) => [...i.bodies, ...i.signatories]),
    ...kept.statements.flatMap((s) => [...(s.speaker === null ? [] : [s.speaker]), ...s.via]),
  ]);
}

function escaped(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
