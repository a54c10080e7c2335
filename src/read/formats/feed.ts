import { Tokenizer } from 'htmlparser2';
import { fail, type Outcome, succeed } from '../../model/outcome.ts';
import { type FeedItem, itemsOfFeed } from '../feed-items.ts';
import { decodePage } from '../html/index.ts';
import { reportOfRow } from '../rows/index.ts';
import { type Format, type How, type Piece, pieceOf } from './format.ts';
import { bytesOf, type Material } from './material.ts';

const ROOT = /<(?:rss|feed|rdf:RDF|channel)[\s>]/i;
/** Markup that does not nest like this is no feed, and its parser would go down as deep. */
const DEEPEST = 200;

/** RSS 0.9 to 2.0 and Atom: each item a report, dated and named as the feed says. */
export const feed: Format = {
  name: 'a feed',
  extensions: ['.rss', '.atom', '.rdf', '.xml'],
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml', 'text/xml'],
  recognises: ({ head }) => {
    const opening = Buffer.from(head.subarray(0, 4096).filter((b) => b > 0 && b < 0x80)).toString('latin1');
    return ROOT.test(opening) && /^\s*</.test(opening) && !/^\s*<(?:!doctype\s+html|html)/i.test(opening);
  },
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    const bytes = await bytesOf(material, how.limits.maxDocumentBytes);
    const text = bytes.ok ? decodePage(bytes.value, material.name, material.mediaType) : bytes;
    const items = text.ok ? await itemsIn(text.value, material.name) : text;
    if (!items.ok) return yield pieceOf(items);
    if (items.value.length === 0) return yield pieceOf(fail('is a feed without items', material.name, 'Leave it out, or fetch it again later.'));
    for (const [i, { row, said }] of items.value.entries()) {
      const origin = { ...material, url: null, said: { ...material.said, ...said }, name: `${material.name}:item ${i + 1}` };
      yield pieceOf(reportOfRow(row, origin, { ...how, columns: undefined }));
    }
  },
};

async function itemsIn(text: string, name: string): Promise<Outcome<readonly FeedItem[]>> {
  if (/<!ENTITY/i.test(text.slice(0, 64 * 1024)))
    return fail('declares entities of its own, as feeds never need to', name, 'Take the <!DOCTYPE … > out if you trust it, and add it again.');
  if (isTooDeep(text)) return fail(`nests its elements more than ${DEEPEST} deep, as no feed does`, name, 'Fetch it again, or leave it out.');
  // Loaded where there is a feed to read, for it is large.
  const { DetectError, MalformedError, ParseError, parseFeed } = await import('feedsmith');
  try {
    return succeed(itemsOfFeed(parseFeed(text.trimStart())));
  } catch (error) {
    if (error instanceof DetectError)
      return fail('is XML of a kind that is not read', name, 'Feeds (RSS, Atom) are; save the report’s text to a .txt file and add that.');
    if (!(error instanceof ParseError || error instanceof MalformedError)) throw error;
    return fail('is a broken feed', name, 'Fetch it again; where it stays broken, save the reports as pages and add these.');
  }
}

/** Whether more elements stand open at once than feeds have. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let deepest = 0;
  const nothing = () => {};
  const close = () => void depth--;
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname: () => {
        depth++;
        deepest = Math.max(deepest, depth);
      },
      onclosetag: close,
      onselfclosingtag: close,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return deepest > DEEPEST;
}
