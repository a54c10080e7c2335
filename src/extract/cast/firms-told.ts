import { armamentsNamed, legalFormAhead, namesThing, statesOfLegalForm, withoutLegalForm } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { bodySpot, keyOf } from './body-key.ts';
import type { BodySpot } from './body-spot.ts';
import { type Territory, territoryBefore } from './geography.ts';
import { FIRMS } from './misread.ts';
import type { Sighting } from './sighting.ts';
import { isHyphen, isPossessive, type Word } from './words.ts';

// What one sentence says of a firm holds wherever the report names it: whose it is, and that its name is one.

/** How far apart "a Finnish manufacturer" and the firm's name may stand, in sentences. */
const APART = 3;

/**
 * Sightings in which a firm is seen in full wherever its name stands, with the state that the report gives it anywhere: by the legal form of its name, by the
 * state that owns it ("Norway's X"), by the short form in brackets of a body whose state is told, by where it builds, or as the firm of a nationality just spoken of.
 */
export function withToldFirms(text: string, sightings: readonly Sighting[]): readonly Sighting[] {
  const spoken = new Set(sightings.flatMap((s) => s.territories.flatMap((t) => t.countries)));
  const names = namesOf(text, sightings);
  const full = sightings.map((s) => inFull(owned(text, s), names));
  const seen = withShortForms(full, abbreviationsIn(text));
  const told = new Map<string, Country>();
  const tell = (key: string, country: Country | null | undefined): void => {
    if (country != null && !told.has(key)) told.set(key, country);
  };
  for (const s of seen)
    for (const b of s.bodies.filter(isFirm)) {
      const forms = statesOfLegalForm(nameIn(text, s, b, true));
      tell(keyIn(text, s, b), b.country ?? (forms.length === 1 ? forms[0] : only(forms.filter((c) => spoken.has(c)))));
    }
  for (const s of seen)
    for (const b of s.bodies) {
      const long = b.explains === null ? undefined : s.bodies.find((o) => o.nameFirst === b.explains);
      if (long !== undefined) tell(keyIn(text, s, b), long.country ?? told.get(keyIn(text, s, long)));
    }
  for (const s of seen) for (const b of s.bodies.filter(isFirm)) tell(keyIn(text, s, b), buildsIn(s, b));
  describedFirms(text, seen, told, tell);
  return seen.map((s) => ({
    ...s,
    bodies: s.bodies.map((b) => {
      if (!isFirm(b)) return b;
      const key = keyIn(text, s, b);
      return { ...b, key, country: b.country ?? told.get(key) ?? null };
    }),
  }));
}

/** A body by name that is no office of state and none of those known to everybody. */
const isFirm = (b: BodySpot): boolean => b.proper && !b.official && b.among.length === 0;

const nameIn = (text: string, s: Sighting, b: BodySpot, withForm = false): string => {
  const end = (s.line.words[b.nameLast - 1] as Word).end;
  const name = text.slice((s.line.words[b.nameFirst] as Word).start, end).replace(/\s+/g, ' ');
  return withForm && statesOfLegalForm(name).length === 0 ? name + legalFormAhead(text.slice(end, end + 40)) : name;
};

const keyIn = (text: string, s: Sighting, b: BodySpot): string => {
  const name = nameIn(text, s, b);
  const bare = withoutLegalForm(name);
  return bare === name || bare === '' ? b.key : keyOf(bare);
};

const only = (countries: readonly Country[]): Country | null => (countries.length === 1 ? (countries[0] as Country) : null);

/** The names of several words that the reader took for firms somewhere, legal forms left off. */
function namesOf(text: string, sightings: readonly Sighting[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const s of sightings)
    for (const b of s.bodies.filter(isFirm)) {
      const words = withoutLegalForm(nameIn(text, s, b)).split(' ');
      const read = s.line.words[b.nameFirst]?.name === 'organisation';
      if (read && words.length > 1 && words.length < 6 && words.every((w) => /^\p{Lu}[\p{L}\d-]+$/u.test(w))) names.set(words.join(' '), words);
    }
  return names;
}

/** The sighting with every such name as one body, where the reader saw a part of it or none. */
function inFull(s: Sighting, names: ReadonlyMap<string, readonly string[]>): Sighting {
  let { bodies } = s;
  for (const parts of names.values())
    for (let i = 0; i + parts.length <= s.line.words.length; i++) {
      const last = i + parts.length;
      if (s.line.words[i]?.text !== parts[0]) continue;
      if (!parts.every((part, k) => s.line.words[i + k]?.text === part)) continue;
      const across = bodies.filter((b) => b.nameFirst < last && i < b.nameLast);
      const taken = s.persons.some((p) => p.nameFirst < last && i < p.nameLast) || across.some((b) => b.nameFirst < i || b.nameLast > last);
      if (taken || across.some((b) => b.nameFirst === i && b.nameLast === last)) continue;
      const spot = bodySpot(s.line, s.territories, i, last, last - 1, true);
      bodies = [...bodies.filter((b) => !across.includes(b)), { ...spot, official: false }].sort((a, b) => a.first - b.first);
    }
  return bodies === s.bodies ? s : { ...s, bodies };
}

