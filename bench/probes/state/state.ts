import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openReader } from '../../../src/annotate/index.ts';
import { ReaderName } from '../../../src/model/annotation.ts';
import type { Actor, Entries } from '../../../src/model/entry.ts';
import { productStages } from '../../../src/pipeline/index.ts';
import { actorsShown } from '../../../src/pipeline/shown-actors.ts';
import { reportOf } from '../../../src/testing/reports.ts';
import { type Line, type Probe, readRound } from './gold.ts';

interface Count {
  found: number;
  missed: number;
  wrong: number;
}

const KINDS = { P: 'persons', O: 'organisations', S: 'statements', D: 'discrepancies' } as const;

/** `bench probes state [--reader R] [--round N] [--wrong] [--json]`: persons, organisations, statements and discrepancies of short reports. */
export async function benchState(args: readonly string[]): Promise<void> {
  const after = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined);
  const opened = await openReader(ReaderName.parse(after('--reader') ?? 'small'));
  if (!opened.ok) throw new Error(`${opened.failure.what} ${opened.failure.remedy ?? ''}`);
  const rounds = readdirSync(import.meta.dirname)
    .filter((file) => /^round\d+\.txt$/.test(file) && (after('--round') === undefined || file === `round${after('--round')}.txt`))
    .sort();
  const stages = productStages();
  const figures: Record<string, Record<string, ReturnType<typeof ratios>>> = {};
  for (const round of rounds) {
    const counts = { P: counted(), O: counted(), S: counted(), D: counted() };
    for (const probe of readRound(join(import.meta.dirname, round))) {
      const reports = probe.reports.map((r) => reportOf(r.text, r.day, { source: r.source }));
      const annotations = await opened.value.annotate(reports.map((r) => r.text));
      const claims = reports.flatMap((r, i) => stages.claimsOf(r, annotations[i] as NonNullable<(typeof annotations)[number]>));
      const known = new Map(reports.map((r) => [r.id, r]));
      const resolution = stages.resolve(known, claims, []);
      const { entries } = stages.reconcile(known, claims, resolution, []);
      const notes = held(probe, { ...entries, actors: actorsShown(resolution, claims, entries) }, counts);
      if (args.includes('--wrong') && notes.length > 0)
        console.log(`\n${probe.style}\n${probe.reports.map((r) => r.text).join('\n+++\n')}\n${notes.join('\n')}`);
    }
    const all = counted();
    for (const count of Object.values(counts)) for (const key of Object.keys(all) as (keyof Count)[]) all[key] += count[key];
    const table = Object.entries(counts).map(([kind, count]) => [KINDS[kind as Line['kind']], ratios(count)]);
    figures[round.replace('.txt', '')] = { ...Object.fromEntries(table), all: ratios(all) };
  }
  await opened.value.close();
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else
    for (const [round, table] of Object.entries(figures)) {
      console.log(round);
      console.table(table);
    }
}

const counted = (): Count => ({ found: 0, missed: 0, wrong: 0 });

function ratios({ found, missed, wrong }: Count) {
  const share = (n: number, of: number) => (of === 0 ? 1 : +(n / of).toFixed(3));
  return {
    precision: share(found, found + wrong),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + wrong + missed),
    of: found + missed,
  };
}

/** What the record says in one line, to be held against gold. */
interface Told {
  readonly kind: Line['kind'];
  readonly fits: (line: Line) => boolean;
  readonly shown: string;
  /** Indirect words and those of nobody named are too many for a probe to list: what it does not list of them is not wrong. */
  readonly open: boolean;
}

function toldBy({ actors, statements, discrepancies }: Entries): Told[] {
  const byId = new Map<string, Actor>(actors.map((a) => [a.id, a]));
  const isNamed = (id: string | null, names: readonly string[]): boolean => {
    const actor = id === null ? undefined : byId.get(id);
    if (names.length === 0) return actor === undefined;
    return actor !== undefined && [actor.name, ...actor.names.map((n) => n.text)].some((n) => names.some((m) => folded(m) === folded(n)));
  };
  const people = actors.filter((a) => a.kind !== 'state');
  return [
    ...people.map((a) => ({
      kind: a.kind === 'person' ? ('P' as const) : ('O' as const),
      fits: (line: Line) =>
        isNamed(a.id, line.names) &&
        (line.mark === a.country || (line.kind === 'O' && line.optional)) &&
        line.words.every((w) =>
          a.roles.some((r) =>
            folded(w)
              .split(' ')
              .every((x) => folded(r.title).includes(x)),
          ),
        ),
      shown: `${a.kind} ${a.name} | ${a.country} | ${a.roles.map((r) => r.title).join(' / ')}`,
      open: false,
    })),
    ...statements.map((s) => ({
      kind: 'S' as const,
      fits: (line: Line) =>
        (line.mark === s.mode[0] || (line.mark === 'q' && s.mode !== 'indirect')) &&
        isNamed(s.speaker, line.names) &&
        line.via.every((v) => s.via.some((id) => isNamed(id, [v]))) &&
        alike(line.words[0] ?? '', s.text),
      shown: `${s.mode} | ${byId.get(s.speaker ?? '')?.name ?? '-'} | ${s.text} | via ${s.via.map((id) => byId.get(id)?.name).join()}`,
      open: s.mode === 'indirect',
    })),
    ...discrepancies.map((d) => ({
      kind: 'D' as const,
      fits: (line: Line) => line.names[0] === d.kind && line.words.every((w) => d.values.some((v) => folded(v.value).includes(folded(w)))),
      shown: `${d.kind} | ${d.values.map((v) => v.value).join(' | ')}`,
      open: false,
    })),
  ];
}

/** Pairs what is told with gold, what must be told first, counts, and says what differs. */
function held(probe: Probe, entries: Entries, counts: Readonly<Record<Line['kind'], Count>>): string[] {
  const told = toldBy(entries);
  const used = new Set<Told>();
  const notes: string[] = [];
  const people = probe.gold.filter((line) => line.kind === 'P' || line.kind === 'O');
  const gold = probe.gold.map((line) => (line.kind === 'S' ? { ...line, names: aliases(people, line.names) } : line));
  for (const line of gold.sort((a, b) => Number(a.optional) - Number(b.optional))) {
    const fitting = told.filter((t) => t.kind === line.kind && !used.has(t) && t.fits(line));
    for (const t of line.optional ? fitting : fitting.slice(0, 1)) used.add(t);
    if (line.optional) continue;
    counts[line.kind][fitting.length > 0 ? 'found' : 'missed']++;
    if (fitting.length === 0)
      notes.push(`  missed  ${line.kind} ${line.names.join('/')} | ${line.mark} | ${line.words.join(' | ')} ${line.via.join()}`);
  }
  for (const t of told.filter((one) => !used.has(one))) {
    if (!t.open) counts[t.kind].wrong++;
    if (!t.open || notes.length > 0) notes.push(`  ${t.open ? 'also  ' : 'wrong '}  ${t.shown}`);
  }
  return notes;
}

/** All names that gold gives to one who is named. */
const aliases = (people: readonly Line[], names: readonly string[]): readonly string[] => [
  ...names,
  ...people.filter((line) => line.names.some((name) => names.includes(name))).flatMap((line) => line.names),
];

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether most words of each stand in the other. */
function alike(gold: string, text: string): boolean {
  const [a, b] = [folded(gold).split(' '), folded(text).split(' ')];
  const share = (x: readonly string[], y: readonly string[]) => x.filter((w) => y.includes(w)).length / x.length;
  return share(a, b) >= 0.8 && share(b, a) >= 0.6;
}
