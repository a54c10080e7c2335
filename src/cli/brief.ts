import { briefOf, reportsCited, selectFor } from '../brief/index.ts';
import { format } from '../export/index.ts';
import { findState } from '../knowledge/index.ts';
import type { Country } from '../model/country.ts';
import { busiestPair, loadEntries, loadReports } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { badDay } from './days.ts';
import { forPrograms } from './offsets.ts';
import { asJson, complain, type ExitCode, misused, type Session, withEntries } from './session.ts';

interface Options {
  readonly from?: string;
  readonly to?: string;
  readonly json?: boolean;
}

/** `brief A B`: the record of two states, for a person to read. */
export const briefCommand: AddCommand = (program, run) => {
  program
    .command('brief')
    .summary('the record of two states, for a person to read')
    .description(
      'The record of two states in Markdown: engagements, instruments, cooperation, transfers, statements, and what the reports disagree on.',
    )
    .argument('[a]', 'a state: a code (IND, IN), a name or a demonym; without states, the two that the record says most about')
    .argument('[b]', 'the other state')
    .option('--from <day>', 'leave out what ended before that day, as 2022-01-01')
    .option('--to <day>', 'leave out what began after that day')
    .option('--json', 'as JSON, in the form of the export')
    .addHelpText('after', examples('brief IND ISR', 'brief India Israel --from 2022-01-01 --to 2022-12-31', 'brief indian israeli --json'))
    .action((a: string | undefined, b: string | undefined, options: Options) => run((session) => brief(session, a, b, options)));
};

async function brief(session: Session, a: string | undefined, b: string | undefined, options: Options): Promise<ExitCode> {
  const mistaken = badDay(session, { from: options.from, to: options.to });
  if (mistaken !== null) return mistaken;
  const states = statesGiven(session, a, b);
  if (typeof states === 'number') return states;
  return withEntries(session, async (store) => {
    const pair = states ?? (await busiestPair(store));
    if (pair === null) {
      complain(session, { what: 'no entry is about two states', where: session.folder, remedy: 'Add reports first (`rapporteur add PATH`).' });
      return 1;
    }
    const entries = await loadEntries(store);
    const reports = await loadReports(store);
    const about = { states: pair, from: options.from, to: options.to };
    if (options.json) {
      const selection = selectFor(entries, reports, about);
      const cited = reportsCited(Object.values(selection).flat()).flatMap((id) => reports.get(id) ?? []);
      await session.terminal.write(asJson({ format, states: pair, reports: cited, ...forPrograms(selection, reports) }));
    } else await session.terminal.write(briefOf(entries, reports, about));
    return 0;
  });
}

/** The two states given, null where none is; complains about one alone and about what is no state. */
function statesGiven(session: Session, a: string | undefined, b: string | undefined): readonly [Country, Country] | null | ExitCode {
  if (a === undefined) return null;
  if (b === undefined) return misused(session, `only one state is given, ${a}`, 'Give two, or none for the two that the record says most about.');
  const [one, other] = [findState(a), findState(b)];
  if (one !== null && one === other) return misused(session, `${a} and ${b} are one state`, 'Give two.');
  if (one !== null && other !== null) return [one, other];
  return misused(
    session,
    `"${one === null ? a : b}" is no state that we know`,
    'Give a code of two or three letters, a name or a demonym: IND, "South Korea", israeli.',
  );
}
