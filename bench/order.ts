import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { recordAsJson } from '../src/export/index.ts';
import type { Report } from '../src/model/report.ts';
import { addReports, deriveEntries, type Incoming, productStages, type Stages } from '../src/pipeline/index.ts';
import { readReports } from '../src/read/index.ts';
import { listReports, openStore, type Store } from '../src/record/index.ts';
import { keepResults } from './results.ts';

const root = join(import.meta.dirname, '..');

interface Outcome {
  readonly what: string;
  readonly same: boolean;
}

/** The same reports in several orders, one by one and all at once, twice over, and after kills at random moments: is every export the same, byte for byte? */
export async function benchOrder(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { kills: { type: 'string', default: '50' }, json: { type: 'boolean' } },
  });
  const folder = positionals[0] ?? join(root, 'examples', 'reports');
  const stages = productStages();
  const reports: Report[] = [];
  for await (const reading of readReports([folder])) if (reading.ok) reports.push(reading.value);
  const started = performance.now();
  const expected = await exportAfter(stages, [reports]);
  const once = performance.now() - started;
  const outcomes: Outcome[] = [];
  for (const [what, parts] of ways(reports)) outcomes.push({ what, same: (await exportAfter(stages, parts)) === expected });
  const kills = await killed(folder, Number(values.kills), once, expected, stages);
  const figures = { folder, reports: reports.length, orders: outcomes, kills };
  keepResults('order', figures);
  const lines = [
    ...outcomes.map((o) => `${o.same ? 'same     ' : 'DIFFERENT'}  ${o.what}`),
    `${kills.completed} of ${kills.tried} records completed after a kill; kept before it: ${kills.kept.join(' ')}`,
  ];
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : `${reports.length} reports of ${folder}\n${lines.join('\n')}\n`);
  if (outcomes.some((o) => !o.same) || kills.completed < kills.tried) process.exitCode = 1;
}

/** The ways of adding: each a list of what is added at once. */
function ways(reports: readonly Report[]): readonly (readonly [what: string, parts: readonly (readonly Report[])[]])[] {
  const shuffled = (seed: number) => reports.toSorted((a, b) => (mixed(a.id, seed) < mixed(b.id, seed) ? -1 : 1));
  const few = reports.slice(0, 40);
  const rest = reports.slice(40);
  return [
    ['backwards', [reports.toReversed()]],
    ['shuffled', [shuffled(1)]],
    ['shuffled otherwise', [shuffled(2)]],
    ['twice over', [reports, shuffled(3)]],
    ['every report twice in a row', [reports.flatMap((r) => [r, r])]],
    [
      'one by one',
      [
        ...shuffled(4)
          .filter((r) => few.includes(r))
          .map((r) => [r]),
        ...(rest.length > 0 ? [rest] : []),
      ],
    ],
    ['in two halves, the later first', [reports.slice(reports.length >> 1), reports.slice(0, reports.length >> 1)]],
  ];
}

/** Starts `add` with the real command, kills it at a random moment, then opens what it left and adds again. */
async function killed(folder: string, tries: number, once: number, expected: string, stages: Stages) {
  const kept: number[] = [];
  let completed = 0;
  for (let i = 0; i < tries; i++) {
    const place = mkdtempSync(join(tmpdir(), 'rapporteur-kill-'));
    try {
      const process = addWithCommand(folder, place);
      await wait(Math.random() * (once + 600));
      await kill(process);
      const again = await withStore(place, async (store) => {
        kept.push((await listReports(store)).length);
        const added = await addReports(store, readReports([folder]), stages);
        return added.ok && (await digestOfExport(store)) === expected;
      });
      if (again) completed++;
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  }
  return { tried: tries, completed, kept };
}

function addWithCommand(folder: string, place: string): ChildProcess {
  return spawn(process.execPath, [join(root, 'src', 'cli.ts'), 'add', folder, '--record', place], { stdio: 'ignore' });
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

async function exportAfter(stages: Stages, parts: readonly (readonly Report[])[]): Promise<string> {
  const place = mkdtempSync(join(tmpdir(), 'rapporteur-order-'));
  try {
    return await withStore(place, async (store) => {
      for (const part of parts) {
        const added = await addReports(store, given(part), stages);
        if (!added.ok) throw new Error(added.failure.what);
      }
      const derived = await deriveEntries(store, stages);
      if (!derived.ok) throw new Error(derived.failure.what);
      return await digestOfExport(store);
    });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function withStore<T>(place: string, work: (store: Store) => Promise<T>): Promise<T> {
  const opened = await openStore(place, { create: true });
  if (!opened.ok) throw new Error(opened.failure.what);
  await using store = opened.value;
  return await work(store);
}

async function digestOfExport(store: Store): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of recordAsJson(store)) hash.update(piece);
  return hash.digest('hex');
}

async function* given(reports: readonly Report[]): AsyncGenerator<Incoming> {
  for (const value of reports) yield { ok: true, value };
}

function mixed(id: string, seed: number): string {
  return createHash('sha256').update(`${seed} ${id}`).digest('hex');
}
