import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { fail } from '../../model/outcome.ts';
import { damaged, unpackedBytes } from './damage.ts';
import { type Format, type How, type Piece, pieceOf } from './format.ts';
import { innerName, isHidden } from './inner-name.ts';
import { type Material, materialIn } from './material.ts';

const MAGIC = 257;

/** A tar archive. It is gone through as it streams by; nothing of it is held. */
export const tar: Format = {
  name: 'a tar archive',
  extensions: ['.tar'],
  mediaTypes: ['application/x-tar', 'application/x-gtar'],
  recognises: ({ head }) => Buffer.from(head.subarray(MAGIC, MAGIC + 5)).toString('latin1') === 'ustar',
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    let items = 0;
    try {
      for await (const entry of ReadableStream.from(material.chunks()).pipeThrough(createTarDecoder({ strict: true }))) {
        if (++items > how.limits.maxItems) return yield tooMany(material, how);
        yield* piecesOf(entry, material);
        // Whoever read it may have had enough of it: the decoder passes over the rest.
        if (!entry.body.locked) await entry.body.cancel();
      }
    } catch (error) {
      throw damaged(error, material.name);
    }
    if (items === 0) yield pieceOf(fail('holds no files', material.name, 'Leave it out.'));
  },
};

async function* piecesOf({ header, body }: ParsedTarEntry, material: Material): AsyncGenerator<Piece> {
  const name = innerName(header.name);
  if (header.type === 'directory' || isHidden(name)) return;
  if (header.type !== 'file' && header.type !== undefined) return yield pieceOf(notAFile(`${material.name}!${name}`, header.type));
  const bytes = unpackedBytes(body, `${material.name}!${name}`);
  yield { kind: 'nested', material: await materialIn(material, name, bytes), asInFolder: true };
  await bytes.return(undefined);
}

function notAFile(where: string, type: string) {
  const link = type === 'symlink' || type === 'link';
  return fail(link ? 'is a link, and links in archives are not followed' : `is no file but a ${type}`, where, 'Add the file itself.');
}

/** That an archive holds more than anybody will read. */
export function tooMany(material: Material, how: How): Piece {
  const what = `holds more than ${how.limits.maxItems.toLocaleString('en')} things; the rest is left out`;
  return pieceOf(fail(what, material.name, 'Part it into smaller archives.'));
}
