import { succeed } from '../../model/outcome.ts';
import { decode } from '../decode.ts';
import { type Headed, NO_HEAD } from '../head.ts';
import { reportFrom } from '../report.ts';
import { readTypedHeader } from '../typed-header.ts';
import { type Format, type How, type Piece, pieceOf } from './format.ts';
import { bytesOf, type Material } from './material.ts';

/** Plain text, with or without a typed header. What is of no other format is taken for it. */
export const plain: Format = {
  name: 'plain text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  recognises: () => false,
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    const bytes = await bytesOf(material, how.limits.maxBytes);
    const decoded = bytes.ok ? decode(bytes.value, material.name) : bytes;
    if (!decoded.ok) return yield pieceOf(decoded);
    const { text } = decoded.value;
    const headed = readTypedHeader(text, material.name) ?? succeed<Headed>({ head: NO_HEAD, body: text });
    yield pieceOf(headed.ok ? reportFrom(headed.value, material, how, text) : headed);
  },
};
