import { succeed } from '../../model/outcome.ts';
import { decode } from '../decode.ts';
import { readFrontMatter } from '../front-matter.ts';
import { type Headed, NO_HEAD } from '../head.ts';
import { plainTextOf } from '../markdown.ts';
import { reportFrom } from '../report.ts';
import { readTypedHeader } from '../typed-header.ts';
import { type Format, type How, type Piece, pieceOf } from './format.ts';
import { bytesOf, type Material } from './material.ts';

const FRONT = /^(?:\ufeff|\u00ef\u00bb\u00bf)?---[ \t]*\r?\n/;

/** Markdown, known by its front matter or by its name; the body becomes plain text. */
export const markdown: Format = {
  name: 'Markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  recognises: ({ head, name }) => {
    if (!FRONT.test(Buffer.from(head.subarray(0, 200)).toString('latin1'))) return false;
    const decoded = decode(head, name);
    return decoded.ok && readFrontMatter(decoded.value.text, name) !== null;
  },
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    const bytes = await bytesOf(material, how.limits.maxBytes);
    const decoded = bytes.ok ? decode(bytes.value, material.name) : bytes;
    if (!decoded.ok) return yield pieceOf(decoded);
    const { text } = decoded.value;
    const headed = readFrontMatter(text, material.name) ?? readTypedHeader(text, material.name) ?? succeed<Headed>({ head: NO_HEAD, body: text });
    if (!headed.ok) return yield pieceOf(headed);
    const { text: body, heading } = plainTextOf(headed.value.body);
    const head = { ...headed.value.head, title: headed.value.head.title ?? heading };
    yield pieceOf(reportFrom({ head, body }, material, how, text));
  },
};
