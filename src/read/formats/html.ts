import type { Day } from '../../model/report.ts';
import type { Head } from '../head.ts';
import { decodePage } from '../html/index.ts';
import { reportFrom } from '../report.ts';
import { type Format, type How, type Piece, pieceOf } from './format.ts';
import { bytesOf, type Material } from './material.ts';

const OPENING = /^<(?:!doctype\s+(?:html|"?-\/\/)|(?:html|head|body)[\s>])/i;

/** Web pages as browsers and crawlers save them. */
export const html: Format = {
  name: 'a web page',
  extensions: ['.html', '.htm', '.xhtml', '.shtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  recognises: ({ head }) => OPENING.test(opening(head)),
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    // What reads pages takes as long to load as half the program, and most reports are none.
    const { readPage } = await import('../html/page.ts');
    const bytes = await bytesOf(material, how.limits.maxBytes);
    const text = bytes.ok ? decodePage(bytes.value, material.name, material.mediaType) : bytes;
    const page = text.ok ? readPage(text.value, material.name, material.url) : text;
    if (!page.ok) return yield pieceOf(page);
    const { dayInAddress, ...headed } = page.value;
    yield pieceOf(reportFrom(headed, { ...material, said: saidWith(material.said, dayInAddress) }, how));
  },
};

/** What is said of a page, and the day in its address, which is more than a day that is merely assumed. */
function saidWith(said: Head, day: Day | null): Head {
  if (day === null || (said.published !== null && said.dated?.how !== 'assumed')) return said;
  return { ...said, published: day, dated: { how: 'derived', because: 'its address has that day in it', or: null } };
}

/** What the first bytes begin with once comments and declarations are passed, as far as it is ASCII, in whatever encoding. */
function opening(head: Uint8Array): string {
  let text = Buffer.from(head.subarray(0, 8192).filter((b) => b > 0 && b < 0x80))
    .toString('latin1')
    .trimStart();
  for (let end = endOfAside(text); end !== -1; end = endOfAside(text)) text = text.slice(end).trimStart();
  return text;
}

/** Where the comment or the XML declaration ends that the text begins with; -1 where it begins with none. */
function endOfAside(text: string): number {
  const closing = text.startsWith('<!--') ? '-->' : text.startsWith('<?') ? '?>' : null;
  const at = closing === null ? -1 : text.indexOf(closing, 2);
  return at === -1 || closing === null ? -1 : at + closing.length;
}
