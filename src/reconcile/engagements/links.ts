import { type Link, scoreOf } from '../../resolve/index.ts';
import { occasionFeatures, SAME_OCCASION } from './features.ts';
import { anchorDay, type Occasion } from './occasion.ts';

// Claims whose days lie further apart than this are only compared where one of them has no exact day.
const WINDOW_DAYS = 14;
const LARGEST_ROUGH_BLOCK = 200;

/**
 * Links between claims of one engagement. Compared are only claims that share a participant (or, where they name none, the states) and whose days are
 * near: each block is sorted by day and read with a sliding window, so that the work stays near-linear.
 */
export function occasionLinks(occasions: readonly Occasion[]): Link[] {
  const blocks = new Map<string, number[]>();
  const put = (key: string, i: number): void => {
    const block = blocks.get(key);
    if (block) block.push(i);
    else blocks.set(key, [i]);
  };
  occasions.forEach((occasion, i) => {
    for (const key of blockKeys(occasion)) put(key, i);
  });
  const links = new Map<number, Link>();
  const consider = (i: number, j: number): void => {
    const [a, b] = i < j ? [i, j] : [j, i];
    const key = a * occasions.length + b;
    if (links.has(key)) return;
    const features = occasionFeatures(occasions[a] as Occasion, occasions[b] as Occasion);
    const score = scoreOf(features);
    if (score >= SAME_OCCASION) links.set(key, { a, b, score, features });
  };
  for (const block of blocks.values()) {
    const day = (i: number): number => anchorDay(occasions[i] as Occasion);
    const sorted = [...block].sort((i, j) => day(i) - day(j) || i - j);
    sorted.forEach((i, k) => {
      for (let n = k + 1; n < sorted.length && day(sorted[n] as number) - day(i) <= WINDOW_DAYS; n++) consider(i, sorted[n] as number);
    });
    const rough = sorted.filter((i) => (occasions[i] as Occasion).when?.exact === false);
    if (rough.length <= LARGEST_ROUGH_BLOCK && sorted.length <= LARGEST_ROUGH_BLOCK * 10)
      for (const i of rough) for (const j of sorted) if (i !== j) consider(i, j);
  }
  return [...links.values()];
}

function blockKeys(occasion: Occasion): string[] {
  // Meetings, calls and conferences may be taken for one another, so they share blocks.
  const kind = ['meeting', 'call', 'conference'].includes(occasion.claim.engagement) ? 'talks' : occasion.claim.engagement;
  const actors = kind === 'visit' ? occasion.guests : occasion.people;
  const states = `${kind} ${[...occasion.states].sort().join(' ')}`;
  // Of an exercise one report names the ships, another the states.
  if (kind === 'exercise') return [states, ...[...actors, ...occasion.bodies].map((actor) => `${kind} ${actor}`)];
  // … and of a visit one names the guest, the other the guest's state.
  if (kind === 'visit') return [states, ...[...actors].map((actor) => `${kind} ${actor}`), ...[...occasion.bodies].map((body) => `${kind} ${body}`)];
  if (actors.size > 0) return [...actors].map((actor) => `${kind} ${actor}`);
  if (occasion.bodies.size > 0) return [...occasion.bodies].map((actor) => `${kind} ${actor}`);
  return [states];
}
