import { bodyNamed, namesThing, respelt } from '../../knowledge/index.ts';
import { STRONG } from './body-described.ts';
import { bodySpot } from './body-key.ts';
import type { BodySpot } from './body-spot.ts';
import { type Territory, territoryBefore, territoryFrom } from './geography.ts';
import { isAnd, isClosed, isComma, isHyphen, isPossessive, type Line, type Word } from './words.ts';

/** A name around a capitalised noun: "Vietnamese Defense Ministry", "Directorate for Defense R&D". */
export function namedAround(text: string, line: Line, territories: readonly Territory[], noun: number): BodySpot | null {
  const { words } = line;
  let first = noun;
  while (first > 0) {
    const before = words[first - 1] as Word;
    const state = territoryBefore(territories, first);
    if (state !== null && insideFirm(line, state, noun)) first = state.first - 1;
    // "the Western Mindanao Command", "the Gaza Division": a place is a part of the name of a command.
    else if (state?.kind === 'place' && /^(?:command|division|brigade|regiment|fleet|corps)$/.test((words[noun] as Word).key)) first = state.first;
    // "the Lagos Chamber of Commerce", "Doha Steel Holding": of a firm or a society.
    else if ((state?.kind === 'place' || state?.kind === 'capital') && (words[noun] as Word).body === 'other' && !isPossessive(words[first]))
      first = state.first;
    else if (state !== null) break;
    else if (isPossessive(before) && /^(?:people|peoples|women|workers|children)$/.test(words[first - 2]?.key ?? '') && words[first - 2]?.capital)
      first -= 2;
    else if (isPossessive(before) && words[first - 2]?.rank != null && words[first - 2]?.capital && territoryBefore(territories, first - 1) === null)
      first -= 2;
    else if (isHyphen(before) && before.start === words[first - 2]?.end && words[first]?.start === before.end) first -= 2;
    else if (before.capital && joinable(line, first - 1)) first--;
    else if ((isAnd(before) || isComma(before)) && words[first - 2]?.capital && joinsBody(line, first - 1)) first -= 2;
    else break;
  }
  const last = complementOf(line, territories, noun);
  const word = words[noun] as Word;
  if ((word.key === 'administration' || word.key === 'government') && (first === noun || last > noun + 1 || first > noun - 3)) return null;
  const inName = words.slice(first, last).some((w) => w.name === 'organisation');
  const otherName = word.name === 'armament' || word.name === 'event' || word.name === 'work';
  const known = bodyNamed(text.slice((words[first] as Word).start, (words[last - 1] as Word).end)) !== null;
  if (!known && namesThing((words[last - 1] as Word).text) && !STRONG.has(respelt(word.text))) return null;
  if (!known && !inName && (otherName || !STRONG.has(respelt(word.text)))) return null;
  if (!known && word.body === 'other' && !inName && (last - first < 2 || isGenericFirm(words[first] as Word))) return null;
  const next = words[last];
  if (last - first === 1 && !known && next !== undefined && next.rank === null && next.capital && !isClosed(next)) return null;
  if (!known && next?.capital === true && namesThing(next.text)) return null;
  // One word alone ("the Ministry", "the Department") refers back, however it is written.
  return bodySpot(line, territories, first, last, noun, known || last - first > 1 || line.shouting || territoryBefore(territories, first) !== null);
}

/** "Emerging Technologies", "Defence Industries": fields, not firms. */
const isGenericFirm = (first: Word): boolean =>
  first.modifier || /^(?:emerging|critical|new|digital|global|clean)$/.test(first.key) || namesThing(first.text);

/** "Coal India Limited": a firm's name may hold a state in its middle. */
const insideFirm = (line: Line, state: Territory, noun: number): boolean =>
  state.kind === 'state' &&
  state.first > 1 &&
  (line.words[noun] as Word).body === 'other' &&
  line.words[state.first - 1]?.capital === true &&
  joinable(line, state.first - 1) &&
  line.words[state.first - 1]?.rank === null;

function joinable(line: Line, i: number): boolean {
  const word = line.words[i] as Word;
  // "Defence Minister Army General": a title's noun is no part of a body's name.
  if (word.rank !== null && word.rank !== 'military' && word.body === null && word.key !== 'chief' && word.name !== 'organisation') return false;
  if (word.name === 'person' || isClosed(word) || !/\p{L}/u.test(word.text)) return false;
  if (i === 0 && word.name !== 'organisation' && !word.modifier && word.upos !== 'PROPN') return false;
  return !(word.upos === 'VERB' && line.shouting && word.name !== 'organisation');
}

/** "and" inside a name: between words of offices, or where the reader holds both sides for one name. */
function joinsBody(line: Line, i: number): boolean {
  const before = line.words[i - 1] as Word;
  const after = line.words[i + 1] as Word;
  if (before.name === 'organisation' && before.nameAt === after.nameAt) return true;
  if (before.body !== null || before.rank !== null) return false;
  if (isComma(line.words[i])) return before.modifier && line.words.slice(i, i + 6).some(isAnd);
  return before.modifier || namesThing(before.text) || line.words[i]?.text === '&';
}

/** "of Defence", "for Defense R&D", "of Israel" after the noun: where it ends. */
function complementOf(line: Line, territories: readonly Territory[], noun: number): number {
  const { words } = line;
  let last = noun + 1;
  if (words[last]?.key !== 'of' && words[last]?.key !== 'for') return last;
  let i = words[last + 1]?.key === 'the' ? last + 2 : last + 1;
  const state = territoryFrom(territories, i);
  if (state !== null) return state.last;
  while (i < words.length && i - noun < 12) {
    const word = words[i] as Word;
    if (word.name === 'person' && !word.modifier) break;
    if (territoryFrom(territories, i) !== null) break;
    if (word.rank !== null && word.body === null && !word.modifier) break;
    if (word.capital && !isClosed(word)) last = ++i;
    else if ((isAnd(word) || isHyphen(word) || word.key === 'of') && words[i + 1]?.capital && i > noun + 2 && !territoryFrom(territories, i + 1)) i++;
    else if (isComma(word) && words[i + 1]?.capital && words[i + 1]?.name === 'organisation' && words[i - 1]?.name === 'organisation') i++;
    else break;
  }
  return last;
}
