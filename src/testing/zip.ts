import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip archive, as honest or as false as a test wants it. */
export interface Zipped {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The mode that Unix gives it: 0o120777 is a link. */
  readonly mode?: number;
  readonly encrypted?: boolean;
  /** The size that its header claims. */
  readonly claimed?: number;
}

const UTF8 = 0x0800;

/** A zip archive of the files, each packed by deflate. */
export function zipOf(files: readonly Zipped[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, content, mode = 0o100644, encrypted = false, claimed } of files) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(UTF8 | (encrypted ? 1 : 0), 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claimed ?? bytes.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE((mode << 16) >>> 0, 6);
    rest.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), shared, rest, Buffer.from(name)]));
    locals.push(local);
    at += local.length;
  }
  const contents = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(contents.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...locals, contents, Buffer.from('PK\u0005\u0006'), end]);
}
