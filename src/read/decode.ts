import { fail, type Outcome, succeed } from '../model/outcome.ts';
import { firstControl, signatureOf } from './binary.ts';
import { decodeByGuess } from './guess.ts';
import { placeOf, placeOfByte } from './place.ts';
import { decodeStrictly, decodeUtf32, markOf, unmarkedUtf16 } from './unicode.ts';
import { utf8Census } from './utf8.ts';

/** Text and the encoding it was found to be in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const TO_UTF8 = 'Save it as UTF-8 and add it again.';

/**
 * Bytes -> text: by the byte order mark, else as UTF-8, else by what the bytes look like. `path` is for messages. Refused are no bytes,
 * bytes that are no text, and bytes that no encoding makes readable.
 */
export function decode(bytes: Uint8Array, path: string): Outcome<Decoded> {
  if (bytes.length === 0) return fail('is empty', path, 'Leave it out, or fetch it again.');
  const signature = signatureOf(bytes);
  if (signature !== null) return fail(`is ${signature.name}, not text`, path, signature.remedy);
  const mark = markOf(bytes);
  const decoded = mark === null ? decodeUnmarked(bytes, path) : decodeMarked(bytes.subarray(mark.length), mark.encoding, path);
  return decoded.ok ? checked(decoded.value, path) : decoded;
}

function decodeMarked(bytes: Uint8Array, encoding: string, path: string): Outcome<Decoded> {
  if (encoding === 'utf-8') return decodeUnmarked(bytes, path);
  const wide = encoding.startsWith('utf-32');
  const text = wide ? decodeUtf32(bytes, encoding === 'utf-32le') : looksAscii(bytes) ? null : decodeStrictly(bytes, encoding);
  if (text === null) return fail(`begins like ${encoding.toUpperCase()} but is not valid in it`, path, TO_UTF8);
  return succeed({ text, encoding });
}

function decodeUnmarked(bytes: Uint8Array, path: string): Outcome<Decoded> {
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    const encoding = looksAscii(bytes) ? null : unmarkedUtf16(bytes);
    const text = encoding === null ? null : decodeStrictly(bytes, encoding);
    if (encoding !== null && text !== null) return succeed({ text, encoding });
    return fail('holds NUL bytes, which no text does', placeOfByte(path, bytes, zero), 'Check that it is a text file; save it as UTF-8.');
  }
  const text = decodeStrictly(bytes, 'utf-8');
  if (text !== null) return succeed({ text, encoding: 'utf-8' });
  const census = utf8Census(bytes);
  // A file with more whole UTF-8 characters than broken ones is broken UTF-8: another encoding would make gibberish of all of them.
  const guess = census.good > census.bad ? null : decodeByGuess(bytes);
  if (guess !== null) return succeed(guess);
  const byte = `0x${(bytes[census.firstBad] as number).toString(16).padStart(2, '0')}`;
  return fail(
    `is not valid UTF-8 (byte ${byte}), and no other encoding makes it readable`,
    placeOfByte(path, bytes, census.firstBad),
    'Save it as UTF-8, or take out the broken characters, and add it again.',
  );
}

/** Refuses text with control characters: a file of another kind that happens to decode. */
function checked(decoded: Decoded, path: string): Outcome<Decoded> {
  const control = firstControl(decoded.text);
  if (control !== -1) {
    const code = decoded.text.charCodeAt(control).toString(16).padStart(4, '0').toUpperCase();
    return fail(`holds the control character U+${code}: it is not a text file`, placeOf(path, decoded.text, control), TO_UTF8);
  }
  if (decoded.text.trim() === '') return fail('holds nothing but white space', path, 'Leave it out, or fetch it again.');
  return succeed(decoded);
}

/** Two-byte text has other bytes than printable ASCII ones; where there are hardly any, the mark is a chance. */
function looksAscii(bytes: Uint8Array): boolean {
  let printable = 0;
  for (const b of bytes) if (b >= 0x20 && b < 0x7f) printable++;
  return printable > bytes.length * 0.9;
}
