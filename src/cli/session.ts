import type { Failure, Outcome } from '../model/outcome.ts';
import { deriveEntries, type Stages } from '../pipeline/index.ts';
import type { FetchOptions } from '../read/index.ts';
import { openStore, type Store } from '../record/index.ts';

/** Where a command's words go. Tests put in their own. */
export interface Terminal {
  /** Standard output. */
  write(text: string): Promise<void>;
  /** Standard error. */
  warn(text: string): void;
  /** The columns of the terminal that standard error goes to; null for a pipe or a file. */
  readonly columns: number | null;
}

/** 0 all well, 1 something failed, 2 the command was given wrongly, 130 and 143 interrupted and told to end. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

/** What every command needs. */
export interface Session {
  readonly terminal: Terminal;
  /** The folder of the record. */
  readonly folder: string;
  readonly stages: Stages;
  /** The user's name, for judgements. */
  readonly user: string;
  readonly now: () => Date;
  /** How addresses are fetched, where the user asks for it; tests allow their own machine. */
  readonly network?: FetchOptions | undefined;
  /** From now on an interruption by the user ends nothing by itself: the signal tells of it, with the exit code as its reason. */
  readonly interruption?: (() => AbortSignal) | undefined;
}

/** Says on standard error what went wrong, where, and what to do. */
export function complain({ terminal }: Session, failure: Failure): void {
  terminal.warn(`rapporteur: ${failureLines(failure)}\n`);
}

/** A failure in one or two lines: "where: what", and under it the remedy. */
export function failureLines({ what, where, remedy }: Failure): string {
  return `${where === null ? '' : `${where}: `}${what}${remedy === null ? '' : `\n    ${remedy}`}`;
}

/** Says what is wrong with how the command was given. */
export function misused(session: Session, what: string, remedy: string): ExitCode {
  complain(session, { what, where: null, remedy });
  return 2;
}

/** Opens the record, hands it to the work, and closes it; complains where it does not open. */
export async function withRecord(session: Session, create: boolean, work: (store: Store) => Promise<ExitCode>): Promise<ExitCode> {
  const opened = await openStore(session.folder, { create });
  if (!opened.ok) {
    complain(session, opened.failure);
    return create ? 1 : 2;
  }
  await using store = opened.value;
  return await work(store);
}

/** As `withRecord`, for commands that read entries: those of a record that was left half done are derived first. */
export async function withEntries(session: Session, work: (store: Store) => Promise<ExitCode>): Promise<ExitCode> {
  return withRecord(session, false, async (store) => {
    const derived = await deriveEntries(store, session.stages);
    return derived.ok ? work(store) : failed(session, derived);
  });
}

/** Says on standard error what the user should know before it begins. */
export function noticed({ terminal }: Session): (notice: string) => void {
  return (notice) => terminal.warn(`rapporteur: ${notice}\n`);
}

/** Complains about an outcome that failed. */
export function failed(session: Session, outcome: Outcome<unknown> & { ok: false }): ExitCode {
  complain(session, outcome.failure);
  return 1;
}

/** JSON for a program to read, in lines that a person can read too. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
