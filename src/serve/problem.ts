import type { Failure, Outcome } from '../model/outcome.ts';
import type { ErrorCode } from './contract/index.ts';

/** Something that goes wrong with a request, as the answer will say it. */
export interface Problem extends Failure {
  readonly code: ErrorCode;
}

/** What a request comes to: a value, or a problem that its sender can do something about. Bugs throw. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function answer<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function problem(code: ErrorCode, what: string, where: string | null = null, remedy: string | null = null): Answer<never> {
  return { ok: false, problem: { code, what, where, remedy } };
}

/** The answer for an outcome of the record, where failing means this code. */
export function answerOf<T>(outcome: Outcome<T>, code: ErrorCode = 'unavailable'): Answer<T> {
  return outcome.ok ? answer(outcome.value) : { ok: false, problem: { code, ...outcome.failure } };
}

/** The HTTP status of each kind of problem. */
export const statusOf = {
  'bad-request': 400,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'too-slow': 503,
  unavailable: 503,
  internal: 500,
} as const satisfies Readonly<Record<ErrorCode, number>>;
