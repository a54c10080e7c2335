import { armamentsNamed, isOutlet, namesThing } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { describedAround } from './body-described.ts';
import { bodySpot, isAbstract } from './body-key.ts';
import { knownAt } from './body-known.ts';
import { namedAround } from './body-named.ts';
import type { BodySpot } from './body-spot.ts';
import { type Territory, territoryBefore, territoryFrom } from './geography.ts';
import { FIRMS } from './misread.ts';
import type { PersonSpot } from './person-spot.ts';
import { isAddress, isHyphen, isPossessive, type Line, SHIPS, type Word } from './words.ts';

/** Finds the organisations of a sentence: known ones, those whose noun tells, those the reader saw, and offices that are only described. */
export function organisationsOf(text: string, line: Line, territories: readonly Territory[], persons: readonly PersonSpot[]): readonly BodySpot[] {
  const taken = line.words.map(() => false);
  for (const p of persons) for (let k = p.nameFirst; k < p.nameLast; k++) taken[k] = true;
  const spots: BodySpot[] = [];
  const add = (spot: BodySpot | null): void => {
    if (
      spot === null ||
      taken.slice(spot.nameFirst, spot.nameLast).some(Boolean) ||
      isPlaceHere(line, territories, spot) ||
      isArmament(text, line, spot)
    )
      return;
    for (let k = spot.nameFirst; k < spot.nameLast; k++) taken[k] = true;
    spots.push(spot);
  };
  for (let i = 0; i < line.words.length; i++) if (!taken[i] && (line.words[i] as Word).capital) add(knownAt(text, line, territories, i, 2));
  for (let i = line.words.length - 1; i >= 0; i--) {
    const word = line.words[i] as Word;
    if (word.body === null || taken[i] || word.upos === 'VERB') continue;
    add(word.capital ? namedAround(text, line, territories, i) : describedAround(line, territories, i));
  }
  for (let i = 0; i < line.words.length; i++) if (!taken[i] && (line.words[i] as Word).capital) add(knownAt(text, line, territories, i, 1));
  for (const name of line.sentence.names) {
    if (name.type === 'organisation') add(asRead(line, territories, name.first, name.last));
  }
  spots.sort((a, b) => a.first - b.first);
  return spots.map((spot) => ({ ...spot, explains: explained(text, line, spot, spots) }));
}

/** Whether the whole of a short name is a weapon's ("Rafale", "Tejas"): the reader often takes one for a firm. */
function isArmament(text: string, line: Line, spot: BodySpot): boolean {
  if (!spot.proper || spot.official || spot.country !== null || spot.nameLast - spot.nameFirst > 4) return false;
  const name = text.slice((line.words[spot.nameFirst] as Word).start, (line.words[spot.nameLast - 1] as Word).end);
  return armamentsNamed(name).some((term) => term.start === 0 && term.end === name.length);
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

/** What the reader took for an organisation, without what is none of it; null where the words say that it is no one. */
function asRead(line: Line, territories: readonly Territory[], from: number, readUntil: number): BodySpot | null {
  const { words } = line;
  let until = readUntil;
  while (until > from && /^(?:of|for|and|the|&|-|in|at)$/.test((words[until - 1] as Word).key)) until--;
  // "Berg & Sohn", of which the reader may see the first half alone.
  if (words[until]?.text === '&' && words[until + 1]?.capital === true) until += 2;
  let first = from;
  while (first < until && ((words[first] as Word).key === 'the' || !/\p{L}/u.test((words[first] as Word).text))) first++;
  const owner = territoryFrom(territories, first);
  if (owner !== null && owner.last < until && isPossessive(words[owner.last])) first = owner.last + 1;
  const before = words[first - 1];
  if (before?.capital && namesThing(before.text) && before.key !== 'the') return null;
  // "the Heads of State and Government".
  if (words[first]?.key === 'state' && /^(?:of)$/.test(words[first - 1]?.key ?? '') && /^(?:heads?|chiefs?)$/.test(words[first - 2]?.key ?? ''))
    return null;
  if (SHIPS.test((words[first] as Word | undefined)?.text ?? '')) return null;
  if (first >= until || isAddress(words[first]) || isOutlet((words[first] as Word).text)) return null;
  if (
    isOutlet(
      words
        .slice(first, until)
        .map((w) => w.text)
        .join(' '),
    ) ||
    words[until - 1]?.key === 'staff'
  )
    return null;
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
  if (/^(?:administration|government|campaign)$/.test(words[until]?.key ?? '') && named.length === 1) return null;
  if (named.length === 1 && (isAbstract(end) || /\.$/.test(end.text) || isOutlet(end.text) || end.text.length < 2)) return null;
  if (end.rank !== null || namesThing(end.text) || (until - first === 1 && (end.modifier || end.body !== null))) return null;
  if (!(words[first] as Word).capital && until - first < 2) return null;
  if (words.slice(first, until).every((w) => !w.capital)) return null;
  const spot = bodySpot(line, territories, first, until, until - 1, true);
  return spot === null || spot.country !== null ? spot : { ...spot, country: stateBefore(line, territories, spot.nameFirst) };
}

/** Whose firm it is by the noun before its name: "Peru's state-run shipyard X", "the Turkish drone maker Y"; null where that does not say. */
function stateBefore(line: Line, territories: readonly Territory[], first: number): Country | null {
  const { words } = line;
  if (words[first - 1]?.upos !== 'NOUN' || words[first - 1]?.capital !== false || !FIRMS.test((words[first - 1] as Word).key)) return null;
  let k = first - 1;
  while (k > 0 && first - k < 8 && (isHyphen(words[k - 1]) || (/^(?:NOUN|ADJ|VERB)$/.test(words[k - 1]?.upos ?? '') && !words[k - 1]?.capital))) k--;
  const owner = territoryBefore(territories, isPossessive(words[k - 1]) ? k - 1 : k);
  return owner !== null && (owner.kind === 'state' || owner.kind === 'demonym') ? (owner.countries[0] ?? null) : null;
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
