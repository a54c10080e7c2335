import type { Matter } from './lexicon.ts';

/** Words in a shingle. */
export const SHINGLE = 5;
const WINDOW = 3;

/** One shingle of one text: text number and place of its first word. */
export interface Posting {
  readonly text: number;
  readonly at: number;
}

/**
 * Shingles that stand in more than one text, found by winnowing: of every few neighbouring shingles the one of the least hash is kept, so that two
 * texts that share seven matter words in a row share a kept shingle. Yields one list of postings for each shared shingle, by text.
 * Schleimer, S., Wilkerson, D. S., Aiken, A. (2003), Winnowing: local algorithms for document fingerprinting.
 */
export function* sharedShingles(texts: readonly Matter[]): Generator<readonly Posting[]> {
  const total = texts.reduce((sum, t) => sum + Math.max(0, t.words.length), 0);
  const offsets = new Float64Array(texts.length + 1);
  texts.forEach((t, i) => {
    offsets[i + 1] = (offsets[i] as number) + t.words.length;
  });
  // One number holds hash and place: 2^53 leaves 27 bits of hash for 64 million words.
  const room = 2 ** Math.max(1, Math.ceil(Math.log2(total + 1)));
  const hashes = Math.min(2 ** 32, 2 ** 53 / room);
  let rows = new Float64Array(Math.ceil(total / 1.5) + 16);
  let used = 0;
  texts.forEach((text, t) => {
    for (const at of winnowed(text.words)) {
      if (used === rows.length) rows = grown(rows);
      rows[used++] = (hashAt(text.words, at) % hashes) * room + (offsets[t] as number) + at;
    }
  });
  const sorted = rows.subarray(0, used).sort();
  for (let i = 0; i < used; ) {
    const hash = Math.floor((sorted[i] as number) / room);
    let j = i + 1;
    while (j < used && Math.floor((sorted[j] as number) / room) === hash) j++;
    if (j - i > 1) yield* byWords(texts, sorted.subarray(i, j), room, offsets);
    i = j;
  }
}

/** Equal hashes are not always equal words: parts postings by the words themselves. Only lists that span two texts matter. */
function* byWords(texts: readonly Matter[], rows: Float64Array, room: number, offsets: Float64Array): Generator<readonly Posting[]> {
  const lists = new Map<string, Posting[]>();
  for (const row of rows) {
    const place = row % room;
    const text = textAt(offsets, place);
    const at = place - (offsets[text] as number);
    const key = (texts[text] as Matter).words.subarray(at, at + SHINGLE).join(' ');
    const list = lists.get(key);
    if (list) list.push({ text, at });
    else lists.set(key, [{ text, at }]);
  }
  for (const list of lists.values()) if (list.length > 1 && list[0]?.text !== list.at(-1)?.text) yield list;
}

function textAt(offsets: Float64Array, place: number): number {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const mid = (low + high + 1) >> 1;
    if ((offsets[mid] as number) <= place) low = mid;
    else high = mid - 1;
  }
  return low;
}

function* winnowed(words: Int32Array): Generator<number> {
  const count = words.length - SHINGLE + 1;
  let last = -1;
  for (let from = 0; from < count; from++) {
    let best = from;
    for (let at = from + 1; at < Math.min(count, from + WINDOW); at++) if (hashAt(words, at) <= hashAt(words, best)) best = at;
    if (best > last) yield best;
    last = Math.max(last, best);
  }
}

function hashAt(words: Int32Array, at: number): number {
  let hash = 0x811c9dc5;
  for (let k = at; k < at + SHINGLE; k++) hash = Math.imul(hash ^ ((words[k] as number) + 0x9e3779b9), 0x01000193) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function grown(rows: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(rows.length * 2);
  larger.set(rows);
  return larger;
}
