import { bodyNamed, isHonorific, isOutlet, namesThing, stateOfPlace } from '../../knowledge/index.ts';
import { type Territory, territoryFrom } from './geography.ts';
import { readName } from './person-name.ts';
import type { PersonSpot, Range } from './person-spot.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isAddress, isAnd, isComma, isHyphen, isOfficial, isTitleAsName, joinsName, type Line, looksPersonal, SHIPS, type Word } from './words.ts';

/** The reader's persons that no title led to, without the title words that it took in. */
export function namesOfReader(line: Line, territories: readonly Territory[], spots: readonly PersonSpot[]): Range[] {
  const found: Range[] = [];
  for (const name of line.sentence.names) {
    if (name.type !== 'person' || line.words[name.first]?.name !== 'person') continue;
    if (isBody(line, name.first, name.last) || (name.first > 0 && isBody(line, name.first - 1, name.last))) continue;
    let { first } = name;
    const ahead = territoryFrom(territories, first);
    if (ahead !== null && ahead.last < name.last && isOfficial(line.words[ahead.last] as Word)) first = ahead.last;
    while (
      first < name.last &&
      (bodyNamed((line.words[first] as Word).text) !== null ||
        isAddress(line.words[first]) ||
        (isOfficial(line.words[first] as Word) && first + 1 < name.last && !isTitleAsName(line.words, first)))
    )
      first++;
    if (first >= name.last || !isSomeone(line, first, name.last) || spots.some((s) => s.nameFirst < name.last && first < s.nameLast)) continue;
    first = leftwards(line, territories, first);
    const state = territoryFrom(territories, first);
    if (
      state !== null &&
      state.last >= name.last &&
      (state.kind === 'state' || state.kind === 'demonym' || state.kind === 'capital' || state.kind === 'seat')
    )
      continue;
    const read = readName(line, territories, first);
    if (read === null) continue;
    if (isOutlet(wordsOf(line, first, read.last))) continue;
    const range = { first, last: line.shouting ? Math.min(read.last, name.last) : Math.max(read.last, Math.min(name.last, read.last)) };
    if (!found.some((f) => f.first < range.last && range.first < f.last)) found.push(range);
  }
  return found;
}

const wordsOf = (line: Line, first: number, last: number): string =>
  line.words
    .slice(first, last)
    .map((w) => w.text)
    .join(' ');

const isBody = (line: Line, first: number, last: number): boolean => bodyNamed(wordsOf(line, first, last)) !== null;

/** Two or more capitalised words before the comma of an apposition are a name though the reader saw none: "Hossein Rezai, Iran's foreign minister,". */
export function namesBefore(
  line: Line,
  territories: readonly Territory[],
  phrases: readonly TitlePhrase[],
  attached: ReadonlySet<TitlePhrase>,
  spots: readonly PersonSpot[],
): Range[] {
  const found: Range[] = [];
  for (const phrase of phrases) {
    const comma = phrase.first - 1;
    if (attached.has(phrase) || phrase.plural || !isComma(line.words[comma])) continue;
    let first = comma;
    while (first > 0 && couldBeName(line, territories, first - 1)) first--;
    while (first < comma && !looksPersonal(line.words[first])) first++;
    if (comma - first > 1 && !spots.some((s) => s.nameFirst < comma && first < s.nameLast)) found.push({ first, last: comma });
  }
  return found;
}

const couldBeName = (line: Line, territories: readonly Territory[], i: number): boolean => {
  const word = line.words[i];
  if (territories.some((t) => t.first <= i && i < t.last) || (word !== undefined && namesThing(word.text))) return false;
  return looksPersonal(word) || isTitleAsName(line.words, i) || joinsName(word) || (isHyphen(word) && looksPersonal(line.words[i + 1]));
};

/** The reader may begin a name late: an unknown capitalised word right before it is its first ("Ding" of "Ding Xuexiang", "He" inside a sentence). */
function leftwards(line: Line, territories: readonly Territory[], first: number): number {
  const before = line.words[first - 1];
  if (before === undefined || !before.capital || before.name !== null || territories.some((t) => t.last === first)) return first;
  if (before.key === 'he') return first > 1 && /^(?:,|and|with|of|by)$/.test(line.words[first - 2]?.key ?? '') ? first - 1 : first;
  return looksPersonal(before) && (first > 1 || !/..(?:ing|ly|ed)$/.test(before.key)) && !namesThing(before.text) && bodyNamed(before.text) === null
    ? first - 1
    : first;
}

/** Names of bodies, things and bare titles that the reader took for persons are none. */
function isSomeone(line: Line, first: number, last: number): boolean {
  const end = line.words[last - 1] as Word;
  const ship = line.words.slice(Math.max(0, first - 2), first + 1).some((w) => SHIPS.test(w.text));
  if (ship || isHonorific(end.text)) return false;
  if ((line.words[first] as Word).text.length < 2 && isHyphen(line.words[first + 1])) return false;
  if (namesThing(end.text)) return false;
  // One word alone that is a town is the town; whoever is called so is called so in full elsewhere.
  return last - first > 1 || (end.rank === null && end.body === null && stateOfPlace(end.text) === null);
}

/** Names in a row with one that is known: "Ding Xuexiang, Yang Jiechi and He Lifeng" are people if one of them is. */
export function namesInRow(line: Line, territories: readonly Territory[], spots: readonly PersonSpot[]): Range[] {
  const found: Range[] = [];
  const free = (range: Range): boolean =>
    !spots.some((s) => s.nameFirst < range.last && range.first < s.nameLast) && !found.some((f) => f.first < range.last && range.first < f.last);
  const add = (range: Range | null): Range | null => {
    if (range === null || !free(range)) return null;
    found.push(range);
    return range;
  };
  for (const spot of spots) {
    for (let at: Range | null = { first: spot.first, last: spot.nameLast }; at !== null; ) at = add(rowBefore(line, territories, at.first));
    for (let at: Range | null = { first: spot.first, last: spot.nameLast }; at !== null; ) at = add(rowAfter(line, territories, at.last));
  }
  return found;
}

/** The name of two to four words that ends with the comma or "and" before token `i`. */
function rowBefore(line: Line, territories: readonly Territory[], i: number): Range | null {
  const end = isAnd(line.words[i - 1]) ? (isComma(line.words[i - 2]) ? i - 2 : i - 1) : isComma(line.words[i - 1]) ? i - 1 : -1;
  let first = end;
  while (first > 0 && couldBeName(line, territories, first - 1)) first--;
  const opens = first === 0 || isComma(line.words[first - 1]) || isAnd(line.words[first - 1]);
  return end > 0 && opens && isFullName(line, first, end) ? { first, last: end } : null;
}

/** The name of two to four words that follows the comma or "and" at token `i`. */
function rowAfter(line: Line, territories: readonly Territory[], i: number): Range | null {
  if (!isComma(line.words[i]) && !isAnd(line.words[i])) return null;
  const first = isAnd(line.words[i + 1]) ? i + 2 : i + 1;
  let last = line.words[first]?.text === 'He' ? first + 1 : first;
  while (couldBeName(line, territories, last)) last++;
  return isFullName(line, first, last) && /^(?:[,.;)]|and|were|was)$/.test(line.words[last]?.key ?? '.') ? { first, last } : null;
}

const isFullName = (line: Line, first: number, last: number): boolean =>
  last - first > 1 &&
  last - first < 5 &&
  (line.words[first]?.text.length ?? 0) > 1 &&
  !isBody(line, first, last) &&
  looksPersonal(line.words[last - 1]) &&
  (line.words[first]?.text === 'He' || looksPersonal(line.words[first]));
