import { counted } from '../brief/index.ts';
import type { ReaderName } from '../model/annotation.ts';
import { type Progress, rereadReports } from '../pipeline/index.ts';
import { listReports, setReader } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { ProgressLine } from './progress-line.ts';
import { readerOption } from './reader-option.ts';
import { asJson, type ExitCode, failed, failureLines, noticed, type Session, withRecord } from './session.ts';

interface Options {
  readonly reader?: ReaderName;
  readonly json?: boolean;
}

/** `reread`: reads the reports of the record again with another reader. */
export const rereadCommand: AddCommand = (program, run) => {
  program
    .command('reread')
    .summary('read the reports of the record again, with another reader')
    .description(
      'Reads every report of the record again that the reader has not read yet. Ids stay where the same is found again, and so does every decision. With --reader, the record is read by that reader from then on.',
    )
    .addOption(readerOption())
    .option('--json', 'what was read as JSON')
    .addHelpText('after', examples('reread --reader full', 'reread'))
    .action((options: Options) => run((session) => reread(session, options)));
};

async function reread(session: Session, { reader, json }: Options): Promise<ExitCode> {
  return withRecord(session, false, async (store) => {
    const line = new ProgressLine(session.terminal, { readings: (await listReports(store)).length, bytes: 0, skipped: 0 });
    const onProgress = (p: Progress) => line.show(p);
    const read = await rereadReports(store, session.stages, { again: false, reader, onProgress, onNotice: noticed(session) });
    line.clear();
    if (!read.ok) return failed(session, read);
    // Only now: a reader that cannot run here is no choice for the record.
    const chosen = reader === undefined ? read : await setReader(store, reader);
    if (!chosen.ok) return failed(session, chosen);
    const { reports, known, changes, failures } = read.value;
    const added = Object.values(changes.added).reduce((sum, ids) => sum + ids.length, 0);
    const summary = [
      `Read ${counted(reports - known, 'report')} again; ${known} had been read by it already.`,
      `Entries: ${added} new, ${changes.changed} changed, ${changes.removed} gone.`,
    ];
    await session.terminal.write(json ? asJson(read.value) : `${summary.join('\n')}\n`);
    for (const failure of failures) session.terminal.warn(`refused ${failureLines(failure)}\n`);
    return failures.length > 0 ? 1 : 0;
  });
}
