// The command line: the only file that exits.
import { userInfo } from 'node:os';
import { runProgram } from './cli/program.ts';
import type { ExitCode, Terminal } from './cli/session.ts';
import { productStages } from './pipeline/index.ts';
import { failureOf } from './record/index.ts';

const terminal: Terminal = {
  write: (text) => new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve()))),
  warn: (text) => void process.stderr.write(text),
  columns: process.stderr.isTTY ? process.stderr.columns || 80 : null,
};

// `rapporteur export | head`: whoever reads no longer wants more, which is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

try {
  process.exitCode = await runProgram(process.argv.slice(2), {
    terminal,
    stages: productStages(),
    user: userName(),
    now: () => new Date(),
    environment: process.env,
    interruption,
  });
} catch (error) {
  const failure = failureOf(error, null);
  if (failure === null) throw error;
  terminal.warn(`rapporteur: ${failure.what}\n    ${failure.remedy ?? ''}\n`);
  process.exitCode = 1;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? 'unknown';
  }
}

/** Takes the two signals over with which a user ends a command. A terminal may send one more than once at a time; a later one ends at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    let first = 0;
    process.on(name, () => {
      if (first !== 0 && Date.now() - first > 1000) process.exit(code);
      first ||= Date.now();
      controller.abort(code satisfies ExitCode);
    });
  }
  return controller.signal;
}
