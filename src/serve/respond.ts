import type { Context } from 'hono';
import type { ApiError, ErrorCode } from './contract/index.ts';
import { type Answer, type Problem, statusOf } from './problem.ts';

/** An answer that says what went wrong, in the one shape of all errors. */
export function problemResponse(c: Context, code: ErrorCode, what: string, where: string | null = null, remedy: string | null = null): Response {
  const body: ApiError = { error: { code, what, where, remedy } };
  return c.json(body, statusOf[code], { 'cache-control': 'no-store' });
}

/** The response for a problem. */
export function refused(c: Context, { code, what, where, remedy }: Problem): Response {
  return problemResponse(c, code, what, where, remedy);
}

/** The response for an answer. */
export function respond<T>(c: Context, answer: Answer<T>, status: 200 | 202 = 200): Response {
  return answer.ok ? c.json(answer.value as object, status) : refused(c, answer.problem);
}

/** Makes an answer a file to be kept. */
export function attached(c: Context, type: string, name: string): void {
  c.header('content-type', type);
  c.header('content-disposition', `attachment; filename="${name}"`);
  c.header('cache-control', 'no-store');
}
