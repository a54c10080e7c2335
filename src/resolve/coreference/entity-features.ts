import { editDistance } from '../likeness/distance.ts';
import { familyRelation } from '../persons/family.ts';
import type { Synonyms } from './model.ts';
import { cohesionStep, jaccard, nearness, type Pair, shareOf, step } from './pair.ts';
import type { MentionProfile } from './profile.ts';

const TEXT = [0.04, 0.08, 0.12, 0.16, 0.2, 0.25, 0.32, 0.4, 0.5];
const SENTENCE = [0.02, 0.06, 0.12, 0.2, 0.3, 0.45, 0.7];
const SPREAD = [0.1, 0.25, 0.5, 0.75];

/** Every feature of two mentions of people, bodies, places, things and times; `a` stands before `b` where both are of one text. */
export function entityFeatures(pair: Pair, synonyms: Synonyms): string[] {
  const { a, b, likeness } = pair;
  const near = nearness(pair);
  const kinds = a.kind <= b.kind ? `${a.kind}-${b.kind}` : `${b.kind}-${a.kind}`;
  const relation = wordRelation(pair, synonyms);
  const found = [`kinds:${kinds}|${near}`, `${relation}|${kinds}`, `${relation}|${kinds}|${near}`];
  found.push(`cohesion:${cohesionStep(pair)}|${relation}`);
  if (a.kind === 'pronoun' || b.kind === 'pronoun') return [...found, ...pronounFeatures(pair, near, kinds)];
  const spread = step(likeness.spread(b.spot.text, b.lemma), SPREAD);
  found.push(`spread:${spread}|${relation}`);
  if (near !== 'same') {
    found.push(`text:${step(likeness.between(a.spot.text, b.spot.text), TEXT)}|${relation}`);
    found.push(`sentence:${step(likeness.ofSentences(a.spot.text, a.spot.sentence, b.spot.text, b.spot.sentence), SENTENCE)}|${relation}`);
  } else found.push(...placeFeatures(pair, relation));
  return [...found, ...detailFeatures(a, b, relation, kinds)];
}

/** How the words of two mentions stand to each other. */
export function wordRelation({ a, b, likeness }: Pair, synonyms: Synonyms): string {
  if (a.string === b.string) return 'string';
  if (a.country !== null && b.country !== null) return a.country === b.country ? 'state' : 'states-differ';
  const names = a.kind === 'name' && b.kind === 'name';
  if (a.lemma === b.lemma) {
    const [x, y] = [a, b].map((m) => [...m.words].filter((w) => w !== m.lemma)) as [string[], string[]];
    if (x.length === 0 || y.length === 0) return 'head-bare';
    const shared = x.filter((w) => y.includes(w)).length;
    return shared === 0 ? 'head-clash' : shared === Math.min(x.length, y.length) ? 'head-within' : 'head-some';
  }
  if (isAcronym(a.string, b.string) || isAcronym(b.string, a.string)) return 'acronym';
  if (a.words.has(b.lemma) || b.words.has(a.lemma)) return 'holds';
  if (names && familyRelation(a.lemma, b.lemma) !== 'different' && jaccard(a.words, b.words) >= 0) return 'alike';
  if (likeness.beside(a.spot.text).has(`${a.lemma} ${b.lemma}`) || besideByWord(pairOf(a, b), likeness.beside(a.spot.text))) return 'beside';
  const known = synonyms(a.lemma, b.lemma);
  if (known !== null) return `known-${known}`;
  if (a.root === b.root) return 'root';
  const share = jaccard(a.words, b.words);
  return share >= 0.3 ? 'words-half' : share > 0 ? 'words-some' : 'different';
}

const pairOf = (a: MentionProfile, b: MentionProfile): readonly [MentionProfile, MentionProfile] => [a, b];

function besideByWord([a, b]: readonly [MentionProfile, MentionProfile], beside: ReadonlySet<string>): boolean {
  const [name, noun] = a.kind === 'name' ? [a, b] : [b, a];
  return name.kind === 'name' && noun.kind === 'noun' && [...name.words].some((word) => beside.has(`${noun.lemma} ${word}`));
}

