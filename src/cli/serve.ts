import { InvalidArgumentError } from 'commander';
import { hasRecord } from '../record/index.ts';
import { type AddCommand, examples } from './command.ts';
import { type ExitCode, failed, noticed, type Session } from './session.ts';

interface Options {
  readonly port?: number;
  readonly host?: string;
}

/** The ports that are tried, one after the other, where none is given: the record of another folder may be served already. */
const usual = Array.from({ length: 10 }, (_, i) => 7878 + i);

/** `serve`: the page and the API, until stopped. */
export const serveCommand: AddCommand = (program, run) => {
  program
    .command('serve')
    .summary('the record as a page, at an address of this machine')
    .description(
      'Serves the record as a page, with the HTTP API that it is built on, until stopped with Ctrl-C. Only this machine can reach it, unless --host says otherwise; then the printed address has a token in it, without which nothing is shown.',
    )
    .option('--port <number>', `the port, 0 for any that is free; else the first free one from ${usual[0]} on`, port)
    .option('--host <address>', 'listen there: the address of a network this machine is in, 0.0.0.0 for all of them')
    .addHelpText('after', examples('serve', 'serve --port 8080', 'serve --host 0.0.0.0'))
    .action((options: Options) => run((session) => serve(session, options)));
};

async function serve(session: Session, { port, host }: Options): Promise<ExitCode> {
  const { user, now, stages, terminal } = session;
  // The server and all its views are loaded by whoever wants to see the page.
  const { startServer } = await import('../serve/index.ts');
  const isNew = !hasRecord(session.folder);
  const started = await startServer(session.folder, { port: port ?? usual, create: true, host, user, now, stages, notice: noticed(session) });
  if (!started.ok) return failed(session, started);
  await using served = started.value;
  await terminal.write(`The record is at ${served.address}\n`);
  if (isNew)
    terminal.warn('There was no record here: an empty one was made. Add reports with `rapporteur add PATH`, and the page shows what they say.\n');
  terminal.warn('Stop with Ctrl-C.\n');
  await stopped(session);
  return 0;
}

/** Ctrl-C is how this ends, so it ends well. */
async function stopped({ interruption }: Session): Promise<void> {
  const signal = interruption?.();
  if (signal === undefined || signal.aborted) return;
  await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError('Give a whole number up to 65535, as in --port 8080.');
}
