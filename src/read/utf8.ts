/** How far bytes are UTF-8: well-formed characters of more than one byte, ill-formed places, and where the first of those stands. */
export interface Utf8Census {
  readonly good: number;
  readonly bad: number;
  readonly firstBad: number;
}

/** Well-formed sequences by their first byte: how long they are, and which second bytes may follow (table 3-7 of the Unicode Standard). */
const SEQUENCES: readonly (readonly [first: number, last: number, length: number, low: number, high: number])[] = [
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
];

/** Counts well-formed and ill-formed sequences. It is asked only once strict decoding has failed, so that `bad` is at least 1. */
export function utf8Census(bytes: Uint8Array): Utf8Census {
  let good = 0;
  let bad = 0;
  let firstBad = -1;
  for (let at = 0; at < bytes.length; ) {
    const length = (bytes[at] as number) < 0x80 ? 1 : sequenceAt(bytes, at);
    if (length > 1) good++;
    if (length === 0) bad++;
    if (length === 0 && firstBad === -1) firstBad = at;
    at += Math.max(1, length);
  }
  return { good, bad, firstBad };
}

/** The length of the well-formed sequence that begins here with a byte beyond ASCII, or 0. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const [, , length = 0, low = 0, high = 0] = SEQUENCES.find(([first, last]) => lead >= first && lead <= last) ?? [];
  const second = bytes[at + 1] ?? 0;
  if (length === 0 || second < low || second > high) return 0;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
