import { add, advance, type Code, constant, flat, get, type Kernel, loop, set, shiftLeft, times, vector as v } from './assembler.ts';

/** Rows of a matrix product are worked four at a time: every buffer has room for three more than it uses. */
export const ROWS = 4;
/** Outputs are worked eight at a time. */
export const COLUMNS = 8;

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

/** The 16-bit product (see `Kernels.productInts`). */
export function productInts(): Kernel {
  const [scale, bias] = [3, 4];
  const finish = (_: number, half: number) =>
    flat(v.toFloats, get(scale), v.load(half * 16), v.multiplyFloats, get(bias), v.load(half * 16), v.addFloats);
  const places = { a: 0, b: 1, c: 2, rows: 5, turns: 6, columns: 7, stride: 8, moving: [scale, bias] };
  return product('productInts', 9, places, flat(v.dot16, v.addInts), finish, () => v.floats(0));
}

/** The float product (see `Kernels.productFloats`). */
export function productFloats(): Kernel {
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
