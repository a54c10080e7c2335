import { rankNamed } from '../../knowledge/index.ts';
import { type Territory, territoryBefore } from './geography.ts';
import { EVERYDAY, OWNERS } from './title-words.ts';
import { isAddress, isComma, isHyphen, isOfficial, isPossessive, isTitleAsName, type Line, looksPersonal, SHIPS, type Word } from './words.ts';

/** Whether a token is the noun of a title: by the word, and by what stands around it. */
export function isHead(line: Line, territories: readonly Territory[], i: number): boolean {
  const word = line.words[i] as Word;
  if (
    (/^(?:counterpart|colleague)s?$/.test(word.key) && (word.key.startsWith('counter') || territoryBefore(territories, i) !== null)) ||
    (word.key === 'number' && line.words[i - 1]?.key === 'opposite')
  )
    return true;
  if (word.rank === null || word.upos === 'VERB' || word.upos === 'ADP' || isTitleAsName(line.words, i)) return false;
  if (word.name === 'person' && word.capital && inOwnName(line, i)) return false;
  if (SHIPS.test(line.words[i - 1]?.text ?? '')) return false;
  // "Deputy Prime Minister", "Chief Cabinet Secretary": the head comes later.
  const after = line.words[i + 1];
  if (
    EVERYDAY.has(word.key) &&
    after !== undefined &&
    after.capital === word.capital &&
    (after.modifier || after.rank !== null) &&
    !isTitleAsName(line.words, i + 1) &&
    !/^(?:of|for)$/.test(after.key)
  )
    return false;
  if (isBareRank(line, i)) return true;
  if (insideRank(line, i)) return false;
  if (/^(?:prince|princess)$/.test(word.key) && looksPersonal(after) && isOfficialOrComma(line.words[i - 1])) return false;
  const next = line.words[i + 1];
  // The last noun of a run is the head: "Secretary General", "Director-General", "National Security Chief Minister".
  if (next?.rank != null && next.capital === word.capital && !addressesName(line, i + 1) && !isTitleAsName(line.words, i + 1)) return false;
  if (isHyphen(next) && line.words[i + 2]?.rank != null) return false;
  if (isAddress(word) && (looksPersonal(next) || isAddress(next)) && line.words[i - 1]?.rank == null) return word.key !== 'dr' && word.key.length > 3;
  // "the president's", "minister" are; "a major buyer", "general terms", "head to head" are not.
  if (!word.capital && EVERYDAY.has(word.key))
    return (
      looksPersonal(next) ||
      (word.upos !== 'VERB' &&
        !(word.upos === 'ADJ' && /^(?:NOUN|PROPN)$/.test(next?.upos ?? '')) &&
        (ownedOrOf(line, i) || territoryBefore(territories, i) !== null || line.words[i - 1]?.modifier === true || line.words[i - 1]?.rank != null))
    );
  return true;
}

const ownedOrOf = (line: Line, i: number): boolean =>
  isPossessive(line.words[i - 1]) ||
  OWNERS.has(line.words[i - 1]?.key ?? '') ||
  (line.words[i + 1]?.key === 'of' &&
    [line.words[i + 2], line.words[i + 3]].some(
      (w) => w !== undefined && (w.capital || (w.body !== null && w.key !== 'delegation') || w.key === 'staff'),
    ));

const isOfficialOrComma = (word: Word | undefined): boolean =>
  word !== undefined && word.key !== 'crown' && (isComma(word) || (word.capital && isOfficial(word)));

/** Whether ranks or honorifics start here and a name follows them: "Colonel-General X", but not "General ISI". */
function addressesName(line: Line, from: number): boolean {
  let i = from;
  while (
    isAddress(line.words[i]) ||
    (i > from && ((isHyphen(line.words[i]) && isAddress(line.words[i + 1])) || /^(?:\(|retd\.?|ret\.?|res\.?|\))$/.test(line.words[i]?.key ?? '')))
  )
    i++;
  return i > from && looksPersonal(line.words[i]) && !/^[A-Z]+$/.test(line.words[i]?.text ?? '');
}

/** "said the Major General": a rank of several words, written large behind "the", with nobody's name after it. */
function isBareRank(line: Line, i: number): boolean {
  const { words } = line;
  if (looksPersonal(words[i + 1]) || isAddress(words[i + 1])) return false;
  for (let first = Math.max(1, i - 2); first < i; first++) {
    const run = words.slice(first, i + 1);
    if (words[first - 1]?.key === 'the' && run.every((w) => w.capital) && rankNamed(run.map((w) => w.text).join(' ')) !== null) return true;
  }
  return false;
}

/** Whether the word belongs to a rank of several words ("Air *Chief* Marshal"). */
function insideRank(line: Line, i: number): boolean {
  for (let first = Math.max(0, i - 2); first <= i; first++) {
    for (let last = i + 1; last <= Math.min(line.words.length, first + 3); last++) {
      const run = line.words.slice(first, last);
      if (run.length > 1 && !isHyphen(run[0]) && run.every((w) => w.capital || isHyphen(w)) && rankNamed(run.map((w) => w.text).join(' ')) !== null)
        return true;
    }
  }
  return false;
}

/** A name whose first word is a title word by chance ("Major Smith" is not, "King Charles" is not, "John Major" is). */
const inOwnName = (line: Line, i: number): boolean => {
  const before = line.words[i - 1];
  return before !== undefined && before.nameAt === line.words[i]?.nameAt && before.rank === null && !before.modifier && looksPersonal(before);
};
