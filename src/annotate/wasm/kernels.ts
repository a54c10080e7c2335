import { add, assemble, type Code, constant, get, type Kernel, load32, loop, multiply, set, shiftLeft, vector as v } from './assembler.ts';

/** Rows of a matrix product are worked four at a time: every buffer has room for three more than it uses. */
export const ROWS = 4;
/** Outputs are worked eight at a time. */
export const COLUMNS = 8;
/** An LSTM state of 1 as a 16-bit number. With weights up to 1023 a sum over 256 products stays inside 32 bits. */
export const ONE = 8191;
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
  lstm(gates: number, inputs: number, shift: number, cells: number, states: number, outputs: number, rows: number, hidden: number): void;
}

/** Compiles the kernels over a memory. */
export function instantiate(memory: WebAssembly.Memory, pages: number): Kernels {
  const module = new WebAssembly.Module(assemble([productInts(), productFloats(), lstm()], pages));
  return new WebAssembly.Instance(module, { host: { memory } }).exports as unknown as Kernels;
}

const flat = (...parts: readonly Code[]): Code => parts.flat();
const times = (count: number, make: (index: number) => Code): Code => Array.from({ length: count }, (_, index) => make(index)).flat();

/** address local += bytes */
const advance = (local: number, bytes: Code): Code => flat(get(local), bytes, add, set(local));

/** The frame both products share: tiles of columns outside, groups of four rows inside, `step` bytes of A a turn of the inner loop. */
function product(
  name: string,
  parameters: number,
  at: Places,
  inner: Code,
  finish: (row: number, half: number) => Code,
  begin: (half: number) => Code,
): Kernel {
  const { a, b, c, rows, turns, columns, stride } = at;
  const [m, n, k, tile, tileBytes, aRow, cRow, aBytes] = [0, 1, 2, 3, 4, 5, 6, 7].map((local) => local + parameters) as Eight;
  const rowPointers = [0, 1, 2, 3].map((row) => parameters + 8 + row) as Four;
  const integers = 12;
  const sums = (row: number, half: number) => parameters + integers + row * 2 + half;
  const weights = (half: number) => parameters + integers + 8 + half;
  const body = flat(
    get(turns),
    constant(2),
    shiftLeft,
    set(aBytes),
    get(turns),
    constant(5),
    shiftLeft,
    set(tileBytes),
    loop(
      n,
      columns,
      COLUMNS,
      flat(
        get(a),
        set(aRow),
        get(c),
        get(n),
        constant(2),
        shiftLeft,
        add,
        set(cRow),
        loop(
          m,
          rows,
          ROWS,
          flat(
            get(aRow),
            set(rowPointers[0]),
            times(3, (row) => flat(get(rowPointers[row] as number), get(aBytes), add, set(rowPointers[row + 1] as number))),
            get(b),
            set(tile),
            times(8, (index) => flat(begin(index % 2), set(sums(index >> 1, index % 2)))),
            loop(
              k,
              turns,
              1,
              flat(
                times(2, (half) => flat(get(tile), v.load(half * 16), set(weights(half)))),
                times(4, (row) =>
                  flat(
                    get(rowPointers[row] as number),
                    v.splat32(0),
                    set(weights(2)),
                    times(2, (half) => flat(get(sums(row, half)), get(weights(2)), get(weights(half)), inner, set(sums(row, half)))),
                    advance(rowPointers[row] as number, constant(4)),
                  ),
                ),
                advance(tile, constant(32)),
              ),
            ),
            times(4, (row) =>
              flat(
                times(2, (half) => flat(get(cRow), get(sums(row, half)), finish(row, half), v.store(half * 16))),
                advance(cRow, get(stride)),
              ),
            ),
            get(rowPointers[3]),
            set(aRow),
          ),
        ),
        advance(b, get(tileBytes)),
        times(at.moving.length, (index) => advance(at.moving[index] as number, constant(32))),
      ),
    ),
  );
  return { name, parameters, integers, vectors: 11, body };
}

type Four = [number, number, number, number];
type Eight = [number, number, number, number, number, number, number, number];

interface Places {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly rows: number;
  readonly turns: number;
  readonly columns: number;
  readonly stride: number;
  /** Parameters that move on by eight floats with every tile of columns. */
  readonly moving: readonly number[];
}

