import { bodyNamed } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { type Territory, territoryBefore } from './geography.ts';
import type { Owner, TitlePhrase } from './title-phrase.ts';
import { DETERMINERS, LOCAL, OWNERS } from './title-words.ts';
import { isAnd, isClosed, isComma, isHyphen, isOfficial, isPossessive, type Line, type Word } from './words.ts';

interface Left {
  readonly sides: readonly Country[];
  readonly first: number;
  readonly titleFirst: number;
  readonly side: Country | null;
  readonly owner: Owner | null;
  readonly determiner: string | null;
  readonly body: TitlePhrase['body'];
}

/** Walks from the noun to the left: title words, then a state or an owner, then an article. */
export function leftOf(line: Line, territories: readonly Territory[], head: number, from: number): Left {
  const { words } = line;
  let i = head;
  let side: Country | null = null;
  let sides: readonly Country[] = [];
  let owner: Owner | null = null;
  let determiner: string | null = null;
  while (i > from) {
    const before = words[i - 1] as Word;
    const state = territoryBefore(territories, i);
    if (state !== null && before.name !== 'person') break;
    if (isHyphen(before) && i - 2 >= from && before.start === words[i - 2]?.end) i -= 2;
    else if (
      before.modifier ||
      (before.rank !== null &&
        !before.capital &&
        /^(?:secretary|director|attorney|governor|consul|inspector|major|lieutenant|brigadier|surgeon)$/.test(before.key))
    )
      i--;
    else if (joinsTitle(line, i - 1, from) || isField(words, i - 1, from)) i--;
    else if (before.capital && before.name !== 'person' && belongsToTitle(line, i - 1, head)) i--;
    else break;
  }
  const titleFirst = firstTitleWord(line, i, head);
  let first = titleFirst;
  // "Republic of Korea (RoK) Deputy Minister", "Uganda Forces (UF) chief": past an acronym in brackets.
  if (words[i - 1]?.text === ')' && words[i - 3]?.text === '(' && i - 3 > from) i -= 3;
  const state = territoryBefore(territories, i);
  if (
    state !== null &&
    state.first >= from &&
    (state.kind === 'state' || state.kind === 'demonym' || state.kind === 'seat' || LOCAL.test((words[head] as Word).key)) &&
    (words[i - 1] as Word).name !== 'person' &&
    // "In Turkey Minister Alder met": a place, with the comma left out.
    !(state.kind === 'state' && words[state.first - 1]?.key === 'in' && state.first > from)
  ) {
    const firm = words.slice(state.first, head).map((w) => w.text);
    // "Israel Aerospace Industries CEO": the state is a part of the firm's name.
    if (state.last < head && bodyNamed(firm.join(' ')) !== null) {
      const body = { first: state.first, last: head };
      return { sides, first: state.first, titleFirst: head, side, owner: { kind: 'phrase', ...body }, determiner, body: null };
    }
    side = state.countries[0] ?? null;
    const row = coordinatedStates(line, territories, state, from);
    first = row.first;
    i = row.first;
    sides = row.sides;
    while (i > from && (words[i - 1] as Word).modifier) first = --i;
  } else if (isPossessive(words[i - 1]) && i - 2 >= from) {
    const before = territoryBefore(territories, i - 1);
    if (before !== null && before.kind !== 'place' && words[i - 2]?.name !== 'person') {
      side = before.countries[0] ?? null;
      first = before.first;
    } else {
      owner = ownerBefore(line, i - 1, from);
      first = owner.kind === 'phrase' ? owner.first : first;
    }
    i = first;
  } else if (!(words[head] as Word).capital && words[i - 1]?.capital && i - 1 >= from) {
    const firm = bodyBefore(line, i, from);
    if (firm !== null) {
      owner = { kind: 'phrase', first: firm, last: i };
      first = firm;
      i = firm;
    }
  }
  if (i > from && OWNERS.has((words[i - 1] as Word).key)) {
    owner = { kind: 'pronoun', token: i - 1 };
    first = --i;
  }
  if (i > from && DETERMINERS.has((words[i - 1] as Word).key) && ((words[i - 1] as Word).key !== 'that' || (words[i - 1] as Word).upos === 'DET')) {
    determiner = (words[i - 1] as Word).key;
    first = i - 1;
    if (first > from && (words[first - 1] as Word).key !== 'that' && DETERMINERS.has((words[first - 1] as Word).key))
      determiner = (words[--first] as Word).key;
  }
  return { sides, first, titleFirst, side, owner, determiner, body: bodyInside(line, titleFirst, head) };
}

