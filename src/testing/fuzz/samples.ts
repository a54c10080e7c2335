import { gzipSync } from 'node:zlib';
import { packTar } from 'modern-tar';
import { pdfOf } from '../pdf.ts';
import { pageSaying, warcRecord } from '../warc.ts';
import { zipOf } from '../zip.ts';

/** A sound file of one form. */
export interface Sample {
  readonly name: string;
  readonly bytes: Buffer;
  /** How often it is taken, against 1 for the others: opening a PDF takes a thread. */
  readonly weight?: number;
}

const words = 'The ministers met in Oslo on Thursday, “again”, and signed a memorandum – the third. They will meet in Gdynia.';
const html = pageSaying('Talks in Oslo', words).replace(
  '</head>',
  '<meta property="og:site_name" content="Wire"><link rel="canonical" href="https://wire.example/1"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks","datePublished":"2022-06-03T10:00:00Z","author":[{"name":"A. Person"}]}</script></head>',
);
const letter = (body: string, type = 'text/plain; charset=utf-8') =>
  `From: "Wire" <a@wire.example>\r\nTo: b@wire.example\r\nDate: Fri, 3 Jun 2022 10:00:00 +0200\r\nSubject: =?utf-8?Q?Talks_=E2=80=93_Oslo?=\r\nMessage-ID: <1@wire.example>\r\nMIME-Version: 1.0\r\nContent-Type: ${type}\r\n\r\n${body}`;
const parts = `--XX\r\nContent-Type: text/plain\r\n\r\n${words}\r\n\r\nOn Thu, 2 Jun 2022, B wrote:\r\n> When?\r\n--XX\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html).toString('base64')}\r\n--XX\r\nContent-Type: message/rfc822\r\n\r\n${letter(words)}\r\n--XX--`;
const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Wire</title><item><title>Talks</title><link>https://wire.example/1</link><pubDate>Fri, 03 Jun 2022 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${words}</p>]]></content:encoded></item></channel></rss>`;
const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>Talks</title><id>urn:1</id><updated>2022-06-03T10:00:00Z</updated><content type="html">&lt;p&gt;${words}&lt;/p&gt;</content></entry></feed>`;
const ninjs = JSON.stringify({
  uri: 'https://wire.example/1',
  type: 'text',
  headline: 'Talks',
  versioncreated: '2022-06-03T10:00:00Z',
  body_text: words,
});
const row = { date: '2022-06-03', title: 'Talks', source: 'Wire', url: 'https://wire.example/1', text: words };
const table = (by: string) =>
  [
    Object.keys(row).join(by),
    Object.values(row)
      .map((v) => `"${v}"`)
      .join(by),
    Object.values(row)
      .map((v) => `"${v}"`)
      .join(by),
  ].join('\n');

/** Sound files of every form that is read. */
export async function samples(): Promise<readonly Sample[]> {
  const crawl = Buffer.concat([
    warcRecord({ type: 'warcinfo', body: 'software: x\r\n' }),
    warcRecord({ url: 'https://wire.example/1', body: html }),
    warcRecord({ url: 'https://wire.example/2', headers: { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip' }, body: gzipSync(html) }),
    warcRecord({ url: 'https://wire.example/3', status: '301 Moved' }),
  ]);
  const text = `date 2022-06-03 ${words}`;
  const tar = Buffer.from(
    await packTar([
      { header: { name: 'a.txt', size: Buffer.byteLength(text), type: 'file' }, body: text },
      { header: { name: 'b/c.html', size: Buffer.byteLength(html), type: 'file' }, body: html },
    ]),
  );
  const box = `From a@wire.example Fri Jun  3 10:15:00 2022\n${letter(words).replaceAll('\r', '')}\n\n`;
  const texts: readonly (readonly [name: string, content: string])[] = [
    ['plain.txt', text],
    ['fields.txt', `Title: Talks\nSource: Wire\nDate: 3 June 2022\n\n${words}`],
    ['dateline.txt', `OSLO, June 3, 2022 (Wire) — ${words}`],
    ['front.md', `---\ntitle: "Talks"\ndate: 2022-06-03\ntags: [a, b]\n---\n# Talks\n\n${words} *Yes*.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`],
    ['page.html', html],
    ['feed.rss', rss],
    ['feed.atom', atom],
    ['item.json', ninjs],
    ['items.jsonl', `${JSON.stringify(row)}\n${JSON.stringify({ ...row, title: 'More' })}\n`],
    ['table.csv', table(',')],
    ['table.tsv', table('\t')],
    ['letter.eml', letter(words)],
    ['parts.eml', letter(parts, 'multipart/mixed; boundary=XX')],
    ['box.mbox', box + box],
  ];
  return [
    ...texts.map(([name, content]) => ({ name, bytes: Buffer.from(content) })),
    { name: 'wide.txt', bytes: Buffer.from(`\ufeff${text}`, 'utf16le') },
    { name: 'old.txt', bytes: Buffer.from('date 2022-06-03 Le ministre a été reçu à Paris.', 'latin1') },
    { name: 'crawl.warc', bytes: crawl },
    { name: 'crawl.warc.gz', bytes: gzipSync(crawl) },
    {
      name: 'files.zip',
      bytes: zipOf([
        { name: 'a.txt', content: text },
        { name: 'b/c.html', content: html },
        { name: 'd.zip', content: zipOf([{ name: 'e.txt', content: text }]) },
      ]),
    },
    { name: 'files.tar', bytes: tar },
    { name: 'files.tgz', bytes: gzipSync(tar) },
    { name: 'note.pdf', bytes: pdfOf([[{ text: words, y: 90 }], [{ text: 'They parted.', y: 90 }]], { made: 'D:20220603' }), weight: 0.1 },
  ];
}
