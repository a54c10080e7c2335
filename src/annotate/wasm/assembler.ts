/**
 * Just enough of a WebAssembly assembler for our kernels: functions of i32 parameters over one imported memory, with SIMD.
 * Instructions are byte lists; a function body is their concatenation.
 */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;
const EMPTY_BLOCK = 0x40;

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** Signed LEB128. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number): Code => [0x21, ...unsigned(local)];
export const constant = (value: number): Code => [0x41, ...signed(value)];
export const add: Code = [0x6a];
export const shiftLeft: Code = [0x74];
export const lessThan: Code = [0x49];

/** Loads an i32 from the address on the stack. */
export const load32 = (offset: number): Code => [0x28, 2, ...unsigned(offset)];

const simd = (opcode: number, ...rest: number[]): Code => [0xfd, ...unsigned(opcode), ...rest];
const memory = (opcode: number, align: number, offset: number): Code => simd(opcode, align, ...unsigned(offset));

export const vector = {
  load: (offset: number) => memory(0x00, 2, offset),
  splat32: (offset: number) => memory(0x09, 2, offset),
  store: (offset: number) => memory(0x0b, 2, offset),
  floats: (value: number): Code => {
    const lane = [...new Uint8Array(new Float32Array([value]).buffer)];
    return simd(0x0c, ...lane, ...lane, ...lane, ...lane);
  },
  addInts: simd(0xae),
  dot16: simd(0xba),
  pack16: simd(0x85),
  toFloats: simd(0xfa),
  toInts: simd(0xf8),
  nearest: simd(0x6a),
  addFloats: simd(0xe4),
  multiplyFloats: simd(0xe6),
  divideFloats: simd(0xe7),
  smaller: simd(0xea),
  larger: simd(0xeb),
} as const;

export const flat = (...parts: readonly Code[]): Code => parts.flat();
export const times = (count: number, make: (index: number) => Code): Code => Array.from({ length: count }, (_, index) => make(index)).flat();

/** address local += bytes */
export const advance = (local: number, bytes: Code): Code => flat(get(local), bytes, add, set(local));

/** `for (counter = 0; counter < limit; counter += step) body`, at least once round. */
export function loop(counter: number, limit: number, step: number, body: Code): Code {
  return [
    ...constant(0),
    ...set(counter),
    ...[0x03, EMPTY_BLOCK],
    ...body,
    ...get(counter),
    ...constant(step),
    ...add,
    ...set(counter),
    ...get(counter),
    ...get(limit),
    ...lessThan,
    ...[0x0d, 0],
    0x0b,
  ];
}

/** One exported function: so many i32 parameters, then i32 locals, then v128 locals, numbered in that order. */
export interface Kernel {
  readonly name: string;
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

const sized = (bytes: Code): number[] => [...unsigned(bytes.length), ...bytes];
const text = (value: string): number[] => sized([...new TextEncoder().encode(value)]);
const section = (id: number, items: readonly Code[]): number[] => [id, ...sized([...unsigned(items.length), ...items.flat()])];

/** Bytes of a module that imports `host.memory` and exports every kernel by its name. */
export function assemble(kernels: readonly Kernel[], pages: number): Uint8Array<ArrayBuffer> {
  const types = kernels.map((kernel) => [0x60, ...unsigned(kernel.parameters), ...new Array<number>(kernel.parameters).fill(I32), 0]);
  const bodies = kernels.map((kernel) => sized([2, ...unsigned(kernel.integers), I32, ...unsigned(kernel.vectors), V128, ...kernel.body, 0x0b]));
  return new Uint8Array([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [[...text('host'), ...text('memory'), 0x02, 0x00, ...unsigned(pages)]]),
    ...section(
      3,
      kernels.map((_, index) => unsigned(index)),
    ),
    ...section(
      7,
      kernels.map((kernel, index) => [...text(kernel.name), 0x00, ...unsigned(index)]),
    ),
    ...section(10, bodies),
  ]);
}
