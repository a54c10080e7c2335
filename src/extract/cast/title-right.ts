import { bodyNamed, namesThing } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { type Territory, territoryFrom } from './geography.ts';
import { FIRMS } from './misread.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { LOCAL } from './title-words.ts';
import { isAddress, isAnd, isClosed, isHyphen, isOfficial, isPossessive, type Line, looksPersonal, type Word } from './words.ts';

interface Right {
  readonly last: number;
  readonly titleLast: number;
  readonly side: Country | null;
  readonly sides: readonly Country[];
  readonly receiving: Country | null;
  readonly body: TitlePhrase['body'];
}

/** Reads what follows the noun: "of the Joint Staff", "for Defence", "to India", "of France". */
export function rightOf(line: Line, territories: readonly Territory[], head: number): Right {
  const { words } = line;
  let last = head + 1;
  let titleLast = last;
  let side: Country | null = null;
  let sides: readonly Country[] = [];
  let receiving: Country | null = null;
  let body: TitlePhrase['body'] = null;
  if (isHyphen(words[last]) && /^(?:elect|designate)$/.test(words[last + 1]?.key ?? '')) {
    last += 2;
    titleLast = last;
  }
  // "chargé d'affaires a.i."
  while (words[head]?.key.startsWith('charge') && /^(?:d['’]?|['’]|d['’]affaires|affaires|a\.i\.)$/.test(words[last]?.key ?? '')) titleLast = ++last;
  const beside = bodyBeside(line, last);
  if (beside !== null) {
    body = { first: last, last: beside };
    last = beside;
    titleLast = beside;
  }
  for (let turn = 0; turn < 4; turn++) {
    // "Minister of Trade and of the Sea of the Republic of Chad".
    if (turn > 0 && side === null && isAnd(words[last]) && words[last + 1]?.key === 'of') last++;
    const link = words[last]?.key ?? '';
    if (!['of', 'for', 'to', 'at'].includes(link) && !(link === 'in' && words[head]?.rank === 'diplomat')) break;
    const from = words[last + 1]?.key === 'the' ? last + 2 : last + 1;
    const state = territoryFrom(territories, from);
    if (link === 'to') {
      // "Military Secretary to the Minister of Defense": the one who is served has a title too.
      let served = from;
      while (words[served]?.capital && (words[served]?.modifier || words[served]?.rank != null) && !isAddress(words[served])) served++;
      if (served > from && words[served - 1]?.rank != null) {
        last = served;
        titleLast = served;
        continue;
      }
    }
    // "ambassador to the Sultanate": the state that receives, by what it is.
    if (
      link === 'to' &&
      state?.kind === 'state' &&
      words[head]?.rank === 'diplomat' &&
      !isPossessive(words[state.last]) &&
      !isOfficial(words[state.last] ?? words[head])
    ) {
      receiving = state.countries[0] ?? null;
      last = state.last;
      titleLast = last;
      continue;
    }
    if (link === 'to' && from === last + 2 && words[head]?.rank === 'diplomat' && RECEIVES.test(words[from]?.key ?? '')) {
      last = from + 1;
      const named = words[last]?.key === 'of' ? territoryFrom(territories, words[last + 1]?.key === 'the' ? last + 2 : last + 1) : null;
      if (named !== null) {
        receiving = named.countries[0] ?? null;
        last = named.last;
        titleLast = last;
      }
      break;
    }
    const second = state !== null && isAnd(words[state.last]) ? territoryFrom(territories, state.last + 1) : null;
    if (link === 'of' && state !== null && second !== null && words[head]?.key.endsWith('s')) {
      sides = [...state.countries, ...second.countries];
      last = second.last;
      continue;
    }
    const end = complementEnd(line, territories, from);
    // "the mayor of Kisumu", "Bishop of Tromsø": whoever holds an office of a town or province serves the state in which it lies.
    if (link === 'of' && (state?.kind === 'place' || state?.kind === 'capital') && end <= state.last && LOCAL.test(words[head]?.key ?? '')) {
      side = state.countries[0] ?? null;
      last = state.last;
      titleLast = last;
      break;
    }
    // "a visit by the Norwegian minister to Accra": ministers go there, ambassadors are posted there.
    if (link === 'to' && state !== null && /^(?:minister|president|premier|chancellor|king)$/.test(words[head]?.key ?? '')) break;
    if (state !== null && (state.kind !== 'place' || link === 'in') && end <= state.last) {
      if (link === 'to' || link === 'in') receiving = state.countries[0] ?? null;
      else if (link === 'of') side = state.countries[0] ?? null;
      else break;
      last = state.last;
      if (link === 'to') titleLast = last;
      const owned = link === 'of' ? ownedEnd(line, last) : last;
      if (owned > last) {
        body = { first: last + 1, last: owned };
        last = owned;
        titleLast = owned;
        break;
      }
      continue;
    }
    if (end <= from || link === 'at' || link === 'in') break;
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
    if (state !== null && (link === 'of' || isServed(words[end - 1])) && (state.kind !== 'place' || isServed(words[end - 1])))
      side = state.countries[0] ?? null;
    last = ownName(line, end);
    titleLast = last;
  }
  return { last, titleLast, side, sides, receiving, body };
}

const RECEIVES = /^(?:sultanate|kingdom|republic|country|emirate|principality|union|commonwealth|holy|court)$/;

/** "Third Army *Area*": what a command is called after the ground that it holds. */
const AREAS = /^(?:area|region|zone|sector|district|theat(?:er|re)|frontier)$/;

/** "of the Rwandan *contingent*", "for the Polish *manufacturer*": nouns for those who are served. */
const isServed = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.capital &&
  (FIRMS.test(word.key) ||
    /^(?:contingent|side|delegation|team|unit|gendarmerie|constabulary|coastguard|legion|peacekeepers|battalion|brigade|squadron|troops|government)$/.test(
      word.key,
    ));

/** "the commander of Chad's *frontier guard*": where the nouns written small that a state owns end; the token given where none follow. */
function ownedEnd(line: Line, last: number): number {
  if (!isPossessive(line.words[last])) return last;
  let end = last + 1;
  while (end - last < 6 && /^(?:NOUN|ADJ|PROPN)$/.test(line.words[end]?.upos ?? '') && !line.words[end]?.capital) end++;
  return end > last + 1 && line.words[end - 1]?.upos !== 'ADJ' ? end : last;
}

/** "head of the procurement agency *Tawazun*": where the name after a small-written noun ends. */
function ownName(line: Line, end: number): number {
  const name = line.words[end];
  const noun = line.words[end - 1];
  if (name === undefined || noun?.body == null || noun.capital || !name.capital || isAddress(name)) return end;
  return /^[,.;)]$/.test(line.words[end + 1]?.text ?? '.') && (name.name !== 'person' || bodyNamed(name.text) !== null) ? end + 1 : end;
}

/** "Director General *ISI* Lt Gen X": a body's acronym between title and name; where it ends, or null. */
function bodyBeside(line: Line, from: number): number | null {
  const word = line.words[from];
  const next = line.words[from + 1];
  if (word === undefined || !/^[A-Z]{2,6}$/.test(word.text) || isAddress(word) || !(isAddress(next) || looksPersonal(next))) return null;
  return bodyNamed(word.text) !== null || word.name === 'organisation' ? from + 1 : null;
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
    if (state === null && !(i === from && word.body !== null) && isAddress(word) && (looksPersonal(words[i + 1]) || isAddress(words[i + 1]))) break;
    if (state !== null && (state.kind !== 'demonym' || isOfficial(words[state.last] ?? word) || isServed(words[state.last]))) {
      i = state.last;
      if (state.kind === 'demonym' && isServed(words[i])) i++;
      certain = i;
      if (isPossessive(words[i])) i++;
    } else if (
      word.modifier ||
      word.body !== null ||
      (i > from && word.capital && AREAS.test(word.key)) ||
      (i > from && word.capital && namesThing(word.text))
    ) {
      i++;
      certain = i;
    } else if (word.capital && word.rank === null && !isClosed(word)) i++;
    else if (word.key === 'of' && words[i + 1]?.key === 'the' && words[i - 1]?.body !== null && headOfState(line, i + 2) > i + 2) {
      // "Head of the Office of the President X": the one served is no title of X.
      i = headOfState(line, i + 2);
      certain = i;
    } else if (isAnd(word) && territoryFrom(territories, from) !== null && startsTitle(line, i + 1)) break;
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
  // "Head of SIBAT Brig. Gen. X": a known body, or unknown words that a rank ends.
  for (let end = Math.min(i, from + 6); certain === from && end > from; end--) {
    const known = words.slice(from, end).map((w) => w.text);
    if (bodyNamed(known.join(' ')) !== null) return end;
  }
  if (certain === from && rest > 0 && rest < 4 && isAddress(words[i])) return i;
  if (certain > from && rest > 0 && words.slice(certain, i).every(looksPersonal)) return certain;
  const organisation = words.slice(from, i).some((w) => w.name === 'organisation');
  return organisation || certain > from ? Math.max(certain, organisation ? lastOfName(words, from, i) : 0) : from;
}

/** "President", "Prime Minister" at this token: where it ends. */
const headOfState = (line: Line, i: number): number => {
  if (/^(?:president|king|queen|emir|sultan|chancellor|premier)$/.test(line.words[i]?.key ?? '')) return i + 1;
  return line.words[i]?.key === 'prime' && line.words[i + 1]?.key === 'minister' ? i + 2 : i;
};

/** Whether capitalised words that end in the noun of a title begin here: "Deputy Supreme Commander". */
const startsTitle = (line: Line, from: number): boolean => {
  for (let i = from; i < from + 4 && line.words[i]?.capital; i++) if (line.words[i]?.rank != null && line.words[i]?.body === null) return true;
  return false;
};

const lastOfName = (words: readonly Word[], from: number, until: number): number => {
  for (let i = until - 1; i >= from; i--) if ((words[i] as Word).name === 'organisation') return i + 1;
  return from;
};
