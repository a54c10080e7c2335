import { openReader } from '../../../src/annotate/index.ts';
import { claimsOf } from '../../../src/extract/index.ts';
import type { ReaderName } from '../../../src/model/annotation.ts';
import type { Engagement } from '../../../src/model/entry.ts';
import type { ReportId } from '../../../src/model/ids.ts';
import type { Report } from '../../../src/model/report.ts';
import { reconcile } from '../../../src/reconcile/index.ts';
import { fold, resolveActors } from '../../../src/resolve/index.ts';
import { reportOf } from '../../../src/testing/reports.ts';
import type { Expected, Probe } from './probe.ts';

/** An engagement as the record has it, with the names and sides of those who took part. */
export interface Found {
  readonly entry: Engagement;
  readonly people: readonly { readonly names: readonly string[]; readonly side: string | null }[];
  /** The states that take part, by themselves or by somebody. */
  readonly states: readonly string[];
}

/** One probe with what was found, which of it the gold has, and what is missing or too much. */
export interface Verdict {
  readonly probe: Probe;
  readonly found: readonly Found[];
  readonly hits: number;
  readonly missing: readonly Expected[];
  readonly extra: readonly Found[];
}

/** Reads every probe into a record of its own and compares its engagements with the gold. */
export async function judged(probes: readonly Probe[], reader: ReaderName): Promise<Verdict[]> {
  const opened = await openReader(reader);
  if (!opened.ok) throw new Error(opened.failure.what);
  const annotator = opened.value;
  const verdicts: Verdict[] = [];
  for (const probe of probes) {
    const reports = probe.reports.map(({ text, published }) => reportOf(text, published));
    const read = await annotator.annotate(reports.map((r) => r.text));
    const claims = reports.flatMap((report, i) => claimsOf(report, read[i] ?? { reader: annotator.reader, sentences: [] }));
    verdicts.push(compared(probe, entriesOf(reports, claims)));
  }
  await annotator.close();
  return verdicts;
}

function entriesOf(reports: readonly Report[], claims: ReturnType<typeof claimsOf>): Found[] {
  const byId = new Map<ReportId, Report>(reports.map((r) => [r.id, r]));
  const resolution = resolveActors(byId, claims, []);
  const actors = new Map(resolution.actors.map((a) => [a.id, a]));
  return reconcile(byId, claims, resolution, []).entries.engagements.map((entry) => {
    const taking = entry.participants.map((p) => ({ ...p, actor: actors.get(p.actor) }));
    return {
      entry,
      people: taking
        .filter((p) => p.actor?.kind !== 'state')
        .map((p) => ({ names: [p.actor?.name ?? '', ...(p.actor?.names.map((n) => n.text) ?? [])], side: p.actor?.country ?? null })),
      states: [...new Set([...entry.states, ...taking.flatMap((p) => p.side ?? [])])],
    };
  });
}

/** Pairs gold and entries, the entry with the fewest others first; an optional gold line counts in neither direction. */
function compared(probe: Probe, found: readonly Found[]): Verdict {
  const used = new Set<Found>();
  const met = new Set<Expected>();
  const pairs = probe.expected.flatMap((e) => found.filter((f) => fits(e, f)).map((f) => ({ e, f })));
  pairs.sort((a, b) => a.f.people.length - b.f.people.length || Number(a.e.optional) - Number(b.e.optional));
  for (const { e, f } of pairs) {
    if (met.has(e) || used.has(f)) continue;
    met.add(e);
    used.add(f);
  }
  const required = probe.expected.filter((e) => !e.optional);
  return {
    probe,
    found,
    hits: required.filter((e) => met.has(e)).length,
    missing: required.filter((e) => !met.has(e)),
    extra: found.filter((f) => !used.has(f)),
  };
}

function fits(expected: Expected, { entry, people, states }: Found): boolean {
  if (entry.kind !== expected.kind || entry.status !== expected.status) return false;
  if (expected.date !== null && entry.date.start !== expected.date) return false;
  const country = entry.place?.country ?? null;
  if (country !== expected.country && (country !== null || entry.kind === 'visit')) return false;
  if (!expected.states.every((s) => states.includes(s))) return false;
  // A title that the record keeps with a name ("Ratu") is no other name.
  const named = (given: string, name: string): boolean => fold(given) === fold(name) || fold(given).endsWith(` ${fold(name)}`);
  return expected.people.every(({ name, side }) => people.some((p) => p.side === side && p.names.some((n) => named(n, name))));
}
