import type { ReaderName } from '../model/annotation.ts';
import { rederiveEntries, rereadReports } from '../pipeline/index.ts';
import { countEntries, sections } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { readerOption } from './reader-option.ts';
import { asJson, type ExitCode, failed, failureLines, noticed, type Session, withRecord } from './session.ts';

interface Options {
  readonly reports?: boolean;
  readonly reader?: ReaderName;
  readonly json?: boolean;
}

/** `rebuild`: derives all entries anew, with `--reports` from the texts up. */
export const rebuildCommand: AddCommand = (program, run) => {
  program
    .command('rebuild')
    .summary('derive all entries anew')
    .description('Derives all entries anew from what the reports say and what was decided. Needed only after a change of the program.')
    .option('--reports', 'read the texts of all reports again first')
    .addOption(readerOption().implies({ reports: true }))
    .option('--json', 'the counts as JSON')
    .addHelpText('after', examples('rebuild', 'rebuild --reports'))
    .action((options: Options) => run((session) => rebuild(session, options)));
};

async function rebuild(session: Session, options: Options): Promise<ExitCode> {
  return withRecord(session, false, async (store) => {
    const stages = session.stages;
    const outcome = options.reports
      ? await rereadReports(store, stages, { reader: options.reader, onNotice: noticed(session) })
      : await rederiveEntries(store, stages);
    if (!outcome.ok) return failed(session, outcome);
    const counts = await countEntries(store);
    await session.terminal.write(options.json ? asJson(counts) : sections.map((s) => `${s.padEnd(14)}${counts[s].toLocaleString('en')}\n`).join(''));
    const failures = 'failures' in outcome.value ? outcome.value.failures : [];
    for (const failure of failures) session.terminal.warn(`refused ${failureLines(failure)}\n`);
    return failures.length > 0 ? 1 : 0;
  });
}
