import type { Arena, Packed } from './arena.ts';
import { ONE } from './wasm/lstm.ts';
import type { Weights } from './weights.ts';

/** Sentences of a batch laid side by side: token `first[s] + i` is token `i` of sentence `s`; the longest sentence comes first. */
export interface Layout {
  readonly first: readonly number[];
  readonly lengths: readonly number[];
  readonly tokens: number;
}

const DIRECTIONS = ['forwards', 'backwards'] as const;

/** The recurrent half of a two-way LSTM layer: gate inputs of every token -> states of every token, both directions side by side. */
export class Recurrent {
  readonly #arena: Arena;
  readonly #hidden: number;
  readonly #matrices: readonly Packed[];
  readonly #gates: number;
  readonly #cells: number;
  readonly #states: number;
  readonly #inputs: number;
  readonly #outputs: number;

  constructor(arena: Arena, weights: Weights, layer: string, hidden: number, sentences: number) {
    this.#arena = arena;
    this.#hidden = hidden;
    this.#matrices = DIRECTIONS.map((direction) => {
      const { values, outputs, inputs } = weights.matrix(`${layer}.${direction}.weight_hh_l0`);
      return arena.packInts(values, outputs, inputs, new Float32Array(outputs), ONE);
    });
    this.#gates = arena.rows(sentences, 4 * hidden, 4);
    this.#cells = arena.rows(sentences, hidden, 4);
    this.#states = arena.rows(sentences, hidden, 2);
    this.#inputs = arena.room(sentences * 4);
    this.#outputs = arena.room(sentences * 4);
  }

  /** `inputs[t]` is the byte address of token t's 8 × hidden gate inputs; token t's states are written at `out + t · 4 · hidden` bytes. */
  run(layout: Layout, inputs: Int32Array, out: number): void {
    DIRECTIONS.forEach((_, direction) => {
      this.#direction(layout, inputs, out, direction);
    });
  }

  #direction({ first, lengths }: Layout, inputs: Int32Array, out: number, direction: number): void {
    const { ints, floats, shorts, kernels } = this.#arena;
    const hidden = this.#hidden;
    const matrix = this.#matrices[direction] as Packed;
    floats.fill(0, this.#cells / 4, this.#cells / 4 + lengths.length * hidden);
    shorts.fill(0, this.#states / 2, this.#states / 2 + lengths.length * hidden);
    let active = lengths.length;
    for (let step = 0; step < (lengths[0] ?? 0); step += 1) {
      while (active > 0 && (lengths[active - 1] ?? 0) <= step) active -= 1;
      for (let sentence = 0; sentence < active; sentence += 1) {
        const token = (first[sentence] ?? 0) + (direction === 0 ? step : (lengths[sentence] ?? 0) - 1 - step);
        ints[this.#inputs / 4 + sentence] = inputs[token] ?? 0;
        ints[this.#outputs / 4 + sentence] = out + (token * 2 + direction) * hidden * 2;
      }
      this.#arena.multiplyInts(this.#states, matrix, this.#gates, active);
      kernels.lstm(this.#gates, this.#inputs, direction * 4 * hidden * 4, this.#cells, this.#states, this.#outputs, active);
    }
  }
}
