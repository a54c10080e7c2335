/**
 * Heads of the best tree with one root, from `scores[dependent * width + head]`, head 0 being the root and i + 1 token i.
 * Each token's best head, where that is a tree; else Chu-Liu/Edmonds over log-probabilities for each of the likeliest roots.
 * Answers token indices, -1 for the root.
 */
export function bestTree(scores: Float32Array, width: number, length: number): Int32Array {
  const heads = new Int32Array(length);
  let roots = 0;
  for (let token = 0; token < length; token += 1) {
    heads[token] = greedy(scores, width, length, token) - 1;
    if (heads[token] === -1) roots += 1;
  }
  if (roots === 1 && cycle(heads) === undefined) return heads;
  return spanning(normalise(scores, width, length), length);
}

const ROOTS_TRIED = 3;
/** Longer sentences are mostly lists and rubble: one root is tried. */
const LONG = 60;

function greedy(scores: Float32Array, width: number, length: number, token: number): number {
  let best = token === 0 && length > 1 ? 2 : 0;
  for (let head = 0; head <= length; head += 1)
    if (head !== token + 1 && (scores[token * width + head] as number) > (scores[token * width + best] as number)) best = head;
  return best;
}

/** Tokens of one cycle, or nothing. */
function cycle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length).fill(-1);
  for (let start = 0; start < heads.length; start += 1) {
    let at = start;
    while (at >= 0 && seen[at] === -1) {
      seen[at] = start;
      at = heads[at] as number;
    }
    if (at >= 0 && seen[at] === start) {
      const found = [at];
      for (let next = heads[at] as number; next !== at; next = heads[next] as number) found.push(next);
      return found;
    }
  }
  return undefined;
}

/** Log-probabilities of heads, as a square with the root as node 0. */
function normalise(scores: Float32Array, width: number, length: number): Float64Array {
  const size = length + 1;
  const logs = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  for (let token = 0; token < length; token += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let head = 0; head <= length; head += 1) if (head !== token + 1) most = Math.max(most, scores[token * width + head] as number);
    for (let head = 0; head <= length; head += 1)
      if (head !== token + 1) logs[(token + 1) * size + head] = (scores[token * width + head] as number) - most;
  }
  return logs;
}

function spanning(logs: Float64Array, length: number): Int32Array {
  const size = length + 1;
  const roots = Array.from({ length }, (_, token) => token + 1)
    .sort((a, b) => (logs[b * size] as number) - (logs[a * size] as number) || a - b)
    .slice(0, length > LONG ? 1 : ROOTS_TRIED);
  let best: { total: number; heads: Int32Array } | undefined;
  for (const root of roots) {
    const only = logs.slice();
    for (let token = 1; token < size; token += 1) only[token * size] = token === root ? 0 : Number.NEGATIVE_INFINITY;
    for (let head = 1; head < size; head += 1) only[root * size + head] = Number.NEGATIVE_INFINITY;
    const heads = chuLiuEdmonds(only, size);
    let total = logs[root * size] as number;
    for (let token = 1; token < size; token += 1) if (token !== root) total += logs[token * size + (heads[token] as number)] as number;
    if (best === undefined || total > best.total) best = { total, heads };
  }
  return best === undefined ? new Int32Array(0) : best.heads.slice(1).map((head) => head - 1);
}

/** One cycle taken for one node: which nodes stayed as they were, and through which of its nodes each of them enters or leaves it. */
interface Contraction {
  readonly heads: Int32Array;
  readonly outside: readonly number[];
  readonly enters: Int32Array;
  readonly leaves: Int32Array;
}

/** Maximum spanning arborescence from node 0; `logs[dependent * size + head]`. Contracts one cycle at a time, keeping one matrix at a time. */
function chuLiuEdmonds(given: Float64Array, whole: number): Int32Array {
  let logs = given;
  let size = whole;
  let heads = bestHeads(logs, size);
  const contractions: Contraction[] = [];
  for (let loop = cycle(heads); loop !== undefined; loop = cycle(heads)) {
    const { logs: joined, ...contraction } = contract(logs, size, heads, loop);
    contractions.push({ heads, ...contraction });
    logs = joined;
    size = contraction.outside.length + 1;
    heads = bestHeads(logs, size);
  }
  for (const contraction of contractions.reverse()) heads = expanded(contraction, heads);
  return heads;
}

function bestHeads(logs: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size).fill(-1);
  for (let node = 1; node < size; node += 1) {
    let best = 0;
    for (let head = 0; head < size; head += 1)
      if (head !== node && (logs[node * size + head] as number) > (logs[node * size + best] as number)) best = head;
    heads[node] = best;
  }
  return heads;
}

/** The matrix with the cycle as its last node. */
function contract(logs: Float64Array, size: number, heads: Int32Array, loop: readonly number[]) {
  const inLoop = new Uint8Array(size);
  for (const node of loop) inLoop[node] = 1;
  const outside = Array.from({ length: size }, (_, node) => node).filter((node) => inLoop[node] === 0);
  const joined = outside.length;
  const small = new Float64Array((joined + 1) * (joined + 1)).fill(Number.NEGATIVE_INFINITY);
  const enters = new Int32Array(joined + 1);
  const leaves = new Int32Array(joined + 1);
  outside.forEach((node, row) => {
    outside.forEach((head, column) => {
      small[row * (joined + 1) + column] = logs[node * size + head] as number;
    });
    for (const member of loop) {
      const into = (logs[member * size + node] as number) - (logs[member * size + (heads[member] as number)] as number);
      if (member === loop[0] || into > (small[joined * (joined + 1) + row] as number)) {
        small[joined * (joined + 1) + row] = into;
        enters[row] = member;
      }
      const out = logs[node * size + member] as number;
      if (member === loop[0] || out > (small[row * (joined + 1) + joined] as number)) {
        small[row * (joined + 1) + joined] = out;
        leaves[row] = member;
      }
    }
  });
  return { logs: small, outside, enters, leaves };
}

function expanded({ heads, outside, enters, leaves }: Contraction, solved: Int32Array): Int32Array {
  const joined = outside.length;
  outside.forEach((node, row) => {
    if (node === 0) return;
    const head = solved[row] as number;
    heads[node] = head === joined ? (leaves[row] as number) : (outside[head] as number);
  });
  const entry = solved[joined] as number;
  heads[enters[entry] as number] = outside[entry] as number;
  return heads;
}
