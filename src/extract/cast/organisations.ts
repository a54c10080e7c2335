import { beginsBody, bodyNamed, isAgency, namesThing, respelt } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { type Territory, territoryBefore, territoryFrom } from './geography.ts';
import type { PersonSpot } from './persons.ts';
import type { Owner } from './title.ts';
import { isAddress, isAnd, isClosed, isComma, isHyphen, isPossessive, type Line, type Word } from './words.ts';

/** One place that names or describes an organisation. Tokens; `last` exclusive. */
export interface BodySpot {
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
  /** Written as a name; otherwise an office that only a description names ("the embassy"). */
  readonly proper: boolean;
  readonly country: Country | null;
  readonly owner: Owner | null;
  /** What tells it from other bodies of the same state: its words, in one order and spelling. */
  readonly key: string;
  /** An office of a state, which takes the state's country. */
  readonly official: boolean;
  /** The words that another spot's brackets explain: "DRDO (Defence Research …)": the first token of the fuller form. */
  readonly explains: number | null;
  readonly plural: boolean;
  /** The states that have a body of this very name, where there are several. */
  readonly among: readonly Country[];
}

/** Small-written nouns that stand for an office of a state. */
const OFFICES = new Set([
  'ministry',
  'embassy',
  'consulate',
  'army',
  'navy',
  'military',
  'parliament',
  'department',
  'agency',
  'directorate',
  'police',
  'force',
  'forces',
  'mission',
  'secretariat',
  'bureau',
  'commission',
  'command',
]);
const BARE = new Set(['ministry', 'embassy', 'consulate', 'army', 'navy', 'military', 'parliament', 'directorate', 'department', 'agency']);
/** Capitalised nouns that make a name of the words before them even where the reader saw none. */
const STRONG = new Set(
  'ministry department directorate bureau agency authority embassy consulate commission command council secretariat organization corporation institute university ltd limited inc forces force army navy bank committee corps office'.split(
    ' ',
  ),
);

/** Finds the organisations of a sentence: known ones, those whose noun tells, those the reader saw, and offices that are only described. */
export function organisationsOf(text: string, line: Line, territories: readonly Territory[], persons: readonly PersonSpot[]): readonly BodySpot[] {
  const taken = line.words.map(() => false);
  for (const p of persons) for (let k = p.nameFirst; k < p.nameLast; k++) taken[k] = true;
  const spots: BodySpot[] = [];
  const add = (spot: BodySpot | null): void => {
    if (spot === null || taken.slice(spot.nameFirst, spot.nameLast).some(Boolean) || isPlaceHere(line, territories, spot)) return;
    for (let k = spot.nameFirst; k < spot.nameLast; k++) taken[k] = true;
    spots.push(spot);
  };
  for (let i = 0; i < line.words.length; i++) if (!taken[i] && (line.words[i] as Word).capital) add(knownAt(text, line, territories, i, 2));
  for (let i = line.words.length - 1; i >= 0; i--) {
    const word = line.words[i] as Word;
    if (word.body === null || taken[i] || word.upos === 'VERB') continue;
    add(word.capital ? namedAround(text, line, territories, i) : describedAround(text, line, territories, i));
  }
  for (let i = 0; i < line.words.length; i++) if (!taken[i] && (line.words[i] as Word).capital) add(knownAt(text, line, territories, i, 1));
  for (const name of line.sentence.names) {
    if (name.type === 'organisation') add(asRead(text, line, territories, name.first, name.last));
  }
  spots.sort((a, b) => a.first - b.first);
  return spots.map((spot) => ({ ...spot, explains: explained(text, line, spot, spots) }));
}

/** States and towns are none, though one may end like a body ("West Bank"); a seat of power is a place where someone is "at" or "in" it. */
function isPlaceHere(line: Line, territories: readonly Territory[], spot: BodySpot): boolean {
  const around = territories.find((t) => t.first <= spot.nameFirst && spot.nameLast <= t.last);
  const crossing = territories.some((t) => t.first < spot.nameFirst && spot.nameFirst < t.last);
  if (around === undefined) return crossing;
  if (around.kind !== 'seat') return true;
  const before = line.words[around.first - 1]?.key === 'the' ? around.first - 2 : around.first - 1;
  return /^(?:at|in|to|from|outside|near|inside)$/.test(line.words[before]?.key ?? '');
}

