import { Option } from 'commander';
import { jsonSchema, recordAsJson, recordAsPlover } from '../export/index.ts';
import { type AddCommand, examples } from './command.ts';
import { asJson, type ExitCode, failed, type Session, withEntries } from './session.ts';

/** `export`: the whole record on standard output. */
export const exportCommand: AddCommand = (program, run) => {
  program
    .command('export')
    .summary('the whole record on standard output')
    .description('Writes the whole record to standard output. The same reports give the same bytes, in whatever order they were added.')
    .addOption(
      new Option(
        '--format <format>',
        'json: the record; schema: the JSON Schema of that; plover: events in the manner of PLOVER 2, one JSON object a line',
      )
        .choices(['json', 'schema', 'plover'])
        .default('json'),
    )
    .addHelpText('after', examples('export > record.json', 'export --format schema > record.schema.json', 'export --format plover > events.jsonl'))
    .action((options: { format: keyof typeof formats }) => run(formats[options.format]));
};

const formats = { json, schema, plover };

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

async function plover(session: Session): Promise<ExitCode> {
  return withEntries(session, async (store) => {
    const opened = await session.stages.openAnnotator(null);
    if (!opened.ok) return failed(session, opened);
    const { annotator } = opened.value;
    try {
      for await (const line of recordAsPlover(store, annotator)) await session.terminal.write(line);
    } finally {
      await annotator.close();
    }
    return 0;
  });
}
