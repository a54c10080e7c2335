import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { unpackedBytes } from './damage.ts';
import type { Format, Piece } from './format.ts';
import { type Material, materialOfStream } from './material.ts';

/** One thing packed by gzip, in one member or many. What is in it keeps the name: its content, or what stands before ".gz", tells its format. */
export const gzip: Format = {
  name: 'a gzip file',
  extensions: ['.gz', '.tgz'],
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  recognises: ({ head }) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  async *read(material: Material): AsyncGenerator<Piece> {
    const { name, path, url, said } = material;
    // An error on either side ends both, and is thrown where the unpacked bytes are drawn.
    const unpacked = pipeline(Readable.from(material.chunks(), { objectMode: false }), createGunzip(), () => {});
    try {
      yield { kind: 'nested', material: await materialOfStream(unpackedBytes(unpacked, name), { name, path, url, said }) };
    } finally {
      unpacked.destroy();
    }
  },
};
