import { fail, type Outcome, succeed } from '../../model/outcome.ts';
import { decode } from '../decode.ts';
import { decodeStrictly, markOf } from '../unicode.ts';

const LOOKED_AT = 4096;
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w-]{2,40})/i;
const MOST_BROKEN = 0.01;

/**
 * The bytes of a page or of XML -> text: by the byte order mark, the media type's charset, the page's own declaration, else by the bytes.
 * A page in which a few bytes are broken is read all the same, as browsers do. Refused where no encoding makes it readable.
 */
export function decodePage(bytes: Uint8Array, name: string, mediaType: string | null = null): Outcome<string> {
  if (bytes.length === 0) return fail('is empty', name, 'Leave it out, or fetch it again.');
  if (markOf(bytes) === null) {
    const label = declaredIn(bytes, mediaType);
    const strict = label === null ? null : decodeStrictly(bytes, label);
    if (strict !== null) return succeed(sound(strict));
    const utf8 = decodeStrictly(bytes, 'utf-8');
    if (utf8 !== null) return succeed(sound(utf8));
    const lenient = label === null ? null : new TextDecoder(label).decode(bytes);
    if (lenient !== null && brokenIn(lenient) < MOST_BROKEN) return succeed(sound(lenient));
  }
  const decoded = decode(bytes, name);
  return decoded.ok ? succeed(decoded.value.text) : decoded;
}

/** The encoding that the media type or the page's first bytes name, where it is one that is known. */
function declaredIn(bytes: Uint8Array, mediaType: string | null): string | null {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const page = META.exec(head);
  for (const label of [/charset\s*=\s*["']?([\w-]+)/i.exec(mediaType ?? '')?.[1], page?.[1] ?? page?.[2]]) {
    if (label === undefined) continue;
    try {
      const { encoding } = new TextDecoder(label);
      // Bytes in which a declaration can be read as ASCII are not in UTF-16, whatever it says.
      return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
    } catch {
      // A label that no browser knows says nothing.
    }
  }
  return null;
}

/** Control characters, which pages hold by mistake, as spaces. */
function sound(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced
  return text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, ' ');
}

function brokenIn(text: string): number {
  return (text.match(/\ufffd/g)?.length ?? 0) / text.length;
}
