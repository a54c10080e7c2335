// The one way in: JSON from /api of the server that gave this page.

/** What went wrong, where, and what to do about it, as the server or the network says it. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly where: string | null;
  readonly remedy: string | null;

  constructor(
    status: number,
    problem: { readonly code: string; readonly what: string; readonly where?: string | null; readonly remedy?: string | null },
  ) {
    super(problem.what);
    this.status = status;
    this.code = problem.code;
    this.where = problem.where ?? null;
    this.remedy = problem.remedy ?? null;
  }
}

/** The answer to a GET, which the caller knows the shape of from the contract. Throws `ApiError`. */
export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return ask<T>(path, signal === undefined ? {} : { signal });
}

/** Sends JSON and gives the answer. Throws `ApiError`. */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  return ask<T>(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

async function ask<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable('Start `rapporteur serve` again, then try once more.');
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  throw new ApiError(response.status, problemIn(body, response.status));
}

/** That nothing answers where this page came from. */
export function unreachable(remedy: string): ApiError {
  return new ApiError(0, { code: 'unreachable', what: 'The program behind this page does not answer.', remedy });
}

function problemIn(body: unknown, status: number): ConstructorParameters<typeof ApiError>[1] {
  const problem = typeof body === 'object' && body !== null && 'error' in body ? body.error : null;
  if (typeof problem === 'object' && problem !== null && 'what' in problem && typeof problem.what === 'string')
    return { code: 'unknown', ...(problem as { what: string }) };
  return { code: 'unknown', what: `The server answered with status ${status} and said no more.` };
}

/** Whether asking again may help: not where the server has understood and refused. */
export function retryable(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status >= 500;
}
