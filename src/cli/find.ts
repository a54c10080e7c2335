import type { ReportId } from '../model/ids.ts';
import { find, loadReports } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { headline, shortened } from './headline.ts';
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
    .addHelpText('after', examples('find vision statement', `find '"letter of intent"' Gantz`, 'find drones --limit 5 --json'))
    .action((words: string[], options: Options) => run((session) => search(session, words.join(' '), options)));
};

async function search(session: Session, words: string, options: Options): Promise<ExitCode> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    return misused(session, `--limit ${options.limit} is no number of results`, 'Give a whole number, as in --limit 20.');
  return withEntries(session, async (store) => {
    const found = await find(store, words, limit);
    const reports = await loadReports(store, [...new Set<ReportId>(found.sentences.map((s) => s.report))]);
    const sentences = found.sentences.map((s) => {
      const report = reports.get(s.report);
      return { ...s, path: report?.path ?? report?.url ?? null, published: report?.published ?? '', quote: report?.text.slice(s.start, s.end) ?? '' };
    });
    if (options.json) {
      await session.terminal.write(asJson({ entries: found.entries, sentences }));
      return 0;
    }
    for (const { section, entry } of found.entries) await session.terminal.write(`${entry.id}  ${headline(section, entry)}\n`);
    if (found.entries.length > 0 && sentences.length > 0) await session.terminal.write('\n');
    for (const s of sentences) await session.terminal.write(`${s.published}  ${s.path ?? s.report}: ${shortened(s.quote, 400)}\n`);
    if (found.entries.length + sentences.length === 0) await session.terminal.write('Nothing found.\n');
    return 0;
  });
}