/** "Indian, French and Israeli": the states of adjectives in a row, and where the row begins. */
function coordinatedStates(
  line: Line,
  territories: readonly Territory[],
  last: Territory,
  from: number,
): { readonly first: number; readonly sides: readonly Country[] } {
  let { first } = last;
  const sides = [...last.countries];
  for (;;) {
    const joint = line.words[first - 1];
    if (!(isAnd(joint) || isComma(joint))) break;
    const before = territoryBefore(territories, isComma(line.words[first - 2]) ? first - 2 : first - 1);
    if (before === null || before.first < from || (before.kind !== 'demonym' && !/^[A-Z.]+$/.test((line.words[before.first] as Word).text))) break;
    sides.unshift(...before.countries);
    first = before.first;
  }
  return { first, sides };
}

/** "defence *acquisition* chief": a small-written noun between the words of a title. */
const isField = (words: readonly Word[], i: number, from: number): boolean =>
  i > from &&
  words[i]?.upos === 'NOUN' &&
  words[i]?.capital === false &&
  words[i]?.rank === null &&
  words[i]?.name === null &&
  words[i - 1]?.modifier === true &&
  words[i - 1]?.capital === false;

/** "and" or a comma within a title: "Trade *and* Export Bureau Director", not "Minister Berg *and* Minister Holm". */
function joinsTitle(line: Line, i: number, from: number): boolean {
  const before = line.words[i - 1];
  if (!(isAnd(line.words[i]) || isComma(line.words[i])) || before === undefined || i - 1 < from) return false;
  if (isComma(line.words[i])) return before.capital && before.modifier && line.words.slice(i, i + 6).some((w) => isAnd(w));
  return before.modifier && (before.capital === line.words[i + 1]?.capital || !before.capital);
}

/** Capitalised words of unknown meaning before a capitalised title noun belong to the title, unless they are a name or begin the sentence. */
function belongsToTitle(line: Line, i: number, head: number): boolean {
  const word = line.words[i] as Word;
  if (!(line.words[head] as Word).capital || line.shouting) return isOfficial(word) && word.rank === null;
  if (isClosed(word) || word.text.length < 2) return false;
  if (i === 0 && !isOfficial(word) && word.name === null) return word.upos === 'PROPN';
  return word.rank === null || isHyphen(line.words[i + 1]) || word.modifier || line.words[i + 1]?.rank !== null;
}

const ADVERBIAL = new Set(['visiting', 'new', 'senior', 'top', 'incoming', 'opposite']);

/** "visiting" and the like stand before the title and are no words of it, but "acting" and "deputy" are. */
function firstTitleWord(line: Line, i: number, head: number): number {
  let first = i;
  while (
    first < head &&
    (ADVERBIAL.has((line.words[first] as Word).key) || isHyphen(line.words[first]) || isAnd(line.words[first])) &&
    (line.words[first] as Word).key !== 'acting'
  )
    first++;
  return first;
}

/** Where a known firm or body that ends right before a small-written title begins: "*Saab* chief executive"; null without one. */
function bodyBefore(line: Line, end: number, from: number): number | null {
  let first = end;
  while (first > from && line.words[first - 1]?.capital && !isClosed(line.words[first - 1] as Word) && end - first < 5) first--;
  for (; first < end; first++) {
    const words = line.words.slice(first, end);
    if (words.every((w) => w.name === 'organisation') || words.at(-1)?.body != null || bodyNamed(words.map((w) => w.text).join(' ')) !== null)
      return first;
  }
  return null;
}

function ownerBefore(line: Line, marker: number, from: number): Owner {
  let first = marker - 1;
  while (first > from) {
    const before = line.words[first - 1] as Word;
    if (before.capital && !isClosed(before)) first--;
    else if (before.modifier && !before.capital) first--;
    else break;
  }
  if (first > from && (line.words[first - 1] as Word).key === 'the') first--;
  return { kind: 'phrase', first, last: marker };
}

/** The organisation inside the words before the noun: "Trade and Export Bureau" of "Trade and Export Bureau Director". */
function bodyInside(line: Line, first: number, head: number): TitlePhrase['body'] {
  for (let i = head - 1; i >= first; i--)
    if ((line.words[i] as Word).body !== null && (line.words[i] as Word).capital && (line.words[i] as Word).key !== 'military')
      return { first, last: i + 1 };
  return null;
}
