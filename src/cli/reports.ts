import { counted } from '../brief/index.ts';
import { listRefused, listReports } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { asJson, type ExitCode, failureLines, type Session, withRecord } from './session.ts';

/** `reports`: what was read, and what was refused. */
export const reportsCommand: AddCommand = (program, run) => {
  program
    .command('reports')
    .summary('what was read, and what was refused')
    .description('Lists the reports of the record by day, and what could not be read.')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('reports', 'reports --json'))
    .action((options: { json?: boolean }) => run((session) => reports(session, options.json ?? false)));
};

async function reports(session: Session, json: boolean): Promise<ExitCode> {
  return withRecord(session, false, async (store) => {
    const read = await listReports(store);
    const refused = await listRefused(store);
    if (json) {
      await session.terminal.write(asJson({ reports: read, refused }));
      return 0;
    }
    for (const r of read) {
      const head = [r.source, r.title].filter((x) => x !== null).join(': ');
      await session.terminal.write(`${r.published}  ${r.id}  ${r.path ?? r.url ?? '-'}${head ? `  ${head}` : ''}\n`);
    }
    const words = read.reduce((n, r) => n + r.words, 0);
    await session.terminal.write(`${counted(read.length, 'report')}, ${counted(words, 'word')}.\n`);
    if (refused.length > 0) await session.terminal.write(`\nRefused:\n${refused.map((f) => `  ${failureLines(f)}\n`).join('')}`);
    return 0;
  });
}
