import type { Arena, Packed } from './arena.ts';
import { type Features, features } from './features.ts';
import { oneUnderTheOther, type ReaderFile, type Table, type Weights } from './weights.ts';

const LEAK = 0.1;
const AT_ONCE = 256;

/**
 * Word forms -> their part of the first LSTM's gates. That part depends on the form alone, so it is worked out once and kept, as
 * many forms as there is room for; then it begins anew. What it answers does not depend on what is kept.
 */
export class Words {
  readonly capacity: number;
  readonly #arena: Arena;
  readonly #file: ReaderFile;
  readonly #known: ReadonlyMap<string, number>;
  readonly #tables: Readonly<Record<'word' | 'ngram' | 'prefix' | 'suffix' | 'shape', Table>>;
  readonly #join: Packed;
  readonly #gates: Packed;
  readonly #joined: number;
  readonly #input: number;
  readonly #store: number;
  #rows = new Map<string, number>();

  constructor(arena: Arena, file: ReaderFile, weights: Weights, capacity: number) {
    this.capacity = capacity;
    this.#arena = arena;
    this.#file = file;
    this.#known = new Map(file.words.split('\n').map((word, index) => [word, index]));
    const table = (name: string) => weights.table(name);
    this.#tables = { word: table('word'), ngram: table('ngram'), prefix: table('prefix'), suffix: table('suffix'), shape: table('shape') };
    const join = weights.matrix('encoder.join.weight');
    this.#join = arena.packFloats(join.values, join.outputs, join.inputs, weights.vector('encoder.join.bias'));
    this.#gates = this.#gateMatrix(weights);
    this.#input = arena.rows(AT_ONCE, join.inputs, 4);
    this.#joined = arena.rows(AT_ONCE, join.outputs, 4);
    this.#store = arena.rows(capacity, this.#gates.columns, 4);
  }

  /** Both directions' input matrices one under the other, their two biases added. */
  #gateMatrix(weights: Weights): Packed {
    const parts = ['forwards', 'backwards'].map((direction) => ({
      matrix: weights.matrix(`first.${direction}.weight_ih_l0`),
      one: weights.vector(`first.${direction}.bias_ih_l0`),
      two: weights.vector(`first.${direction}.bias_hh_l0`),
    }));
    const values = oneUnderTheOther(parts.map(({ matrix }) => matrix));
    const bias = parts.flatMap(({ one, two }) => [...one].map((value, index) => value + (two[index] ?? 0)));
    return this.#arena.packFloats(values, bias.length, parts[0]?.matrix.inputs ?? 0, bias);
  }

  /** Byte addresses of the gate inputs of these forms, good until the next call. At most `capacity` distinct forms. */
  addresses(forms: readonly string[]): Int32Array {
    const fresh = this.#missing(forms);
    for (let from = 0; from < fresh.length; from += AT_ONCE) this.#work(fresh.slice(from, from + AT_ONCE));
    const width = this.#gates.columns * 4;
    return Int32Array.from(forms, (form) => this.#store + (this.#rows.get(form) ?? 0) * width);
  }

  #missing(forms: readonly string[]): string[] {
    const find = () => [...new Set(forms.filter((form) => !this.#rows.has(form)))];
    const fresh = find();
    if (this.#rows.size + fresh.length <= this.capacity) return fresh;
    this.#rows = new Map();
    return find();
  }

  #work(forms: readonly string[]): void {
    const { floats } = this.#arena;
    forms.forEach((form, index) => {
      this.#gather(features(form, this.#file.buckets), this.#input / 4 + index * this.#join.inner);
    });
    this.#arena.multiplyFloats(this.#input, this.#join, this.#joined, forms.length);
    const end = this.#joined / 4 + forms.length * this.#join.columns;
    for (let index = this.#joined / 4; index < end; index += 1) {
      const value = floats[index] ?? 0;
      if (value < 0) floats[index] = value * LEAK;
    }
    this.#arena.multiplyFloats(this.#joined, this.#gates, this.#store + this.#rows.size * this.#gates.columns * 4, forms.length);
    for (const form of forms) this.#rows.set(form, this.#rows.size);
  }

  #gather(word: Features, at: number): void {
    const { floats } = this.#arena;
    const { sizes } = this.#file;
    const tables = this.#tables;
    floats.fill(0, at, at + this.#join.inner);
    const addRow = (table: Table, row: number, place: number, weight: number) => {
      const scale = (table.scales[row] ?? 0) * weight;
      for (let index = 0; index < table.width; index += 1)
        floats[place + index] = (floats[place + index] ?? 0) + (table.values[row * table.width + index] ?? 0) * scale;
    };
    addRow(tables.word, this.#known.get(word.normal) ?? 0, at, 1);
    for (const gram of word.ngrams) addRow(tables.ngram, gram, at + sizes.word, 1 / word.ngrams.length);
    addRow(tables.prefix, word.prefix, at + sizes.word + sizes.ngram, 1);
    addRow(tables.suffix, word.suffix, at + sizes.word + sizes.ngram + sizes.affix, 1);
    addRow(tables.shape, word.shape, at + sizes.word + sizes.ngram + 2 * sizes.affix, 1);
  }
}
