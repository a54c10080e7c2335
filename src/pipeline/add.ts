import type { Annotation, Annotator, Reader, ReaderName } from '../model/annotation.ts';
import type { ReportId } from '../model/ids.ts';
import { isEnglish, languageOfCopies } from '../model/language.ts';
import { Broken, type Failure, type Outcome, succeed } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import {
  type Changes,
  type Held,
  heldOf,
  listVersions,
  notePlaces,
  putRefused,
  putReports,
  type ReadReport,
  readerSetting,
  type Store,
} from '../record/index.ts';
import { Clock, type Seconds } from './clock.ts';
import { deriveEntries } from './derive.ts';
import type { Stages } from './stages.ts';

/** How far an `add` has come. */
export interface Progress {
  /** Reports that were read, known ones among them. */
  readonly reports: number;
  /** Reports that the record had already, read by the same model and rules: they are not read again. */
  readonly known: number;
  readonly refused: number;
  /** Reports in other languages than English, by language (BCP 47): they are kept and not read. */
  readonly foreign: Readonly<Record<string, number>>;
  /** Reports whose day is merely assumed. */
  readonly undated: number;
  readonly sentences: number;
  readonly words: number;
  readonly characters: number;
  /** Bytes of the files that were gone through, refused ones among them. */
  readonly bytes: number;
  readonly claims: number;
  readonly seconds: Seconds;
}

/** What an `add` did. */
export interface Added extends Progress {
  /** The reports that are new in the record. */
  readonly fresh: readonly ReportId[];
  /** Those of them that turned out to be versions of reports that the record had, or of one another. */
  readonly versions: readonly ReportId[];
  readonly failures: readonly Failure[];
  readonly changes: Changes;
}

/** A report or why there is none; with the size of its file, where there is one. */
export type Incoming = Outcome<Report> & { readonly bytes?: number };

export interface AddOptions {
  /** Called after every batch. */
  readonly onProgress?: (progress: Progress) => void;
  /** Reads reports again that the record has already. */
  readonly again?: boolean;
  /** Which reader reads this time; else the one that was chosen for the record, else the program's own choice. */
  readonly reader?: ReaderName | undefined;
  /** Called with what the user should know as it begins. */
  readonly onNotice?: (notice: string) => void;
}

const batchReports = 16;
const batchCharacters = 250_000;

/**
 * Reads reports the whole way into the record: annotated, extracted, kept in batches of which each is whole or not there at all, and at
 * the end reconciled. Reports that cannot be read are gathered and noted; the rest is read. Fails where the record cannot be written.
 */
export async function addReports(
  store: Store,
  reports: AsyncIterable<Outcome<Report>>,
  stages: Stages,
  options: AddOptions = {},
): Promise<Outcome<Added>> {
  const adding = new Adding(store, stages, options);
  try {
    for await (const outcome of adding.clock.timing('read', reports)) {
      const put = await adding.take(outcome);
      if (!put.ok) return put;
    }
    const put = await adding.finish();
    if (!put.ok) return put;
  } finally {
    await adding.close();
  }
  const noted = await putRefused(store, adding.failures);
  if (!noted.ok) return noted;
  const changes = await deriveEntries(store, stages, { clock: adding.clock });
  if (!changes.ok) return changes;
  const fresh = new Set(adding.fresh);
  const versions = [...(await listVersions(store)).values()].flat().filter((id) => fresh.has(id));
  return { ok: true, value: { ...adding.progress(), fresh: adding.fresh, versions, failures: adding.failures, changes: changes.value } };
}

/** A batch that the language model reads. */
interface Begun {
  readonly batch: readonly Report[];
  /** Those of it that the record has already. */
  readonly known: ReadonlySet<Report>;
  /** Those of it that are read. */
  readonly readable: readonly Report[];
  readonly annotating: Promise<[PromiseSettledResult<readonly Annotation[]>]>;
  readonly readerFor: (report: Report) => string;
}

