import { Option } from 'commander';
import { jsonSchema, recordAsJson } from '../export/index.ts';
import { type AddCommand, examples } from './command.ts';
import { asJson, type ExitCode, type Session, withEntries } from './session.ts';

/** `export`: the whole record on standard output. */
export const exportCommand: AddCommand = (program, run) => {
  program
    .command('export')
    .summary('the whole record on standard output')
    .description('Writes the whole record to standard output. The same reports give the same bytes, in whatever order they were added.')
    .addOption(new Option('--format <format>', 'json: the record; schema: the JSON Schema of that').choices(['json', 'schema']).default('json'))
    .addHelpText('after', examples('export > record.json', 'export --format schema > record.schema.json'))
    .action((options: { format: 'json' | 'schema' }) => run((session) => (options.format === 'schema' ? schema(session) : json(session))));
};

async function schema(session: Session): Promise<ExitCode> {
  await session.terminal.write(asJson(jsonSchema()));
  return 0;
}

async function json(session: Session): Promise<ExitCode> {
  return withEntries(session, async (store) => {
    for await (const piece of recordAsJson(store)) await session.terminal.write(piece);
    return 0;
  });
}
