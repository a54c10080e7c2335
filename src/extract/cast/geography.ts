import { beginsOnMap, isAmericanGeorgia, isAmericanTown, mapReading, stateOfPrefix, statesOfCompound } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { isHyphen, type Line, type Word } from './words.ts';

/** Words that name a state, its people, a pair of states, or a place in one: tokens `first` up to `last`. */
export interface Territory {
  readonly first: number;
  readonly last: number;
  readonly kind: 'state' | 'demonym' | 'compound' | 'capital' | 'place' | 'seat';
  readonly countries: readonly Country[];
}

const LONGEST = 6;

/**
 * Finds every state, demonym and known place of a sentence by the words alone, the longest first; which of them are parts of names is for others to
 * say. `abbreviations` are those that the report explains as something else.
 */
export function territoriesOf(text: string, line: Line, abbreviations: ReadonlySet<string> = new Set()): readonly Territory[] {
  const found: Territory[] = [];
  for (let i = 0; i < line.words.length; i++) {
    if (!startsName(line.words[i] as Word) || abbreviations.has((line.words[i] as Word).text)) continue;
    const territory = compoundAt(line, i) ?? territoryAt(text, line, i);
    if (territory === null || isInName(line, territory)) continue;
    found.push(territory);
    i = territory.last - 1;
  }
  return found;
}

const WATERS =
  /^(?:sea|ocean|strait|straits|channel|gulf|camp|barracks|street|road|avenue|square|bridge|hotel|dollars?|rupees?|pounds?|dinars?|rials?|francs?|pesos?|won|yuan|yen|riyals?|dirhams?)$/;

/** "South *China* Sea", "Gulf of *Guinea*", "*US* dollars": seas, roads, camps and money bear the names of states and are not theirs. */
function isInName({ words }: Line, { first, last }: Territory): boolean {
  const next = words[last];
  if (
    next !== undefined &&
    WATERS.test(next.key) &&
    (next.capital || /^(?:dollar|rupee|pound|dinar|rial|franc|peso|won|yuan|yen|riyal|dirham)/.test(next.key))
  )
    return true;
  const before = words[first - 1]?.key === 'the' ? first - 2 : first - 1;
  return words[before]?.key === 'of' && words[before - 1]?.capital === true && /^(?:gulf|sea|strait|straits|bay)$/.test(words[before - 1]?.key ?? '');
}

const startsName = (word: Word): boolean => word.capital && !['The', 'In', 'On', 'At', 'He', 'It', 'A'].includes(word.text);

function territoryAt(text: string, line: Line, first: number): Territory | null {
  if (!beginsOnMap((line.words[first] as Word).text)) return null;
  for (let last = Math.min(line.words.length, first + LONGEST); last > first; last--) {
    const end = line.words[last - 1] as Word;
    if (!/[\p{L}.]$/u.test(end.text)) continue;
    if (last > first + 1 && !end.capital && !/^\p{L}/u.test(end.text)) continue;
    const form = text.slice((line.words[first] as Word).start, end.end);
    const known = readTerritory(form, line.words[first] as Word);
    if (known === null) continue;
    if (isOfTribes(line, first, last)) return null;
    return { first, last, ...(isInAmerica(text, form) ? { kind: 'place', countries: ['USA'] } : known) };
  }
  return null;
}

/** "American Indian", "Indian Country", "the Indian Health Service": of the first peoples of America, not of India. */
function isOfTribes(line: Line, first: number, last: number): boolean {
  if ((line.words[first] as Word).text !== 'Indian' || last !== first + 1) return false;
  const [next, second] = [line.words[last], line.words[last + 1]];
  return (
    line.words[first - 1]?.text === 'American' ||
    /^(?:Country|Affairs|Tribes?|Tribal|Reservations?|Nations|Child|Education|Self-Determination|Gaming)$/.test(next?.text ?? '') ||
    (next?.text === 'Health' && /^Services?$/.test(second?.text ?? ''))
  );
}

/** "Lebanon, Missouri", and Georgia among other states of America: a place of that name in the United States. */
const isInAmerica = (text: string, form: string): boolean => (form === 'Georgia' ? isAmericanGeorgia(text) : isAmericanTown(text, form));

function readTerritory(form: string, word: Word): Pick<Territory, 'kind' | 'countries'> | null {
  const reading = mapReading(form);
  if (reading === null) return null;
  // The adjective and the noun may be one word ("U.S."): a modifier's tag decides, and a noun where there is none.
  const kind = reading.kind === 'state' && word.upos === 'ADJ' && !/\s/.test(form) ? 'demonym' : reading.kind;
  return { kind, countries: [reading.country] };
}

/** "Indo-Israeli", whether it is one token or three. */
function compoundAt(line: Line, first: number): Territory | null {
  const word = line.words[first] as Word;
  const whole = /[-–—/]/.test(word.text) ? statesOfCompound(word.text) : [];
  if (whole.length > 1) return { first, last: first + 1, kind: 'compound', countries: whole };
  let last = first + 1;
  const parts = [word.text];
  while (isHyphen(line.words[last]) && line.words[last + 1]?.capital) {
    parts.push((line.words[last + 1] as Word).text);
    last += 2;
  }
  if (parts.length < 2) return null;
  const states = statesOfCompound(parts.join('-'));
  if (states.length > 1) return { first, last, kind: 'compound', countries: states };
  return stateOfPrefix(parts[0] as string) !== null && states.length > 0 ? { first, last, kind: 'compound', countries: states } : null;
}

/** The territory whose last word stands just before token `i`, or null. */
export function territoryBefore(territories: readonly Territory[], i: number): Territory | null {
  return territories.find((t) => t.last === i) ?? null;
}

/** The territory that starts at token `i`, or null. */
export function territoryFrom(territories: readonly Territory[], i: number): Territory | null {
  return territories.find((t) => t.first === i) ?? null;
}
