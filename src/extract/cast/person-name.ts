import { bodyNamed, isHonorific, isNameSuffix, isPostNominal, namesThing } from '../../knowledge/index.ts';
import { type Territory, territoryFrom } from './geography.ts';
import type { Range } from './person-spot.ts';
import { isAddress, isComma, isHyphen, isTitleAsName, joinsName, type Line, looksPersonal, type Word } from './words.ts';

/** "Permanent Secretary (Defence) X": past a short bracket. */
export function pastBrackets(line: Line, from: number): number {
  const closing = line.words.slice(from, from + 5).findIndex((w) => w.text === ')');
  return closing < 0 ? from : from + closing + 1;
}

/** "Sheikh" is an honorific before a full name and a part of the name before a single word. */
export function withSheikh(line: Line, name: Range | null): Range | null {
  if (name === null || name.last - name.first > 1 || !/^sh(?:ei|ai)kh(?:a)?$/.test(line.words[name.first - 1]?.key ?? '')) return name;
  return { first: name.first - 1, last: name.last };
}

/** Where the ranks and honorifics that start at token `i` end: "Brig.-Gen.", "H.E. Dr.". */
export function pastAddress(line: Line, from: number): number {
  let i = from;
  while (
    isAddress(line.words[i]) ||
    (i > from &&
      ((isHyphen(line.words[i]) && isAddress(line.words[i + 1])) ||
        /^(?:pilot|staff|eng\.?|\(|\))$/.test(line.words[i]?.key ?? '') ||
        isOutOfService(line.words[i])))
  )
    i++;
  return i;
}

/** "(Retd)", "Rtd.", "ret'd": a mark behind an officer's rank, never a name. */
export const isOutOfService = (word: Word | undefined): boolean => /^(?:re?t(?:['’]?d)?|retired|res)\.?$/.test(word?.key ?? '');

/** Reads a person's name that starts at token `i`; null where none does. */
export function readName(line: Line, territories: readonly Territory[], from: number): Range | null {
  const { words } = line;
  const here = territoryFrom(territories, from);
  if (here !== null && words[from]?.name !== 'person' && !(here.last === from + 1 && looksPersonal(words[from + 1]) && here.kind !== 'demonym'))
    return null;
  let i = from;
  while (i < words.length && i - from < 9) {
    const word = words[i] as Word;
    if (i > from && startsAnother(line, territories, from, i)) break;
    if ((looksPersonal(word) || isTitleAsName(words, i)) && !(line.shouting && word.upos === 'VERB' && word.name !== 'person')) i++;
    else if (endsInSmallWord(line, from, i)) i++;
    else if (i > from && joinsName(word) && (looksPersonal(words[i + 1]) || joinsName(words[i + 1]) || isHyphen(words[i + 1]))) i++;
    else if (i > from && isHonorific(word.text) && word.capital && word.text.length < 4 && !word.text.endsWith('.')) i++;
    else if (i > from && /^['’‘ʿ]$/.test(word.text) && word.start === words[i - 1]?.end && (looksPersonal(words[i + 1]) || joinsName(words[i + 1])))
      i++;
    else if (
      i > from &&
      isHyphen(word) &&
      word.start === words[i - 1]?.end &&
      /^\p{L}/u.test(words[i + 1]?.text ?? '') &&
      words[i + 1]?.start === word.end
    )
      i += 2;
    else if (i > from && isComma(word) && /^(?:jr|sr)\.?$/i.test(words[i + 1]?.text ?? '')) i += 2;
    else if (i === from && joinsName(word) && word.name === 'person' && looksPersonal(words[i + 1])) i++;
    else if (i > from && word.capital && isNameSuffix(word.text)) i++;
    else break;
  }
  // Where all is in capitals, letters behind the name may be the name.
  while (!line.shouting && i - from > 1 && isPostNominal((words[i - 1] as Word).text)) i--;
  if (i === from) return null;
  const only = words[from] as Word;
  if (i === from + 1 && (namesThing(only.text) || bodyNamed(only.text) !== null)) return null;
  if (i === from + 1 && only.name === null && (only.text.length < 2 || /^[A-Z.]{2,}$/.test(only.text)) && !line.shouting) return null;
  if (i === from + 1 && (only.name === 'organisation' || only.name === 'armament' || only.name === 'event')) return null;
  return { first: from, last: i };
}

/** "Minister Daniel Kibet *Too* flew": a family name that is a small word of English as well, written large inside a sentence behind a given name. */
const endsInSmallWord = ({ words, shouting }: Line, from: number, i: number): boolean =>
  !shouting &&
  i > from &&
  words[i]?.capital === true &&
  /^(?:too|so|no|my|he|do|an|than|may|such)$/.test(words[i]?.key ?? '') &&
  words[i - 1]?.name === 'person' &&
  words[i]?.name === null &&
  words[i + 1]?.capital !== true;

/** Whether a further capitalised word begins another name: a state, or what the reader took for another kind of name. */
function startsAnother(line: Line, territories: readonly Territory[], from: number, i: number): boolean {
  const word = line.words[i] as Word;
  const state = territoryFrom(territories, i);
  if (word.name === 'person')
    return (
      word.nameAt !== line.words[i - 1]?.nameAt &&
      line.words[i - 1]?.name === 'person' &&
      i - from > 1 &&
      line.words[i - 1]?.capital === true &&
      !joinsName(line.words[i - 1])
    );
  // A surname may look like a nationality: "Ronit Israeli", and then no noun follows.
  if (state !== null)
    return (
      i - from !== 1 ||
      state.kind !== 'demonym' ||
      /^[A-Z.]+$/.test(word.text) ||
      state.last - state.first > 1 ||
      /^(?:NOUN|PROPN|ADJ)$/.test(line.words[i + 1]?.upos ?? '')
    );
  return word.name !== null && word.nameAt !== line.words[i - 1]?.nameAt && line.words[i - 1]?.name === 'person';
}
