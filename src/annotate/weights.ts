import type { Buckets } from './features.ts';
import type { LemmaRules } from './lemmas.ts';

export interface Sizes {
  readonly word: number;
  readonly ngram: number;
  readonly affix: number;
  readonly shape: number;
  readonly input: number;
  readonly hidden: number;
  readonly arc: number;
  readonly rel: number;
}

interface Place {
  readonly kind: 'int8' | 'int16' | 'float32';
  readonly shape: readonly number[];
  readonly at: number;
}

/** `reader.json`, as `training/export.py` writes it. */
export interface ReaderFile extends LemmaRules {
  readonly name: string;
  readonly version: string;
  readonly sizes: Sizes;
  readonly buckets: Buckets;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly rels: readonly string[];
  /** BIO labels of names. */
  readonly names: readonly string[];
  readonly words: string;
  readonly tensors: Readonly<Record<string, Place>>;
}

/** An embedding table: int8 rows, each with a scale. */
export interface Table {
  readonly width: number;
  readonly values: Int8Array;
  readonly scales: Float32Array;
}

/** The rows of several matrices as those of one. */
export function oneUnderTheOther(matrices: readonly { readonly values: Float32Array }[]): Float32Array {
  const all = new Float32Array(matrices.reduce((sum, { values }) => sum + values.length, 0));
  let at = 0;
  for (const { values } of matrices) {
    all.set(values, at);
    at += values.length;
  }
  return all;
}

/** The numbers of `weights.bin` by name. Throws where the file lacks one: the two files do not belong together. */
export class Weights {
  readonly #bytes: ArrayBuffer;
  readonly #places: Readonly<Record<string, Place>>;

  constructor(bytes: ArrayBuffer, places: Readonly<Record<string, Place>>) {
    this.#bytes = bytes;
    this.#places = places;
  }

  #place(name: string): Place & { readonly size: number } {
    const place = this.#places[name];
    if (place === undefined) throw new Error(`the weights have no ${name}`);
    return { ...place, size: place.shape.reduce((size, side) => size * side, 1) };
  }

  vector(name: string): Float32Array {
    const { at, size } = this.#place(name);
    return new Float32Array(this.#bytes, at, size);
  }

  table(name: string): Table {
    const { at, size, shape } = this.#place(name);
    return { width: shape[1] ?? 1, values: new Int8Array(this.#bytes, at, size), scales: this.vector(`${name}.scale`) };
  }

  /** A matrix as floats, output by output. */
  matrix(name: string): { readonly outputs: number; readonly inputs: number; readonly values: Float32Array } {
    const { at, size, shape } = this.#place(name);
    const [outputs = 0, inputs = 0] = shape;
    const scales = this.vector(`${name}.scale`);
    const steps = new Int16Array(this.#bytes, at, size);
    const values = new Float32Array(size);
    for (let output = 0, index = 0; output < outputs; output += 1) {
      const scale = scales[output] ?? 0;
      for (const end = index + inputs; index < end; index += 1) values[index] = (steps[index] as number) * scale;
    }
    return { outputs, inputs, values };
  }
}
