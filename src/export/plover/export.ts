import type { Annotator } from '../../model/annotation.ts';
import type { Actor } from '../../model/entry.ts';
import type { Report } from '../../model/report.ts';
import { covers } from '../../model/span.ts';
import { type Snapshot, type Store, snapshotOf } from '../../record/index.ts';
import { Offsets } from '../code-points.ts';
import { cooperationEvent, engagementEvent, instrumentEvent, transferEvent } from './entry-events.ts';
import type { PloverEvent } from './event.ts';
import { type NamedAt, sentenceEvents } from './sentence-events.ts';

const BATCH = 16;
const SAME_DAYS = 3;

/**
 * The record as PLOVER 2 events, one JSON object a line: what the entries tell, and what sentences tell that no entry holds (who accuses, asks,
 * rejects, threatens, attacks whom), found by the same frames that `bench plover` scores. `annotator` reads the sentences once more: trees are not kept.
 */
export async function* recordAsPlover(store: Store, annotator: Annotator): AsyncGenerator<string> {
  await using snapshot = await snapshotOf(store);
  const actors = await actorsIn(snapshot);
  const entries = await entryEvents(snapshot, actors);
  const offsets = new Offsets();
  const told = new Map<string, PloverEvent>();
  const names = namesByReport(actors);
  for await (const reports of batches(snapshot.reports())) {
    const annotations = await annotator.annotate(reports.map((report) => report.text));
    reports.forEach((report, i) => {
      offsets.note(report);
      const annotation = annotations[i];
      if (annotation === undefined) return;
      for (const event of sentenceEvents(report, annotation, names.get(report.id) ?? [])) if (!isHeld(event, entries)) keep(told, event);
    });
  }
  const all = [...entries, ...told.values()].sort((a, b) => (a.date ?? '~').localeCompare(b.date ?? '~') || (a.id < b.id ? -1 : 1));
  for (const event of all) yield `${JSON.stringify(offsets.inCodePoints(event))}\n`;
}

async function actorsIn(snapshot: Snapshot): Promise<ReadonlyMap<string, Actor>> {
  const actors = new Map<string, Actor>();
  for await (const actor of snapshot.entries('actors')) actors.set(actor.id, actor);
  return actors;
}

async function entryEvents(snapshot: Snapshot, actors: ReadonlyMap<string, Actor>): Promise<PloverEvent[]> {
  const found: (PloverEvent | null)[] = [];
  for await (const entry of snapshot.entries('engagements')) found.push(engagementEvent(entry, actors));
  for await (const entry of snapshot.entries('instruments')) found.push(instrumentEvent(entry, actors));
  for await (const entry of snapshot.entries('cooperation')) found.push(cooperationEvent(entry));
  for await (const entry of snapshot.entries('transfers')) found.push(transferEvent(entry));
  return found.filter((event) => event !== null);
}

function namesByReport(actors: ReadonlyMap<string, Actor>): ReadonlyMap<string, readonly NamedAt[]> {
  const names = new Map<string, NamedAt[]>();
  for (const actor of actors.values())
    for (const { evidence } of actor.names)
      for (const { report, start, end } of evidence) {
        const known = names.get(report);
        if (known) known.push({ start, end, actor });
        else names.set(report, [{ start, end, actor }]);
      }
  return names;
}

async function* batches(reports: AsyncIterable<Report>): AsyncGenerator<Report[]> {
  let batch: Report[] = [];
  for await (const report of reports) {
    batch.push(report);
    if (batch.length === BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** What an entry tells is not told again from a sentence: between the same states, in the entry's own words or, of the same class, in the same days. */
function isHeld(event: PloverEvent, entries: readonly PloverEvent[]): boolean {
  if (event.quad > 2) return false;
  const [words] = event.offsets;
  const states = (e: PloverEvent): Set<string | null> => new Set([...e.actor, ...e.recipient].map((a) => a.country));
  const own = [...states(event)];
  return entries.some((entry) => {
    const known = states(entry);
    if (!own.every((state) => known.has(state))) return false;
    if (entry.offsets.some((o) => o.report === words?.report && (covers(o, words) || covers(words, o)))) return true;
    return entry.eventType === event.eventType && entry.date !== null && event.date !== null && daysApart(entry.date, event.date) <= SAME_DAYS;
  });
}

const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

/** Several reports of one day that say the same of the same two are one event with several places. */
function keep(told: Map<string, PloverEvent>, event: PloverEvent): void {
  const known = told.get(event.id);
  const offsets = [...(known?.offsets ?? []), ...event.offsets].sort((a, b) =>
    a.report === b.report ? a.start - b.start : a.report < b.report ? -1 : 1,
  );
  const first = offsets[0] as PloverEvent['offsets'][number];
  told.set(event.id, {
    ...event,
    mode: known?.mode ?? event.mode,
    text: first.quote,
    context: [...new Set([...(known?.context ?? []), ...event.context])].sort(),
    offsets,
  });
}
