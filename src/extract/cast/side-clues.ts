import { bodyNamed, mayHaveOffice, officeOf } from '../../knowledge/index.ts';
import type { Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { isRelation } from '../tree.ts';
import { isBackground, weightOf } from './background.ts';
import type { BodySpot } from './body-spot.ts';
import type { Draft } from './draft.ts';
import type { Territory } from './geography.ts';
import type { Appearance } from './people.ts';
import { headWithin, type Sighting, spanOf } from './sighting.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isPossessive } from './words.ts';

/** The state of the organisation inside a title, or of the one that owns it ("the Japanese ministry's spokesman"), where that is said. */
export function bodyCountry(sightings: readonly Sighting[], s: Sighting, title: TitlePhrase): Country | null {
  // "Telvar's chief executive", where another sentence says whose firm Telvar is.
  const elsewhere = (key: string): Country | null =>
    sightings.flatMap((o) => o.bodies).find((b) => b.key === key && b.country !== null && b.proper && !b.official)?.country ?? null;
  const ranges = [title.body, title.owner?.kind === 'phrase' ? title.owner : null, { first: title.titleFirst, last: title.titleLast }];
  for (const range of ranges) {
    if (range === null) continue;
    const body = s.bodies.find((b) => b.nameFirst < range.last && range.first < b.nameLast && b.country !== null);
    if (body !== undefined) return body.country;
    const unsaid = range === ranges[2] ? undefined : s.bodies.find((b) => b.nameFirst < range.last && range.first < b.nameLast);
    const owned = unsaid === undefined || unsaid.official ? null : elsewhere(unsaid.key);
    if (owned !== null) return owned;
    const state = s.territories.find(
      (t) => t.first >= range.first && t.last <= range.last && t.kind !== 'place' && t.countries[0] !== title.receiving && range !== ranges[2],
    );
    if (state !== undefined) return state.countries[0] ?? null;
  }
  return null;
}

/** Words by which a sentence brings people of two states together. */
export const MEETING =
  /^(?:met|meet|meets|talks?|called|calls?|host(?:ed|s)?|receive[ds]?|welcome[ds]?|spoke|speaks?|discuss(?:ed|es)?|visit(?:ed|s)?|greeted|talked)$/;

/** Whether a name is the subject of its sentence, by the tree or by standing first. */
export const leads = (s: Sighting, a: Appearance): boolean =>
  a.spot.first === 0 || isRelation(s.line.sentence.tokens[headWithin(s.line, a.spot.first, a.spot.last)] as Token, 'nsubj');

/** The words of a title as the report prints them. */
export const titleWords = (text: string, s: Sighting, t: TitlePhrase): string => {
  const span = spanOf(s.line, t.titleFirst, t.titleLast);
  return text.slice(span.start, span.end);
};

/** Whether a title is that of a head of state or of government. */
export const isHead = (title: string): boolean => /^(?:head-of-state|head-of-government)$/.test(officeOf(title)?.rank ?? '');

/** The titles of all others who act for a state. */
export const holders = (
  text: string,
  sightings: readonly Sighting[],
  appearances: readonly Appearance[],
  draft: Draft,
  country: Country,
): readonly string[] =>
  appearances
    .filter((a) => a.draft !== draft && a.draft.country === country)
    .flatMap((a) => a.spot.titles.filter((t) => !t.counterpart).map((t) => titleWords(text, sightings[a.sentence] as Sighting, t)));

/** Whether the title is of a well-known body that belongs to no state ("president of the European Council"). */
export function servesNone(s: Sighting, t: TitlePhrase): boolean {
  const body =
    s.bodies.find((b) => b.nameFirst < t.last && t.titleFirst < b.nameLast) ??
    s.bodies.find(
      (b) => b.nameLast === t.titleFirst || (isPossessive(s.line.words[b.nameLast]) && t.first <= b.nameFirst + 1 && b.nameLast < t.titleFirst),
    );
  return body !== undefined && isNobodys(s, body);
}

function isNobodys(s: Sighting, body: BodySpot): boolean {
  if (body.official || body.country !== null || body.among.length > 0) return false;
  const words = s.line.words.slice(body.nameFirst, body.nameLast).map((w) => w.text);
  return bodyNamed(words.join(' ')) !== null;
}

/** "President X of the European Council": the well-known body behind a titled name belongs to no state. */
export function isOfNobodys(s: Sighting, a: Appearance): boolean {
  const { words } = s.line;
  if (words[a.spot.last]?.key !== 'of') return false;
  const first = a.spot.last + (words[a.spot.last + 1]?.key === 'the' ? 2 : 1);
  return s.bodies.some((b) => (b.first === first || b.nameFirst === first) && isNobodys(s, b));
}

/** Titles of firms and of mere membership say nothing of a state. */
export function servesState(title: string): boolean {
  const office = officeOf(title);
  return (
    office !== null &&
    !/\b(?:ceo|chief executive|executive officer|managing director|manager|founder|owner|author|professor|analyst|editor|reporter|correspondent|activist|lawyer|candidate|fellow|expert|lecturer|trader|merchant|fisherman|farmer|business(?:wo)?man|entrepreneur|banker|teacher|scholar|architect|secretary[- ]general|front|rebels?|militants?|separatists?|insurgents?)\b/i.test(
      title,
    )
  );
}

/** The side of "his Indian counterpart", for the one whose counterpart it is; "counterpart X" has its own side said outright. */
export function counterpartSide(s: Sighting, a: Appearance): Country | null {
  for (const p of s.persons) {
    const phrase = p.titles.find((t) => t.counterpart);
    if (phrase !== undefined && p !== a.spot && p.nameFirst > a.spot.nameFirst) return phrase.side ?? p.ofState;
  }
  const alone = s.offices.find((t) => t.counterpart && t.first > a.spot.nameFirst);
  return alone?.side ?? null;
}

/** The states named in a sentence and in the one before, those of background clauses left out. */
export function statesNear(sightings: readonly Sighting[], sentence: number): readonly Country[] {
  const near = [sentence - 1, sentence]
    .flatMap((k) => sightings[k] ?? [])
    .flatMap((s) => s.territories.filter((t) => !isBackground(s, t)))
    .flatMap((t) => t.countries);
  return [...new Set(near)];
}

/** The state of the delegation that a sentence counts out: "as part of the Kenyan delegation", "the delegation also includes", with the state said before. */
export function delegationSide(sightings: readonly Sighting[], s: Sighting, a: Appearance): Country | null {
  const at = s.line.words.findIndex((w) => w.key === 'delegation' || w.key === 'team');
  if (at < 0 || at > a.spot.first || parted(s, at, a.spot.first)) return null;
  for (let back = s.line.index; back >= 0 && back > s.line.index - 5; back--) {
    const here = sightings[back] as Sighting;
    const state = here.territories.find(
      (t) =>
        (t.kind === 'demonym' || t.kind === 'state') &&
        here.line.words.slice(t.last, t.last + 3).some((w) => w.key === 'delegation' || w.key === 'team'),
    );
    if (state !== undefined) return state.countries[0] ?? null;
    // "The delegation of Qatar included".
    const after = here.territories.find(
      (t) =>
        t.kind === 'state' &&
        here.line.words
          .slice(Math.max(0, t.first - 3), t.first)
          .some((w, k, near) => /^(?:delegation|team)$/.test(w.key) && /^(?:of|from)$/.test(near[k + 1]?.key ?? '')),
    );
    if (after !== undefined) return after.countries[0] ?? null;
  }
  return null;
}

/** Whether a verb of meeting stands between a delegation and a name: then the name is of the other side. */
const parted = (s: Sighting, from: number, until: number): boolean =>
  s.line.words
    .slice(from, until)
    .some(
      (w) =>
        /^(?:met|meet|meets|called|visited|received|hosted|welcomed|told|with|by)$/.test(w.key) &&
        s.line.words[s.line.words.indexOf(w) - 1]?.key !== 'led',
    );

/** "President A and Prime Minister B of Qatar": the state behind the second is the first one's too. */
export function sharedState(s: Sighting, a: Appearance): Country | null {
  const next = s.persons[s.persons.indexOf(a.spot) + 1];
  if (next === undefined || next.ofState === null || a.spot.ofState !== null) return null;
  const between = s.line.words.slice(a.spot.last, next.first);
  return between.length === 1 && between[0]?.key === 'and' ? next.ofState : null;
}

/** For one whom the home state cannot have: the state most spoken of besides it that has such an office. */
export function guestState(sightings: readonly Sighting[], home: Country, titles: readonly string[]): Country | null {
  const counts = new Map<Country, number>();
  for (const s of sightings)
    for (const t of s.territories)
      for (const c of t.countries)
        if (c !== home && t.kind !== 'place' && titles.every((x) => mayHaveOffice(c, x))) counts.set(c, (counts.get(c) ?? 0) + 1);
  // Where several are named as often, the first: a report turns to its partner before it turns to third states.
  return [...counts].reduce<readonly [Country, number] | null>((best, next) => (best === null || next[1] > best[1] ? next : best), null)?.[0] ?? null;
}

/** "X arrived with a delegation that included Y": Y is of X's side. */
export function ledDelegation(appearances: readonly Appearance[], s: Sighting, a: Appearance): Country | null {
  const at = s.line.words.findIndex((w) => w.key === 'delegation' || w.key === 'accompanied');
  const leader = appearances.find((b) => b.sentence === a.sentence && b.spot.nameFirst < at);
  return at < 0 || at > a.spot.first || parted(s, at, a.spot.first) || leader === undefined || leader.draft === a.draft ? null : leader.draft.country;
}

/** "The leaders of Chad and Niger, President A and Prime Minister B,": the state in the same place of the list. */
export function respectiveSide(s: Sighting, a: Appearance): Country | null {
  const at = s.persons.indexOf(a.spot);
  for (const office of s.offices) {
    const first = s.persons.findIndex((p) => p.first === office.last + 1);
    if (office.sides.length < 2 || first < 0 || at < first) continue;
    return office.sides[at - first] ?? null;
  }
  return null;
}

/** "Poland's X", "U.S. Major General X": the state that a plain possessive or an adjective before the name gives where no title does. */
export function possessorSide(s: Sighting, a: Appearance): Country | null {
  const { first, address } = a.spot;
  const end = isPossessive(s.line.words[first - 1]) ? first - 1 : address?.first === first ? first : -1;
  const state = s.territories.find((t) => t.last === end && t.kind !== 'place');
  return state === undefined || (state.kind === 'demonym' && end !== first) ? null : (state.countries[0] ?? null);
}

/** "X, the country's defence minister": the state named last before in the sentence; "the Pope's envoy X": the Holy See. */
export function countrySide(s: Sighting, title: TitlePhrase): Country | null {
  const { owner, first } = title;
  if (isPossessive(s.line.words[first - 1]) && /^(?:pope|pontiff)$/.test(s.line.words[first - 2]?.key ?? '')) return 'VAT';
  if (owner?.kind !== 'phrase' || !/^(?:country|nation|kingdom|republic|emirate)$/.test(s.line.words[owner.last - 1]?.key ?? '')) return null;
  return s.territories.findLast((t) => t.last <= owner.first && t.kind !== 'place' && t.countries.length === 1)?.countries[0] ?? null;
}

/** "the State Department's X": the state of the body right before. */
export function memberSide(s: Sighting, a: Appearance): Country | null {
  return isPossessive(s.line.words[a.spot.first - 1]) ? (s.bodies.find((b) => b.last === a.spot.first - 1)?.country ?? null) : null;
}

/** "spoke in the Folketing and met the speaker, X": the state of the only body with a state in the sentence, for a legislator. */
export function chamberSide(text: string, s: Sighting, a: Appearance): Country | null {
  if (!a.spot.titles.some((t) => officeOf(titleWords(text, s, t))?.rank === 'legislator')) return null;
  const states = new Set(s.bodies.flatMap((b) => (b.country === null ? [] : [b.country])));
  return states.size === 1 ? ([...states][0] ?? null) : null;
}

/** Whether the report calls a person visiting. */
export const visits = (s: Sighting, a: Appearance): boolean =>
  a.spot.titles.some((t) => s.line.words.slice(Math.max(0, t.first - 1), t.titleFirst).some((w) => w.key === 'visiting')) ||
  (/^(?:by|of)$/.test(s.line.words[a.spot.first - 1]?.key ?? '') && /^(?:visit|arrival|trip)$/.test(s.line.words[a.spot.first - 2]?.key ?? ''));

/** The side of the first person named in the sentence before. */
export function leadBefore(sightings: readonly Sighting[], appearances: readonly Appearance[], a: Appearance): Country | null {
  const before = sightings[a.sentence - 1];
  if (before === undefined || before.line.sentence.paragraph !== sightings[a.sentence]?.line.sentence.paragraph) return null;
  return appearances.find((b) => b.sentence === a.sentence - 1)?.draft.country ?? null;
}

/** Whether a preposition leads to the place itself, not to something of the state ("in Turkey's history"). */
export const isPlaceOf = (s: Sighting, t: Territory, preposition: RegExp): boolean =>
  preposition.test(s.line.words[t.first - 1]?.key ?? '') && !isPossessive(s.line.words[t.last]);

/** The state of the first place "in" or "to" which the report's first sentences lead. */
export function hostState(sightings: readonly Sighting[]): Country | null {
  for (const s of sightings.slice(0, 3)) {
    const place = s.territories.find((t) => isPlaceOf(s, t, /^(?:in|to)$/) && t.kind !== 'demonym' && t.countries.length === 1);
    if (place !== undefined) return place.countries[0] ?? null;
  }
  return null;
}

/** The two states that a report names most, by noun or adjective. */
export function mainStates(sightings: readonly Sighting[]): readonly Country[] {
  const counts = new Map<Country, number>();
  for (const s of sightings) for (const t of s.territories) for (const c of t.countries) counts.set(c, (counts.get(c) ?? 0) + weightOf(s, t));
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([country]) => country);
}

/** The state of the title before in the same list: "Danish Minister A, Defence Chief B and Adviser C". */
export function listSide(s: Sighting, a: Appearance): Country | null {
  const at = s.persons.indexOf(a.spot);
  const before = s.persons[at - 1];
  if (before === undefined) return null;
  const between = s.line.words.slice(before.last, a.spot.first);
  if (!between.every((w) => /^(?:,|;|and|&|also|as|well|the)$/.test(w.key)) || between.length === 0 || between[0]?.key === 'and') return null;
  return before.titles.find((t) => t.side !== null)?.side ?? null;
}
