import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { Day, type Report } from '../model/report.ts';
import type { DayOrder } from './day.ts';
import { type Found, findFiles } from './find.ts';
import type { How, PassedOver } from './formats/format.ts';
import { readMaterial } from './formats/index.ts';
import { type Material, materialOfFile, materialOfStream } from './formats/material.ts';
import { PdfOpener } from './formats/pdf/open.ts';
import { DEFAULT_LIMITS } from './limits.ts';
import type { Columns } from './rows/index.ts';
import { failureOf } from './trouble.ts';

export interface ReadOptions {
  /** The day of reports that give none, ISO 8601; to a dateline without a year it lends its year. */
  readonly date?: string | undefined;
  /** How dates in numbers such as 03/04/2024 are to be read; found out where it is left out. */
  readonly dates?: DayOrder | undefined;
  /** What `-` reads; the process's own standard input where it is left out. */
  readonly stdin?: NodeJS.ReadableStream | undefined;
  /** A report that is larger than this is refused; 8 MiB where it is left out. */
  readonly maxBytes?: number | undefined;
  /** Which columns of tables, and which values of items, give what; guessed from their names where they are left out. */
  readonly columns?: Columns | undefined;
  /** Told of what lies in archives, crawls and letters and is passed over because it can hold no report. */
  readonly passedOver?: ((what: PassedOver) => void) | undefined;
}

/**
 * One report, or why there is none, with the path it was looked for at (`-` for standard input) and how many bytes were read since the one
 * before it; over all readings of a file these add up to its size.
 */
export type Reading = Outcome<Report> & { readonly path: string; readonly bytes: number };

/** What a walk over the paths would bring, without reading any file. */
export interface Survey {
  /** How many files there are, those among them that cannot be read. A file may hold many reports. */
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
 * Reads the reports at the paths: files, folders and all in them, `-` for standard input. They come in a fixed order, and each file
 * is read only when it is asked for; what cannot be read is a reading too and does not stop the rest. A `date` that is none refuses them all.
 */
export async function* readReports(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  const pdfs = new PdfOpener();
  let stdinRead = false;
  try {
    for await (const found of findFiles(paths)) {
      if (found.kind === 'skipped') continue;
      yield* readOne(found, options, pdfs, stdinRead);
      stdinRead ||= found.kind === 'stdin';
    }
  } finally {
    pdfs.close();
  }
}

/** What the options ask for, as formats are told it. */
export function howOf({ date, dates, maxBytes, passedOver, columns }: ReadOptions): How {
  return { date, dates, limits: { ...DEFAULT_LIMITS, maxBytes: maxBytes ?? DEFAULT_LIMITS.maxBytes }, passedOver, columns };
}

async function* readOne(
  found: Exclude<Found, { kind: 'skipped' }>,
  options: ReadOptions,
  pdfs: PdfOpener,
  stdinRead: boolean,
): AsyncGenerator<Reading> {
  const path = found.kind === 'stdin' ? '-' : found.path;
  const size = found.kind === 'file' ? found.bytes : 0;
  const material = await materialAt(found, options, stdinRead);
  if (!material.ok) return yield { ...material, path, bytes: size };
  let drawn = 0;
  const counted = { ...material.value, chunks: () => counting(material.value, (bytes) => (drawn += bytes)) };
  let told = 0;
  let last: Outcome<Report> | undefined;
  for await (const report of readMaterial(counted, { ...howOf(options), pdfs })) {
    if (last !== undefined) yield { ...last, path, bytes: drawn - told };
    if (last !== undefined) told = drawn;
    last = report;
  }
  // The last one takes what is left, whichever way the bytes were read.
  if (last !== undefined) yield { ...last, path, bytes: (found.kind === 'file' ? size : drawn) - told };
}

async function materialAt(found: Exclude<Found, { kind: 'skipped' }>, options: ReadOptions, stdinRead: boolean): Promise<Outcome<Material>> {
  if (found.kind === 'refused') return { ok: false, failure: found.failure };
  const name = found.kind === 'stdin' ? 'standard input' : found.path;
  if (options.date !== undefined && !Day.safeParse(options.date).success)
    return fail(`cannot be dated: --date "${options.date}" is not a day`, name, 'Write it as in --date 2022-06-03.');
  if (found.kind === 'file') return materialOfFile(found.path);
  if (stdinRead) return fail('has been read already', name, 'Give - once.');
  try {
    return succeed(await materialOfStream((options.stdin ?? process.stdin) as AsyncIterable<Uint8Array | string>, { name }));
  } catch (error) {
    return { ok: false, failure: failureOf(error, name) };
  }
}

async function* counting(material: Material, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const bytes of material.chunks()) {
    count(bytes.length);
    yield bytes;
  }
}