/** A name around a capitalised noun: "Vietnamese Defense Ministry", "Directorate for Defense R&D". */
function namedAround(text: string, line: Line, territories: readonly Territory[], noun: number): BodySpot | null {
  const { words } = line;
  let first = noun;
  while (first > 0) {
    const before = words[first - 1] as Word;
    const state = territoryBefore(territories, first);
    if (state !== null && insideFirm(line, state, noun)) first = state.first - 1;
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
  if (!known && word.body === 'other' && !inName && last - first < 2) return null;
  const next = words[last];
  if (last - first === 1 && !known && next !== undefined && next.rank === null && next.capital && !isClosed(next)) return null;
  // One word alone ("the Ministry", "the Department") refers back, however it is written.
  return bodySpot(
    text,
    line,
    territories,
    first,
    last,
    noun,
    known || last - first > 1 || line.shouting || territoryBefore(territories, first) !== null,
  );
}

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

/** "the Israeli defense ministry", "its embassy": an office that is described, not named. */
function describedAround(text: string, line: Line, territories: readonly Territory[], noun: number): BodySpot | null {
  const word = line.words[noun] as Word;
  const bare = respelt(word.text).replace(/ies$/, 'y').replace(/s$/, '');
  if (!OFFICES.has(word.key) && !OFFICES.has(bare)) return null;
  let first = noun;
  while (
    first > 0 &&
    (line.words[first - 1] as Word).modifier &&
    !/^(?:senior|top|first|new|joint|general|special)$/.test((line.words[first - 1] as Word).key)
  )
    first--;
  const qualified = first < noun || territoryBefore(territories, first) !== null;
  if (!qualified && !BARE.has(bare)) return null;
  const before = line.words[first - 1];
  const definite =
    before !== undefined && (before.key === 'the' || isPossessive(before) || ['its', 'their', 'his', 'her', 'our'].includes(before.key));
  const adjectival = /^(?:NOUN|PROPN)$/.test(line.words[noun + 1]?.upos ?? '') && (word.key === 'military' || word.key === 'army');
  if (adjectival || (word.key === 'military' && word.upos === 'ADJ')) return null;
  if (!definite && territoryBefore(territories, first) === null && !(qualified && bare === 'ministry')) return null;
  return bodySpot(text, line, territories, first, noun + 1, noun, false);
}

const LONGEST = 8;

/** A body of general knowledge that starts at this token, the longest form first. */
function knownAt(text: string, line: Line, territories: readonly Territory[], first: number, shortest: number): BodySpot | null {
  const { words } = line;
  if (words[first]?.key === 'the' || !beginsBody((words[first] as Word).text)) return null;
  for (let last = Math.min(words.length, first + LONGEST); last >= first + shortest; last--) {
    const end = words[last - 1] as Word;
    if (!end.capital && last > first + 1 && !/^\d+$/.test(end.text)) continue;
    const known = bodyNamed(text.slice((words[first] as Word).start, end.end));
    if (known === null) continue;
    const only = words[first] as Word;
    if (last === first + 1 && only.name !== null && only.name !== 'organisation' && only.name !== 'place') return null;
    if (territoryFrom(territories, first) !== null && territoryFrom(territories, first)?.kind !== 'seat' && last === first + 1) return null;
    const further = furtherName(line, last);
    if (further > last) return { ...bodySpot(text, line, territories, first, further, further - 1, true), country: known.country, official: false };
    if (isAgency(only.text)) return null;
    return {
      ...bodySpot(text, line, territories, first, last, last - 1, true),
      country: known.country,
      among: known.among,
      key: keyOf(known.name),
      official: false,
    };
  }
  return null;
}

/** A known name may go on: "Hanwha *Systems*", "Hindustan Aeronautics *Ltd*". */
function furtherName(line: Line, last: number): number {
  let end = last;
  while (line.words[end]?.capital && line.words[end]?.body === 'other') end++;
  return end;
}

/** What the reader took for an organisation, without what is none of it; null where the words say that it is no one. */
function asRead(text: string, line: Line, territories: readonly Territory[], from: number, until: number): BodySpot | null {
  const { words } = line;
  let first = from;
  while (first < until && ((words[first] as Word).key === 'the' || !/\p{L}/u.test((words[first] as Word).text))) first++;
  const owner = territoryFrom(territories, first);
  if (owner !== null && owner.last < until && isPossessive(words[owner.last])) first = owner.last + 1;
  if (first >= until || isAddress(words[first]) || isAgency((words[first] as Word).text)) return null;
  const whole = territoryFrom(territories, first);
  if (whole !== null && whole.last >= until) return null;
  const end = words[until - 1] as Word;
  const named = words.slice(first, until);
  if (
    isHyphen(words[until]) ||
    isHyphen(words[first - 1]) ||
    named.every((w, k) => isHyphen(w) || territories.some((t) => t.first <= first + k && first + k < t.last))
  )
    return null;
  if (
    (namesThing((words[first] as Word).text) && /^(?:of|for)$/.test(words[first + 1]?.key ?? '')) ||
    (named.some((w) => w.rank !== null && w.capital) && end.body === null)
  )
    return null;
  if (named.length === 1 && (isAbstract(end) || isAgency(end.text) || end.text.length < 2)) return null;
  if (end.rank !== null || namesThing(end.text) || (until - first === 1 && (end.modifier || end.body !== null))) return null;
  if (!(words[first] as Word).capital && until - first < 2) return null;
  if (words.slice(first, until).every((w) => !w.capital)) return null;
  return bodySpot(text, line, territories, first, until, until - 1, true);
}

/** Ordinary words that a heading or a title writes large: "Innovation", "Resilience". */
const isAbstract = (word: Word): boolean =>
  /(?:ness|tion|sion|ment|ity|ship|ance|ence|ology|ogy|ism|cy|ies|ing|ers|ors|ists|al|ic|ive)$/.test(word.key) && !/^[A-Z]+$/.test(word.text);

function bodySpot(_text: string, line: Line, territories: readonly Territory[], from: number, last: number, noun: number, proper: boolean): BodySpot {
  const { words } = line;
  let first = from;
  let nameFirst = from;
  let country: Country | null = null;
  let owner: Owner | null = null;
  const state = territoryBefore(territories, from);
  if (state !== null && (state.kind === 'state' || state.kind === 'demonym') && words[state.first]?.name !== 'person') {
    country = state.countries[0] ?? null;
    first = state.first;
    nameFirst = state.first;
  } else if (isPossessive(words[from - 1])) {
    const before = territoryBefore(territories, from - 1);
    if (before !== null && before.kind !== 'place') {
      country = before.countries[0] ?? null;
      first = before.first;
    }
  }
  const within = territories.find((t) => t.first >= from && t.last <= last && (t.kind === 'state' || t.kind === 'demonym'));
  if (country === null && within !== undefined) country = within.countries[0] ?? null;
  const article = words[first - 1];
  if (article !== undefined && ['his', 'her', 'its', 'their'].includes(article.key)) owner = { kind: 'pronoun', token: first - 1 };
  if (article !== undefined && ['the', 'his', 'her', 'its', 'their', 'both', 'an', 'a'].includes(article.key)) first--;
  const own = words
    .slice(from, last)
    .map((w) => w.text)
    .join(' ');
  const known = bodyNamed(own);
  return {
    first,
    last,
    nameFirst,
    nameLast: last,
    proper,
    country: country ?? known?.country ?? null,
    owner,
    key: keyOf(
      known?.name ?? own,
      territories.filter((t) => t.first >= from && t.last <= last).flatMap((t) => words.slice(t.first, t.last).map((w) => respelt(w.text))),
    ),
    official: (words[noun] as Word).body === 'state' && known === null,
    explains: null,
    among: known?.among ?? [],
    plural: /(?:ies|[^s]s)$/.test((words[noun] as Word).key) && !/forces|corps|industries|systems/.test((words[noun] as Word).key),
  };
}

const EMPTY = new Set(['of', 'for', 'the', 'and', '&', 'affairs', '-', "'s", '’s', ',', '.']);

/** The words of a name that tell, in alphabetical order, so that "Ministry of Defence" and "Defense Ministry" are one. */
export function keyOf(name: string, without: readonly string[] = []): string {
  const words = respelt(name)
    .replace(/\br ?(?:&|and) ?d\b/g, 'research development')
    .replace(/['’]s\b/g, '')
    .replace(/^mod$/, 'defense ministry')
    .replace(/^mo?fa$/, 'foreign ministry')
    .split(/[\s-]+/)
    .filter((w) => w !== '' && !EMPTY.has(w) && !without.includes(w));
  return [...new Set(words)].sort().join(' ');
}

/** In "DRDO (Defence Research and Development Organisation)" the brackets hold the same body: the first token of the other form. */
function explained(text: string, line: Line, spot: BodySpot, spots: readonly BodySpot[]): number | null {
  if (line.words[spot.nameFirst - 1]?.text !== '(') return null;
  const alone =
    spot.nameLast - spot.nameFirst === 1 &&
    line.words[spot.nameLast]?.text === ')' &&
    /^[A-Z][A-Za-z&.-]*[A-Z]$/.test((line.words[spot.nameFirst] as Word).text);
  const before = spots.find((s) => s.nameLast === spot.nameFirst - 1);
  if (before === undefined) return null;
  if (alone) return before.nameFirst;
  const initials = (s: BodySpot): string =>
    line.words
      .slice(s.nameFirst, s.nameLast)
      .filter((w) => w.capital)
      .map((w) => w.text[0])
      .join('');
  const form = (s: BodySpot): string =>
    text.slice((line.words[s.nameFirst] as Word).start, (line.words[s.nameLast - 1] as Word).end).replace(/\./g, '');
  const acronym = (a: BodySpot, b: BodySpot): boolean =>
    /^[A-Z&]{2,8}$/.test(form(a).split(' ').at(-1) ?? '') && initials(b).endsWith((form(a).split(' ').at(-1) ?? '').slice(-2));
  return acronym(spot, before) || acronym(before, spot) ? before.nameFirst : null;
}
