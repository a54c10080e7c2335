import type { Corroboration, Origin } from '../model/entry.ts';
import type { ActorId, ReportId } from '../model/ids.ts';
import type { Evidence } from '../model/span.ts';
import type { Resolution } from '../resolve/index.ts';
import { type StatementsAt, statementsAround } from './sources.ts';

interface Piece {
  readonly origin: number;
  readonly start: number;
  readonly end: number;
}

/** Counts for entries how many reports, and how many independent origins, stand behind them. */
export type Corroborate = (evidence: readonly Evidence[], informants?: readonly Informant[]) => Corroboration;

/** Through whom a report has what it says: "the embassy said". */
export interface Informant {
  readonly report: ReportId;
  readonly actor: ActorId;
}

/**
 * Prepares the counting. Two reports are one origin for an entry if all that one of them says on it stands in a passage that both print, or if both
 * have it from the same named informant alone. `informants` overrides who the informants are, for statements that someone passes on.
 */
export function corroboration(origins: readonly Origin[], statements: StatementsAt, resolution: Resolution): Corroborate {
  const pieces = new Map<ReportId, Piece[]>();
  origins.forEach((origin, o) => {
    for (const { report, start, end } of origin.passages) {
      const own = pieces.get(report);
      if (own) own.push({ origin: o, start, end });
      else pieces.set(report, [{ origin: o, start, end }]);
    }
  });
  return (evidence, informants) => {
    const byReport = Map.groupBy(evidence, (e) => e.report);
    const reports = [...byReport.keys()];
    const shared = reports.map((id) => passagesOf(byReport.get(id) as readonly Evidence[], pieces.get(id) ?? []));
    const sources = reports.map((id) => informantOf(id, byReport.get(id) as readonly Evidence[], statements, resolution, informants));
    const root = reports.map((_, i) => i);
    const firstBy = new Map<string, number>();
    reports.forEach((_, i) => {
      const keys = [...(shared[i]?.all ?? [])].map((o) => `o ${o}`);
      if (sources[i]) keys.push(`i ${sources[i]}`);
      for (const key of keys) {
        const first = firstBy.get(key) ?? firstBy.set(key, i).get(key) ?? i;
        if (first !== i) join(root, first, i);
      }
    });
    // A report that adds words of its own still vouches for whoever merely prints the shared ones.
    reports.forEach((_, i) => {
      for (const o of shared[i]?.some ?? []) {
        const first = firstBy.get(`o ${o}`);
        if (first !== undefined && first !== i) join(root, first, i);
      }
    });
    return { reports: reports.length, origins: new Set(reports.map((_, i) => find(root, i))).size };
  };
}

/** The origins that hold all, and that hold any, of the evidence of one report. */
function passagesOf(evidence: readonly Evidence[], pieces: readonly Piece[]): { all: Set<number>; some: Set<number> } {
  const within = (e: Evidence): Set<number> =>
    new Set(
      pieces
        .filter((p) => (Math.min(p.end, e.end) - Math.max(p.start, e.start)) * 2 > Math.min(e.end - e.start, p.end - p.start))
        .map((p) => p.origin),
    );
  const sets = evidence.map(within);
  const some = new Set(sets.flatMap((s) => [...s]));
  return { all: sets.every((s) => s.size > 0) ? some : new Set(), some };
}

/** The one informant that all evidence of a report rests on; null where there is none or more than one. */
function informantOf(
  report: ReportId,
  evidence: readonly Evidence[],
  statements: StatementsAt,
  resolution: Resolution,
  given?: readonly Informant[],
): string | null {
  if (given) return [...new Set(given.filter((g) => g.report === report).map((g) => g.actor))].sort().join(' ') || null;
  const found = new Set<string>();
  for (const e of evidence) {
    const around = statementsAround(statements, report, e);
    const actors = around.flatMap((s) => (s.via.length > 0 ? s.via : s.speaker ? [s.speaker] : [])).map((claim) => resolution.actorOf.get(claim));
    const [first] = actors;
    if (first === undefined) return null;
    found.add(first);
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}

function find(root: number[], i: number): number {
  let at = i;
  while (root[at] !== at) at = root[at] as number;
  return at;
}

function join(root: number[], i: number, j: number): void {
  const [x, y] = [find(root, i), find(root, j)];
  root[Math.max(x, y)] = Math.min(x, y);
}
