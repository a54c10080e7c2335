import { editDistance } from '../likeness/distance.ts';
import { sameRomanisation } from '../likeness/romanise.ts';
import { soundCode } from '../likeness/sound.ts';
import { sameRoughKey, type Tradition } from './tradition.ts';

/** How the given names of two people stand to each other. */
export type GivenRelation = 'equal' | 'romanised' | 'romanised-roughly' | 'short-form' | 'initial' | 'abbreviated' | 'alike' | 'missing' | 'conflict';

/** Whether one given name is a short or pet form of the other, both folded: "benny" and "benjamin". */
export type ShortForms = (a: string, b: string) => boolean;

/** What is known of two people's given names besides the words: those that are their fathers', and how both are romanised. */
export interface GivenContext {
  readonly fathers: readonly string[];
  readonly tradition: Tradition | null;
}

/** Compares given names; further names ("Damodardas") count only where the first ones differ. */
export function givenRelation(
  a: readonly string[],
  b: readonly string[],
  shortForms: ShortForms,
  { fathers, tradition }: GivenContext = { fathers: [], tradition: null },
): GivenRelation {
  const [x] = a;
  const [y] = b;
  if (x === undefined || y === undefined) return 'missing';
  const first = wordRelation(x, y, shortForms);
  if (tradition !== null && ROUGHER.has(first) && sameRoughly(a, b, tradition)) return 'romanised-roughly';
  if (first !== 'conflict') return first;
  // "Syed Akbaruddin" against "Akbaruddin Syed Khan": a first name that the other bears too speaks against two people.
  const shared = [x, y].some((w) => w.length > 2 && !fathers.includes(w) && a.includes(w) && b.includes(w)) || runTogether(a, b);
  return shared ? 'alike' : 'conflict';
}

function wordRelation(x: string, y: string, shortForms: ShortForms): GivenRelation {
  if (x === y) return 'equal';
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? 'initial' : 'conflict';
  if (x.length === 2 && y.length === 2) return 'conflict';
  if (sameRomanisation(x, y)) return 'romanised';
  if ([joinedArticle, respectful].some((written) => written(x, y) || written(y, x))) return 'romanised';
  if (shortForms(x, y)) return 'short-form';
  const near = editDistance(x, y) <= (Math.min(x.length, y.length) >= 8 ? 2 : 1);
  if (near && Math.min(x.length, y.length) >= 5 && soundCode(x) === soundCode(y)) return 'alike';
  // "Ash" and "Ashton": all of the one is the beginning of the other.
  if (Math.min(x.length, y.length) >= 3 && (x.startsWith(y) || y.startsWith(x)) && Math.abs(x.length - y.length) >= 2) return 'abbreviated';
  // "Nikos" and "Nikolaos", but also "Maria" and "Mario": a beginning in common says little.
  return Math.min(x.length, y.length) >= 4 && x.slice(0, 3) === y.slice(0, 3) ? 'abbreviated' : 'conflict';
}

/** "Mahmudur Rahman", "Shamsul Alam": the Arabic article of the next name, written at the end of this one. */
const joinedArticle = (long: string, short: string): boolean => {
  const [, name] = /^(\p{L}{4,})u[dlnrsz]$/u.exec(long) ?? [];
  return name !== undefined && sameRomanisation(name, short);
};

/** "Erlanbek", "Erlan": names of Central Asia with and without an ending of respect. */
const respectful = (long: string, short: string): boolean =>
  short.length >= 3 && /^(?:bek|beg|bay|bai|jan|zhan|khan|kul|gul|mirza)$/.test(long.slice(short.length)) && long.startsWith(short);

const ROUGHER: ReadonlySet<GivenRelation> = new Set(['conflict', 'abbreviated', 'alike']);

/** In Chinese and Korean names all given syllables count, wherever a space or hyphen stands; elsewhere the first name. */
function sameRoughly(a: readonly string[], b: readonly string[], tradition: Tradition): boolean {
  const [x, y] = tradition === 'vowelless' ? [a[0] ?? '', b[0] ?? ''] : [a.join(''), b.join('')];
  return Math.min(x.length, y.length) >= 3 && sameRoughKey(x, y, tradition);
}

/** "Jin ping" and "Jinping", "Jae-in" and "Jae In". */
function runTogether(a: readonly string[], b: readonly string[]): boolean {
  return a.join('') === b.join('');
}
