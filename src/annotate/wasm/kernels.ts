import { assemble } from './assembler.ts';
import { lstm } from './lstm.ts';
import { productFloats, productInts } from './product.ts';

/** Largest quantised weight. */
export const TOP_WEIGHT = 1023;

/** The kernels of an instance; all arguments are byte addresses or counts. */
export interface Kernels {
  /** C[m][n] = scale[n] · Σ A[m][k]·B[k][n] + bias[n], A and B 16-bit (B in tiles, see `packInts`), C float. `pairs` is K / 2. */
  productInts(a: number, b: number, c: number, scale: number, bias: number, rows: number, pairs: number, columns: number, stride: number): void;
  /** C[m][n] = Σ A[m][k]·B[k][n] + bias[n], all float (B in tiles, see `packFloats`); `stride` is bytes from row to row of C. */
  productFloats(a: number, b: number, c: number, bias: number, rows: number, inner: number, columns: number, stride: number): void;
  /**
   * One step of an LSTM for `rows` sentences: gates[row] + (floats at inputs[row]) -> cells, states (16-bit), and a copy of the
   * state at outputs[row]. `inputs` and `outputs` are tables of addresses; `shift` is added to those of the inputs.
   */
  lstm(gates: number, inputs: number, shift: number, cells: number, states: number, outputs: number, rows: number): void;
}

/** Compiles the kernels over a memory, for LSTMs of so many units a direction. */
export function instantiate(memory: WebAssembly.Memory, pages: number, units: number): Kernels {
  const module = new WebAssembly.Module(assemble([productInts(), productFloats(), lstm(units)], pages));
  return new WebAssembly.Instance(module, { host: { memory } }).exports as unknown as Kernels;
}
