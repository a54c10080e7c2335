import { highest } from '../highest.ts';
import { bestLabels } from '../names.ts';
import { bestTree } from '../tree.ts';
import type { FullFile } from './file.ts';
import type { Scores } from './scores.ts';
import { FIELD, FIELDS } from './tasks.ts';

const LEAK = 0.1;

/** What decoding needs of `reader.json`. */
export type Decoding = Pick<FullFile, 'upos' | 'xpos' | 'names' | 'rels' | 'relOut' | 'hidden'>;

/** Scores -> the best tags, tree and names. */
export class Decoder {
  readonly #file: Decoding;
  readonly #weights: Float32Array;
  readonly #labels: ReadonlyMap<string, number>;
  readonly #root: number;
  readonly #sums: Float64Array;
  readonly #joined: Float64Array;

  constructor(file: Decoding) {
    this.#file = file;
    this.#weights = Float32Array.from(file.relOut.weights.flat());
    this.#labels = new Map(file.names.map((label, index) => [label, index]));
    this.#root = file.rels.indexOf('root');
    this.#sums = new Float64Array(file.rels.length);
    this.#joined = new Float64Array(file.hidden);
  }

  /** `FIELDS` numbers a token, see `FIELD`; a head is a token's index, -1 the root. */
  decode(scores: Scores): Int32Array {
    const { upos, xpos, names } = this.#file;
    const { count, tags, tagWidth } = scores;
    const found = new Int32Array(count * FIELDS);
    const heads = treeOf(scores);
    const labels = bestLabels(tags, upos.length + xpos.length, tagWidth, names, count);
    for (let token = 0; token < count; token += 1) {
      const at = token * tagWidth;
      const to = token * FIELDS;
      found[to + FIELD.upos] = highest(tags, at, upos.length);
      found[to + FIELD.xpos] = highest(tags, at + upos.length, xpos.length);
      found[to + FIELD.name] = this.#labels.get(labels[token] ?? 'O') ?? 0;
      found[to + FIELD.head] = heads[token] ?? -1;
      found[to + FIELD.rel] = this.#relation(scores, token, heads[token] ?? -1);
    }
    return found;
  }

  #relation(scores: Scores, token: number, head: number): number {
    if (head < 0) return this.#root;
    const { down, up } = scores.relation(token, head);
    const { bias } = this.#file.relOut;
    const joined = this.#joined;
    const sums = this.#sums;
    for (let k = 0; k < joined.length; k += 1) {
      const value = (down[k] as number) + (up[k] as number);
      joined[k] = value < 0 ? value * LEAK : value;
    }
    for (let rel = 0; rel < sums.length; rel += 1) {
      let sum = bias[rel] as number;
      for (let k = 0, at = rel * joined.length; k < joined.length; k += 1, at += 1) sum += (this.#weights[at] as number) * (joined[k] as number);
      sums[rel] = sum;
    }
    return highest(sums, 0, sums.length, this.#root);
  }
}

/** Longer sentences are no sentences; their trees are found stretch by stretch, so that none costs more than its length. */
const LONGEST_TREE = 256;

/** Each token's head, -1 for the one root. The roots of later stretches hang on that of the first. */
function treeOf({ arcs, count }: Scores): Int32Array {
  if (count <= LONGEST_TREE) return bestTree(arcs, count + 1, count);
  const heads = new Int32Array(count);
  let root = -1;
  for (let from = 0; from < count; from += LONGEST_TREE) {
    const size = Math.min(LONGEST_TREE, count - from);
    const within = new Float32Array(size * (size + 1));
    for (let token = 0; token < size; token += 1) {
      const row = (from + token) * (count + 1);
      within[token * (size + 1)] = arcs[row] as number;
      within.set(arcs.subarray(row + from + 1, row + from + 1 + size), token * (size + 1) + 1);
    }
    const found = bestTree(within, size + 1, size);
    for (let token = 0; token < size; token += 1) heads[from + token] = found[token] === -1 ? root : from + (found[token] as number);
    if (root === -1) root = found.indexOf(-1);
  }
  return heads;
}
