import { fail, type Outcome, succeed } from '../../model/outcome.ts';
import { decode } from '../decode.ts';
import type { Limits } from '../limits.ts';
import { bytesOf, type Material } from './material.ts';

/**
 * The text of a table or a list, piece by piece. Up to the limit of a document it is decoded whole, in whatever encoding; beyond that it is
 * taken as UTF-8 and never held. The last piece may be a failure, with the place, where bytes are no text.
 */
export async function* decodedChunks(material: Material, limits: Limits): AsyncGenerator<Outcome<string>> {
  if (material.size !== null && material.size <= limits.maxDocumentBytes) {
    const bytes = await bytesOf(material, limits.maxDocumentBytes);
    const decoded = bytes.ok ? decode(bytes.value, material.name) : bytes;
    yield decoded.ok ? succeed(decoded.value.text) : decoded;
    return;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let lines = 1;
  try {
    for await (const bytes of material.chunks()) {
      const text = decoder.decode(bytes, { stream: true });
      yield succeed(text);
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
    }
    yield succeed(decoder.decode());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield fail('is not valid UTF-8 from here on', `${material.name}:${lines}`, 'Save it as UTF-8 and add it again.');
  }
}
