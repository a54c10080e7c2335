import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { sizeInWords } from './limits.ts';
import { failureOf } from './trouble.ts';

/** All bytes of a file, of at most `maxBytes`. A larger one is refused before it is read. */
export async function loadFile(path: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  try {
    // Without O_NONBLOCK a pipe put in the file's place since it was found would block for ever.
    await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (!stats.isFile()) return fail('is not a file', path, 'Name a file or a folder, or - for standard input.');
    if (stats.size > maxBytes) return tooLarge(path, sizeInWords(stats.size), maxBytes);
    return await gather(file.createReadStream({ autoClose: false }), path, maxBytes);
  } catch (error) {
    return { ok: false, failure: failureOf(error, path) };
  }
}

/** All bytes that a stream still holds, of at most `maxBytes`; `name` is what messages call it. Beyond the limit reading stops. */
export async function loadStream(stream: NodeJS.ReadableStream, name: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  try {
    return await gather(stream, name, maxBytes);
  } catch (error) {
    return { ok: false, failure: failureOf(error, name) };
  }
}

async function gather(stream: NodeJS.ReadableStream, name: string, maxBytes: number): Promise<Outcome<Uint8Array>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
    size += bytes.length;
    if (size > maxBytes) return tooLarge(name, `more than ${sizeInWords(maxBytes)}`, maxBytes);
    chunks.push(bytes);
  }
  return succeed(Buffer.concat(chunks));
}

function tooLarge(name: string, size: string, maxBytes: number): Outcome<never> {
  return fail(`is too large for one report (${size}; the limit is ${sizeInWords(maxBytes)})`, name, 'Split it into one file for each report.');
}
