import { type BriefOptions, briefOf, selectFor } from '../brief/index.ts';
import { findState } from '../knowledge/index.ts';
import type { Country } from '../model/country.ts';
import { Day } from '../model/report.ts';
import { busiestPair, loadEntries, loadReports } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { asJson, type ExitCode, misused, type Session, withEntries } from './session.ts';

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
    .option('--from <day>', 'leave out what ended before that day')
    .option('--to <day>', 'leave out what began after that day')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('brief IND ISR', 'brief India Israel --from 2022-01-01 --to 2022-12-31', 'brief indian israeli --json'))
    .action((a: string | undefined, b: string | undefined, options: Options) => run((session) => brief(session, a, b, options)));
};

async function brief(session: Session, a: string | undefined, b: string | undefined, options: Options): Promise<ExitCode> {
  if (a !== undefined && b === undefined)
    return misused(session, `only one state is given, ${a}`, 'Give two, or none for the two that the record says most about.');
  const states: Country[] = [];
  for (const given of [a, b].filter((s) => s !== undefined)) {
    const state = findState(given);
    if (state === null)
      return misused(
        session,
        `"${given}" is no state that we know`,
        'Give a code of two or three letters, a name or a demonym: IND, "South Korea", israeli.',
      );
    states.push(state);
  }
  for (const day of [options.from, options.to])
    if (day !== undefined && !Day.safeParse(day).success) return misused(session, `"${day}" is no day`, 'Write it as in --from 2022-06-03.');
  return withEntries(session, async (store) => {
    const [one, other] = states.length === 2 ? states : ((await busiestPair(store)) ?? []);
    if (one === undefined || other === undefined) return misused(session, 'the record has no entry about two states', 'Add reports first.');
    const entries = await loadEntries(store);
    const reports = await loadReports(store);
    const about: BriefOptions = { states: [one, other], from: options.from, to: options.to };
    await session.terminal.write(options.json ? asJson(selectFor(entries, reports, about)) : briefOf(entries, reports, about));
    return 0;
  });
}
