import { foundInWords } from '../brief/index.ts';
import type { Report } from '../model/report.ts';
import { evidenceOf } from '../model/span.ts';
import { find } from '../record/index.ts';
import { aroundEntries } from './around.ts';
import { type AddCommand, examples } from './command.ts';
import { forPrograms } from './offsets.ts';
import { asJson, type ExitCode, misused, type Session, withEntries } from './session.ts';

interface Options {
  readonly limit: string;
  readonly json?: boolean;
}

/** `find WORDS`: entries and sentences that hold the words. */
export const findCommand: AddCommand = (program, run) => {
  program
    .command('find')
    .summary('entries and sentences that hold the words')
    .description('Finds entries and sentences that hold all the words, in any form of them, the best first.')
    .argument('<words...>', 'words, or "a phrase" in quotation marks')
    .option('--limit <number>', 'how many of each at most', '20')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('find vision statement', `find '"letter of intent"' Silva`, 'find drones --limit 5 --json'))
    .action((words: string[], options: Options) => run((session) => search(session, words.join(' '), options)));
};

async function search(session: Session, words: string, options: Options): Promise<ExitCode> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    return misused(session, `--limit ${options.limit} is no number of results`, 'Give a whole number, as in --limit 20.');
  return withEntries(session, async (store) => {
    const found = await find(store, words, limit);
    const around = await aroundEntries(
      store,
      found.entries.map((e) => e.entry),
      found.sentences.map((s) => s.report),
    );
    if (options.json) {
      const sentences = found.sentences.map((s) => evidenceOf(around.reports.get(s.report) as Report, s));
      await session.terminal.write(asJson(forPrograms({ entries: found.entries, sentences }, around.reports)));
    } else await session.terminal.write(foundInWords(found, around));
    return 0;
  });
}
