import { isRankWord, stateNamed, stateOfDemonym } from '../../knowledge/index.ts';
import { wordsOf } from './fold.ts';

/** What an office's title comes down to for comparison. */
export interface Office {
  /** All telling words, sorted. */
  readonly words: readonly string[];
  /** The rank: "minister", "advisor", "chief". Empty where the title has none that we know. */
  readonly rank: string;
  /** The field: the words that are no rank, sorted. */
  readonly field: readonly string[];
  readonly former: boolean;
}

const IDLE = new Set(
  'of the for and to in a an on his her its their our s visiting counterpart then newly appointed new incumbent current acting interim honorable hon mr minister-designate elect designate federal national-level union first hon'.split(
    ' ',
  ),
);
const PAST = new Set(['former', 'ex', 'late', 'outgoing', 'erstwhile', 'previous', 'onetime']);
const RANKS = new Set(
  'president minister secretary advisor chief head director chairman chairwoman chairperson chair commander ambassador envoy attache chancellor king queen emir sultan premier prince governor speaker general admiral colonel spokesman spokesperson spokeswoman leader representative undersecretary commissioner coordinator ceo'.split(
    ' ',
  ),
);
// Ways of saying the same office in different states or newsrooms, in comparison spelling.
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bprime minister\b|\bpremier\b|\bpm\b/g, 'premier'],
  [/\bnsa\b/g, 'national security advisor'],
  [/\bexternal affairs?\b|\bforeign affairs?\b|\bforeign relations\b/g, 'foreign'],
  [/\bnational defense\b/g, 'defense'],
  [/\bhome affairs?\b|\binternal affairs?\b/g, 'interior'],
  [/\bvice\b|\bdeputy\b/g, 'deputy'],
  [/\bceo\b|\bchief executive(?: officer)?\b/g, 'ceo'],
  [/\bspokes(man|woman|person)\b/g, 'spokesperson'],
  [/\bchair(man|woman|person)?\b/g, 'chairperson'],
  [/\bministers\b/g, 'minister'],
  [/\baffairs\b/g, ''],
];

/** Takes a title apart. States and their adjectives fall away: "Israel's Defense Minister" holds the office that "Defence Minister" holds. */
export function officeOf(title: string): Office {
  let text = wordsOf(title).join(' ');
  for (const [pattern, word] of SAME) text = text.replace(pattern, word);
  const raw = text.split(/\s+/).filter((w) => w !== '');
  const former = raw.some((w) => PAST.has(w));
  const telling = raw.filter((w) => !IDLE.has(w) && !PAST.has(w) && !namesState(w));
  const words = [...new Set(telling)].sort();
  // The rank is the last one of "National Security Advisor", the first one of "Minister of Defense" and of "Secretary of State".
  const [head = ''] = telling.filter((w) => RANKS.has(w));
  const compound = /\b(of|for|to)\b/.test(text) ? head : (telling.filter((w) => RANKS.has(w)).at(-1) ?? '');
  return { words, rank: compound, field: words.filter((w) => w !== compound), former };
}

/** Whether a folded word names a state or its people; acronyms are looked up in capitals. */
export function namesState(word: string): boolean {
  return [word, word.toUpperCase()].some((w) => stateOfDemonym(w) !== null || stateNamed(w) !== null);
}

export type OfficeRelation = 'same' | 'same-field' | 'similar' | 'same-rank' | 'conflict' | 'unrelated';

/** Compares two offices. 'conflict': both could not well be held at once ("foreign minister", "defense minister"); people do change offices. */
export function officeRelation(a: Office, b: Office): OfficeRelation {
  if (a.words.length === 0 || b.words.length === 0) return 'unrelated';
  if (a.words.join(' ') === b.words.join(' ')) return 'same';
  const shared = a.words.filter((w) => b.words.includes(w)).length;
  if (shared === Math.min(a.words.length, b.words.length) && shared >= 2) return 'similar';
  const field = a.field.join(' ') === b.field.join(' ');
  if (field && a.field.length > 0) return a.field.length > 1 ? 'same-field' : 'similar';
  if (a.rank !== '' && a.rank === b.rank && !isRankWord(a.rank) && (a.field.length === 0 || b.field.length === 0)) return 'same-rank';
  if (a.rank !== '' && a.rank === b.rank && a.field.length > 0 && b.field.length > 0 && !a.field.some((w) => b.field.includes(w))) return 'conflict';
  if (shared >= 2 && shared / new Set([...a.words, ...b.words]).size >= 0.5) return 'similar';
  // A colonel may be the head of something as well.
  if (a.words.every(isRankWord) !== b.words.every(isRankWord)) return 'unrelated';
  return a.rank !== '' && b.rank !== '' && shared === 0 ? 'conflict' : 'unrelated';
}

/** The closest relation between any office of one person and any of the other. */
export function closestOffices(a: readonly Office[], b: readonly Office[]): OfficeRelation {
  const found = new Set(a.flatMap((x) => b.map((y) => officeRelation(x, y))));
  return (['same', 'same-field', 'similar', 'same-rank', 'conflict'] as const).find((r) => found.has(r)) ?? 'unrelated';
}
