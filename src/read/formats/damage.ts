import type { Failure } from '../../model/outcome.ts';
import { Refusal } from '../refusal.ts';

/**
 * What a library threw at bad input, as a refusal that names the thing and what the library found wrong. A refusal stays what it is, and so
 * do errors of the operating system, which `failureOf` explains.
 */
export function damaged(error: unknown, where: string, what = 'is damaged'): unknown {
  if (error instanceof Refusal || isOfSystem(error)) return error;
  return new Refusal({
    what: `${what} (${reasonOf(error)})`,
    where,
    remedy: 'Fetch or copy it again; what could be read of it before that is read.',
  });
}

/** The same as a failure, for what does not go on its way up a stream. */
export function damageOf(error: unknown, where: string, what?: string): Failure {
  const refusal = damaged(error, where, what);
  if (refusal instanceof Refusal) return refusal.failure;
  throw refusal;
}

/** Bytes that a library unpacks; what it throws is told as damage. */
export async function* unpackedBytes(stream: AsyncIterable<Uint8Array>, where: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream;
  } catch (error) {
    throw damaged(error, where);
  }
}

function isOfSystem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

function reasonOf(error: unknown): string {
  const first = (error instanceof Error ? error.message : String(error)).split('\n')[0] as string;
  const plain = first
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 160)
    .trim()
    .replace(/\.$/, '');
  return plain === '' ? 'no reason given' : `${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
}
