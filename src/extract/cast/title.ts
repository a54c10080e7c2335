import { bodyNamed, namesThing, rankNamed } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { type Territory, territoryBefore, territoryFrom } from './geography.ts';
import {
  isAddress,
  isAnd,
  isClosed,
  isComma,
  isHyphen,
  isOfficial,
  isPossessive,
  isTitleAsName,
  type Line,
  looksPersonal,
  type Word,
} from './words.ts';

/** Who stands before a title or a body as its owner: "his", "the ministry's", "Modi's". */
export type Owner = { readonly kind: 'pronoun'; readonly token: number } | { readonly kind: 'phrase'; readonly first: number; readonly last: number };

/** A phrase around the noun of a title: "the visiting Israeli defense minister", "Head of the Export Directorate". */
export interface TitlePhrase {
  /** The whole phrase with article, owner and complement; a name that follows is no part of it. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The words of the title itself, without article, owner and state. */
  readonly titleFirst: number;
  readonly titleLast: number;
  /** The state that the phrase itself names as the one served, and the tokens that name it. */
  readonly side: Country | null;
  /** All states named before a plural: "the Indian and Israeli ministers". */
  readonly sides: readonly Country[];
  /** The state to which an envoy is sent. */
  readonly receiving: Country | null;
  readonly owner: Owner | null;
  readonly determiner: string | null;
  readonly plural: boolean;
  /** "his counterpart": the title is another's. */
  readonly counterpart: boolean;
  /** The organisation served, where the phrase names one: tokens. */
  readonly body: { readonly first: number; readonly last: number } | null;
}

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'both',
  'two',
  'three',
  'four',
  'several',
  'some',
  'these',
  'those',
  'that',
  'this',
  'other',
  'another',
  'all',
  'each',
  'their',
  'any',
  'many',
  'top',
]);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
/** Titles that are ordinary words as well: small, and without an owner or an organisation, they are none. */
const EVERYDAY = new Set([
  'head',
  'chief',
  'leader',
  'general',
  'major',
  'member',
  'representative',
  'deputy',
  'officer',
  'speaker',
  'principal',
  'chair',
  'delegate',
  'executive',
  'partner',
  'sherpa',
  'charge',
  'mediator',
  'captain',
  'justice',
  'counsel',
  'private',
]);

/** Every title phrase of a sentence, left to right, none inside another. */
export function titlePhrasesOf(line: Line, territories: readonly Territory[]): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let i = 0; i < line.words.length; i++) {
    if (!isHead(line, territories, i)) continue;
    const phrase = phraseAround(line, territories, i, phrases.at(-1)?.last ?? 0);
    if (phrase === null) continue;
    phrases.push(phrase);
    i = phrase.last - 1;
  }
  return phrases;
}

