import { instantiate, type Kernels, TOP_WEIGHT } from './wasm/kernels.ts';
import { COLUMNS, ROWS } from './wasm/product.ts';

const PAGE = 65536;

/** A matrix laid out for the kernels: byte addresses in the arena. */
export interface Packed {
  readonly at: number;
  readonly bias: number;
  /** Per-output scales of a 16-bit matrix; nought for a float one. */
  readonly scale: number;
  readonly inner: number;
  readonly columns: number;
}

/** The one block of memory that the kernels see, handed out from the bottom up and never given back. */
export class Arena {
  readonly kernels: Kernels;
  readonly floats: Float32Array;
  readonly ints: Int32Array;
  readonly shorts: Int16Array;
  #top = 16;

  constructor(bytes: number, units: number) {
    const pages = Math.ceil(bytes / PAGE);
    const memory = new WebAssembly.Memory({ initial: pages });
    this.kernels = instantiate(memory, pages, units);
    this.floats = new Float32Array(memory.buffer);
    this.ints = new Int32Array(memory.buffer);
    this.shorts = new Int16Array(memory.buffer);
  }

  /** Byte address of so many bytes, all nought. */
  room(bytes: number): number {
    const at = this.#top;
    this.#top += Math.ceil(bytes / 16) * 16;
    if (this.#top > this.floats.byteLength) throw new Error('the arena is too small for the model');
    return at;
  }

  /** Room for `rows` rows of floats or shorts, rounded up as the products need it. */
  rows(rows: number, width: number, bytesEach: number): number {
    return this.room((rows + ROWS) * width * bytesEach);
  }

  put(values: ArrayLike<number>, room = values.length): number {
    const at = this.room(room * 4);
    this.floats.set(values, at / 4);
    return at;
  }

  /** Lays out outputs × inputs floats in tiles of eight outputs. */
  packFloats(values: Float32Array, outputs: number, inputs: number, bias: ArrayLike<number>): Packed {
    const columns = Math.ceil(outputs / COLUMNS) * COLUMNS;
    const at = this.room(columns * inputs * 4);
    for (let n = 0; n < outputs; n += 1)
      for (let k = 0; k < inputs; k += 1) this.floats[at / 4 + ((n >> 3) * inputs + k) * COLUMNS + (n & 7)] = values[n * inputs + k] ?? 0;
    return { at, bias: this.put(bias, columns), scale: 0, inner: inputs, columns };
  }

  /** The same as 16-bit integers, two inputs side by side; `unit` is what a 1 of the other factor is written as. */
  packInts(values: Float32Array, outputs: number, inputs: number, bias: ArrayLike<number>, unit: number): Packed {
    const columns = Math.ceil(outputs / COLUMNS) * COLUMNS;
    const at = this.room(columns * inputs * 2);
    const scale = new Float32Array(columns);
    for (let n = 0; n < outputs; n += 1) {
      const row = values.subarray(n * inputs, (n + 1) * inputs);
      const top = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / TOP_WEIGHT;
      scale[n] = top / unit;
      for (let k = 0; k < inputs; k += 1)
        this.shorts[at / 2 + (((n >> 3) * (inputs >> 1) + (k >> 1)) * COLUMNS + (n & 7)) * 2 + (k & 1)] = Math.round((row[k] ?? 0) / top);
    }
    return { at, bias: this.put(bias, columns), scale: this.put(scale), inner: inputs, columns };
  }

  /** C = A·B + bias for float rows at `a`; rows of C lie `stride` bytes apart. */
  multiplyFloats(a: number, b: Packed, c: number, rows: number, stride = b.columns * 4): void {
    if (rows > 0) this.kernels.productFloats(a, b.at, c, b.bias, rows, b.inner, b.columns, stride);
  }

  /** C = A·B + bias for 16-bit rows at `a`. */
  multiplyInts(a: number, b: Packed, c: number, rows: number, stride = b.columns * 4): void {
    if (rows > 0) this.kernels.productInts(a, b.at, c, b.scale, b.bias, rows, b.inner / 2, b.columns, stride);
  }
}
