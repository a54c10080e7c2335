import { fail, type Outcome } from '../model/outcome.ts';
import { Day, type Report } from '../model/report.ts';
import { type Found, findFiles } from './find.ts';
import { DEFAULT_MAX_BYTES } from './limits.ts';
import { loadFile, loadStream } from './load.ts';
import { reportOf } from './report.ts';

export interface ReadOptions {
  /** The day of reports that give none, ISO 8601; to a dateline without a year it lends its year. */
  readonly date?: string | undefined;
  /** What `-` reads; the process's own standard input where it is left out. */
  readonly stdin?: NodeJS.ReadableStream | undefined;
  /** What is larger than this is refused; 8 MiB where it is left out. */
  readonly maxBytes?: number | undefined;
}

/** One report, or why there is none, with the path it was looked for at (`-` for standard input) and the size of its file. */
export type Reading = Outcome<Report> & { readonly path: string; readonly bytes: number };

/** What a walk over the paths would bring, without reading any file. */
export interface Survey {
  /** How many readings there will be, refusals among them. */
  readonly readings: number;
  readonly bytes: number;
  /** Files in folders that are passed over because their names are not those of reports. */
  readonly skipped: number;
}

/** Counts what `readReports` will go through, for a progress bar and for the closing message. */
export async function surveyReports(paths: readonly string[]): Promise<Survey> {
  let readings = 0;
  let bytes = 0;
  let skipped = 0;
  for await (const found of findFiles(paths)) {
    if (found.kind === 'skipped') skipped++;
    else readings++;
    if (found.kind === 'file') bytes += found.bytes;
  }
  return { readings, bytes, skipped };
}

/**
 * Reads the reports at the paths: files, folders and all in them, `-` for standard input. Each file gives one reading, in a fixed order, and
 * is read only when it is asked for; what cannot be read is a reading too and does not stop the rest. A `date` that is none refuses them all.
 */
export async function* readReports(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  let stdinRead = false;
  for await (const found of findFiles(paths)) {
    if (found.kind === 'skipped') continue;
    yield await readOne(found, options, stdinRead);
    stdinRead ||= found.kind === 'stdin';
  }
}

async function readOne(found: Exclude<Found, { kind: 'skipped' }>, options: ReadOptions, stdinRead: boolean): Promise<Reading> {
  const path = found.kind === 'stdin' ? '-' : found.path;
  const known = found.kind === 'file' ? found.bytes : 0;
  if (found.kind === 'refused') return { ok: false, failure: found.failure, path, bytes: 0 };
  if (options.date !== undefined && !Day.safeParse(options.date).success)
    return { ...fail(`cannot be dated: --date "${options.date}" is not a day`, path, 'Write it as in --date 2022-06-03.'), path, bytes: known };
  const name = found.kind === 'stdin' ? 'standard input' : path;
  if (stdinRead && found.kind === 'stdin') return { ...fail('has been read already', name, 'Give - once.'), path, bytes: 0 };
  const limit = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const loaded = found.kind === 'stdin' ? await loadStream(options.stdin ?? process.stdin, name, limit) : await loadFile(path, limit);
  if (!loaded.ok) return { ...loaded, path, bytes: known };
  const report = reportOf(loaded.value, { path: found.kind === 'stdin' ? null : path, name, date: options.date });
  return { ...report, path, bytes: loaded.value.length };
}
