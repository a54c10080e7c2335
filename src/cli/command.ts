import type { Command } from 'commander';
import type { ExitCode, Session } from './session.ts';

/** Runs a command's work with the session of this call, and remembers its exit code. */
export type Run = (work: (session: Session) => Promise<ExitCode>) => Promise<void>;

/** Adds one command to the program. Each command has a file of its own. */
export type AddCommand = (program: Command, run: Run) => void;

/** Examples under a command's help. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((l) => `  $ rapporteur ${l}`).join('\n')}`;
}
