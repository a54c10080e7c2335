import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Finding, fuzz } from '../src/testing/fuzz/fuzz.ts';

/** Reads files that were changed by chance, longer than the tests do. What a reader does not take as it must is told, and kept with --keep DIR. */
export async function benchFuzz(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '20000' },
      patience: { type: 'string', default: '20000' },
      keep: { type: 'string' },
      json: { type: 'boolean' },
    },
  });
  const [seed, rounds, patience] = [Number(values.seed), Number(values.rounds), Number(values.patience)];
  const started = performance.now();
  const { findings } = await fuzz({ seed, rounds, patience });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  if (values.keep !== undefined) keep(findings, values.keep);
  const told = findings.map(({ round, name, problem }) => ({ round, name, problem }));
  const lines = told.map((f) => `round ${f.round}, ${f.name}: ${f.problem}\n`).join('');
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ seed, rounds, seconds, findings: told })}\n`
      : `${lines}${rounds} rounds from seed ${seed} in ${seconds} s: ${findings.length} findings\n`,
  );
  if (findings.length > 0) process.exitCode = 1;
}

function keep(findings: readonly Finding[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { round, name, bytes } of findings) writeFileSync(join(folder, `${round}-${name}`), bytes);
}
