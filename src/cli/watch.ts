import { setTimeout as wait } from 'node:timers/promises';
import { Argument } from 'commander';
import { counted } from '../brief/index.ts';
import type { Failure, Outcome } from '../model/outcome.ts';
import { type Added, addReports } from '../pipeline/index.ts';
import {
  type Changed,
  type Columns,
  changedFiles,
  type DayOrder,
  isUnchanged,
  type Mark,
  type Reading,
  readAddress,
  readReports,
} from '../read/index.ts';
import { putWatched, type Store, sections, watchedStates } from '../record/index.ts';
import { columnsGiven } from './columns.ts';
import { type AddCommand, examples } from './command.ts';
import { badDay, datesOption } from './days.ts';
import { millisecondsOf } from './every.ts';
import { agentName, gathered, isAddress, PassedOverCount } from './fetching.ts';
import { sectionNames } from './names.ts';
import { type ExitCode, failed, failureLines, misused, type Session, withRecord } from './session.ts';

interface Options {
  readonly date?: string;
  readonly columns?: string;
  readonly dates?: DayOrder;
  readonly every: string;
  readonly fetch: readonly string[];
  readonly once?: boolean;
}

/** How soon files that were being written are looked at again. */
const SOON = 4000;
/** Servers are not asked more often than this. */
const SELDOM = 60_000;

/** `watch PATH…`: reads what is new, again and again, until it is stopped. */
export const watchCommand: AddCommand = (program, run) => {
  program
    .command('watch')
    .summary('read what is new in folders and feeds, again and again')
    .description(
      'Reads what is new or changed in folders and feeds, at an interval, until it is stopped (Ctrl-C). Started again, it goes on where it was.',
    )
    .addArgument(new Argument('[path...]', 'folders with all that is in them, or files'))
    .option('--fetch <address>', 'a feed or a page of the web; may be given more than once', gathered, [])
    .option('--every <interval>', 'how long to wait between two rounds, as 30s, 10m, 2h', '10m')
    .option('--date <day>', 'the day of reports that do not say theirs, as 2022-06-03')
    .addOption(datesOption())
    .option('--columns <columns>', 'which columns of tables give what, as for `add`')
    .option('--once', 'one round, then end')
    .addHelpText('after', examples('watch incoming/', 'watch --fetch https://ministry.example/feed.xml --every 30m'))
    .action((paths: string[], options: Options) => run((session) => watch(session, paths, options)));
};

async function watch(session: Session, paths: readonly string[], options: Options): Promise<ExitCode> {
  const mistaken = badDay(session, { date: options.date });
  if (mistaken !== null) return mistaken;
  if (paths.length + options.fetch.length === 0)
    return misused(session, 'nothing was given to watch', 'Name folders or files, or an address with --fetch.');
  if (paths.includes('-')) return misused(session, 'standard input cannot be watched', 'Use `add -`.');
  const address = paths.find(isAddress);
  if (address !== undefined) return misused(session, `${address} is an address`, `Say --fetch ${address}: nothing is fetched without that.`);
  const columns = columnsGiven(options.columns);
  if (!columns.ok) return misused(session, columns.failure.what, columns.failure.remedy ?? '');
  const every = millisecondsOf(options.every);
  if (every === null) return misused(session, `--every ${options.every} is no interval`, 'Write it as in --every 30s, --every 10m, --every 2h.');
  if (options.fetch.length > 0 && every < SELDOM)
    return misused(session, 'servers are not asked more than once a minute', 'Give --every 1m or more.');
  return withRecord(session, true, async (store) => {
    const signal = session.interruption?.() ?? new AbortController().signal;
    for (;;) {
      const round = new Round(session, store, options, columns.value, signal);
      const done = await round.go(paths);
      if (!done.ok) return failed(session, done);
      if (signal.aborted) return signal.reason as ExitCode;
      if (options.once) return round.failures.length > 0 ? 1 : 0;
      try {
        await wait(round.unstill > 0 ? Math.min(every, SOON) : every, undefined, { signal });
      } catch {
        return signal.reason as ExitCode;
      }
    }
  });
}

