import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReports } from '../../src/read/index.ts';
import { readIob, scoreFound } from '../names.ts';
import { keepResults } from '../results.ts';
import type { Measured } from './child.ts';
import { measureSpacy, spacyPython } from './spacy.ts';

const data = join(process.env.RAPPORTEUR_DATA ?? join(import.meta.dirname, '..', '..', '..', 'shared'), 'data');

interface Row {
  readonly reader: string;
  readonly wordsPerSecond: number;
  readonly sentencesPerSecond: number;
  /** How many times as fast as spaCy in one process, in this run. */
  readonly ratio: number | null;
  readonly peakMiB: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/**
 * `bench readers [--texts N] [--seed N] [--json]`: both readers and spaCy's small English model over the same texts, one after the other in one
 * run: speed, memory, and names on UNER EWT test from its own tokens. Sentences are counted as our rules count them, for all.
 */
export async function benchReaders(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { texts: { type: 'string', default: '120' }, seed: { type: 'string', default: '1' }, json: { type: 'boolean', default: false } },
  });
  const briefings = join(data, 'briefings');
  const named = join(data, 'ner', 'uner-ewt', 'en_ewt-ud-test.iob2');
  const absent = [briefings, named].find((path) => !existsSync(path));
  if (absent !== undefined) return void console.log(`skipped: ${absent} is not here`);
  const texts = await sampleOf(briefings, Number(values.texts), Number(values.seed));
  const gold = readIob(readFileSync(named, 'utf8'));
  const sentences = gold.map(({ forms }) => forms);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const ours = (['small', 'full'] as const).map((name) => measure(name, texts, sentences));
  const counted = ours[0]?.sentences ?? 0;
  const python = spacyPython();
  const processes = availableParallelism();
  const spacy = python === null ? null : measureSpacy(python, texts, sentences, 1);
  const many = python === null || processes === 1 ? null : measureSpacy(python, texts, [], processes);
  const row = (reader: string, { seconds, peakMiB, names }: Omit<Measured, 'version' | 'sentences'>): Row => {
    const { precision, recall, f1 } = scoreFound(gold, names);
    const ratio = spacy === null ? null : round(spacy.seconds / seconds, 2);
    return {
      reader,
      wordsPerSecond: round(words / seconds),
      sentencesPerSecond: round(counted / seconds),
      ratio,
      peakMiB,
      precision,
      recall,
      f1,
    };
  };
  const rows = [...ours, ...(spacy === null ? [] : [spacy])].map((measured) => row(measured.version, measured));
  const figures = {
    texts: texts.length,
    seed: Number(values.seed),
    words,
    sentences: counted,
    rows,
    spacyInProcesses:
      many === null ? null : { processes, wordsPerSecond: round(words / many.seconds), ratio: round((spacy?.seconds ?? 0) / many.seconds, 2) },
  };
  keepResults('readers', figures);
  if (values.json) return void console.log(JSON.stringify(figures));
  console.table(Object.fromEntries(rows.map(({ reader, ...rest }) => [reader, rest])));
  if (figures.spacyInProcesses) console.log(`spaCy in ${processes} processes: ${figures.spacyInProcesses.wordsPerSecond} words a second`);
}

function measure(name: string, texts: readonly string[], sentences: readonly (readonly string[])[]): Measured {
  const child = spawnSync(process.execPath, [...process.execArgv, join(import.meta.dirname, 'child.ts'), name], {
    input: JSON.stringify({ texts, sentences }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`the ${name} reader ended with ${child.status ?? child.signal}`);
  return JSON.parse(child.stdout) as Measured;
}

/** The texts of so many reports, drawn by the seed. */
async function sampleOf(folder: string, count: number, seed: number): Promise<readonly string[]> {
  const files = globSync('**/*.{md,txt}', { cwd: folder }).sort();
  let state = seed;
  const drawn = new Set<string>();
  while (drawn.size < Math.min(count, files.length)) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    drawn.add(join(folder, files[Math.floor((state / 2 ** 32) * files.length)] ?? ''));
  }
  const texts: string[] = [];
  for await (const reading of readReports([...drawn].sort())) if (reading.ok) texts.push(reading.value.text);
  return texts;
}

function round(value: number, places = 0): number {
  return Number(value.toFixed(places));
}
