import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { type Headers, headersOf } from './headers.ts';

/** What a server answered, its body as it left the server's hands: unpacked and in one piece. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

type Unpack = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
  // Servers mean either by it.
  deflate: (bytes, options) => promisify(inflate)(bytes, options).catch(() => promisify(inflateRaw)(bytes, options)),
};

/** The head of an answer as HTTP/1 writes it; null where the bytes do not begin with one. `bodyAt` is where its body begins. */
export function answerHead(bytes: Uint8Array): { readonly status: number; readonly headers: Headers; readonly bodyAt: number } | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [end, width] = endOfHead(buffer);
  const [first = '', ...lines] = buffer.subarray(0, end).toString('latin1').split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(first)?.[1];
  return status === undefined ? null : { status: Number(status), headers: headersOf(lines), bodyAt: end + width };
}

/**
 * The body behind such a head, chunks joined and unpacked, of at most `most` bytes. Crawlers that store bodies in one piece or unpacked
 * leave the headers as they were, so what does not unpack is taken as it is. Throws what the unpacking throws where it is too large.
 */
export async function bodyOf(
  bytes: Uint8Array,
  { headers, bodyAt }: { readonly headers: Headers; readonly bodyAt: number },
  most: number,
): Promise<Uint8Array> {
  let body: Uint8Array = bytes.subarray(bodyAt);
  if (/\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')) body = joinedChunks(body) ?? body;
  for (const coding of (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse()) {
    const unpack = UNPACK[coding.trim()];
    if (unpack === undefined) continue;
    try {
      body = await unpack(body, { maxOutputLength: most });
    } catch (error) {
      if (error instanceof RangeError) throw error;
    }
  }
  return body;
}

/** Where the blank line behind the header lines begins, and how many bytes its two line ends have. */
function endOfHead(bytes: Buffer): readonly [at: number, width: number] {
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  if (crlf !== -1 && (lf === -1 || crlf < lf)) return [crlf, 4];
  return lf === -1 ? [bytes.length, 0] : [lf, 2];
}

/** The chunks of a body joined; null where it is not in chunks. */
function joinedChunks(body: Uint8Array): Uint8Array | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const length = /^([0-9a-f]{1,8})[ \t]*(?:;.*)?\r?$/i.exec(bytes.subarray(at, Math.min(end === -1 ? at : end, at + 1000)).toString('latin1'))?.[1];
    if (length === undefined) return chunks.length === 0 ? null : Buffer.concat(chunks);
    const size = Number.parseInt(length, 16);
    if (size === 0) break;
    chunks.push(bytes.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + (bytes[end + 1 + size] === 13 ? 2 : 1);
  }
  return Buffer.concat(chunks);
}
