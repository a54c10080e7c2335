import { counted, foreignInWords } from '../brief/index.ts';
import type { ReportId } from '../model/ids.ts';
import { isEnglish } from '../model/language.ts';
import { listRefused, listReports, listVersions, type ReportSummary, readersUsed } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { asJson, type ExitCode, failureLines, type Session, withEntries } from './session.ts';

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
  return withEntries(session, async (store) => {
    const read = await listReports(store);
    const refused = await listRefused(store);
    const newestOf = new Map([...(await listVersions(store))].flatMap(([newest, ids]) => ids.slice(0, -1).map((id) => [id, newest] as const)));
    if (json) {
      const versioned = read.map((r) => ({ ...r, supersededBy: newestOf.get(r.id) ?? null }));
      await session.terminal.write(asJson({ reports: versioned, refused }));
      return 0;
    }
    for (const r of read) {
      const head = [r.source, r.title].filter((x) => x !== null).join(': ');
      await session.terminal.write(
        `${r.published}  ${r.id}  ${r.path ?? r.url ?? '-'}${head ? `  ${head}` : ''}${remarkOn(r, newestOf.get(r.id))}\n`,
      );
    }
    const words = read.reduce((n, r) => n + r.words, 0);
    await session.terminal.write(`${counted(read.length, 'report')}, ${counted(words, 'word')}.\n`);
    if (newestOf.size > 0)
      await session.terminal.write(`Of these ${counted(newestOf.size, 'is an older version', 'are older versions')} of another one.\n`);
    const foreign = foreignInWords(languagesOf(read.filter((r) => !isEnglish(r.language))));
    if (foreign !== '') await session.terminal.write(`${foreign}\n`);
    const used = await readersUsed(store);
    if (used.length > 1) await session.terminal.write(`Read by ${used.map((u) => `${u.reader} (${u.reports.toLocaleString('en')})`).join('; ')}.\n`);
    if (refused.length > 0) await session.terminal.write(`\nRefused:\n${refused.map((f) => `  ${failureLines(f)}\n`).join('')}`);
    return 0;
  });
}

function remarkOn({ language, dated }: ReportSummary, newest: ReportId | undefined): string {
  const remarks = [
    dated?.how === 'assumed' ? 'day assumed' : null,
    isEnglish(language) ? null : `${language}, not read`,
    newest === undefined ? null : `superseded by ${newest}`,
  ];
  const said = remarks.filter((r) => r !== null).join('; ');
  return said === '' ? '' : `  [${said}]`;
}

function languagesOf(reports: readonly ReportSummary[]): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(reports, (r) => r.language)].map(([language, list]) => [language, list.length]));
}
