import { bodyNamed, isAgency, isHonorific, isNameSuffix, isRankWord, namesThing, stateOfPlace } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { type Territory, territoryFrom } from './geography.ts';
import type { TitlePhrase } from './title.ts';
import { isAddress, isComma, isHyphen, isOfficial, isTitleAsName, joinsName, type Line, looksPersonal, type Word } from './words.ts';

/** One place that names a person, with the titles that stand around the name. Tokens; `last` exclusive. */
export interface PersonSpot {
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly titles: readonly TitlePhrase[];
  /** A military rank or honorific before the name, where no other title stands there: tokens. */
  readonly address: { readonly first: number; readonly last: number } | null;
  /** "… of France" after the name. */
  readonly ofState: Country | null;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Finds the persons that a sentence names: after titles, as the reader found them, and in apposition to a title. Phrases without a person are left over. */
export function personsOf(
  line: Line,
  territories: readonly Territory[],
  phrases: readonly TitlePhrase[],
): { readonly persons: readonly PersonSpot[]; readonly offices: readonly TitlePhrase[] } {
  const attached = new Set<TitlePhrase>();
  const spots: PersonSpot[] = [];
  for (const phrase of phrases) {
    const found = nameAfter(line, territories, phrase);
    if (found === null || spots.some((s) => s.nameFirst < found.last && found.first < s.nameLast)) continue;
    attached.add(phrase);
    spots.push(spotOf(line, territories, found, phrase));
    if (phrase.plural) spots.push(...sharing(line, territories, found, phrase));
    if (phrase.plural && phrase.sides.length > 1) distribute(spots, phrase);
  }
  for (const found of namesOfReader(line, territories, spots)) spots.push(spotOf(line, territories, found, null));
  for (const found of namesBefore(line, territories, phrases, attached, spots)) spots.push(spotOf(line, territories, found, null));
  spots.sort((a, b) => a.nameFirst - b.nameFirst);
  const titled = spots.map((spot) => withAppositions(line, withFormer(line, spot, phrases, attached), phrases, attached));
  return { persons: titled, offices: phrases.filter((p) => !attached.has(p) && !titled.some((s) => p.head >= s.nameFirst && p.head < s.nameLast)) };
}

function nameAfter(line: Line, territories: readonly Territory[], phrase: TitlePhrase): Range | null {
  const { words } = line;
  let i = phrase.last;
  const comma = isComma(words[i]);
  if (comma) {
    // "India's security chief, A. B. Rao, …": only a definite title can have a name in apposition.
    if ((phrase.plural && phrase.sides.length < 2) || (phrase.determiner !== 'the' && phrase.owner === null && phrase.side === null)) return null;
    i++;
  }
  if (words[i]?.text === '(') i = pastBrackets(line, i);
  i = pastAddress(line, i);
  const name = withSheikh(line, readName(line, territories, i));
  if (name === null) return null;
  if (comma && name.last - name.first < 2 && words[name.first]?.name !== 'person') return null;
  if (comma && !/^(?:PUNCT|ADP|CCONJ|VERB|AUX|SCONJ|ADV|PRON)$/.test(words[name.last]?.upos ?? 'PUNCT')) return null;
  if (comma && !/^[,.;:)—–-]$|^(?:and|who|on|in|at)$/.test(words[name.last]?.text ?? '.')) return null;
  return name;
}

/** "Permanent Secretary (Defence) X": past a short bracket. */
function pastBrackets(line: Line, from: number): number {
  const closing = line.words.slice(from, from + 5).findIndex((w) => w.text === ')');
  return closing < 0 ? from : from + closing + 1;
}

/** "Sheikh" is an honorific before a full name and a part of the name before a single word. */
function withSheikh(line: Line, name: Range | null): Range | null {
  if (name === null || name.last - name.first > 1 || !/^sh(?:ei|ai)kh(?:a)?$/.test(line.words[name.first - 1]?.key ?? '')) return name;
  return { first: name.first - 1, last: name.last };
}