/** Every explained short form as a body, where it is explained and wherever it stands alone: "the Hill Farming Agency (HFA)", then "HFA". */
function withShortForms(sightings: readonly Sighting[], abbreviations: ReadonlySet<string>): readonly Sighting[] {
  const explained = new Set<string>();
  const spotAt = (s: Sighting, i: number, explains: number | null): BodySpot => ({
    ...bodySpot(s.line, s.territories, i, i + 1, i, true),
    official: false,
    explains,
  });
  const isFree = (s: Sighting, i: number): boolean =>
    ![...s.bodies, ...s.persons].some((b) => b.nameFirst <= i && i < b.nameLast) && !s.territories.some((t) => t.first <= i && i < t.last);
  const inBrackets = sightings.map((s): readonly BodySpot[] =>
    s.bodies.flatMap((b) => {
      const i = b.nameLast + 1;
      const short = s.line.words[i]?.text ?? '';
      if (!b.proper || s.line.words[i - 1]?.text !== '(' || s.line.words[i + 1]?.text !== ')' || !abbreviations.has(short)) return [];
      explained.add(short);
      return isFree(s, i) ? [spotAt(s, i, b.nameFirst)] : [];
    }),
  );
  return sightings.map((s, k) => {
    const opened = inBrackets[k] as readonly BodySpot[];
    const alone = s.line.words.flatMap((w, i) =>
      explained.has(w.text) && isFree(s, i) && !opened.some((b) => b.nameFirst === i) && !isHyphen(s.line.words[i + 1]) ? [spotAt(s, i, null)] : [],
    );
    return opened.length + alone.length === 0 ? s : { ...s, bodies: [...s.bodies, ...opened, ...alone].sort((a, b) => a.first - b.first) };
  });
}

/** "from Norway's Fjord Engines": what a state's possessive and a preposition of trade put as a firm where the reader saw none. */
function owned(text: string, s: Sighting): Sighting {
  const { words } = s.line;
  const found = s.territories.flatMap((t): BodySpot[] => {
    const first = t.last + 1;
    if (t.kind !== 'state' || !isPossessive(words[t.last]) || !/^(?:by|from)$/.test(words[t.first - 1]?.key ?? '')) return [];
    let last = first;
    while (words[last]?.capital && last - first < 4 && /^\p{Lu}[\p{L}-]+$/u.test(words[last]?.text ?? '')) last++;
    const end = words[last - 1] as Word;
    const inside = [...s.bodies, ...s.persons].some((b) => b.nameFirst < last && first < b.nameLast);
    if (last - first < 2 || inside || s.territories.some((o) => o.first >= first && o.first < last)) return [];
    if (!/s$/.test(end.key) || namesThing(end.text) || words.slice(first, last).some((w) => w.rank !== null || w.name === 'person')) return [];
    if (armamentsNamed(text.slice((words[first] as Word).start, end.end)).some((a) => a.specific)) return [];
    return [{ ...bodySpot(s.line, s.territories, first, last, last - 1, true), official: false, country: t.countries[0] ?? null }];
  });
  return found.length === 0 ? s : { ...s, bodies: [...s.bodies, ...found].sort((a, b) => a.first - b.first) };
}

/** "assembled in Oman by X": the state in which a firm is said to work. */
function buildsIn(s: Sighting, b: BodySpot): Country | null {
  const { words } = s.line;
  const by = words[b.first - 1]?.key === 'by' ? b.first - 1 : b.first - 2;
  if (words[by]?.key !== 'by') return null;
  const place: Territory | null = territoryBefore(s.territories, by);
  if (place === null || place.kind === 'demonym' || !/^(?:in|at|near)$/.test(words[place.first - 1]?.key ?? '')) return null;
  const made = words
    .slice(Math.max(0, place.first - 4), place.first)
    .some((w) => /^(?:assembled|built|made|produced|put|together|manufactured)$/.test(w.key));
  return made ? (place.countries[0] ?? null) : null;
}

/** "a Finnish manufacturer", and then the only firm of which nothing else tells the state. */
function describedFirms(
  text: string,
  sightings: readonly Sighting[],
  told: ReadonlyMap<string, Country>,
  tell: (key: string, country: Country) => void,
): void {
  for (const { line, territories } of sightings) {
    const firm = territories.find(
      (t) => t.kind === 'demonym' && /^(?:an?|the)$/.test(line.words[t.first - 1]?.key ?? '') && FIRMS.test(line.words[t.last]?.key ?? ''),
    );
    // A firm that is named there itself needs no other.
    if (firm === undefined || line.words.slice(firm.last + 1, firm.last + 3).some((w) => w.capital)) continue;
    const near = sightings.slice(line.index, line.index + APART + 1);
    const open = near.flatMap((s) => s.bodies.filter((b) => isFirm(b) && b.country === null && servedAtHead(s, b)).map((b) => keyIn(text, s, b)));
    const keys = [...new Set(open)].filter((key) => !told.has(key));
    if (keys.length === 1) tell(keys[0] as string, firm.countries[0] as Country);
  }
}

/** Whether somebody is named as at the head of the body: "chief executive of X". */
const servedAtHead = (s: Sighting, b: BodySpot): boolean =>
  s.persons.some((p) => p.titles.some((t) => t.first <= b.nameFirst + 1 && b.nameLast <= t.last + 1)) ||
  s.line.words.slice(Math.max(0, b.nameFirst - 4), b.nameFirst).some((w) => /^(?:executive|ceo|director|manager|chairman|owner)$/.test(w.key));
