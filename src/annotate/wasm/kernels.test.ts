import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Arena } from '../arena.ts';
import { signed, unsigned } from './assembler.ts';
import { ONE } from './lstm.ts';

const ROWS = 5;
const INNER = 16;
const OUTPUTS = 10;
const left = Float32Array.from({ length: ROWS * INNER }, (_, index) => Math.sin(index));
const right = Float32Array.from({ length: OUTPUTS * INNER }, (_, index) => Math.cos(index * 1.3));
const bias = Float32Array.from({ length: OUTPUTS }, (_, index) => index * 0.1);

function expected(row: number, output: number): number {
  let sum = bias[output] ?? 0;
  for (let k = 0; k < INNER; k += 1) sum += (left[row * INNER + k] ?? 0) * (right[output * INNER + k] ?? 0);
  return sum;
}

function worst(arena: Arena, at: number, columns: number): number {
  let most = 0;
  for (let row = 0; row < ROWS; row += 1)
    for (let output = 0; output < OUTPUTS; output += 1)
      most = Math.max(most, Math.abs((arena.floats[at / 4 + row * columns + output] ?? 0) - expected(row, output)));
  return most;
}

describe('kernels', () => {
  test('the float product is the product', () => {
    const arena = new Arena(1 << 20, 8);
    const a = arena.rows(ROWS, INNER, 4);
    arena.floats.set(left, a / 4);
    const b = arena.packFloats(right, OUTPUTS, INNER, bias);
    const c = arena.rows(ROWS, b.columns, 4);
    arena.multiplyFloats(a, b, c, ROWS);
    assert.ok(worst(arena, c, b.columns) < 1e-5);
  });

  test('the 16-bit product is the product to three places', () => {
    const arena = new Arena(1 << 20, 8);
    const a = arena.rows(ROWS, INNER, 2);
    left.forEach((value, index) => {
      arena.shorts[a / 2 + index] = Math.round(value * ONE);
    });
    const b = arena.packInts(right, OUTPUTS, INNER, bias, ONE);
    const c = arena.rows(ROWS, b.columns, 4);
    arena.multiplyInts(a, b, c, ROWS);
    assert.ok(worst(arena, c, b.columns) < 5e-3);
  });

  test('a step of the LSTM is what its equations say', () => {
    const arena = new Arena(1 << 20, 8);
    const hidden = 8;
    const [gates, inputs, cells, states, outputs] = [32, 32, 8, 8, 8].map((width) => arena.rows(2, width, 4)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const [from, to] = [arena.room(8), arena.room(8)];
    for (let index = 0; index < 64; index += 1) {
      arena.floats[gates / 4 + index] = Math.sin(index) * 3;
      arena.floats[inputs / 4 + index] = Math.cos(index) / 2;
    }
    for (let index = 0; index < 16; index += 1) arena.floats[cells / 4 + index] = Math.sin(index * 7);
    const before = arena.floats.slice(cells / 4, cells / 4 + 16);
    arena.ints.set([inputs, inputs + 128], from / 4);
    arena.ints.set([outputs, outputs + 16], to / 4);
    arena.kernels.lstm(gates, from, 0, cells, states, to, 2);
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
    for (let row = 0; row < 2; row += 1)
      for (let unit = 0; unit < hidden; unit += 1) {
        const gate = (index: number) =>
          (arena.floats[gates / 4 + row * 32 + index * 8 + unit] ?? 0) + (arena.floats[inputs / 4 + row * 32 + index * 8 + unit] ?? 0);
        const cell = sigmoid(gate(1)) * (before[row * 8 + unit] ?? 0) + sigmoid(gate(0)) * Math.tanh(gate(2));
        assert.ok(Math.abs(cell - (arena.floats[cells / 4 + row * 8 + unit] ?? 0)) < 1e-3);
        const state = sigmoid(gate(3)) * Math.tanh(cell);
        assert.ok(Math.abs(state - (arena.shorts[outputs / 2 + row * 8 + unit] ?? 0) / ONE) < 1e-3);
      }
  });

  test('numbers are written as the format has them', () => {
    assert.deepEqual(unsigned(624485), [0xe5, 0x8e, 0x26]);
    assert.deepEqual(signed(-123456), [0xc0, 0xbb, 0x78]);
  });

  test('an arena that is too small says so', () => {
    assert.throws(() => new Arena(1 << 16, 8).room(1 << 20), /too small/);
  });
});