/** Where the ranks and honorifics that start at token `i` end: "Brig.-Gen.", "H.E. Dr.". */
function pastAddress(line: Line, from: number): number {
  let i = from;
  while (
    isAddress(line.words[i]) ||
    (i > from &&
      ((isHyphen(line.words[i]) && isAddress(line.words[i + 1])) || /^(?:pilot|staff|eng\.?|\(|retd\.?|ret\.?|\))$/.test(line.words[i]?.key ?? '')))
  )
    i++;
  return i;
}

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
    else if (i > from && joinsName(word) && (looksPersonal(words[i + 1]) || joinsName(words[i + 1]) || isHyphen(words[i + 1]))) i++;
    else if (i > from && isHonorific(word.text) && word.capital && !word.text.endsWith('.')) i++;
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
  if (i === from) return null;
  const only = words[from] as Word;
  if (i === from + 1 && (namesThing(only.text) || bodyNamed(only.text) !== null)) return null;
  if (i === from + 1 && only.name === null && (only.text.length < 2 || /^[A-Z.]{2,}$/.test(only.text)) && !line.shouting) return null;
  if (i === from + 1 && (only.name === 'organisation' || only.name === 'armament' || only.name === 'event')) return null;
  return { first: from, last: i };
}

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
  // A surname may look like a nationality: "Maayan Israeli", and then no noun follows.
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

function spotOf(line: Line, territories: readonly Territory[], name: Range, phrase: TitlePhrase | null): PersonSpot {
  const { words } = line;
  let before = name.first;
  while (before > (phrase?.last ?? 0) && (isAddress(words[before - 1]) || (isHyphen(words[before - 1]) && isAddress(words[before])))) before--;
  let last = name.last;
  let ofState: Country | null = null;
  if (words[last]?.key === 'of') {
    const from = words[last + 1]?.key === 'the' ? last + 2 : last + 1;
    const state = territoryFrom(territories, from);
    if (state !== null && (state.kind === 'state' || state.kind === 'demonym')) {
      ofState = state.countries[0] ?? null;
      last = state.last;
    }
  }
  const ranked = before < name.first && words.slice(before, name.first).some((w) => isRankWord(w.text));
  return {
    first: phrase?.first ?? before,
    last,
    nameFirst: name.first,
    nameLast: name.last,
    titles: phrase === null ? [] : [phrase],
    address: ranked && phrase === null ? { first: before, last: name.first } : null,
    ofState,
  };
}

/** "Ministers Rossi and Dupont": the second and third share the title. */
function sharing(line: Line, territories: readonly Territory[], first: Range, phrase: TitlePhrase): PersonSpot[] {
  const spots: PersonSpot[] = [];
  let end = first.last;
  while (isComma(line.words[end]) || line.words[end]?.key === 'and') {
    const from = line.words[end + 1]?.key === 'and' ? end + 2 : end + 1;
    const name = readName(line, territories, from);
    if (name === null) break;
    spots.push({ ...spotOf(line, territories, name, null), titles: [phrase] });
    end = name.last;
  }
  return spots;
}

/** "his German and Dutch counterparts, A and B": each bears the title for the state in the same place of the list. */
function distribute(spots: PersonSpot[], phrase: TitlePhrase): void {
  const own = spots.filter((s) => s.titles.includes(phrase));
  if (own.length !== phrase.sides.length) return;
  own.forEach((spot, k) => {
    spots[spots.indexOf(spot)] = { ...spot, titles: [{ ...phrase, side: phrase.sides[k] ?? null }] };
  });
}

