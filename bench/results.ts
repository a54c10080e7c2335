import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/** Keeps a benchmark's figures under bench/results, with the machine that they were measured on. */
export function keepResults(name: string, figures: object): void {
  const folder = join(import.meta.dirname, 'results');
  const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: availableParallelism(), gib: Math.round(totalmem() / 2 ** 30) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ machine, ...figures }, null, 2)}\n`);
}
