import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openReader } from '../../../src/annotate/index.ts';
import { ReaderName } from '../../../src/model/annotation.ts';
import type { Entries } from '../../../src/model/entry.ts';
import { productStages } from '../../../src/pipeline/index.ts';
import { reportOf } from '../../../src/testing/reports.ts';
import { type Line, type Probe, readRound } from './gold.ts';

/** What the record says in one line, to be held against gold. */
interface Told {
  readonly kind: Line['kind'];
  readonly states: readonly string[];
  readonly what: string;
  readonly title: string;
  readonly stage: string;
  readonly quantity: number | null;
}

interface Count {
  found: number;
  missed: number;
  wrong: number;
  /** Of those found: the status or stage, and the number, are right too. */
  exact: number;
}

const KINDS = { I: 'instruments', C: 'cooperation', T: 'transfers' } as const;

/** `bench probes dealings [--reader R] [--round N] [--wrong] [--json]`: instruments, cooperation and transfers of short reports, each a record of its own. */
export async function benchDealings(args: readonly string[]): Promise<void> {
  const after = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const opened = await openReader(ReaderName.parse(after('--reader') ?? 'small'));
  if (!opened.ok) throw new Error(`${opened.failure.what} ${opened.failure.remedy ?? ''}`);
  const rounds = readdirSync(import.meta.dirname)
    .filter((file) => /^round\d+\.txt$/.test(file) && (after('--round') === undefined || file === `round${after('--round')}.txt`))
    .sort();
  const figures: Record<string, Record<string, ReturnType<typeof ratios>>> = {};
  for (const round of rounds) {
    const probes = readRound(join(import.meta.dirname, round));
    const counts = { I: counted(), C: counted(), T: counted() };
    const annotations = await opened.value.annotate(probes.map((probe) => probe.text));
    for (const [k, probe] of probes.entries()) {
      const report = reportOf(probe.text, probe.day);
      const stages = productStages();
      const claims = stages.claimsOf(report, annotations[k] as NonNullable<(typeof annotations)[number]>);
      const reports = new Map([[report.id, report]]);
      const { entries } = stages.reconcile(reports, claims, stages.resolve(reports, claims, []), []);
      const notes = held(probe, toldBy(entries), counts);
      if (args.includes('--wrong') && notes.length > 0) console.log(`\n${probe.style}\n${probe.text}\n${notes.join('\n')}`);
    }
    const all = counted();
    for (const count of Object.values(counts)) for (const key of Object.keys(all) as (keyof Count)[]) all[key] += count[key];
    figures[round.replace('.txt', '')] = {
      ...Object.fromEntries(Object.entries(counts).map(([kind, count]) => [KINDS[kind as Line['kind']], ratios(count)])),
      all: ratios(all),
    };
  }
  await opened.value.close();
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else
    for (const [round, table] of Object.entries(figures)) {
      console.log(round);
      console.table(table);
    }
}

function counted(): Count {
  return { found: 0, missed: 0, wrong: 0, exact: 0 };
}

function ratios({ found, missed, wrong, exact }: Count) {
  const share = (n: number, of: number) => (of === 0 ? 1 : +(n / of).toFixed(3));
  return {
    precision: share(found, found + wrong),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + wrong + missed),
    exactF1: share(2 * exact, 2 * found + wrong + missed),
    of: found + missed,
  };
}

function toldBy(entries: Entries): Told[] {
  const plain = { title: '', quantity: null };
  return [
    ...entries.instruments.map((i) => ({ ...plain, kind: 'I' as const, states: i.parties, what: i.kind, title: i.title, stage: i.status })),
    ...entries.cooperation.map((c) => ({ ...plain, kind: 'C' as const, states: c.parties, what: c.area, stage: c.stage })),
    ...entries.transfers.map((t) => ({
      ...plain,
      kind: 'T' as const,
      states: [t.supplier, t.recipient],
      what: t.item,
      stage: t.stage,
      quantity: t.quantity,
    })),
  ];
}

/** Pairs what is told with gold, the fullest matches first, counts, and says what differs. */
function held(probe: Probe, told: readonly Told[], counts: Readonly<Record<Line['kind'], Count>>): string[] {
  const pairs = new Map<Line, Told>();
  const used = new Set<Told>();
  const order = (wanted: Line) => (wanted.optional ? 0 : 4);
  const all = probe.gold
    .flatMap((line) => told.flatMap((t) => (matches(line, t) ? [{ line, t, score: order(line) + (exact(line, t) ? 2 : 0) }] : [])))
    .sort((a, b) => b.score - a.score);
  for (const { line, t } of all) {
    if (pairs.has(line) || used.has(t)) continue;
    pairs.set(line, t);
    used.add(t);
  }
  const notes: string[] = [];
  for (const line of probe.gold.filter((l) => !l.optional)) {
    const t = pairs.get(line);
    if (t === undefined) notes.push(`  missed  ${shownLine(line)}`);
    else if (!exact(line, t)) notes.push(`  partly  ${shownLine(line)}: ${shown(t)}`);
    counts[line.kind][t === undefined ? 'missed' : 'found']++;
    if (t && exact(line, t)) counts[line.kind].exact++;
  }
  for (const t of told.filter((one) => !used.has(one))) {
    counts[t.kind].wrong++;
    notes.push(`  wrong   ${shown(t)}`);
  }
  return notes;
}

function matches(line: Line, told: Told): boolean {
  if (line.kind !== told.kind || line.states.join() !== told.states.join()) return false;
  if (line.kind === 'T') return line.what.some((words) => folded(told.what).includes(folded(words)));
  return line.what.includes(told.what) && (line.title.length === 0 || line.title.some((words) => folded(told.title).includes(folded(words))));
}

function exact(line: Line, told: Told): boolean {
  return (line.stages.length === 0 || line.stages.includes(told.stage)) && (line.quantity === undefined || line.quantity === told.quantity);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function shownLine(line: Line): string {
  return [
    line.kind,
    line.states.join(line.kind === 'T' ? '>' : '-'),
    line.what.join('/'),
    line.title.join('/'),
    line.quantity ?? '',
    line.stages.join('/'),
  ].join(' ');
}

function shown(told: Told): string {
  return [
    told.kind,
    told.states.join(told.kind === 'T' ? '>' : '-'),
    told.what,
    told.title && `"${told.title}"`,
    told.quantity ?? '',
    told.stage,
  ].join(' ');
}
