import { Arena, type Packed } from './arena.ts';
import { type Layout, Recurrent } from './recurrent.ts';
import { ONE } from './wasm/lstm.ts';
import { oneUnderTheOther, type ReaderFile, Weights } from './weights.ts';
import { Words } from './words.ts';

/** Most tokens, and most sentences, that go through the network together. */
export const BATCH_TOKENS = 1536;
export const BATCH_SENTENCES = 64;
const KEPT_FORMS = 14000;
const LEAK = 0.1;

/** Scores of one batch, views into memory that the next batch writes over. */
export interface Scores {
  /** Per token: UPOS, XPOS and name labels, in this order, `tagWidth` floats a token. */
  readonly tags: Float32Array;
  readonly tagWidth: number;
  /** Score of each token (row) having each head (column; 0 is the root, i + 1 token i) in one sentence of the batch. */
  arcs(sentence: number): { readonly scores: Float32Array; readonly width: number };
  /** Scores of the relations of one sentence's tokens given their heads (-1 the root): `relWidth` floats a token. */
  relations(sentence: number, heads: Int32Array): Float32Array;
  readonly relWidth: number;
}

/** The network of `training/network.py`. Answers for a sentence do not depend on the sentences beside it, to the last bit. */
export class Network {
  readonly #arena: Arena;
  readonly #words: Words;
  readonly #first: Recurrent;
  readonly #second: Recurrent;
  readonly #between: Packed;
  readonly #heads: Readonly<Record<'tags' | 'dependent' | 'weight' | 'head' | 'relDependent' | 'relHead' | 'relOut', Packed>>;
  readonly #rooted: { readonly head: Float32Array; readonly rel: Float32Array };
  readonly #at: Readonly<
    Record<
      'low' | 'middle' | 'high' | 'tags' | 'dependent' | 'turned' | 'head' | 'relDependent' | 'relHead' | 'hidden' | 'rels' | 'arcs' | 'bias',
      number
    >
  >;

  constructor(file: ReaderFile, bytes: ArrayBuffer) {
    const weights = new Weights(bytes, file.tensors);
    const { hidden, arc, rel } = file.sizes;
    const arena = new Arena(KEPT_FORMS * 8 * hidden * 4 + BATCH_TOKENS * hidden * 160 + (4 << 20), hidden);
    this.#arena = arena;
    this.#words = new Words(arena, file, weights, KEPT_FORMS);
    this.#first = new Recurrent(arena, weights, 'first', hidden, BATCH_SENTENCES);
    this.#second = new Recurrent(arena, weights, 'second', hidden, BATCH_SENTENCES);
    this.#between = this.#gates(weights);
    const ints = (name: string, bias = true) => {
      const { values, outputs, inputs } = weights.matrix(`${name}.weight`);
      return arena.packInts(values, outputs, inputs, bias ? weights.vector(`${name}.bias`) : new Float32Array(outputs), ONE);
    };
    const floats = (name: string, bias: string) => {
      const { values, outputs, inputs } = weights.matrix(name);
      return arena.packFloats(values, outputs, inputs, weights.vector(bias));
    };
    this.#heads = {
      tags: ints('tags'),
      dependent: ints('arc_dependent'),
      head: ints('arc_head'),
      weight: floats('arc_weight', 'arc_bias'),
      relDependent: ints('rel_dependent'),
      relHead: ints('rel_head', false),
      relOut: floats('rel_out.weight', 'rel_out.bias'),
    };
    const room = (width: number, size = 4) => arena.rows(BATCH_TOKENS + BATCH_SENTENCES, width, size);
    const longest = 256;
    this.#at = {
      low: room(2 * hidden, 2),
      middle: room(8 * hidden),
      high: room(2 * hidden, 2),
      tags: room(this.#heads.tags.columns),
      dependent: room(arc),
      turned: room(arc),
      head: room(arc),
      relDependent: room(rel),
      relHead: room(rel),
      hidden: arena.rows(longest, rel, 4),
      rels: arena.rows(longest, this.#heads.relOut.columns, 4),
      arcs: arena.rows(longest, longest, 4),
      bias: arena.room(longest * 4),
    };
    this.#rooted = this.#rootRows(weights);
  }

