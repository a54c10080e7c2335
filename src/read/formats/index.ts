import { extname } from 'node:path';
import { fail, type Outcome } from '../../model/outcome.ts';
import type { Report } from '../../model/report.ts';
import { failureOf } from '../trouble.ts';
import { chooseFormat, mediaTypeOf } from './choose.ts';
import { feed } from './feed.ts';
import type { Format, How } from './format.ts';
import { gzip } from './gzip.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { letter } from './mail/letter.ts';
import { mailbox } from './mail/mailbox.ts';
import { markdown } from './markdown.ts';
import type { Material } from './material.ts';
import { pdf } from './pdf/pdf.ts';
import { plain } from './plain.ts';
import { table } from './table.ts';
import { tar } from './tar.ts';
import { Unpacking } from './unpacking.ts';
import { warc } from './warc/warc.ts';
import { zip } from './zip.ts';

/** Every format that is read, in the order in which they are asked whether they know the content for their own. */
const FORMATS: readonly Format[] = [pdf, gzip, zip, tar, warc, mailbox, letter, markdown, feed, html, json, table, plain];

/** The endings of file names that files in folders are read by. */
export const EXTENSIONS: ReadonlySet<string> = new Set(FORMATS.flatMap((f) => f.extensions));

/** Material -> the reports in it, one after the other, whatever lies in whatever; what cannot be read is a failure and does not stop the rest. */
export async function* readMaterial(material: Material, how: How): AsyncGenerator<Outcome<Report>> {
  const unpacking = new Unpacking(material, how.limits);
  yield* readWithin(unpacking.outer(material), how, unpacking, 0);
  if (unpacking.refused !== null) yield { ok: false, failure: unpacking.refused };
}

async function* readWithin(material: Material, how: How, unpacking: Unpacking, depth: number): AsyncGenerator<Outcome<Report>> {
  if (depth > how.limits.maxDepth) {
    yield fail(`lies in more than ${how.limits.maxDepth} containers, one in the other`, material.name, 'Unpack them, and add what is in them.');
    return;
  }
  try {
    for await (const piece of chooseFormat(material, FORMATS, plain).read(material, how)) {
      if (unpacking.refused !== null) return;
      if (piece.kind === 'report') yield piece.report;
      else if (piece.asInFolder === true && !isWanted(piece.material)) how.passedOver?.('files of other kinds');
      else yield* readWithin(unpacking.inner(piece.material), how, unpacking, depth + 1);
    }
  } catch (error) {
    // That too much was unpacked is said once, of the file that the user gave.
    if (unpacking.refused === null) yield { ok: false, failure: failureOf(error, material.name) };
  }
}

/** Whether something is read unasked, going by its name or by the media type that came with it. */
function isWanted(material: Material): boolean {
  const type = mediaTypeOf(material);
  return EXTENSIONS.has(extname(material.name).toLowerCase()) || (type !== null && FORMATS.some((f) => f.mediaTypes.includes(type)));
}