function isHead(line: Line, territories: readonly Territory[], i: number): boolean {
  const word = line.words[i] as Word;
  if (/^(?:counterpart|colleague)s?$/.test(word.key) && (word.key.startsWith('counter') || territoryBefore(territories, i) !== null)) return true;
  if (word.rank === null || word.upos === 'VERB' || word.upos === 'ADP' || isTitleAsName(line.words, i)) return false;
  if (word.name === 'person' && word.capital && inOwnName(line, i)) return false;
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
  if (insideRank(line, i) && !isHyphen(line.words[i - 1])) return false;
  const next = line.words[i + 1];
  // The last noun of a run is the head: "Secretary General", "Director-General", "National Security Chief Minister".
  if (
    next?.rank != null &&
    next.capital === word.capital &&
    !(isAddress(next) && looksPersonal(line.words[i + 2])) &&
    !isTitleAsName(line.words, i + 1)
  )
    return false;
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

/** Whether the word belongs to a rank of several words ("Air *Chief* Marshal"). */
function insideRank(line: Line, i: number): boolean {
  for (let first = Math.max(0, i - 2); first <= i; first++) {
    for (let last = i + 1; last <= Math.min(line.words.length, first + 3); last++) {
      const run = line.words.slice(first, last);
      if (run.length > 1 && run.every((w) => w.capital) && rankNamed(run.map((w) => w.text).join(' ')) !== null) return true;
    }
  }
  return false;
}

/** A name whose first word is a title word by chance ("Major Smith" is not, "King Charles" is not, "John Major" is). */
const inOwnName = (line: Line, i: number): boolean => {
  const before = line.words[i - 1];
  return before !== undefined && before.nameAt === line.words[i]?.nameAt && before.rank === null && !before.modifier && looksPersonal(before);
};

function phraseAround(line: Line, territories: readonly Territory[], head: number, from: number): TitlePhrase | null {
  const word = line.words[head] as Word;
  const left = leftOf(line, territories, head, from);
  const right = rightOf(line, territories, head);
  const counterpart = /^(?:counterpart|colleague)/.test(word.key);
  const plural = word.upos === 'NOUN' || word.upos === 'PROPN' ? /(?:s|men)$/.test(word.key) && !/ss$/.test(word.key) : false;
  if (
    !word.capital &&
    left.titleFirst === head &&
    right.last === head + 1 &&
    left.owner === null &&
    left.side === null &&
    left.determiner === null &&
    !plural &&
    !looksPersonal(line.words[head + 1])
  )
    return null;
  return {
    first: left.first,
    last: right.last,
    head,
    titleFirst: left.titleFirst,
    titleLast: right.titleLast,
    side: plural && Math.max(left.sides.length, right.sides.length) > 1 ? null : (left.side ?? right.side),
    sides: right.sides.length > 1 ? right.sides : left.sides,
    receiving: right.receiving,
    owner: left.owner,
    determiner: left.determiner,
    plural,
    counterpart,
    body: right.body ?? left.body,
  };
}

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
function leftOf(line: Line, territories: readonly Territory[], head: number, from: number): Left {
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
    else if (joinsTitle(line, i - 1, from)) i--;
    else if (before.capital && before.name !== 'person' && belongsToTitle(line, i - 1, head)) i--;
    else break;
  }
  const titleFirst = firstTitleWord(line, i, head);
  let first = titleFirst;
  const state = territoryBefore(territories, i);
  if (
    state !== null &&
    state.first >= from &&
    (state.kind === 'state' || state.kind === 'demonym' || state.kind === 'seat') &&
    (words[i - 1] as Word).name !== 'person'
  ) {
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
    if (first > from && DETERMINERS.has((words[first - 1] as Word).key)) determiner = (words[--first] as Word).key;
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

/** "and" or a comma within a title: "Policy *and* POL-MIL Bureau Director", not "Minister Modi *and* Minister Singh". */
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

const ADVERBIAL = new Set(['visiting', 'former', 'ex', 'then', 'outgoing', 'incoming', 'new', 'senior', 'top', 'acting']);

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
    if (words.every((w) => w.name === 'organisation') || bodyNamed(words.map((w) => w.text).join(' ')) !== null) return first;
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

/** The organisation inside the words before the noun: "Policy and POL-MIL Bureau" of "Policy and POL-MIL Bureau Director". */
function bodyInside(line: Line, first: number, head: number): TitlePhrase['body'] {
  for (let i = head - 1; i >= first; i--)
    if ((line.words[i] as Word).body !== null && (line.words[i] as Word).capital && (line.words[i] as Word).key !== 'military')
      return { first, last: i + 1 };
  return null;
}

interface Right {
  readonly last: number;
  readonly titleLast: number;
  readonly side: Country | null;
  readonly sides: readonly Country[];
  readonly receiving: Country | null;
  readonly body: TitlePhrase['body'];
}

/** Reads what follows the noun: "of the Joint Staff", "for Defence", "to India", "of France". */
function rightOf(line: Line, territories: readonly Territory[], head: number): Right {
  const { words } = line;
  let last = head + 1;
  let titleLast = last;
  let side: Country | null = null;
  let sides: readonly Country[] = [];
  let receiving: Country | null = null;
  let body: TitlePhrase['body'] = null;
  for (let turn = 0; turn < 3; turn++) {
    const link = words[last]?.key ?? '';
    if (!['of', 'for', 'to', 'at'].includes(link)) break;
    const from = words[last + 1]?.key === 'the' ? last + 2 : last + 1;
    const state = territoryFrom(territories, from);
    const end = complementEnd(line, territories, from);
    if (state !== null && state.kind !== 'place' && end <= state.last) {
      if (link === 'to') receiving = state.countries[0] ?? null;
      else if (link === 'of') side = state.countries[0] ?? null;
      else break;
      last = state.last;
      if (link === 'to') titleLast = last;
      const second = isAnd(words[last]) ? territoryFrom(territories, last + 1) : null;
      if (link === 'of' && second !== null && words[head]?.key.endsWith('s')) {
        sides = [...state.countries, ...second.countries];
        last = second.last;
      }
      continue;
    }
    if (end <= from || link === 'at') break;
    const noun = words.slice(from, end).findLastIndex((w) => w.body !== null);
    if (
      noun >= 0 ||
      bodyNamed(
        words
          .slice(from, end)
          .map((w) => w.text)
          .join(' '),
      ) !== null
    )
      body = { first: from, last: end };
    if (state !== null && link === 'of' && state.kind !== 'place') side = state.countries[0] ?? null;
    last = end;
    titleLast = end;
  }
  return { last, titleLast, side, sides, receiving, body };
}

/** Where a complement ends: after its last word that says something of an office, a body or a field; a name that follows stays out. */
function complementEnd(line: Line, territories: readonly Territory[], from: number): number {
  const { words } = line;
  let i = from;
  let certain = from;
  while (i < words.length) {
    const word = words[i] as Word;
    const state = territoryFrom(territories, i);
    if (word.name === 'person' && !word.modifier && word.body === null) break;
    if (isAddress(word) && (looksPersonal(words[i + 1]) || isAddress(words[i + 1]))) break;
    if (state !== null && (state.kind !== 'demonym' || isOfficial(words[state.last] ?? word))) {
      i = state.last;
      certain = i;
      if (isPossessive(words[i])) i++;
    } else if (word.modifier || word.body !== null || (i > from && word.capital && namesThing(word.text))) {
      i++;
      certain = i;
    } else if (word.capital && word.rank === null && !isClosed(word)) i++;
    else if (word.key === 'of' && (territoryFrom(territories, i + 1) !== null || territoryFrom(territories, i + 2) !== null)) break;
    else if (
      (isAnd(word) || word.key === 'of' || word.key === 'for' || isHyphen(word) || word.text === "'s") &&
      i > from &&
      (words[i + 1]?.capital || words[i + 1]?.modifier)
    )
      i++;
    else break;
    if (i - from > 12) break;
  }
  // Unknown capitalised words after the last certain one are a person's name if something certain came before them and there are few of them.
  const rest = i - certain;
  if (certain > from && rest > 0 && words.slice(certain, i).every(looksPersonal)) return certain;
  const organisation = words.slice(from, i).some((w) => w.name === 'organisation');
  return organisation || certain > from ? Math.max(certain, organisation ? lastOfName(words, from, i) : 0) : from;
}

const lastOfName = (words: readonly Word[], from: number, until: number): number => {
  for (let i = until - 1; i >= from; i--) if ((words[i] as Word).name === 'organisation') return i + 1;
  return from;
};
