import { isRankWord, modifiesTitle, rankOfTitleNoun, stateNamed, stateOfDemonym } from '../knowledge/index.ts';
import type { ActorClaim } from '../model/claim.ts';
import type { Country } from '../model/country.ts';

const LONGEST_TITLE = 8;
// Titles stand where somebody is first named, not at the hundredth mention.
const FIRST_NAMES = 4;
// Words of titles that are no titles by themselves.
const FIELDS = new Set(
  'of the state affairs external internal defense defence foreign interior home national security armed forces arms acquisition procurement military trade finance energy industry army navy air force'.split(
    ' ',
  ),
);
// Before the name of a state: where someone is posted or goes, not whom he acts for.
const ELSEWHERE = new Set(['to', 'in', 'from', 'with', 'and', 'for', 'at', 'on', 'by', 'into', 'or', 'over', 'against']);

// What a title is written with; a comma, a line's end or a bracket parts it from what stands before.
const WITHIN = /[\p{L}.'’& -]/u;

/** The state that the title right before one of a person's names gives ("U.S. Major General Tom Marsh"); null where none does. */
export function stateBeside(claim: ActorClaim, text: string): Country | null {
  for (const { span } of claim.names.slice(0, FIRST_NAMES)) {
    const state = stateBefore(text.slice(Math.max(0, span.start - 90), span.start));
    if (state !== null) return state;
  }
  return null;
}

function stateBefore(text: string): Country | null {
  let start = text.length;
  while (start > 0 && WITHIN.test(text[start - 1] as string)) start--;
  const words = text
    .slice(start)
    .split(' ')
    .filter((word) => word !== '')
    .slice(-LONGEST_TITLE);
  for (let last = words.length; last > 0; last--) {
    for (let first = Math.max(0, last - 3); first < last; first++) {
      const state = stateIn(words.slice(first, last).join(' '));
      const before = words[first - 1] === 'the' ? words[first - 2] : words[first - 1];
      if (state !== null) return ELSEWHERE.has((before ?? '').toLowerCase()) ? null : state;
    }
    if (!isOfTitle((words[last - 1] as string).toLowerCase())) return null;
  }
  return null;
}

const isOfTitle = (word: string): boolean => FIELDS.has(word) || rankOfTitleNoun(word) !== null || modifiesTitle(word) || isRankWord(word);

function stateIn(phrase: string): Country | null {
  const bare = phrase.replace(/['’]s?$/, '');
  return stateOfDemonym(bare) ?? stateNamed(bare);
}
