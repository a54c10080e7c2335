import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fail, type Outcome, succeed } from '../../model/outcome.ts';
import { type Head, NO_HEAD } from '../head.ts';
import { sizeInWords } from '../limits.ts';
import { failureOf } from '../trouble.ts';

/** Bytes that may hold reports, with all that is known of them before they are opened. */
export interface Material {
  /** What messages call it: the path as the user gave it, "news.zip!2022/a.html", "standard input". Its ending may tell the format. */
  readonly name: string;
  /** Where a report in it is said to come from; null for standard input and for addresses. */
  readonly path: string | null;
  /** The address it was fetched from, or that its container gives for it. */
  readonly url: string | null;
  /** The media type that whoever handed it over gave, parameters and all ("text/html; charset=iso-8859-1"). */
  readonly mediaType: string | null;
  /** What the container says of the report, which counts where the report itself says nothing: a letter's day for what is attached to it. */
  readonly said: Head;
  /** The first bytes, up to `HEAD_BYTES`, by which a format knows its own. */
  readonly head: Uint8Array;
  /** How many bytes there are, where that is known beforehand. */
  readonly size: number | null;
  /** The file that holds exactly these bytes, for formats that must jump about in it; null where there is none. */
  readonly file: string | null;
  /** All bytes from the first on, piece by piece; may be asked for once. Errors of the system are thrown: `readMaterial` turns them into failures. */
  chunks(): AsyncIterable<Uint8Array>;
}

export const HEAD_BYTES = 64 * 1024;

/** What one knows of bytes at hand; what is left out is null. */
export type Known = Pick<Material, 'name'> & Partial<Pick<Material, 'path' | 'url' | 'mediaType' | 'said'>>;

/** Bytes at hand as material. */
export function materialOfBytes(bytes: Uint8Array, known: Known): Material {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  return { ...unknown, ...known, head: bytes.subarray(0, HEAD_BYTES), size: bytes.length, file: null, chunks };
}

/**
 * What lies in a container, as material: `inner` is its name in there. Its path and its name are the container's with that behind an
 * exclamation mark.
 * Bytes that stream in are given as they come; at least the first piece is waited for.
 */
export async function materialIn(
  container: Material,
  inner: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  more: Partial<Pick<Material, 'url' | 'mediaType' | 'said'>> = {},
): Promise<Material> {
  const known = {
    name: `${container.name}!${inner}`,
    path: container.path === null ? null : `${container.path}!${inner}`,
    said: container.said,
    ...more,
  };
  return content instanceof Uint8Array ? materialOfBytes(content, known) : materialOfStream(content, known);
}

/** A stream as material. Its first bytes are drawn at once, the rest when asked for. */
export async function materialOfStream(stream: AsyncIterable<Uint8Array | string>, known: Known): Promise<Material> {
  const rest = stream[Symbol.asyncIterator]();
  const drawn: Uint8Array[] = [];
  let size = 0;
  let done = false;
  let trouble: unknown;
  while (size < HEAD_BYTES && !done && trouble === undefined) {
    try {
      const next = await rest.next();
      done = next.done === true;
      if (next.done !== true) {
        const bytes = typeof next.value === 'string' ? Buffer.from(next.value, 'utf8') : next.value;
        drawn.push(bytes);
        size += bytes.length;
      }
    } catch (error) {
      // What came before the error can still be read; whoever reads on meets it.
      trouble = error ?? new Error('unknown');
    }
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield* drawn.splice(0);
      if (trouble !== undefined) throw trouble;
      while (!done) {
        const next = await rest.next();
        done = next.done === true;
        if (next.done !== true) yield typeof next.value === 'string' ? Buffer.from(next.value, 'utf8') : next.value;
      }
    } finally {
      // Who stops early has had enough: the source is told.
      if (!done) await rest.return?.();
    }
  }
  return { ...unknown, ...known, head: Buffer.concat(drawn).subarray(0, HEAD_BYTES), size: done ? size : null, file: null, chunks };
}

/** A file as material; only its first bytes are read until more is asked for. */
export async function materialOfFile(path: string): Promise<Outcome<Material>> {
  try {
    await using file = await openFile(path);
    const stats = await file.stat();
    if (!stats.isFile()) return fail('is not a file', path, 'Name a file or a folder, or - for standard input.');
    const head = Buffer.alloc(Math.min(HEAD_BYTES, stats.size));
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    const known = { ...unknown, name: path, path, size: stats.size, file: path };
    return succeed({ ...known, head: head.subarray(0, bytesRead), chunks: () => chunksOf(path) });
  } catch (error) {
    return { ok: false, failure: failureOf(error, path) };
  }
}

/** All bytes of what may be at most `maxBytes`. Larger material is refused, unread where its size is known. */
export async function bytesOf(material: Material, maxBytes: number): Promise<Outcome<Uint8Array>> {
  if (material.size !== null && material.size > maxBytes) return tooLarge(material.name, sizeInWords(material.size), maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const bytes of material.chunks()) {
    size += bytes.length;
    if (size > maxBytes) return tooLarge(material.name, `more than ${sizeInWords(maxBytes)}`, maxBytes);
    chunks.push(bytes);
  }
  return succeed(chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks));
}

const unknown = { path: null, url: null, mediaType: null, said: NO_HEAD };

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  await using file = await openFile(path);
  yield* file.createReadStream({ autoClose: false });
}

// Without O_NONBLOCK a pipe put in the file's place since it was found would block for ever.
function openFile(path: string) {
  return open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}

function tooLarge(name: string, size: string, maxBytes: number): Outcome<never> {
  return fail(`is too large for one report (${size}; the limit is ${sizeInWords(maxBytes)})`, name, 'Split it into one file for each report.');
}