function isAcronym(short: string, long: string): boolean {
  const letters = short.replace(/[^a-z]/g, '');
  if (letters.length < 2 || letters.length > 6 || /\s/.test(short.trim())) return false;
  const initials = long
    .split(/[\s-]+/)
    .filter((w) => !/^(?:of|the|and|for|'s|a)$/.test(w))
    .map((w) => w[0] ?? '')
    .join('');
  return initials.length >= 2 && (initials === letters || (letters.length > 2 && initials.startsWith(letters)));
}

function pronounFeatures(pair: Pair, near: string, kinds: string): string[] {
  const { a, b } = pair;
  if (near !== 'same') return [`pronoun-elsewhere|${a.string === b.string ? 'same' : 'other'}`];
  const [first, second] = isBefore(a, b) ? [a, b] : [b, a];
  const apart = second.spot.sentence - first.spot.sentence;
  const agree = a.gender === null || b.gender === null ? (a.plural || b.plural ? 'plural' : 'open') : a.gender === b.gender ? 'yes' : 'no';
  const gender = [a, b].find((m) => m.kind === 'pronoun')?.gender ?? 'none';
  const other = a.kind === 'pronoun' ? b : a;
  const found = [`agree:${agree}|${kinds}`, `gender:${gender}|${other.kind}|${other.plural ? 'plural' : 'one'}|${other.gender ?? 'open'}`];
  found.push(`pronoun-apart:${Math.min(apart, 3)}|${kinds}`, `pronoun-string:${a.string === b.string}|${kinds}`);
  found.push(`pronoun-order:${second.kind === 'pronoun' ? 'after' : 'before'}|${Math.min(apart, 1)}`);
  if (/^nsubj/.test(first.role)) found.push(`antecedent-subject|${Math.min(apart, 2)}`);
  if (apart === 0) found.push(...placeFeatures(pair, 'pronoun'), `near:${step(Math.abs(a.head - b.head), [3, 6, 12, 20])}|pronoun`);
  if (/^(?:who|which|that|whom|whose)$/.test(second.lemma)) found.push(`relative|${apart === 0 && second.head - first.head <= 4 ? 'close' : 'off'}`);
  return found;
}

const isBefore = (a: MentionProfile, b: MentionProfile): boolean =>
  a.spot.sentence < b.spot.sentence || (a.spot.sentence === b.spot.sentence && a.head <= b.head);

/** What the places of two mentions in one text say: one inside the other, both of one verb, how far apart. */
function placeFeatures({ a, b }: Pair, relation: string): string[] {
  const apart = Math.abs(a.spot.sentence - b.spot.sentence);
  const found = [`apart:${apart === 0 ? 'none' : apart === 1 ? 'one' : 'more'}|${relation}`];
  if (apart > 0) return found;
  const inside = a.spot.tokens.some((t) => b.spot.tokens.includes(t));
  if (inside) found.push(`inside|${relation}`);
  if (a.governor === b.governor && a.role !== b.role && a.governor !== 'root') found.push(`one-verb|${relation}`);
  if (b.role === 'appos' || a.role === 'appos') found.push(`apposition|${Math.abs(a.head - b.head) < 6 ? 'close' : 'off'}`);
  if (a.role === 'conj' || b.role === 'conj') found.push(`coordinated|${relation}`);
  return found;
}

function detailFeatures(a: MentionProfile, b: MentionProfile, relation: string, kinds: string): string[] {
  const found: string[] = [];
  if (a.numbers.size > 0 || b.numbers.size > 0) found.push(`numbers:${shareOf(a.numbers, b.numbers)}|${kinds}`);
  if (a.plural !== b.plural) found.push(`number|${relation}`);
  if (a.gender !== null && b.gender !== null) found.push(`gender-agrees:${a.gender === b.gender}`);
  if (a.governor === b.governor && a.role === b.role && a.governor !== 'root') found.push(`one-role|${relation}`);
  else if (a.governor === b.governor && a.governor !== 'root') found.push(`one-governor|${relation}`);
  if (a.kind === 'noun' && b.kind === 'noun') found.push(`determiners:${[a.determiner, b.determiner].sort().join('-')}|${relation}`);
  if (a.kind === 'name' && b.kind === 'name') {
    found.push(`name-words:${step(jaccard(a.words, b.words), [0.01, 0.34, 0.51, 0.8])}`);
    if (editDistance(a.string, b.string) <= 2 && a.string.length > 6) found.push('name-spelling');
  } else found.push(`words:${step(jaccard(a.words, b.words), [0.01, 0.34, 0.51, 0.8])}|${kinds}`);
  return found;
}
