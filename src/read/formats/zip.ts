import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { fail, type Outcome } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { damageOf, unpackedBytes } from './damage.ts';
import { type Format, type How, type Piece, pieceOf } from './format.ts';
import { innerName, isHidden } from './inner-name.ts';
import { bytesOf, type Material, materialIn } from './material.ts';
import { tooMany } from './tar.ts';

const OFFICE = /\.(?:docx|docm|xlsx|xlsm|pptx|pptm|odt|ods|odp|epub|pages|numbers|key|jar|apk)$/i;
/** The name of the first file in an office document, right behind the header of a zip archive. */
const OFFICE_FIRST = /^(?:\[Content_Types\]\.xml|_rels\/|mimetype)/;
const FIRST_NAME = 30;
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true };

/** A zip archive. A file is read where it lies; one that lies in another container is held in memory, for its list of contents stands at its end. */
export const zip: Format = {
  name: 'a ZIP archive',
  extensions: ['.zip', '.wacz'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  recognises: ({ head }) => head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6)),
  async *read(material: Material, how: How): AsyncGenerator<Piece> {
    const first = Buffer.from(material.head.subarray(FIRST_NAME, FIRST_NAME + 40)).toString('latin1');
    if (OFFICE.test(material.name) || OFFICE_FIRST.test(first))
      return yield pieceOf(fail('is an office document, not text', material.name, 'Save it as plain text or as a PDF, and add that.'));
    const opened = await open(material, how);
    if (!opened.ok) return yield pieceOf(opened);
    const archive = opened.value;
    let items = 0;
    try {
      for await (const entry of archive.eachEntry()) {
        if (++items > how.limits.maxItems) return yield tooMany(material, how);
        yield* piecesOf(entry, archive, material);
      }
      if (items === 0) yield pieceOf(fail('holds no files', material.name, 'Leave it out.'));
    } catch (error) {
      yield pieceOf({ ok: false, failure: damageOf(error, material.name) });
    } finally {
      archive.close();
    }
  },
};

async function open(material: Material, how: How): Promise<Outcome<ZipFile>> {
  try {
    if (material.file !== null) return { ok: true, value: await openPromise(material.file, OPTIONS) };
    const bytes = await bytesOf(material, how.limits.maxHeldArchiveBytes);
    return bytes.ok ? { ok: true, value: await fromBufferPromise(Buffer.from(bytes.value), OPTIONS) } : bytes;
  } catch (error) {
    return { ok: false, failure: damageOf(error, material.name) };
  }
}

async function* piecesOf(entry: Entry, archive: ZipFile, material: Material): AsyncGenerator<Piece> {
  const given = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  const name = innerName(given);
  if (/[/\\]$/.test(given) || isHidden(name)) return;
  const where = `${material.name}!${name}`;
  const refused = refusalOf(entry, where);
  if (refused !== null) return yield pieceOf(refused);
  try {
    const stream = await archive.openReadStreamPromise(entry);
    try {
      yield { kind: 'nested', material: await materialIn(material, name, unpackedBytes(stream, where)), asInFolder: true };
    } finally {
      stream.destroy();
    }
  } catch (error) {
    yield pieceOf({ ok: false, failure: damageOf(error, where) });
  }
}

function refusalOf(entry: Entry, where: string): Outcome<Report> | null {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind === 0o120000) return fail('is a link, and links in archives are not followed', where, 'Add the file itself.');
  if (entry.isEncrypted()) return fail('is locked with a password', where, 'Unpack the archive with its password, and add what is in it.');
  if (!entry.canDecodeFileData())
    return fail(`is packed in a way that is not read here (method ${entry.compressionMethod})`, where, 'Unpack the archive, and add what is in it.');
  return null;
}
