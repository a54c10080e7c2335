import type { Synonyms } from '../../src/resolve/index.ts';
import type { Lesson } from './learn.ts';

/** For each pair of differing head words how often, and in how many topics, mentions with them meant the same and did not. */
type Counts = Map<string, { same: number; other: number; topics: Set<string> }>;

function count(lessons: readonly Lesson[]): Counts {
  const counts: Counts = new Map();
  for (const { name, prepared, mentions, chains } of lessons)
    for (let i = 0; i < mentions.length; i++)
      for (let j = 0; j < i; j++) {
        const { a, b, likeness } = prepared.pair(mentions[j] as number, mentions[i] as number);
        if (a.lemma === b.lemma || a.kind === 'pronoun' || b.kind === 'pronoun') continue;
        const same = chains[i] === chains[j];
        if (!same && likeness.between(a.spot.text, b.spot.text) < 0.12) continue;
        const key = a.lemma < b.lemma ? `${a.lemma} ${b.lemma}` : `${b.lemma} ${a.lemma}`;
        const known = counts.get(key) ?? { same: 0, other: 0, topics: new Set<string>() };
        counts.set(key, known);
        if (same) {
          known.same++;
          known.topics.add(name);
        } else known.other++;
      }
  return counts;
}

/** The pairs of words that meant the same more than once, by how surely. Names are left out: what two names share is no matter of words. */
export function synonymsIn(lessons: readonly Lesson[], isName: (word: string) => boolean): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [key, { same, other, topics }] of [...count(lessons)].sort(([x], [y]) => (x < y ? -1 : 1))) {
    if (same < 2 || key.split(' ').some(isName)) continue;
    const share = same / (same + other);
    if (share >= 0.5) found[key] = topics.size > 1 ? 'often' : 'mostly';
    else if (share >= 0.2) found[key] = 'some';
    else if (share >= 0.07) found[key] = 'few';
  }
  return found;
}

/** A look-up over a table as `synonymsIn` makes it. */
export function lookUp(table: Readonly<Record<string, string>>): Synonyms {
  return (a, b) => table[a < b ? `${a} ${b}` : `${b} ${a}`] ?? null;
}
