import type { ClaimId } from '../model/ids.ts';
import type { Feature } from '../model/reason.ts';
import { BY_JUDGEMENT, scoreOf } from './group.ts';
import type { Verdicts } from './verdicts.ts';

/** A reason to take items `a` and `b` (places in a list) for the same thing. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly features: readonly Feature[];
}

export interface Clusters {
  /** Every item in exactly one group; items ascending, groups by their first item. */
  readonly groups: readonly (readonly number[])[];
  /** The links that joined two groups, in the order in which they did. */
  readonly used: readonly Link[];
}

/** What a person decided about items: pairs that are the same and pairs that are not, whatever they look like. */
export interface Decisions {
  readonly same: readonly Link[];
  /** Both ways: "3 5" and "5 3". */
  readonly different: ReadonlySet<string>;
}

/**
 * Groups items by the strongest links first, never bringing two items together that `apart` keeps apart: whole groups are compared, so a chain of
 * small likenesses cannot tie two different things. Same items and links, same groups, in whatever order the links come. Decisions come first;
 * inside a group that a person put together only decisions, and the two items of a link, can keep others out.
 */
export function cluster(count: number, links: readonly Link[], apart: (a: number, b: number) => boolean, decisions: Decisions = NONE): Clusters {
  const members = Array.from({ length: count }, (_, i) => [i]);
  const root = Array.from({ length: count }, (_, i) => i);
  const decided = new Set<number>();
  const used: Link[] = [];
  const rootsOf = (link: Link): [number, number] => {
    const [x, y] = [root[link.a] as number, root[link.b] as number];
    return x < y ? [x, y] : [y, x];
  };
  const barred = (x: readonly number[], y: readonly number[]): boolean =>
    decisions.different.size > 0 && x.some((i) => y.some((j) => decisions.different.has(`${i} ${j}`)));
  const join = (link: Link): void => {
    const [low, high] = rootsOf(link);
    const y = members[high] as number[];
    for (const item of y) root[item] = low;
    members[low] = (members[low] as number[]).concat(y);
    members[high] = [];
    if (decided.has(high)) decided.add(low);
    used.push(link);
  };
  for (const link of inStrength(decisions.same)) {
    const [low, high] = rootsOf(link);
    if (low === high) continue;
    join(link);
    decided.add(low);
  }
  for (const link of inStrength(links)) {
    const [low, high] = rootsOf(link);
    if (low === high) continue;
    const [x, y] = [members[low] as number[], members[high] as number[]];
    if (barred(x, y)) continue;
    const clash = decided.has(low) || decided.has(high) ? apart(link.a, link.b) : x.some((i) => y.some((j) => apart(i, j)));
    if (!clash) join(link);
  }
  return { groups: members.filter((group) => group.length > 0).map((group) => group.sort((x, y) => x - y)), used };
}

const NONE: Decisions = { same: [], different: new Set() };

/** The decisions of judgements on claims, for items that hold claims; `at` says which item holds a claim. */
export function decisionsOn(verdicts: Pick<Verdicts, 'same' | 'different'>, at: ReadonlyMap<ClaimId, number>): Decisions {
  const pairs = (list: Verdicts['same']): [number, number][] =>
    list.flatMap(([a, b]) => {
      const [x, y] = [at.get(a), at.get(b)];
      return x === undefined || y === undefined ? [] : [[x, y] as [number, number]];
    });
  return {
    same: pairs(verdicts.same).map(([a, b]) => ({ a, b, score: scoreOf(BY_JUDGEMENT), features: BY_JUDGEMENT })),
    different: new Set(pairs(verdicts.different).flatMap(([x, y]) => [`${x} ${y}`, `${y} ${x}`])),
  };
}

function inStrength(links: readonly Link[]): Link[] {
  return links
    .map((link) => (link.a <= link.b ? link : { ...link, a: link.b, b: link.a }))
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}
