import type { ActorClaim } from '../model/claim.ts';
import type { Country } from '../model/country.ts';
import { fold } from './likeness/fold.ts';

// A report that says outright of which state a person is counts for reports that leave it to be guessed.

/** Persons whose state their report says outright, by the last word of their name. */
export type ToldSides = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly country: Country }[]>;

/** Those of the person claims whose state is told and whose name has several words. */
export function toldSides(people: readonly ActorClaim[]): ToldSides {
  const told = new Map<string, { words: readonly string[]; country: Country }[]>();
  for (const { footing, country, described, name } of people) {
    const words = nameWords(name);
    const last = words.at(-1);
    if (footing !== 'told' || country === null || described || words.length < 2 || last === undefined) continue;
    const seen = told.get(last) ?? [];
    if (!seen.some((t) => t.country === country && t.words.join(' ') === words.join(' '))) told.set(last, [...seen, { words, country }]);
  }
  return told;
}

/** The state that other reports tell of somebody whose name is a form of the person's; null where none does or they do not agree. */
export function toldOf(person: ActorClaim, told: ToldSides): Country | null {
  const words = nameWords(person.name);
  if (words.length < 2) return null;
  const states = new Set((told.get(words.at(-1) as string) ?? []).filter((t) => compatible(t.words, words)).map((t) => t.country));
  return states.size === 1 ? ([...states][0] as Country) : null;
}

const nameWords = (name: string): readonly string[] =>
  fold(name)
    .split(/[\s.-]+/)
    .filter((w) => w !== '');

/** Whether the words of the shorter name stand in the longer in the same order, an initial for a word: "Ana Prieto", "Ana María Vidal Prieto". */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  for (const word of long) {
    const wanted = short[i];
    if (wanted !== undefined && (wanted === word || (i < short.length - 1 && (isInitialOf(wanted, word) || isInitialOf(word, wanted))))) i++;
  }
  // An initial alone before the family name tells too little.
  return i === short.length && short.some((w, k) => k < short.length - 1 && w.length > 1);
}

const isInitialOf = (letter: string, word: string): boolean => letter.length === 1 && word.startsWith(letter);
