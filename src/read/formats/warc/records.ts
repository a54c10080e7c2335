import type { Limits } from '../../limits.ts';
import { ByteReader } from './byte-reader.ts';
import { type Headers, headersOf } from './headers.ts';

/** What a crawl file holds, one after the other; or what is wrong with it at that place. */
export type Found =
  | {
      readonly kind: 'record';
      readonly headers: Headers /** Null where it is larger than is held. */;
      readonly block: Uint8Array | null;
      readonly length: number;
    }
  | { readonly kind: 'strange'; readonly at: number }
  | { readonly kind: 'cut off'; readonly headers: Headers | null; readonly drawn: number; readonly length: number | null };

const VERSION = /^WARC\/\d+\.\d+$/;
const LONGEST_LINE = 64 * 1024;

/**
 * The records of a WARC file (ISO 28500): a line with the version, header lines, a blank line, as many bytes as they say, two blank lines.
 * A file that ends within a record says so; after bytes that are no record the next one is looked for. `wanted` tells whose bytes are held.
 */
export async function* recordsIn(chunks: AsyncIterable<Uint8Array>, limits: Limits, wanted: (headers: Headers) => boolean): AsyncGenerator<Found> {
  const reader = new ByteReader(chunks);
  try {
    let strange = false;
    for (let line = await reader.line(LONGEST_LINE); line !== null; line = await reader.line(LONGEST_LINE)) {
      if (line === '') continue;
      if (!VERSION.test(line)) {
        // A stretch of them is told once.
        if (!strange) yield { kind: 'strange', at: reader.at };
        strange = true;
        continue;
      }
      strange = false;
      const lines = await headerLines(reader, limits.maxHeaderBytes);
      const headers = lines === null ? null : headersOf(lines);
      const length = lengthIn(headers);
      if (headers === null) return yield { kind: 'cut off', headers, drawn: 0, length };
      if (length === null) {
        yield { kind: 'strange', at: reader.at };
        strange = true;
        continue;
      }
      const { bytes, drawn } = await reader.stretch(length, wanted(headers) ? limits.maxDocumentBytes : 0);
      if (drawn < length) return yield { kind: 'cut off', headers, drawn, length };
      yield { kind: 'record', headers, block: bytes, length };
    }
  } finally {
    await reader.close();
  }
}

/** Lines up to a blank one; null where the file ends before it. What goes beyond `most` bytes is passed over. */
async function headerLines(reader: ByteReader, most: number): Promise<readonly string[] | null> {
  const lines: string[] = [];
  const end = reader.at + most;
  for (;;) {
    const line = await reader.line(LONGEST_LINE);
    if (line === null) return null;
    if (line === '') return lines;
    if (reader.at <= end) lines.push(line);
  }
}

function lengthIn(headers: Headers | null): number | null {
  const words = headers?.get('content-length') ?? '';
  return /^\d{1,15}$/.test(words) ? Number(words) : null;
}