class Adding {
  readonly clock = new Clock();
  readonly failures: Failure[] = [];
  readonly fresh: ReportId[] = [];
  readonly #store: Store;
  readonly #stages: Stages;
  readonly #options: AddOptions;
  #annotator: Annotator | undefined;
  #begun: Begun | undefined;
  #batch: Report[] = [];
  #characters = 0;
  readonly #foreign = new Map<string, number>();
  #count = { reports: 0, undated: 0, known: 0, sentences: 0, words: 0, characters: 0, bytes: 0, claims: 0 };

  constructor(store: Store, stages: Stages, options: AddOptions) {
    this.#store = store;
    this.#stages = stages;
    this.#options = options;
  }

  progress(): Progress {
    const foreign = Object.fromEntries([...this.#foreign].sort(([a], [b]) => (a < b ? -1 : 1)));
    return { ...this.#count, foreign, refused: this.failures.length, seconds: this.clock.seconds() };
  }

  async take(outcome: Incoming): Promise<Outcome<void>> {
    this.#count.bytes += outcome.bytes ?? 0;
    if (!outcome.ok) {
      this.failures.push(outcome.failure);
      return { ok: true, value: undefined };
    }
    if (outcome.value.dated?.how === 'assumed') this.#count.undated++;
    this.#batch.push(outcome.value);
    this.#characters += outcome.value.text.length;
    return this.#batch.length >= batchReports || this.#characters >= batchCharacters ? this.flush() : { ok: true, value: undefined };
  }

  /** Sets the batch going; while the language model reads it, the one before is extracted from and kept. */
  async flush(): Promise<Outcome<void>> {
    const incoming = this.#batch;
    this.#batch = [];
    this.#characters = 0;
    // What lies in the batch before has to be in the record first.
    const repeated = new Set(this.#begun?.batch.map((r) => r.id));
    if (incoming.some((r) => repeated.has(r.id))) {
      const put = await this.#extractBegun();
      if (!put.ok) return put;
    }
    const opened = await this.#open();
    if (!opened.ok) return opened;
    const before = this.#begun;
    this.#begun = await this.#begin(incoming, opened.value);
    return before === undefined ? succeed(undefined) : this.#extractBatch(before);
  }

  /** Reads what is left. */
  async finish(): Promise<Outcome<void>> {
    const put = await this.flush();
    return put.ok ? this.#extractBegun() : put;
  }

  async #open(): Promise<Outcome<Annotator>> {
    if (this.#annotator !== undefined) return succeed(this.#annotator);
    const name = this.#options.reader ?? (await readerSetting(this.#store));
    const opened = await this.clock.time('annotate', () => this.#stages.openAnnotator(name));
    if (!opened.ok) return opened;
    if (opened.value.notice !== null) this.#options.onNotice?.(opened.value.notice);
    this.#annotator = opened.value.annotator;
    return succeed(this.#annotator);
  }

  /** Gives a batch to the language model and does not wait for it. */
  async #begin(incoming: readonly Report[], annotator: Annotator): Promise<Begun> {
    const held = await heldOf(
      this.#store,
      incoming.map((r) => r.id),
    );
    const batch = inOneLanguage(incoming, this.#options.again ? new Map() : held);
    const reader = readerOf(annotator.reader, this.#stages.rules.reading);
    const readerFor = (r: Report): string => (isEnglish(r.language) ? reader : notRead);
    const known = new Set(batch.filter((r) => !this.#options.again && held.get(r.id)?.reader === readerFor(r)));
    const readable = batch.filter((r) => !known.has(r) && isEnglish(r.language));
    const annotating = this.clock.timeSync('annotate', () => Promise.allSettled([annotator.annotate(readable.map((r) => r.text))]));
    return { batch, known, readable, annotating, readerFor };
  }

  async #extractBegun(): Promise<Outcome<void>> {
    const begun = this.#begun;
    this.#begun = undefined;
    return begun === undefined ? succeed(undefined) : this.#extractBatch(begun);
  }

  async #extractBatch({ batch, known, readable, annotating, readerFor }: Begun): Promise<Outcome<void>> {
    const noted = await this.clock.time('keep', () => notePlaces(this.#store, [...known]));
    if (!noted.ok) return noted;
    // Only the time that is waited for counts: the language model may have threads of its own.
    const [annotated] = await this.clock.time('annotate', () => annotating);
    if (annotated.status === 'rejected') {
      if (annotated.reason instanceof Broken) return { ok: false, failure: annotated.reason.failure };
      throw annotated.reason;
    }
    const of = new Map(readable.map((report, i) => [report, annotated.value[i] as Annotation]));
    const unknown = batch.filter((r) => !known.has(r));
    if (unknown.length > 0) {
      const put = await this.#keep(unknown, of, readerFor);
      if (!put.ok) return put;
    }
    for (const { language } of batch.filter((r) => !isEnglish(r.language))) this.#foreign.set(language, (this.#foreign.get(language) ?? 0) + 1);
    this.#count.known += known.size;
    this.#count.reports += batch.length;
    this.#options.onProgress?.(this.progress());
    return succeed(undefined);
  }

  /** Lets the language model go, and its memory with it: deriving needs that. */
  async close(): Promise<void> {
    await this.#annotator?.close();
    this.#annotator = undefined;
  }

  async #keep(
    reports: readonly Report[],
    annotations: ReadonlyMap<Report, Annotation>,
    readerFor: (report: Report) => string,
  ): Promise<Outcome<void>> {
    const reads = reports.flatMap((report) => {
      const annotation = annotations.get(report);
      if (annotation !== undefined) return this.#extract(report, annotation, readerFor(report));
      return [{ report, claims: [], sentences: [], words: wordsIn(report.text), reader: notRead }];
    });
    const put = await this.clock.time('keep', () => putReports(this.#store, reads, this.#options.again ?? false));
    if (!put.ok) return put;
    this.fresh.push(...put.value);
    return succeed(undefined);
  }

  #extract(report: Report, annotation: Annotation, reader: string): ReadReport[] {
    try {
      const claims = this.clock.timeSync('extract', () => this.#stages.claimsOf(report, annotation));
      const sentences = annotation.sentences.map(({ start, end }) => ({ start, end }));
      const words = wordsIn(report.text);
      this.#count.sentences += sentences.length;
      this.#count.words += words;
      this.#count.characters += report.text.length;
      this.#count.claims += claims.length;
      return [{ report, claims, sentences, words, reader }];
    } catch (error) {
      this.failures.push(bugIn(report, error));
      return [];
    }
  }
}

/** The reader of reports that are kept and not read. */
const notRead = 'none: not in English';

/** Reports of which every copy says the same language, that of the record's own copy among them. */
function inOneLanguage(batch: readonly Report[], held: ReadonlyMap<ReportId, Held>): Report[] {
  const languages = new Map([...held].map(([id, { language }]) => [id, language]));
  for (const { id, language } of batch) languages.set(id, languageOfCopies(languages.get(id) ?? language, language));
  return batch.map((report) => ({ ...report, language: languages.get(report.id) as string }));
}

// A bug in the rules must not cost the user the other reports.
function bugIn(report: Report, error: unknown): Failure {
  const [what, ...stack] = error instanceof Error ? (error.stack ?? error.message).split('\n') : [String(error)];
  const place = stack[0]?.match(/[^/\\(]+:\d+(?=:\d+\)?$)/)?.[0];
  return {
    what: `the rules failed on it, which is a bug (${what}${place ? `, ${place}` : ''})`,
    where: report.path ?? report.url ?? report.title,
    remedy: 'Please tell the makers of Rapporteur. The other reports are read all the same.',
  };
}

/** Which model and rules read a report, as the record notes it. */
export function readerOf({ name, version }: Reader, rules: string): string {
  return `${name} ${version}, rules ${rules}`;
}

function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return words;
}
