import { fail } from '../../../model/outcome.ts';
import { NO_HEAD } from '../../head.ts';
import { sizeInWords } from '../../limits.ts';
import { type Format, type How, type Piece, pieceOf } from '../format.ts';
import { type Material, materialIn } from '../material.ts';
import { tooMany } from '../tar.ts';

/** "From somebody Fri Jun  3 10:15:00 2022": the line that parts the letters of a mailbox. */
const PARTING = /^From \S+.{0,120}\b\d{4}\b/;
const FIELD = /^(?:>?From |[A-Za-z][A-Za-z0-9-]*:)/;
const LF = 10;
const CR = 13;
/** Longer lines are parted: no letter has them but as pictures. */
const LONGEST_LINE = 1024 * 1024;

/** A mailbox: letters one after the other. It is gone through as it streams by, one letter held at a time. */
export const mailbox: Format = {
  name: 'a mailbox',
  extensions: ['.mbox', '.mbx'],
  mediaTypes: ['application/mbox'],
  recognises: ({ head }) => {
    const [first = '', second = ''] = Buffer.from(head.subarray(0, 2000)).toString('latin1').split(/\r?\n/, 2);
    return PARTING.test(first) && FIELD.test(second);
  },
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    let number = 0;
    for await (const bytes of lettersIn(material.chunks(), how.limits.maxDocumentBytes)) {
      if (++number > how.limits.maxItems) return yield tooMany(material, how);
      const name = `letter ${number}`;
      if (bytes === null) yield pieceOf(tooLarge(`${material.name}!${name}`, how));
      else yield { kind: 'nested', material: await materialIn(material, name, bytes, { mediaType: 'message/rfc822', said: NO_HEAD }) };
    }
    if (number === 0) yield pieceOf(fail('holds no letters', material.name, 'Leave it out.'));
  },
};

function tooLarge(where: string, how: How) {
  return fail(`is too large for one letter (more than ${sizeInWords(how.limits.maxDocumentBytes)})`, where, 'Add what is attached to it by itself.');
}

/** The letters of a mailbox without the lines that part them; null for one that is larger than may be. */
async function* lettersIn(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array | null> {
  let letter: Uint8Array[] = [];
  let size = 0;
  let blank = true;
  let begun = false;
  for await (const line of linesIn(chunks)) {
    if (blank && PARTING.test(Buffer.from(line.subarray(0, 160)).toString('latin1'))) {
      if (begun) yield size > most ? null : Buffer.concat(letter);
      [letter, size, begun, blank] = [[], 0, true, false];
      continue;
    }
    blank = line.length <= 2 && line.every((b) => b === LF || b === CR);
    begun ||= !blank;
    size += line.length;
    // A line of the letter that looks like a parting one has been quoted.
    if (size <= most) letter.push(/^>+From /.test(Buffer.from(line.subarray(0, 20)).toString('latin1')) ? line.subarray(1) : line);
    else letter = [];
  }
  if (begun) yield size > most ? null : Buffer.concat(letter);
}

/** Lines with their ends. */
async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(LF, at); end !== -1; end = bytes.indexOf(LF, at)) {
      yield bytes.subarray(at, end + 1);
      at = end + 1;
    }
    rest = bytes.subarray(at);
    if (rest.length > LONGEST_LINE) {
      yield rest;
      rest = new Uint8Array(0);
    }
  }
  if (rest.length > 0) yield rest;
}
