import type { Actor, Engagement, Entries, Instrument } from '../model/entry.ts';
import { ActorId, EntryId, ReportId } from '../model/ids.ts';
import type { Report } from '../model/report.ts';

/** The sections of the record. */
export type Section = keyof Entries;
/** Any entry. */
export type Entry = Entries[Section][number];

/** What a page about an entry needs beside it: the reports that it quotes and the entries that it names. Missing ones are shown by their ids. */
export interface Around {
  readonly reports: ReadonlyMap<ReportId, Report>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly engagements: ReadonlyMap<string, Engagement>;
  readonly instruments: ReadonlyMap<string, Instrument>;
}

/** The surroundings that a whole record gives. */
export function aroundOf(entries: Pick<Entries, 'actors' | 'engagements' | 'instruments'>, reports: ReadonlyMap<ReportId, Report>): Around {
  return { reports, actors: byId(entries.actors), engagements: byId(entries.engagements), instruments: byId(entries.instruments) };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((e) => [e.id, e]));
}

/** The ids of the reports that entries quote, sorted. */
export function reportsCited(entries: readonly Entry[]): readonly ReportId[] {
  return stringsIn(entries).filter((s): s is ReportId => s.startsWith('rep-') && ReportId.safeParse(s).success);
}

/** The ids of the other entries that entries name, sorted. */
export function entriesNamed(entries: readonly Entry[]): readonly (ActorId | EntryId)[] {
  const own = new Set<string>(entries.map((e) => e.id));
  return stringsIn(entries.map((e) => ({ ...e, evidence: null }))).filter(
    // Most strings are words of reports, which the schemas need not look at.
    (s): s is ActorId | EntryId =>
      s[3] === '-' && !own.has(s) && !s.startsWith('rep-') && (ActorId.safeParse(s).success || EntryId.safeParse(s).success),
  );
}

function stringsIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  const queue: unknown[] = [value];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (typeof next === 'string') found.add(next);
    else if (typeof next === 'object' && next !== null) queue.push(...Object.values(next).filter((v) => v !== undefined));
  }
  return [...found].sort();
}