/** One look at everything that is watched. */
class Round {
  unstill = 0;
  failures: readonly Failure[] = [];
  readonly #session: Session;
  readonly #store: Store;
  readonly #options: Options;
  readonly #columns: Columns | undefined;
  readonly #signal: AbortSignal;
  readonly #passed = new PassedOverCount();
  /** What was read to its end, and the state it was in. */
  readonly #read = new Map<string, string>();

  constructor(session: Session, store: Store, options: Options, columns: Columns | undefined, signal: AbortSignal) {
    this.#session = session;
    this.#store = store;
    this.#options = options;
    this.#columns = columns;
    this.#signal = signal;
  }

  async go(paths: readonly string[]): Promise<Outcome<void>> {
    const known = await watchedStates(this.#store);
    const { files, unstill, refused } = await changedFiles(paths, known);
    this.unstill = unstill;
    const first = await this.#first(files, known);
    this.failures = refused;
    if (first === null) {
      await this.#say(null, refused);
      return putWatched(this.#store, this.#read);
    }
    const added = await addReports(this.#store, first, this.#session.stages);
    if (!added.ok) return added;
    this.failures = [...added.value.failures, ...refused];
    await this.#say(added.value, this.failures);
    return putWatched(this.#store, this.#read);
  }

  /** The readings, where there is at least one: without, nothing needs to be derived anew. */
  async #first(files: readonly Changed[], known: ReadonlyMap<string, string>): Promise<AsyncIterable<Reading> | null> {
    const all = this.#readings(files, known);
    const { value, done } = await all.next();
    if (done === true) return null;
    return (async function* () {
      yield value;
      yield* all;
    })();
  }

  async *#readings(files: readonly Changed[], known: ReadonlyMap<string, string>): AsyncGenerator<Reading> {
    const how = { date: this.#options.date, dates: this.#options.dates, columns: this.#columns, passedOver: this.#passed.count };
    for (const file of files) {
      if (this.#signal.aborted) return;
      // It has gone, or is being written again.
      if (!(await isUnchanged(file))) continue;
      yield* readReports([file.path], how);
      this.#read.set(file.path, file.state);
    }
    for (const address of this.#options.fetch) {
      if (this.#signal.aborted) return;
      const fetch = { agent: agentName, ...this.#session.network, mark: markIn(known.get(address)), signal: this.#signal };
      yield* readAddress(address, { ...how, fetch }, (visit) => visit.kind === 'fetched' && this.#read.set(address, JSON.stringify(visit.mark)));
    }
  }

  async #say(added: Added | null, failures: readonly Failure[]): Promise<void> {
    const { terminal, now } = this.#session;
    const left = this.unstill === 0 ? '' : ` ${counted(this.unstill, 'file')} still being written, left for later.`;
    const passed = this.#passed.words === null ? '' : ` Passed over: ${this.#passed.words}.`;
    await terminal.write(`${timeOf(now())}  ${added === null ? 'Nothing new.' : inWords(added)}${passed}${left}\n`);
    for (const failure of failures) terminal.warn(`refused ${failureLines(failure)}\n`);
  }
}

function inWords({ fresh, known, refused, changes }: Added): string {
  const parts = [
    `${counted(fresh.length, 'new report')}`,
    ...(known > 0 ? [`${known} known already`] : []),
    ...(refused > 0 ? [`${refused} refused`] : []),
  ];
  const entries = sections.filter((s) => changes.added[s].length > 0).map((s) => counted(changes.added[s].length, ...sectionNames[s]));
  const news = entries.length > 0 ? `: ${entries.join(', ')}` : '';
  return `${parts.join(', ')}${news}.${changes.changed > 0 ? ` Changed: ${counted(changes.changed, 'entry', 'entries')}.` : ''}`;
}

/** What the server said last time, as it was noted. */
function markIn(state: string | undefined): Mark | undefined {
  return state === undefined ? undefined : (JSON.parse(state) as Mark);
}

function timeOf(now: Date): string {
  return now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
}
