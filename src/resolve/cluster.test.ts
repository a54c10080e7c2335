import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cluster, type Link } from './cluster.ts';

const link = (a: number, b: number, score: number): Link => ({ a, b, score, features: [] });
const never = () => false;

describe('clustering', () => {
  it('joins what is linked, in whatever order links come', () => {
    const links = [link(0, 1, 2), link(2, 3, 5), link(3, 1, 1)];
    assert.deepEqual(cluster(5, links, never).groups, [[0, 1, 2, 3], [4]]);
    assert.deepEqual(cluster(5, [...links].reverse(), never).groups, [[0, 1, 2, 3], [4]]);
  });

  it('lets no chain tie two things that must stay apart; the stronger link wins', () => {
    const apart = (a: number, b: number) => a + b === 2 && a !== b;
    assert.deepEqual(cluster(3, [link(0, 1, 2), link(1, 2, 3)], apart).groups, [[0], [1, 2]]);
  });

  it('puts decisions above scores and above what looks apart', () => {
    const decisions = { same: [link(0, 2, 100)], different: new Set(['0 1', '1 0']) };
    assert.deepEqual(cluster(3, [link(0, 1, 9), link(1, 2, 9)], () => true, decisions).groups, [[0, 2], [1]]);
  });
});
