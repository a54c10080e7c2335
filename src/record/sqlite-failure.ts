// SQLITE ONLY. Which of SQLite's errors are the user's to mend, and how.
import { type Failure, fail, type Outcome, succeed } from '../model/outcome.ts';

const remedies: Readonly<Record<number, readonly [what: string, remedy: string]>> = {
  5: ['another command has held the record for too long', 'Wait until it has ended and run this one again.'],
  6: ['another command holds the record', 'Wait until it has ended and run this one again.'],
  8: ['the record may not be written', 'Give yourself the right to write its folder, or copy the record elsewhere.'],
  10: ['the disk reported an error', 'Check the disk; the record holds what was committed before.'],
  11: ['the record is damaged', 'Put a copy back, or remove the record and add the reports again.'],
  13: ['the disk is full', 'Make room and run the command again: what was committed is kept, the rest is added then.'],
  14: ['the record cannot be opened', 'Check that the folder exists and may be read and written.'],
  26: ['this file is no record', 'Give the folder of a record with --record, or an empty one.'],
};

/** The failure behind an error of the database; null for errors that are bugs. */
export function failureOf(error: unknown, where: string | null): Failure | null {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return null;
  const known = remedies[error.errcode & 0xff];
  return known ? { what: known[0], where, remedy: known[1] } : null;
}

/** Whether a failure only says that someone else is writing just now. */
export function isBusy(failure: Failure): boolean {
  return failure.what === remedies[5]?.[0] || failure.what === remedies[6]?.[0];
}

/** Runs work on the database; what a user can mend comes back as a failure, bugs are thrown on. */
export async function attempt<T>(where: string | null, work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return succeed(await work());
  } catch (error) {
    const failure = failureOf(error, where);
    if (failure === null) throw error;
    return fail(failure.what, failure.where, failure.remedy);
  }
}
