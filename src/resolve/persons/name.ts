import { isHonorific, isNameParticle, isNameSuffix, isRankWord, rankOfTitleNoun } from '../../knowledge/index.ts';
import { fold } from '../likeness/fold.ts';
import { romanisedKey } from '../likeness/romanise.ts';
import { type Tradition, traditionOf } from './tradition.ts';

/** A person's name taken apart for comparison: folded words, the family name, and the names given before it. */
export interface PersonName {
  readonly text: string;
  /** All words, folded, without titles, particles and generation marks; never empty unless the name holds no letter. */
  readonly words: readonly string[];
  /** All words run together, and all in alphabetical order. */
  readonly joined: string;
  readonly sorted: string;
  readonly family: string;
  readonly given: readonly string[];
  /** The words that name a father ("bin Khalid"): what they share with another name says little. */
  readonly fathers: readonly string[];
  /** How names of the bearer's state are romanised: null where nothing is known of that, undefined where the state is not known. */
  readonly tradition: Tradition | null | undefined;
  /** Its words after undoing choices of romanisation, sorted: what "Sergei Shoygu" and "Sergey Shoigu" share. */
  readonly romanised: string;
}

// States where the family name is usually printed first.
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'VNM', 'HUN', 'KHM', 'SGP', 'HKG']);

const FATHER_MARKS = new Set(['bin', 'ibn', 'ben', 'bint', 'binti']);

/** Takes a name apart. Where the family name stands depends on whom the bearer acts for; `country` may be null. */
export function personName(text: string, country: string | null): PersonName {
  const raw = fold(text)
    .replace(/\b(al|el|as|ash|ad|an|ar|az)[-'](?=\p{L})/gu, '')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .map((w) => w.replace(/^-+|-+$/g, ''))
    .filter((w) => w !== '');
  const last = raw.length - 1;
  const named = raw.filter(
    (w, i) =>
      !(i < last && (isHonorific(w) || isRankWord(w) || (i === 0 && rankOfTitleNoun(w) !== null))) && !(i === last && last > 1 && isNameSuffix(w)),
  );
  const solid = named.filter((w, i) => !isNameParticle(w) || (i === named.length - 1 && named.length <= 2));
  const words = (solid.length > 0 ? solid : named.length > 0 ? named : raw).map((w) => w.replaceAll('-', ''));
  const first = words.length > 1 && country !== null && FAMILY_FIRST.has(country);
  const family = (first ? words[0] : words.at(-1)) ?? '';
  const fathers = raw.filter((_, i) => FATHER_MARKS.has(raw[i - 1] ?? '')).map((w) => w.replaceAll('-', ''));
  return {
    text,
    words,
    joined: words.join(''),
    sorted: [...words].sort().join(' '),
    family,
    given: first ? words.slice(1) : words.slice(0, -1),
    fathers,
    tradition: country === null ? undefined : traditionOf(country),
    romanised: words.map(romanisedKey).sort().join(' '),
  };
}

/** The same name read the other way round, family name first or last. */
export function turned(name: PersonName): PersonName {
  const [head, ...rest] = name.words;
  if (head === undefined || rest.length === 0) return name;
  const atHead = name.family === head;
  return { ...name, family: (atHead ? rest.at(-1) : head) as string, given: atHead ? name.words.slice(0, -1) : rest };
}
