import { Argument } from 'commander';
import { counted } from '../brief/index.ts';
import { ReaderName } from '../model/annotation.ts';
import { defaultReader } from '../pipeline/index.ts';
import { readerSetting, readersUsed, type Store, setReader } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { readersInWords } from './reader-option.ts';
import { asJson, type ExitCode, failed, type Session, withRecord } from './session.ts';

/** `reader [NAME]`: which language model reads the reports of this record. */
export const readerCommand: AddCommand = (program, run) => {
  program
    .command('reader')
    .summary('which language model reads the reports')
    .description(
      `Tells which language model reads the reports of this record, or chooses one for all that is read from now on: ${readersInWords}. Without a choice it is the ${defaultReader} one.`,
    )
    .addArgument(new Argument('[reader]', 'the reader to choose').choices(ReaderName.options))
    .option('--json', 'as JSON')
    .addHelpText('after', examples('reader', 'reader full'))
    .action((name: ReaderName | undefined, options: { json?: boolean }) => run((session) => reader(session, name, options.json ?? false)));
};

async function reader(session: Session, name: ReaderName | undefined, json: boolean): Promise<ExitCode> {
  return withRecord(session, false, async (store) => {
    if (name !== undefined) {
      // Opened to see whether it runs here: better told now than at the next report.
      const opened = await session.stages.openAnnotator(name);
      if (!opened.ok) return failed(session, opened);
      await opened.value.annotator.close();
      const set = await setReader(store, name);
      if (!set.ok) return failed(session, set);
    }
    await session.terminal.write(await told(store, json));
    return 0;
  });
}

async function told(store: Store, json: boolean): Promise<string> {
  const chosen = await readerSetting(store);
  const used = await readersUsed(store);
  if (json) return asJson({ reader: chosen ?? defaultReader, chosen: chosen !== null, used });
  const head = `This record is read by the ${chosen ?? defaultReader} reader${chosen === null ? ", the program's own choice" : ''}.`;
  return `${head}\n${used.map((u) => `  ${counted(u.reports, 'report')} read by ${u.reader}\n`).join('')}`;
}
