import { add, advance, type Code, constant, flat, get, type Kernel, load32, loop, set, vector as v } from './assembler.ts';

/** An LSTM state of 1 as a 16-bit number. With weights up to 1023 a sum over 256 products stays inside 32 bits. */
export const ONE = 8191;

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

/** One step of an LSTM of so many units (see `Kernels.lstm`). Gates stand in the order input, forget, cell, output. */
export function lstm(units: number): Kernel {
  const [gates, inputs, shift, cells, states, outputs, rows] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [row, j, input, output, limit, g, p] = [7, 8, 9, 10, 11, 12, 13] as const;
  const [x, square, cell, half0, half1] = [14, 15, 16, 17, 18] as const;
  const gate = (index: number, offset: number) =>
    flat(get(g), v.load(index * units * 4 + offset), get(p), v.load(index * units * 4 + offset), v.addFloats);
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
    constant(units),
    set(limit),
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
          limit,
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
        advance(g, constant(units * 12)),
        advance(inputs, constant(4)),
        advance(outputs, constant(4)),
      ),
    ),
  );
  return { name: 'lstm', parameters: 7, integers: 7, vectors: 5, body };
}