  /** The second layer's input matrices of both directions in one, their two biases added. */
  #gates(weights: Weights): Packed {
    const parts = ['forwards', 'backwards'].map((direction) => `second.${direction}.`);
    const matrices = parts.map((part) => weights.matrix(`${part}weight_ih_l0`));
    const bias = parts.flatMap((part) =>
      [...weights.vector(`${part}bias_ih_l0`)].map((value, index) => value + (weights.vector(`${part}bias_hh_l0`)[index] ?? 0)),
    );
    return this.#arena.packInts(oneUnderTheOther(matrices), bias.length, matrices[0]?.inputs ?? 0, bias, ONE);
  }

  /** What the root looks like as a head: worked out once, in plain arithmetic. */
  #rootRows(weights: Weights): { head: Float32Array; rel: Float32Array } {
    const root = weights.vector('root');
    const row = (name: string, bias?: Float32Array) => {
      const { values, outputs, inputs } = weights.matrix(name);
      return Float32Array.from({ length: outputs }, (_, n) =>
        root.reduce((sum, value, k) => sum + value * (values[n * inputs + k] ?? 0), bias?.[n] ?? 0),
      );
    };
    return {
      head: row('arc_head.weight', weights.vector('arc_head.bias')).map((value) => (value < 0 ? value * LEAK : value)),
      rel: row('rel_head.weight'),
    };
  }

  /** Runs sentences of known layout (at most BATCH_TOKENS tokens, BATCH_SENTENCES sentences, longest first). */
  run(layout: Layout, forms: readonly string[]): Scores {
    const { tokens } = layout;
    const arena = this.#arena;
    const at = this.#at;
    const heads = this.#heads;
    this.#first.run(layout, this.#words.addresses(forms), at.low);
    arena.multiplyInts(at.low, this.#between, at.middle, tokens);
    const width = this.#between.columns * 4;
    this.#second.run(
      layout,
      Int32Array.from({ length: tokens }, (_, token) => at.middle + token * width),
      at.high,
    );
    for (const [name, to] of [
      ['tags', at.tags],
      ['dependent', at.dependent],
      ['head', at.head],
      ['relDependent', at.relDependent],
      ['relHead', at.relHead],
    ] as const)
      arena.multiplyInts(at.high, heads[name], to, tokens);
    this.#leak(at.dependent, tokens * heads.dependent.columns);
    this.#leak(at.head, tokens * heads.head.columns);
    arena.multiplyFloats(at.dependent, heads.weight, at.turned, tokens);
    return {
      tags: arena.floats.subarray(at.tags / 4, at.tags / 4 + tokens * heads.tags.columns),
      tagWidth: heads.tags.columns,
      arcs: (sentence) => this.#arcs(layout, sentence),
      relations: (sentence, chosen) => this.#relations(layout, sentence, chosen),
      relWidth: heads.relOut.columns,
    };
  }

  #leak(at: number, count: number): void {
    const { floats } = this.#arena;
    for (let index = at / 4; index < at / 4 + count; index += 1) {
      const value = floats[index] as number;
      if (value < 0) floats[index] = value * LEAK;
    }
  }

  #arcs({ first, lengths }: Layout, sentence: number): { scores: Float32Array; width: number } {
    const { floats } = this.#arena;
    const from = first[sentence] ?? 0;
    const length = lengths[sentence] ?? 0;
    const inner = this.#heads.head.columns;
    const columns = Math.ceil((length + 1) / 8) * 8;
    const packed = this.#tile(from, length, inner, columns);
    this.#arena.multiplyFloats(this.#at.turned + from * inner * 4, packed, this.#at.arcs, length);
    return { scores: floats.subarray(this.#at.arcs / 4, this.#at.arcs / 4 + length * columns), width: columns };
  }

  /** The heads of one sentence, the root first, as the columns of a product. They go where the gate inputs were: those are used up. */
  #tile(from: number, length: number, inner: number, columns: number): Packed {
    const { floats } = this.#arena;
    const at = this.#at.middle;
    for (let n = 0; n < columns; n += 1) {
      const row = this.#at.head / 4 + (from + n - 1) * inner;
      const to = at / 4 + (n >> 3) * inner * 8 + (n & 7);
      for (let k = 0; k < inner; k += 1)
        floats[to + k * 8] = n === 0 ? (this.#rooted.head[k] as number) : n <= length ? (floats[row + k] as number) : 0;
    }
    return { at, bias: this.#at.bias, scale: 0, inner, columns };
  }

  #relations({ first, lengths }: Layout, sentence: number, chosen: Int32Array): Float32Array {
    const { floats } = this.#arena;
    const from = first[sentence] ?? 0;
    const length = lengths[sentence] ?? 0;
    const width = this.#heads.relHead.columns;
    for (let token = 0; token < length; token += 1) {
      const head = chosen[token] ?? -1;
      const down = this.#at.relDependent / 4 + (from + token) * width;
      const up = this.#at.relHead / 4 + (from + head) * width;
      const to = this.#at.hidden / 4 + token * width;
      const [heads, at] = head < 0 ? [this.#rooted.rel, 0] : [floats, up];
      for (let k = 0; k < width; k += 1) {
        const value = Math.fround((floats[down + k] as number) + (heads[at + k] as number));
        floats[to + k] = value < 0 ? value * LEAK : value;
      }
    }
    this.#arena.multiplyFloats(this.#at.hidden, this.#heads.relOut, this.#at.rels, length);
    return floats.subarray(this.#at.rels / 4, this.#at.rels / 4 + length * this.#heads.relOut.columns);
  }
}
