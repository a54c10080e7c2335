import { Command, CommanderError } from 'commander';
import { version } from '../pipeline/index.ts';
import { addCommand } from './add.ts';
import { briefCommand } from './brief.ts';
import { examples, type Run } from './command.ts';
import { decideCommand } from './decide.ts';
import { decisionsCommand } from './decisions.ts';
import { exportCommand } from './export.ts';
import { findCommand } from './find.ts';
import { readerCommand } from './reader.ts';
import { rebuildCommand } from './rebuild.ts';
import { reportsCommand } from './reports.ts';
import { rereadCommand } from './reread.ts';
import { serveCommand } from './serve.ts';
import type { ExitCode, Session } from './session.ts';
import { showCommand } from './show.ts';
import { watchCommand } from './watch.ts';

const commands = [
  addCommand,
  watchCommand,
  briefCommand,
  showCommand,
  findCommand,
  reportsCommand,
  exportCommand,
  decideCommand,
  decisionsCommand,
  rebuildCommand,
  serveCommand,
  rereadCommand,
  readerCommand,
];

/** What a call of the program brings along: all of the session but the record's folder, which an option may name. */
export type Surroundings = Omit<Session, 'folder'> & { readonly environment: Readonly<Record<string, string | undefined>> };

/** Runs the command that the arguments give and returns the exit code. Nothing is thrown for what a user can do wrong. */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = 0;
  const run: Run = async (work) => {
    const { record } = program.opts<{ record?: string }>();
    const { environment, ...session } = surroundings;
    code = await work({ ...session, folder: record ?? (environment.RAPPORTEUR_RECORD || 'record') });
  };
  const program = programWith(run, surroundings);
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

function programWith(run: Run, { terminal }: Surroundings): Command {
  const program = new Command('rapporteur')
    .description('Reads dated reports of what states do together and keeps a record in which every entry answers for itself.')
    .version(version, '-V, --version', 'the version')
    .helpOption('-h, --help', 'help')
    .option('--record <dir>', 'the folder of the record (environment: RAPPORTEUR_RECORD; else ./record)')
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(`rapporteur --help` lists the commands, `rapporteur COMMAND --help` explains one)')
    .exitOverride()
    .configureOutput({ writeOut: (text) => void terminal.write(text), writeErr: (text) => terminal.warn(text) })
    .addHelpText('after', examples('add reports/', 'brief IND ISR', 'find "vision statement"', 'export > record.json'));
  program.helpCommand('help [command]', 'help for a command');
  for (const add of commands) add(program, run);
  return program;
}