/** The reader's persons that no title led to, without the title words that it took in. */
function namesOfReader(line: Line, territories: readonly Territory[], spots: readonly PersonSpot[]): Range[] {
  const found: Range[] = [];
  for (const name of line.sentence.names) {
    if (name.type !== 'person' || line.words[name.first]?.name !== 'person') continue;
    if (
      bodyNamed(
        line.words
          .slice(name.first, name.last)
          .map((w) => w.text)
          .join(' '),
      ) !== null
    )
      continue;
    let { first } = name;
    if (
      first > 0 &&
      bodyNamed(
        line.words
          .slice(first - 1, name.last)
          .map((w) => w.text)
          .join(' '),
      ) !== null
    )
      continue;
    const ahead = territoryFrom(territories, first);
    if (ahead !== null && ahead.last < name.last && isOfficial(line.words[ahead.last] as Word)) first = ahead.last;
    while (
      first < name.last &&
      (bodyNamed((line.words[first] as Word).text) !== null ||
        isAddress(line.words[first]) ||
        (isOfficial(line.words[first] as Word) && first + 1 < name.last))
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
    const range = { first, last: line.shouting ? Math.min(read.last, name.last) : Math.max(read.last, Math.min(name.last, read.last)) };
    if (!found.some((f) => f.first < range.last && range.first < f.last)) found.push(range);
  }
  return found;
}

/** Two or more capitalised words before the comma of an apposition are a name though the reader saw none: "Hossein Rezai, Iran's foreign minister,". */
function namesBefore(
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
  if (last - first === 1 && (first === 0 || /^[A-Z]+$/.test(end.text)) && stateOfPlace(end.text) !== null) return false;
  if (isAgency(end.text) || ((line.words[first] as Word).text.length < 2 && isHyphen(line.words[first + 1]))) return false;
  const next = line.words[last];
  if (last - first === 1 && stateOfPlace(end.text) !== null && next?.capital === true && next.name !== 'person') return false;
  return !(last - first === 1 && (end.rank !== null || end.body !== null)) && !namesThing(end.text);
}

/** "Chairman and Managing Director X": the title before "and" is X's as well, unless it has an article of its own ("the President and Minister X"). */
function withFormer(line: Line, spot: PersonSpot, phrases: readonly TitlePhrase[], attached: Set<TitlePhrase>): PersonSpot {
  const own = spot.titles[0];
  if (own === undefined || own.first !== spot.first || line.words[own.first - 1]?.key !== 'and') return spot;
  const former = phrases.find((p) => p.last === own.first - 1 && !attached.has(p) && !p.plural && !p.counterpart && p.determiner === null);
  if (former === undefined) return spot;
  attached.add(former);
  return {
    ...spot,
    first: former.first,
    titles: [former, { ...own, side: own.side ?? former.side, owner: own.owner ?? former.owner, body: own.body ?? former.body }],
  };
}

/** Takes over the titles that stand behind a name, between commas or in brackets: "Amir Rao, the defence minister of …,". */
function withAppositions(line: Line, spot: PersonSpot, phrases: readonly TitlePhrase[], attached: Set<TitlePhrase>): PersonSpot {
  let { last } = spot;
  const titles = [...spot.titles];
  for (;;) {
    const opening = line.words[last];
    const joins = titles.length > spot.titles.length && opening?.key === 'and';
    if (opening === undefined || !(isComma(opening) || opening.text === '(' || joins)) break;
    const phrase = phrases.find((p) => p.first === last + 1 && !attached.has(p) && !p.plural);
    if (phrase === undefined || !closesApposition(line, spot, phrase)) break;
    attached.add(phrase);
    titles.push(phrase);
    last = phrase.last;
  }
  return titles.length === spot.titles.length ? spot : { ...spot, titles, last };
}

function closesApposition(line: Line, spot: PersonSpot, phrase: TitlePhrase): boolean {
  const after = line.words[phrase.last];
  if (after === undefined || /^[,.;:)—–]$/.test(after.text)) return true;
  if (after.upos === 'VERB' || after.upos === 'AUX') return line.words[spot.first - 1]?.upos !== 'ADP' && spot.first === 0;
  return after.key === 'and' || after.key === 'who' || after.upos === 'ADP' || after.key === 'since' || after.key === 'to';
}
