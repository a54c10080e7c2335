import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type Failure, fail, type Outcome, succeed } from '../../model/outcome.ts';
import { DEFAULT_FETCH_LIMITS, type FetchLimits, sizeInWords } from '../limits.ts';
import type { Resolve } from './connect.ts';
import { isPublicAddress } from './public-address.ts';

/** How a server marks a state of what it gives out, so that it need not give it out again. */
export interface Mark {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export type Fetched =
  | {
      readonly kind: 'content' /** Where it was found in the end. */;
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly mediaType: string | null;
      readonly mark: Mark;
    }
  | { readonly kind: 'unchanged' };

export interface FetchOptions {
  /** What the program calls itself to servers. */
  readonly agent?: string;
  /** What the server said last time. */
  readonly mark?: Mark | undefined;
  readonly limits?: FetchLimits;
  /** Whether an IP address may be connected to: public ones. Tests allow their own machine. */
  readonly allows?: (address: string) => boolean;
  readonly resolve?: Resolve;
  /** Ends it early. */
  readonly signal?: AbortSignal | undefined;
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, text/html;q=0.9, application/xhtml+xml;q=0.9, application/pdf;q=0.9, application/json;q=0.8, */*;q=0.5';
const TROUBLE: Readonly<Record<string, string>> = {
  ENOTFOUND: 'is at a host that does not exist',
  EAI_AGAIN: 'cannot be looked up: the network does not answer',
  ECONNREFUSED: 'is at a host that takes no connections',
  ECONNRESET: 'broke off',
  EHOSTUNREACH: 'is at a host that cannot be reached',
  ENETUNREACH: 'cannot be reached: there is no network',
  ETIMEDOUT: 'does not answer',
};

/** What stands at an address of the web, of bounded size and in bounded time. Nothing is connected to that is not public, nor where it leads on to. */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Outcome<Fetched>> {
  const { limits = DEFAULT_FETCH_LIMITS } = options;
  const deadline = AbortSignal.timeout(limits.patienceInAll);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  try {
    return await follow(address, options, limits, signal);
  } catch (error) {
    if (deadline.aborted) return fail(`takes longer than ${Math.round(limits.patienceInAll / 1000)} seconds`, address, 'Try again later.');
    if (options.signal?.aborted) return fail('was not fetched: the program is ending', address);
    return { ok: false, failure: troubleOf(error, address) };
  }
}

async function follow(address: string, options: FetchOptions, limits: FetchLimits, signal: AbortSignal): Promise<Outcome<Fetched>> {
  // Most reports are files, and Node's own HTTP takes its time to load.
  const { connect, resolveBySystem } = await import('./connect.ts');
  const { allows = isPublicAddress, resolve = resolveBySystem } = options;
  let at = address;
  for (let hops = 0; hops <= limits.maxRedirects; hops++) {
    const url = addressOf(at);
    if (!url.ok) return url;
    const answered = await connect(url.value, { headers: headersFor(options), allows, resolve, patience: limits.patience, signal });
    if (!answered.ok) return answered;
    const answer = answered.value;
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      answer.destroy();
      const next = URL.parse(headers.location, url.value.href);
      if (next === null) return fail('leads on to what is no address', at, null);
      at = next.href;
      continue;
    }
    if (status === 200) return await contentOf(answer, url.value, limits);
    answer.destroy();
    if (status === 304) return succeed({ kind: 'unchanged' });
    return fail(
      `is answered with ${status} ${answer.statusMessage ?? ''}`.trimEnd(),
      at,
      status >= 500 || status === 429 ? 'Try again later.' : 'Check the address.',
    );
  }
  return fail(`leads on more than ${limits.maxRedirects} times`, address, 'Give the address at which it ends.');
}

function addressOf(address: string): Outcome<URL> {
  const url = URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    return fail('is no address that can be fetched', address, 'Give one that begins with https:// or http://.');
  if (url.username !== '' || url.password !== '')
    return fail('holds a name or a password', url.href.replace(/\/\/[^@/]*@/, '//'), 'Give it without them.');
  return succeed(url);
}

function headersFor({ agent = 'Rapporteur', mark }: FetchOptions): Readonly<Record<string, string>> {
  return {
    'User-Agent': agent,
    Accept: ACCEPT,
    'Accept-Encoding': 'gzip, br',
    ...(mark?.etag ? { 'If-None-Match': mark.etag } : {}),
    ...(mark?.lastModified ? { 'If-Modified-Since': mark.lastModified } : {}),
  };
}

async function contentOf(answer: IncomingMessage, url: URL, limits: FetchLimits): Promise<Outcome<Fetched>> {
  const { headers } = answer;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const tooLarge = () => fail(`is larger than ${sizeInWords(limits.maxBytes)}`, url.href, 'Fetch it by other means, and add the file.');
  if (Number(headers['content-length'] ?? 0) > limits.maxBytes) {
    answer.destroy();
    return tooLarge();
  }
  for await (const chunk of unpacked(answer)) {
    size += chunk.length;
    if (size > limits.maxBytes) {
      answer.destroy();
      return tooLarge();
    }
    chunks.push(chunk);
  }
  const mark = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  return succeed({ kind: 'content', url: url.href, bytes: Buffer.concat(chunks), mediaType: headers['content-type'] ?? null, mark });
}

function unpacked(answer: IncomingMessage): AsyncIterable<Uint8Array> {
  const coding = answer.headers['content-encoding']?.trim().toLowerCase();
  const unpack =
    coding === 'gzip' || coding === 'x-gzip'
      ? createGunzip()
      : coding === 'br'
        ? createBrotliDecompress()
        : coding === 'deflate'
          ? createInflate()
          : null;
  if (unpack === null) return answer;
  answer.on('error', (error) => unpack.destroy(error));
  return answer.pipe(unpack);
}

function troubleOf(error: unknown, address: string): Failure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
  if (code === null) throw error;
  const certificate = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code);
  const packing = /^Z_|^ERR_(?:BROTLI|_ERROR)/.test(code);
  const what = certificate
    ? `has a certificate that cannot be trusted (${code})`
    : packing
      ? `is packed wrongly (${code})`
      : (TROUBLE[code] ?? `cannot be fetched (${code})`);
  return { what, where: address, remedy: certificate ? null : 'Check the address and the network, or try again later.' };
}
