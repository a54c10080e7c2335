import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, figureIn, isWorse, type Row, shownTable } from './all/figures.ts';
import { commitHere, keepTable, lastTable } from './results.ts';

/** One way to run a benchmark for the table. `@path` among the arguments is a place under the annotated data. */
export interface BenchRun {
  /** What the table calls it where a benchmark has several runs. */
  readonly on?: string;
  readonly args?: readonly string[];
  readonly figures: readonly Figure[];
  /** Takes long: only with --all. */
  readonly long?: true;
}

export interface Bench {
  readonly about: string;
  readonly load: () => Promise<(args: readonly string[]) => void | Promise<void>>;
  /** What goes into the table of `bench` without a name; a benchmark without is run by name only. */
  readonly runs?: readonly BenchRun[];
}

const data = process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', 'shared');

/**
 * Runs every benchmark that declares figures, prints one table and keeps it in bench/results/table.json with the day and the commit, so that a change
 * for the worse is seen in review. What needs data that are not here is named and keeps its last figure. `--all`: the long ones too; `--only A,B`: those alone.
 */
export async function benchAll(benches: Readonly<Record<string, Bench>>, args: readonly string[]): Promise<void> {
  const only = args.includes('--only') ? new Set(args[args.indexOf('--only') + 1]?.split(',')) : null;
  const last = lastTable();
  const rows: Row[] = [];
  const skipped: string[] = [];
  for (const [name, { runs = [] }] of Object.entries(benches)) {
    if (only !== null && !only.has(name)) continue;
    for (const run of runs) {
      if (run.long && !args.includes('--all') && only === null) {
        skipped.push(`${label(name, run)}: takes long, --all runs it`);
        continue;
      }
      const outcome = figuresOf(name, run);
      if (typeof outcome === 'string') skipped.push(`${label(name, run)}: ${outcome}`);
      for (const figure of run.figures) {
        const key = `${label(name, run)} ${figure.name}`;
        const value = typeof outcome === 'string' ? null : figureIn(outcome, figure.at);
        if (typeof outcome !== 'string' && value === null) skipped.push(`${key}: no such figure in what it printed`);
        if (value !== null) rows.push({ key, figure, value, before: last?.figures[key]?.value ?? null });
      }
      process.stderr.write('.');
    }
  }
  process.stderr.write('\n');
  if (args.includes('--json'))
    console.log(JSON.stringify(rows.map(({ key, value, before, figure }) => ({ key, value, before, target: figure.target ?? null }))));
  else console.log(shownTable(rows, last));
  for (const line of skipped) console.log(`left out: ${line}`);
  const worse = rows.filter(isWorse);
  if (worse.length > 0) console.log(`worse than before: ${worse.map((row) => row.key).join(', ')}`);
  keepTable(rows, commitHere());
}

const label = (name: string, run: BenchRun): string => (run.on === undefined ? name : `${name} ${run.on}`);

/** What the benchmark prints with --json, or why there is nothing. */
function figuresOf(name: string, run: BenchRun): object | string {
  const args = (run.args ?? []).map((arg) => (arg.startsWith('@') ? join(data, arg.slice(1)) : arg));
  const absent = args.find((arg, i) => run.args?.[i]?.startsWith('@') && !existsSync(arg));
  if (absent !== undefined) return `${absent} is not here`;
  const ran = spawnSync(process.execPath, [join(import.meta.dirname, 'bench.ts'), name, ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const skip = /^skipped: (.*)$/m.exec(ran.stdout)?.[1];
  if (skip !== undefined) return skip;
  const from = ran.stdout.indexOf('{');
  try {
    return JSON.parse(ran.stdout.slice(from)) as object;
  } catch {
    return `ended with ${ran.status ?? ran.signal} and printed no JSON`;
  }
}
