import { jaroWinkler } from '../likeness/distance.ts';
import type { Synonyms } from './model.ts';
import { cohesionStep, jaccard, nearness, type Pair, shareOf, step } from './pair.ts';
import type { MentionProfile } from './profile.ts';

const SENTENCE = [0.02, 0.06, 0.12, 0.2, 0.3, 0.45, 0.7];
const TEXT = [0.04, 0.08, 0.12, 0.16, 0.2, 0.25, 0.32, 0.4, 0.5];
const RANK = [0.05, 0.1, 0.2, 0.35, 0.5, 0.75];
const SPREAD = [0.1, 0.25, 0.5, 0.75];

/** How the heads of two mentions of events stand to each other. */
export function headRelation(a: MentionProfile, b: MentionProfile, synonyms: Synonyms): string {
  if (a.lemma === b.lemma) return 'same';
  if (a.root === b.root) return 'root';
  const known = synonyms(a.lemma, b.lemma);
  if (known !== null) return `known-${known}`;
  if (a.lemma.length >= 5 && b.lemma.length >= 5 && a.lemma.slice(0, 5) === b.lemma.slice(0, 5)) return 'beginning';
  if (a.words.has(b.lemma) || b.words.has(a.lemma)) return 'holds';
  return jaroWinkler(a.lemma, b.lemma) > 0.88 ? 'alike' : 'different';
}

/** Every feature of two mentions of events. */
export function eventFeatures(pair: Pair, synonyms: Synonyms): string[] {
  const { a, b, likeness } = pair;
  const near = nearness(pair);
  const head = headRelation(a, b, synonyms);
  const alike = head !== 'different';
  const kind = [a, b]
    .map((m) => (m.upos === 'VERB' || m.upos === 'AUX' ? 'verb' : m.upos === 'PROPN' ? 'name' : 'noun'))
    .sort()
    .join('-');
  const group = head === 'same' || head === 'root' ? 'same' : alike ? 'like' : 'unlike';
  const spread = step(Math.max(likeness.spread(a.spot.text, a.lemma), likeness.spread(b.spot.text, b.lemma)), SPREAD);
  const found = [`head:${head}`, `head:${head}|${near}`, `kind:${kind}|${group}`, `spread:${spread}|${group}`, `spread:${spread}|${group}|${near}`];
  found.push(`cohesion:${cohesionStep(pair)}|${group}|${near === 'same' ? 'same' : 'other'}`);
  if (head === 'same') found.push(`word:${a.lemma}`);
  const sentence = likeness.ofSentences(a.spot.text, a.spot.sentence, b.spot.text, b.spot.sentence);
  if (near === 'same') {
    const apart = Math.abs(a.spot.sentence - b.spot.sentence);
    found.push(`apart:${apart === 0 ? 'none' : apart === 1 ? 'one' : apart < 4 ? 'few' : 'many'}|${group}`);
  } else {
    found.push(`text:${step(likeness.between(a.spot.text, b.spot.text), TEXT)}|${group}`);
    const rank = Math.min(likeness.rank(a.spot.text, b.spot.text), likeness.rank(b.spot.text, a.spot.text));
    found.push(`rank:${step(rank, RANK)}|${group}`);
  }
  if (near !== 'same' || a.spot.sentence !== b.spot.sentence) found.push(`sentence:${step(sentence, SENTENCE)}|${group}`);
  if (a.string === b.string) found.push(`string|${a.words.size > 1 ? 'long' : 'short'}`);
  return [...found, ...argumentFeatures(a, b, group), ...detailFeatures(a, b, group)];
}

function argumentFeatures(a: MentionProfile, b: MentionProfile, group: string): string[] {
  const [x, y] = [a.arguments, b.arguments];
  const all = (m: typeof x): ReadonlySet<string> => new Set([...m.agent, ...m.patient, ...m.other]);
  const found: string[] = [];
  for (const role of ['agent', 'patient', 'other'] as const) {
    const share = shareOf(x[role], y[role]);
    if (share !== 'empty') found.push(`${role}:${share}|${group}`);
  }
  const crossed = shareOf(all(x), all(y));
  if (crossed !== 'empty') found.push(`arguments:${crossed}|${group}`, `arguments:${step(jaccard(all(x), all(y)), [0.01, 0.15, 0.3, 0.5])}|${group}`);
  else found.push(`arguments:empty|${group}`);
  return found;
}

function detailFeatures(a: MentionProfile, b: MentionProfile, group: string): string[] {
  const found: string[] = [];
  const rest = (m: MentionProfile): Set<string> => new Set([...m.words].filter((w) => w !== m.lemma));
  const modifiers = shareOf(rest(a), rest(b));
  if (modifiers !== 'empty') found.push(`modifiers:${modifiers}|${group}`);
  if (a.numbers.size > 0 && b.numbers.size > 0) found.push(`numbers:${shareOf(a.numbers, b.numbers)}`);
  if (a.negated !== b.negated) found.push('negated');
  if (a.determiner === 'a' || b.determiner === 'a') found.push(`new|${group}`);
  if (a.plural !== b.plural && a.upos === 'NOUN' && b.upos === 'NOUN') found.push(`number|${group}`);
  const governed = a.governor === b.governor && a.governor !== 'root';
  if (governed) found.push(`governor|${group}`, ...(a.role === b.role ? [`governor-role|${group}`] : []));
  return found;
}
