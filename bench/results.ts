import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Row, Table } from './all/figures.ts';

const TABLE = join(import.meta.dirname, 'results', 'table.json');

/** Keeps a benchmark's figures under bench/results, with the machine that they were measured on. */
export function keepResults(name: string, figures: object): void {
  const folder = join(import.meta.dirname, 'results');
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), gib: Math.round(totalmem() / 2 ** 30) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ machine, ...figures }, null, 2)}\n`);
}

/** The commit that is checked out, with "+" where files of the program differ from it; "unknown" outside a checkout. */
export function commitHere(): string {
  const git = (...args: readonly string[]): string => spawnSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).stdout?.trim() ?? '';
  const commit = git('rev-parse', '--short', 'HEAD');
  if (commit === '') return 'unknown';
  return git('status', '--porcelain', '--', '../src', '../models', '../bench/*.ts') === '' ? commit : `${commit}+`;
}

/** The table as it was last kept, or null. */
export function lastTable(): Table | null {
  return existsSync(TABLE) ? (JSON.parse(readFileSync(TABLE, 'utf8')) as Table) : null;
}

/** Keeps the figures measured now beside those of benchmarks that were not run this time; a figure a line, so that a review shows each change. */
export function keepTable(rows: readonly Row[], commit: string): void {
  const date = new Date().toISOString().slice(0, 10);
  const now = rows.map(({ key, value, figure }) => [key, { value, target: figure.target ?? null, date, commit }] as const);
  const figures: Table['figures'] = { ...lastTable()?.figures, ...Object.fromEntries(now) };
  const lines = Object.entries(figures)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, figure]) => `  ${JSON.stringify(key)}: ${JSON.stringify(figure)}`);
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true });
  writeFileSync(TABLE, `{\n "date": ${JSON.stringify(date)},\n "commit": ${JSON.stringify(commit)},\n "figures": {\n${lines.join(',\n')}\n }\n}\n`);
}
