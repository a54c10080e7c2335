/** One record of a crawl: its type, its address, its day, and its block, for answers with the head that HTTP gives it. */
export interface Crawled {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A record as a WARC file writes it. */
export function warcRecord({
  type = 'response',
  url,
  date = '2022-06-05T10:00:00Z',
  status = '200 OK',
  headers = { 'Content-Type': 'text/html' },
  body = '',
}: Crawled): Buffer {
  const answer = type === 'response' || type === 'revisit' ? `HTTP/1.1 ${status}\r\n${fieldsOf(headers)}\r\n` : '';
  const block = Buffer.concat([Buffer.from(answer), Buffer.from(body as string)]);
  const head = fieldsOf({
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    'WARC-Date': date,
    ...(url === undefined ? {} : { 'WARC-Target-URI': url }),
    'Content-Type': type === 'response' ? 'application/http; msgtype=response' : (headers['Content-Type'] ?? 'application/warc-fields'),
    'Content-Length': String(block.length),
  });
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')]);
}

function fieldsOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([k, v]) => `${k}: ${v}\r\n`)
    .join('');
}

/** A page whose article says one thing. */
export function pageSaying(title: string, words: string): string {
  return `<!doctype html><html><head><title>${title}</title></head><body><main><article><h1>${title}</h1><p>${words} The two ministers spoke of their harbours and of the ships that go there in winter.</p><p>They will meet again in the autumn, the ministry of the host said after the talks.</p></article></main></body></html>`;
}
