import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultReader } from '../src/pipeline/index.ts';
import { keepResults } from './results.ts';

interface Measured {
  readonly reports: number;
  readonly sentences: number;
  readonly words: number;
  readonly claims: number;
  readonly entries: number;
  readonly failures: number;
  readonly total: number;
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMiB: number;
}

/** How fast reports come the whole way into a fresh record, one process, how much memory that takes, and whether twice the reports take twice the time. */
export function benchSpeed(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { limit: { type: 'string' }, reader: { type: 'string', default: defaultReader }, json: { type: 'boolean' } },
  });
  const [folder] = positionals;
  if (folder === undefined) {
    process.stderr.write('usage: npm run -s bench -- speed DIR [--limit N] [--reader small|full] [--json]\n');
    process.exitCode = 2;
    return;
  }
  const there = globSync(join(folder, '**/*.{md,txt}')).length;
  const limit = Math.min(Number(values.limit ?? there), there);
  const half = measure(folder, Math.ceil(limit / 2), values.reader);
  const whole = measure(folder, limit, values.reader);
  // 1 where time grows as the words do; the halves of a folder are not equally long.
  const growth = whole.total / half.total / (whole.words / half.words);
  const figures = {
    folder,
    reader: values.reader,
    half,
    whole,
    perSecond: rates(whole),
    annotationWordsPerSecond: Math.round(whole.words / (whole.seconds.annotate ?? 1)),
    growth: round(growth),
  };
  keepResults(values.reader === defaultReader ? 'speed' : `speed-${values.reader}`, figures);
  process.stdout.write(values.json ? `${JSON.stringify(figures)}\n` : table(half, whole, figures.annotationWordsPerSecond, growth));
}

// With the flags that this process runs with: they are those of the command.
function measure(folder: string, limit: number, reader: string): Measured {
  const child = spawnSync(process.execPath, [...process.execArgv, join(import.meta.dirname, 'speed-child.ts'), folder, String(limit), reader], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.status !== 0) throw new Error(`adding ${limit} reports of ${folder} failed`);
  return JSON.parse(child.stdout) as Measured;
}

function rates({ reports, words, sentences, total }: Measured) {
  return { reports: round(reports / total), words: Math.round(words / total), sentences: Math.round(sentences / total) };
}

function table(half: Measured, whole: Measured, annotation: number, growth: number): string {
  const columns = [half, whole];
  const row = (name: string, of: (m: Measured) => string) => `${name.padEnd(22)}${columns.map((m) => of(m).padStart(14)).join('')}\n`;
  const number = (n: number) => n.toLocaleString('en');
  return [
    row('reports', (m) => number(m.reports)),
    row('words', (m) => number(m.words)),
    row('sentences', (m) => number(m.sentences)),
    row('claims', (m) => number(m.claims)),
    row('entries', (m) => number(m.entries)),
    row('seconds', (m) => m.total.toFixed(1)),
    row('reports a second', (m) => number(rates(m).reports)),
    row('words a second', (m) => number(rates(m).words)),
    row('sentences a second', (m) => number(rates(m).sentences)),
    row('peak memory, MiB', (m) => number(m.peakMiB)),
    ...Object.keys(whole.seconds).map((step) => row(`  ${step}, s (share)`, (m) => share(m, step))),
    `annotation alone: ${number(annotation)} words a second; time grew ${growth.toFixed(2)} times as fast as the words\n`,
  ].join('');
}

function share(m: Measured, step: string): string {
  const seconds = m.seconds[step] ?? 0;
  return `${seconds.toFixed(1)} (${Math.round((100 * seconds) / m.total)} %)`;
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
