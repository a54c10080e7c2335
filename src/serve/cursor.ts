import { type Answer, answer, problem } from './problem.ts';

/** A cursor as the answer gives it: opaque, safe in an address. */
export function sealed(cursor: readonly (string | number)[] | null): string | null {
  return cursor === null ? null : Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

/** What a cursor holds, checked by `fits`; null where none was given. */
export function unsealed<T>(cursor: string | undefined, fits: (value: unknown) => value is T): Answer<T | null> {
  if (cursor === undefined) return answer(null);
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (fits(value)) return answer(value);
  } catch {
    // Not ours, either.
  }
  return problem('bad-request', 'this is no cursor of this list', 'cursor', 'Give the `next` of a page of the same list and order, or none.');
}

/** Whether a value is a pair of texts: the cursor of lists sorted by one thing and then by id. */
export function isPairOfTexts(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((v) => typeof v === 'string');
}

/** Whether a value is a number and a text. */
export function isRankAndId(value: unknown): value is readonly [number, string] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'number' && typeof value[1] === 'string';
}
