import type { Dated } from '../../../model/dated.ts';
import { fail } from '../../../model/outcome.ts';
import { dayIn } from '../../day.ts';
import { NO_HEAD } from '../../head.ts';
import { sizeInWords } from '../../limits.ts';
import { type Format, type How, type Piece, pieceOf } from '../format.ts';
import { type Material, materialIn } from '../material.ts';
import { tooMany } from '../tar.ts';
import { answerHead, bodyOf } from './answer.ts';
import type { Headers } from './headers.ts';
import { type Found, recordsIn } from './records.ts';

/** Files that servers keep for machines, in the forms that reports come in. */
const FOR_MACHINES =
  /\/(?:robots|ads|app-ads|humans|security|llms(?:-full)?)\.txt$|\/(?:sitemap[^/]*|manifest|opensearch|browserconfig)\.(?:xml|json)$/i;
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/i;
const ARTICLE_FIELDS = /"(?:headline|body_text|body_html|articleBody|body_xhtml)"/;
const PAGE = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head)\b/i;
const LONGEST_ADDRESS = 400;
const FETCHED: Dated = { how: 'assumed', because: 'it gives no day, and was fetched on that one', or: null };

/** A crawl: what servers answered, one after the other, plain or packed. It is gone through as it streams by, one answer held at a time. */
export const warc: Format = {
  name: 'a crawl (WARC)',
  extensions: ['.warc'],
  mediaTypes: ['application/warc'],
  recognises: ({ head }) => /^WARC\/\d\.\d/.test(Buffer.from(head.subarray(0, 8)).toString('latin1')),
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    let records = 0;
    for await (const found of recordsIn(material.chunks(), how.limits, isWanted)) {
      if (++records > how.limits.maxItems) return yield tooMany(material, how);
      yield* found.kind === 'record' ? piecesOf(found, material, how) : [trouble(found, material)];
    }
  },
};

function isWanted(headers: Headers): boolean {
  return ['response', 'resource', 'conversion'].includes(headers.get('warc-type')?.toLowerCase() ?? '') && addressOf(headers) !== null;
}

async function* piecesOf({ headers, block, length }: Found & { kind: 'record' }, material: Material, how: How): AsyncGenerator<Piece> {
  if (headers.get('warc-type')?.toLowerCase() === 'revisit') return how.passedOver?.('pages held already');
  const address = addressOf(headers);
  if (address === null || !isWanted(headers)) return;
  const inner = address.length > LONGEST_ADDRESS ? `${address.slice(0, LONGEST_ADDRESS)}…` : address;
  const where = `${material.name}!${inner}`;
  if (block === null) return yield pieceOf(tooLarge(where, sizeInWords(length), how));
  const head = headers.get('warc-type')?.toLowerCase() === 'response' ? answerHead(block) : { status: 200, headers, bodyAt: 0 };
  if (head === null) return yield pieceOf(fail('is no answer of a web server', where, 'Leave it out.'));
  if (head.status >= 300 && head.status < 400) return how.passedOver?.('redirects');
  if (head.status !== 200 && head.status !== 203) return how.passedOver?.('answers that are no pages');
  const mediaType = head.headers.get('content-type') ?? null;
  const most = /\bpdf\b/i.test(mediaType ?? '') ? how.limits.maxDocumentBytes : Math.min(2 * how.limits.maxBytes, how.limits.maxDocumentBytes);
  try {
    const body = await bodyOf(block, head, most);
    const type = typeOf(body, mediaType);
    if (type === null || FOR_MACHINES.test(new URL(address).pathname)) return how.passedOver?.('files of other kinds');
    const said = { ...NO_HEAD, url: address, published: dayOf(headers), dated: FETCHED };
    yield { kind: 'nested', material: await materialIn(material, inner, body, { url: address, mediaType: type, said }), asInFolder: true };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield pieceOf(tooLarge(where, `more than ${sizeInWords(most)} unpacked`, how));
  }
}

/** The address that a record is of; null where it is none of the web's. */
function addressOf(headers: Headers): string | null {
  const address = (headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).href : null;
}

/** The day of the crawl, which is the last resort: no report is younger. */
function dayOf(headers: Headers) {
  const day = dayIn(headers.get('warc-date') ?? '');
  return day?.ok ? day.value : null;
}

/** The media type to read it by; null for what can hold no report. Data and feeds have to look like what they say, for crawls are full of other data. */
function typeOf(body: Uint8Array, given: string | null): string | null {
  const start = Buffer.from(body.subarray(0, 20_000)).toString('latin1');
  const type = given?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '' || type === 'application/octet-stream')
    return PAGE.test(start) ? 'text/html' : body.length > 0 && start.startsWith('%PDF-') ? 'application/pdf' : null;
  if (/[/+]xml$/.test(type) && type !== 'application/xhtml+xml') return FEED.test(start) ? given : null;
  if (/[/+]json$/.test(type)) return ARTICLE_FIELDS.test(Buffer.from(body).toString('latin1')) ? given : null;
  return body.length === 0 || type === 'text/plain' ? null : given;
}

function trouble(found: Exclude<Found, { kind: 'record' }>, { name }: Material): Piece {
  if (found.kind === 'strange')
    return pieceOf(
      fail(
        `holds something that is no record (before byte ${found.at.toLocaleString('en')})`,
        name,
        'What stands before and behind it is read; fetch the file again for the rest.',
      ),
    );
  const address = found.headers === null ? null : addressOf(found.headers);
  const what =
    found.length === null
      ? 'in the middle of a header'
      : `${found.drawn.toLocaleString('en')} of ${found.length.toLocaleString('en')} bytes into ${address ?? 'its last record'}`;
  return pieceOf(fail(`is cut off (${what})`, name, 'What stands before is read; fetch the file again for the rest.'));
}

function tooLarge(where: string, size: string, how: How) {
  return fail(`is too large for one report (${size}; the limit is ${sizeInWords(how.limits.maxBytes)})`, where, 'Add it by itself, in parts.');
}