function productInts(): Kernel {
  const [scale, bias] = [3, 4];
  const finish = (_: number, half: number) =>
    flat(v.toFloats, get(scale), v.load(half * 16), v.multiplyFloats, get(bias), v.load(half * 16), v.addFloats);
  const places = { a: 0, b: 1, c: 2, rows: 5, turns: 6, columns: 7, stride: 8, moving: [scale, bias] };
  return product('productInts', 9, places, flat(v.dot16, v.addInts), finish, () => v.floats(0));
}

function productFloats(): Kernel {
  const bias = 3;
  const places = { a: 0, b: 1, c: 2, rows: 4, turns: 5, columns: 6, stride: 7, moving: [bias] };
  return product(
    'productFloats',
    8,
    places,
    flat(v.multiplyFloats, v.addFloats),
    () => [],
    (half) => flat(get(bias), v.load(half * 16)),
  );
}

/**
 * tanh by Lambert's continued fraction, cut at the seventh power and held within ±1: within 1e-4 everywhere, and the same bits on
 * every machine, which a library's tanh does not promise. Takes and leaves the value on the stack; `x` and `square` are scratch.
 */
function tanh(x: number, square: number): Code {
  const timesSquarePlus = (value: number) => flat(get(square), v.multiplyFloats, v.floats(value), v.addFloats);
  return flat(
    v.floats(4.97),
    v.smaller,
    v.floats(-4.97),
    v.larger,
    set(x),
    get(x),
    get(x),
    v.multiplyFloats,
    set(square),
    get(square),
    v.floats(378),
    v.addFloats,
    timesSquarePlus(17325),
    timesSquarePlus(135135),
    get(x),
    v.multiplyFloats,
    v.floats(28),
    timesSquarePlus(3150),
    timesSquarePlus(62370),
    timesSquarePlus(135135),
    v.divideFloats,
    v.floats(1),
    v.smaller,
    v.floats(-1),
    v.larger,
  );
}

function sigmoid(x: number, square: number): Code {
  return flat(v.floats(0.5), v.multiplyFloats, tanh(x, square), v.floats(0.5), v.multiplyFloats, v.floats(0.5), v.addFloats);
}

/** Gates stand in the order input, forget, cell, output, each `hidden` floats long. */
function lstm(): Kernel {
  const [gates, inputs, shift, cells, states, outputs, rows, hidden] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const [row, j, input, output, gateBytes, g, p] = [8, 9, 10, 11, 12, 13, 14] as const;
  const [x, square, cell, half0, half1] = [15, 16, 17, 18, 19] as const;
  const gate = (index: number, offset: number) =>
    flat(
      get(g),
      get(gateBytes),
      constant(index),
      multiply,
      add,
      v.load(offset),
      get(p),
      get(gateBytes),
      constant(index),
      multiply,
      add,
      v.load(offset),
      v.addFloats,
    );
  const four = (offset: number, into: number) =>
    flat(
      gate(1, offset),
      sigmoid(x, square),
      get(cells),
      v.load(offset),
      v.multiplyFloats,
      gate(0, offset),
      sigmoid(x, square),
      gate(2, offset),
      tanh(x, square),
      v.multiplyFloats,
      v.addFloats,
      set(cell),
      get(cells),
      get(cell),
      v.store(offset),
      gate(3, offset),
      sigmoid(x, square),
      get(cell),
      tanh(x, square),
      v.multiplyFloats,
      v.floats(ONE),
      v.multiplyFloats,
      v.nearest,
      v.toInts,
      set(into),
    );
  const body = flat(
    get(hidden),
    constant(2),
    shiftLeft,
    set(gateBytes),
    get(gates),
    set(g),
    loop(
      row,
      rows,
      1,
      flat(
        get(inputs),
        load32(0),
        get(shift),
        add,
        set(p),
        get(outputs),
        load32(0),
        set(output),
        get(states),
        set(input),
        loop(
          j,
          hidden,
          8,
          flat(
            four(0, half0),
            four(16, half1),
            get(input),
            get(half0),
            get(half1),
            v.pack16,
            v.store(0),
            get(output),
            get(half0),
            get(half1),
            v.pack16,
            v.store(0),
            advance(g, constant(32)),
            advance(p, constant(32)),
            advance(cells, constant(32)),
            advance(input, constant(16)),
            advance(output, constant(16)),
          ),
        ),
        get(input),
        set(states),
        advance(g, flat(get(gateBytes), constant(3), multiply)),
        advance(inputs, constant(4)),
        advance(outputs, constant(4)),
      ),
    ),
  );
  return { name: 'lstm', parameters: 8, integers: 7, vectors: 5, body };
}
