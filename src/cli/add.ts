import { Argument } from 'commander';
import { counted, foreignInWords, foundInWords } from '../brief/index.ts';
import type { ReaderName } from '../model/annotation.ts';
import { Day } from '../model/report.ts';
import { type Added, addReports, type Progress } from '../pipeline/index.ts';
import { type Columns, type DayOrder, type Reading, readAddress, readReports, type Survey, surveyReports } from '../read/index.ts';
import { entriesById, type Section, type Store, sections } from '../record/index.ts';
import { aroundEntries } from './around.ts';
import { columnsGiven } from './columns.ts';
import { type AddCommand, examples } from './command.ts';
import { badDay, datesOption } from './days.ts';
import { agentName, gathered, isAddress, PassedOverCount } from './fetching.ts';
import { sectionNames } from './names.ts';
import { ProgressLine } from './progress-line.ts';
import { readerOption } from './reader-option.ts';
import { asJson, type ExitCode, failed, failureLines, misused, noticed, type Session, withRecord } from './session.ts';

interface Options {
  readonly date?: string;
  readonly again?: boolean;
  readonly json?: boolean;
  readonly fetch: readonly string[];
  readonly reader?: ReaderName;
  readonly columns?: string;
  readonly dates?: DayOrder;
}

// Of what is new, the first few of that which a reader asks for first.
const shown: readonly Section[] = ['engagements', 'instruments', 'transfers'];
const shownPerSection = 3;

/** `add PATH…`: reads reports into the record. */
export const addCommand: AddCommand = (program, run) => {
  program
    .command('add')
    .summary('read reports into the record')
    .description('Reads reports into the record, which is made where there is none. The same report again changes nothing.')
    .addArgument(
      new Argument(
        '[path...]',
        'files, folders with all that is in them, or - for standard input: text, Markdown, web pages, feeds, JSON, tables, PDF, e-mail, crawls and archives of these',
      ),
    )
    .option('--date <day>', 'the day of reports that do not say theirs, as 2022-06-03')
    .addOption(datesOption())
    .option('--fetch <address>', 'a feed or a page of the web to read; may be given more than once', gathered, [])
    .option('--columns <columns>', 'which columns of tables give what, as title=headline,text=body,published=date; guessed where it is left out')
    .addOption(readerOption())
    .option('--again', 'read reports again that the record has already')
    .option('--json', 'what was read as JSON')
    .addHelpText(
      'after',
      examples('add reports/', 'add --date 2022-06-03 wire.txt', 'add - < wire.txt', 'add --fetch https://ministry.example/feed.xml'),
    )
    .action((paths: string[], options: Options) => run((session) => add(session, paths, options)));
};

async function add(session: Session, paths: readonly string[], options: Options): Promise<ExitCode> {
  if (options.date !== undefined && !Day.safeParse(options.date).success)
    return misused(session, `--date ${options.date} is not a day`, 'Write it as in --date 2022-06-03.');
  const mistaken = badDay(session, { date: options.date });
  if (mistaken !== null) return mistaken;
  const columns = columnsGiven(options.columns);
  if (!columns.ok) return misused(session, columns.failure.what, columns.failure.remedy ?? '');
  if (paths.length + options.fetch.length === 0)
    return misused(session, 'nothing was given to add', 'Name files or folders, - for standard input, or an address with --fetch.');
  const address = paths.find(isAddress);
  if (address !== undefined) return misused(session, `${address} is an address`, `Say --fetch ${address}: nothing is fetched without that.`);
  return withRecord(session, true, async (store) => {
    const found = await surveyReports(paths);
    const survey = { ...found, readings: found.readings + options.fetch.length };
    const passed = new PassedOverCount();
    const line = new ProgressLine(session.terminal, survey);
    const started = performance.now();
    const reports = readings(session, paths, options, columns.value, passed);
    const how = { onProgress: (p: Progress) => line.show(p), again: options.again ?? false, reader: options.reader, onNotice: noticed(session) };
    const added = await addReports(store, reports, session.stages, how);
    line.clear();
    if (!added.ok) return failed(session, added);
    await session.terminal.write(
      options.json ? asJson(added.value) : await summary(store, added.value, survey, passed, (performance.now() - started) / 1000),
    );
    for (const failure of added.value.failures) session.terminal.warn(`refused ${failureLines(failure)}\n`);
    return added.value.failures.length > 0 ? 1 : 0;
  });
}

async function* readings(
  session: Session,
  paths: readonly string[],
  { date, dates, fetch }: Options,
  columns: Columns | undefined,
  passed: PassedOverCount,
): AsyncGenerator<Reading> {
  const how = { date, dates, columns, passedOver: passed.count };
  yield* readReports(paths, how);
  for (const address of fetch) yield* readAddress(address, { ...how, fetch: { agent: agentName, ...session.network } });
}

async function summary(store: Store, added: Added, survey: Survey, passed: PassedOverCount, seconds: number): Promise<string> {
  const lines = [
    `Read ${counted(added.reports, 'report')}: ${added.fresh.length} new, ${added.known} known already, ${added.refused} refused. ` +
      `${counted(added.sentences, 'sentence')}, ${counted(added.words, 'word')} in ${seconds.toFixed(1)} s.`,
  ];
  if (survey.skipped > 0)
    lines.push(`Passed over ${counted(survey.skipped, 'file')} in folders whose names are not those of reports; name one to read it all the same.`);
  if (passed.words !== null) lines.push(`Passed over in archives, crawls and letters: ${passed.words}.`);
  const foreign = foreignInWords(added.foreign);
  if (foreign !== '') lines.push(foreign);
  if (added.undated > 0)
    lines.push(`The day is merely assumed of ${counted(added.undated, 'report')}: \`reports\` marks them; --date or --dates says it.`);
  if (added.versions.length > 0)
    lines.push(
      `Versions of reports known before or read now: ${added.versions.length.toLocaleString('en')} (\`show ${added.versions[0]} --changes\` tells what changed).`,
    );
  const fresh = sections.filter((s) => added.changes.added[s].length > 0);
  const counts = fresh.map((s) => counted(added.changes.added[s].length, ...sectionNames[s]));
  lines.push(fresh.length === 0 ? 'Nothing new in the record.' : `New in the record: ${counts.join(', ')}.`);
  for (const section of fresh.filter((s) => shown.includes(s))) {
    const ids = added.changes.added[section];
    const entries = await entriesById(store, ids.slice(0, shownPerSection));
    const around = await aroundEntries(
      store,
      entries.map((p) => p.entry),
    );
    lines.push(indented(foundInWords({ entries, sentences: [] }, around)));
    if (ids.length > shownPerSection) lines.push(`  … and ${(ids.length - shownPerSection).toLocaleString('en')} more ${sectionNames[section][1]}`);
  }
  if (added.changes.changed > 0) lines.push(`Changed: ${counted(added.changes.changed, 'entry', 'entries')}.`);
  return `${lines.join('\n')}\n`;
}

function indented(text: string): string {
  return text.trimEnd().replace(/^/gm, '  ');
}
