import { gzipSync } from 'node:zlib';

type Random = (below: number) => number;
type Mutation = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const NUMBERS = ['0', '-1', '1', '99999999999999999999', '4294967296', '2147483647', '65536', 'NaN', ''];
const SIGNS = [
  '\u0000',
  '\n',
  '\r\n\r\n',
  '<',
  '>',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  '\t',
  '&',
  '=',
  '\u00ff',
  '--',
  '%PDF-',
  '<!--',
  '<![CDATA[',
  '\u001f\u008b',
];
const LONGEST = 200_000;

const MUTATIONS: readonly Mutation[] = [
  // Cut off; a piece taken out; a piece twice; the middle of another file in it; one file going over into another.
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => without(bytes, random(bytes.length), random(200)),
  (bytes, random) => inserted(bytes, random(bytes.length), piece(bytes, random)),
  (bytes, random, other) => inserted(bytes, random(bytes.length), piece(other, random)),
  (bytes, random, other) => Buffer.concat([bytes.subarray(0, random(bytes.length)), other.subarray(random(other.length))]),
  // Bits turned, bytes replaced, signs put in, numbers replaced.
  (bytes, random) => changed(bytes, random, 1 + random(8), (b) => b ^ (1 << random(8))),
  (bytes, random) => changed(bytes, random, 1 + random(40), () => random(256)),
  (bytes, random) => inserted(bytes, random(bytes.length), Buffer.from(SIGNS[random(SIGNS.length)] as string, 'latin1')),
  renumbered,
  // A piece over and over, as deep nesting is made.
  (bytes, random) => inserted(bytes, random(bytes.length), Buffer.alloc(1 + random(20_000), piece(bytes, random).subarray(0, 1 + random(30)))),
  // Packed once more; nothing but noise, with and without the beginning of the file.
  (bytes) => gzipSync(bytes),
  (bytes, random) => Buffer.concat([bytes.subarray(0, random(20)), noise(random, random(600))]),
];

/** Bytes that were sound, changed in one to three ways by chance. */
export function mutated(bytes: Buffer, random: Random, other: Buffer): Buffer {
  let result = bytes;
  for (let n = 1 + random(3); n > 0; n--) result = (MUTATIONS[random(MUTATIONS.length)] as Mutation)(result, random, other).subarray(0, LONGEST);
  return result;
}

function piece(bytes: Buffer, random: Random): Buffer {
  const from = random(bytes.length);
  // Of a file that nothing is left of, any piece will do.
  return bytes.length === 0 ? Buffer.from('-') : bytes.subarray(from, from + 1 + random(300));
}

function without(bytes: Buffer, at: number, length: number): Buffer {
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
}

function inserted(bytes: Buffer, at: number, more: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);
}

function changed(bytes: Buffer, random: Random, times: number, change: (byte: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  for (let i = 0; i < times && copy.length > 0; i++) {
    const at = random(copy.length);
    copy[at] = change(copy[at] as number);
  }
  return copy;
}

function renumbered(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('latin1');
  const numbers = [...text.matchAll(/\d+/g)];
  const chosen = numbers[random(numbers.length)];
  if (chosen === undefined) return bytes;
  const put = NUMBERS[random(NUMBERS.length)] as string;
  return Buffer.from(`${text.slice(0, chosen.index)}${put}${text.slice(chosen.index + chosen[0].length)}`, 'latin1');
}

function noise(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random(256)));
}
