/** An expected failure: what went wrong, where, and what to do about it, in words a user understands. */
export interface Failure {
  readonly what: string;
  /** The file, and the line or place in it where that is known. */
  readonly where: string | null;
  readonly remedy: string | null;
}

/** A value, or a failure that a user can do something about. Bugs throw instead. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function fail(what: string, where: string | null = null, remedy: string | null = null): Outcome<never> {
  return { ok: false, failure: { what, where, remedy } };
}

/** Carries an expected failure to where it can be told, through code that has no answer for it: a thread that broke off, a disk that is full. */
export class Broken extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super([failure.where, failure.what].filter((part) => part !== null).join(': '));
    this.name = 'Broken';
    this.failure = failure;
  }
}
