import type { Sentence } from '../../model/annotation.ts';
import { isRelation } from '../tree.ts';
import { bodyMeant, groupMeant, personMeant } from './antecedents.ts';
import type { Draft, Reference } from './draft.ts';
import { type Item, type Known, one } from './known.ts';
import type { Sighting } from './sighting.ts';
import { isComma, type Word } from './words.ts';

const PERSONAL = /^(?:he|she|him|his|her|hers|himself|herself)$/;
const PLURAL = /^(?:they|them|their|theirs|both)$/;
const NEUTRAL = /^(?:it|its|itself)$/;

/** The pronouns of a sentence, each with whom it means; "who" and "whose" too, and none that only fills a place ("it rains"). */
export function pronouns(known: Known, s: Sighting, sentences: readonly Sentence[]): Item[] {
  const { words } = s.line;
  const found: Item[] = [];
  words.forEach((word, i) => {
    const resolve = resolverOf(known, s, sentences, i, word, words[i + 1]);
    if (resolve !== null) found.push({ first: i, last: i + 1, resolve });
  });
  return found;
}

/** "…, who met": the mention that ends right before the relative pronoun, a preposition and a comma aside. */
function relativeMeant(history: readonly Reference[], s: Sighting, i: number): readonly Draft[] {
  let end = i;
  while (end > 0 && (isComma(s.line.words[end - 1]) || s.line.words[end - 1]?.upos === 'ADP')) end--;
  return history.findLast((r) => r.sentence === s.line.index && r.last === end)?.drafts ?? [];
}

/** Who is named later in the same sentence: hardly the one that a pronoun before means. */
const namedAfter = (known: Known, s: Sighting, i: number): readonly Draft[] =>
  known.appearances.filter((a) => a.sentence === s.line.index && a.spot.nameFirst > i).map((a) => a.draft);

function resolverOf(
  known: Known,
  s: Sighting,
  sentences: readonly Sentence[],
  i: number,
  word: Word,
  next: Word | undefined,
): Item['resolve'] | null {
  const token = s.line.sentence.tokens[i];
  if (token === undefined || isRelation(token, 'expl')) return null;
  if (PERSONAL.test(word.key))
    return (history) => ({ form: 'pronoun', drafts: one(personMeant(sentences, history, namedAfter(known, s, i), s.line.index, i)) });
  if (/^(?:who|whom|whose)$/.test(word.key)) return (history) => ({ form: 'pronoun', drafts: relativeMeant(history, s, i) });
  if (word.key === 'both' && !/^(?:VERB|AUX|ADV)$/.test(next?.upos ?? '')) return null;
  if (PLURAL.test(word.key)) return (history) => ({ form: 'pronoun', drafts: groupMeant(sentences, history, s.line.index) });
  if (NEUTRAL.test(word.key)) return (history) => ({ form: 'pronoun', drafts: one(bodyMeant(sentences, history, s.line.index, word.key === 'its')) });
  return null;
}
