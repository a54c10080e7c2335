import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from './version.ts';

/** Which rules read reports and which derive entries: what other rules did is done again. */
export interface Rules {
  readonly reading: string;
  readonly deriving: string;
}

const shared = ['model', 'knowledge'];

/** The rules of this program, told apart by its version and by what stands in its files: a change of a rule needs no care to be noticed. */
export function rulesOfProgram(): Rules {
  return {
    reading: fingerprint([...shared, 'annotate', 'extract']),
    deriving: fingerprint([...shared, 'resolve', 'versions', 'reconcile', 'record']),
  };
}

function fingerprint(stages: readonly string[]): string {
  const root = join(import.meta.dirname, '..');
  const hash = createHash('sha256');
  const files = stages.flatMap((stage) => readdirSync(join(root, stage), { recursive: true, encoding: 'utf8' }).map((file) => join(stage, file)));
  for (const file of files.filter(isRule).sort()) hash.update(file).update(readFileSync(join(root, file)));
  return `${version}+${hash.digest('hex').slice(0, 8)}`;
}

function isRule(file: string): boolean {
  return /\.(?:[jt]s|json)$/.test(file) && !/\.(?:test|d)\.[jt]s$/.test(file);
}
