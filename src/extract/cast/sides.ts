import { bodyNamed, mayHaveOffice, officeOf, sameOffice, statesOfTitle } from '../../knowledge/index.ts';
import type { Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { Feature } from '../../model/reason.ts';
import { isRelation } from '../tree.ts';
import type { Draft } from './draft.ts';
import { type Billing, billedSide } from './headline.ts';
import { type Home, isSingular } from './home.ts';
import type { Appearance } from './people.ts';
import { headWithin, type Sighting, spanOf } from './sighting.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isPossessive } from './words.ts';

/** Sets the country of every person whom the report says outright, then of those whom only the company they are named in tells. */
export function setSides(
  text: string,
  sightings: readonly Sighting[],
  appearances: readonly Appearance[],
  home: Home | null,
  billings: readonly Billing[],
): void {
  const drafts = [...new Set(appearances.map((a) => a.draft))];
  for (const draft of drafts) draft.country = explicitSide(sightings, ownOf(appearances, draft)) ?? billedSide(billings, draft.parts);
  // Twice, because one person's side may rest on another's.
  for (let round = 0; round < 2; round++) {
    for (const draft of drafts) if (draft.country === null) draft.country = inferredSide(text, sightings, appearances, draft, home);
  }
}

const ownOf = (appearances: readonly Appearance[], draft: Draft): Appearance[] => appearances.filter((a) => a.draft === draft);

/** The state that most of the titles around a person's name say; the first of several. */
function explicitSide(sightings: readonly Sighting[], own: readonly Appearance[]): Country | null {
  const votes = new Map<Country, number>();
  for (const { spot, sentence } of own) {
    for (const side of [spot.ofState, ...spot.titles.map((t) => t.side ?? bodyCountry(sightings[sentence] as Sighting, t))]) {
      if (side !== null) votes.set(side, (votes.get(side) ?? 0) + 1);
    }
  }
  return [...votes].reduce<readonly [Country, number] | null>((best, vote) => (best === null || vote[1] > best[1] ? vote : best), null)?.[0] ?? null;
}

/** The state of the organisation inside a title, or of the one that owns it ("the Japanese ministry's spokesman"), where that is said. */
function bodyCountry(s: Sighting, title: TitlePhrase): Country | null {
  const ranges = [title.body, title.owner?.kind === 'phrase' ? title.owner : null, { first: title.titleFirst, last: title.titleLast }];
  for (const range of ranges) {
    if (range === null) continue;
    const body = s.bodies.find((b) => b.nameFirst < range.last && range.first < b.nameLast && b.country !== null);
    if (body !== undefined) return body.country;
    const state = s.territories.find(
      (t) => t.first >= range.first && t.last <= range.last && t.kind !== 'place' && t.countries[0] !== title.receiving && range !== ranges[2],
    );
    if (state !== undefined) return state.countries[0] ?? null;
  }
  return null;
}

/** The best scored state for a person of whom nothing is said outright; null where no feature is strong or two states are as likely. */
function inferredSide(
  text: string,
  sightings: readonly Sighting[],
  appearances: readonly Appearance[],
  draft: Draft,
  home: Home | null,
): Country | null {
  const own = ownOf(appearances, draft);
  const first = own[0];
  if (first === undefined) return null;
  const titles = own.flatMap((a) => a.spot.titles.filter((t) => !t.counterpart).map((t) => titleWords(text, sightings[a.sentence] as Sighting, t)));
  const office = own.some((a) => a.spot.titles.length > 0 || a.spot.address !== null);
  // One who serves an international body serves no state, and of several named with one title each may serve another.
  if (own.some((a) => a.spot.titles.some((t) => t.plural || servesNone(sightings[a.sentence] as Sighting, t)))) return null;
  const stately = office && titles.every((t) => servesState(t));
  const tally = new Map<Country, Feature[]>();
  const add = (country: Country | null, name: string, weight: number, because: string): void => {
    if (country === null) return;
    const features = tally.get(country) ?? [];
    if (!features.some((f) => f.name === name)) tally.set(country, [...features, { name, weight, because }]);
  };
  if (stately && home !== null && ownerSide(sightings[first.sentence] as Sighting, appearances, first) === null)
    add(
      home.country,
      'home',
      home.score > 10 ? 3 : Math.min(2, 1 + 0.4 * Math.max(0, home.score)),
      'the report leaves out whose its own offices are',
    );
  for (const title of titles)
    for (const country of statesOfTitle(title))
      add(country, 'distinctive', statesOfTitle(title).length === 1 ? 2 : 1, 'a title that few states give');
  if (stately && home === null)
    for (const country of mainStates(sightings)) add(country, 'party', 1, 'one of the two states that the report is about');
  if (stately && home === null) add(hostState(sightings), 'host', 0.6, 'where the report begins');
  if (own.some((a) => visits(sightings[a.sentence] as Sighting, a)))
    add(hostState(sightings), 'visiting', -3, 'called a visitor where the report begins');
  add(ownerSide(sightings[first.sentence] as Sighting, appearances, first), 'owner', 3, 'the staff of one who acts for this state');
  for (const a of own) {
    const s = sightings[a.sentence] as Sighting;
    const other = counterpartSide(s, a);
    if (other !== null)
      for (const country of statesNear(sightings, a.sentence))
        add(country, 'counterpart', country === other ? -4 : 1.5, 'the other side of a counterpart');
    add(respectiveSide(s, a), 'respective', 6, 'named in the order of the states before');
    add(memberSide(s, a), 'member', 3, 'named as one of a body of this state');
    add(sharedState(s, a), 'shared', 1.5, 'one state is named for two people');
    add(delegationSide(s, a) ?? ledDelegation(appearances, s, a), 'delegation', 6, 'named as one of a delegation');
  }
  if (stately) add(leadBefore(sightings, appearances, first), 'before', 0.8, 'the sentence before is about one of this state');
  if (stately) {
    const s = sightings[first.sentence] as Sighting;
    add(listSide(s, first), 'list', 1.5, 'the one named before in the same list is of this state');
    for (const t of s.territories) {
      // One who comes to a place stands first in the sentence, one who is met there does not.
      if (leads(s, first) || s.persons.some((p) => p.first <= t.first && t.last <= p.last)) continue;
      if (/^(?:in|to|from|at)$/.test(s.line.words[t.first - 1]?.key ?? '') && t.kind !== 'demonym' && t.countries.length === 1)
        add(
          t.countries[0] as Country,
          'place',
          visits(s, first) ? -3 : Math.abs(t.first - first.spot.last) < 8 ? 2 : 0.6,
          'named where the meeting was',
        );
    }
    const visitor =
      appearances.find((a) => a.sentence === first.sentence && a.draft !== draft && a.spot.nameFirst < first.spot.nameFirst && leads(s, a))?.draft
        .country ?? null;
    if (listSide(s, first) === null && s.line.words.some((w) => MEETING.test(w.key)))
      add(visitor, 'company', -1, 'one of this state is named as meeting them');
  }
  const unfit = (country: Country): string | null => {
    if (titles.some((t) => !mayHaveOffice(country, t))) return 'the state has no such office';
    const taken = titles.filter(isSingular).some((t) => holders(text, sightings, appearances, draft, country).some((held) => sameOffice(held, t)));
    return taken ? 'another person holds that office' : null;
  };
  if (
    office &&
    home !== null &&
    titles.length > 0 &&
    unfit(home.country) !== null &&
    (titles.some((t) => !mayHaveOffice(home.country, t)) || titles.some(isHead))
  )
    add(guestState(sightings, home.country, titles), 'guest', 1.6, 'the other state that the report speaks of');
  for (const country of tally.keys()) {
    const because = unfit(country);
    if (because !== null) add(country, 'unfit', -3, because);
  }
  const ranked = [...tally].map(([country, features]) => ({ country, score: features.reduce((n, f) => n + f.weight, 0) }));
  ranked.sort((x, y) => y.score - x.score || (x.country < y.country ? -1 : 1));
  const [best, second] = ranked;
  if (best === undefined || best.score < 0.9 || best.score - (second?.score ?? 0) < 0.3) return null;
  return best.country;
}

/** Words by which a sentence brings people of two states together. */
const MEETING =
  /^(?:met|meet|meets|meeting|talks?|called|calls?|host(?:ed|s)?|receive[ds]?|welcome[ds]?|spoke|speaks?|discuss(?:ed|es)?|visit(?:ed|s)?|greeted|talked)$/;

/** Whether a name is the subject of its sentence, by the tree or by standing first. */
const leads = (s: Sighting, a: Appearance): boolean =>
  a.spot.first === 0 || isRelation(s.line.sentence.tokens[headWithin(s.line, a.spot.first, a.spot.last)] as Token, 'nsubj');

const titleWords = (text: string, s: Sighting, t: TitlePhrase): string => {
  const span = spanOf(s.line, t.titleFirst, t.titleLast);
  return text.slice(span.start, span.end);
};

const isHead = (title: string): boolean => /^(?:head-of-state|head-of-government)$/.test(officeOf(title)?.rank ?? '');

/** The titles of all others who act for a state. */
const holders = (
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
function servesNone(s: Sighting, t: TitlePhrase): boolean {
  const body = s.bodies.find((b) => b.nameFirst < t.last && t.titleFirst < b.nameLast);
  if (body === undefined || body.official || body.country !== null || body.among.length > 0) return false;
  const words = s.line.words.slice(body.nameFirst, body.nameLast).map((w) => w.text);
  return bodyNamed(words.join(' ')) !== null;
}

/** Titles of firms and of mere membership say nothing of a state. */
function servesState(title: string): boolean {
  const office = officeOf(title);
  return (
    office !== null &&
    !/\b(?:ceo|chief executive|executive officer|managing director|manager|founder|owner|author|professor|analyst|editor|reporter|correspondent|activist|lawyer|candidate|fellow|expert|secretary[- ]general)\b/i.test(
      title,
    )
  );
}

/** The side of "his Indian counterpart", for the one whose counterpart it is; "counterpart X" has its own side said outright. */
function counterpartSide(s: Sighting, a: Appearance): Country | null {
  for (const p of s.persons) {
    const phrase = p.titles.find((t) => t.counterpart);
    if (phrase !== undefined && p !== a.spot && p.nameFirst > a.spot.nameFirst) return phrase.side ?? p.ofState;
  }
  const alone = s.offices.find((t) => t.counterpart && t.first > a.spot.nameFirst);
  return alone?.side ?? null;
}

/** The states named in a sentence and in the one before. */
function statesNear(sightings: readonly Sighting[], sentence: number): readonly Country[] {
  const near = [sentence - 1, sentence].flatMap((k) => sightings[k]?.territories ?? []).flatMap((t) => t.countries);
  return [...new Set(near)];
}

/** The state of the delegation that a sentence counts out: "as part of the Kenyan delegation", "a German delegation comprising". */
function delegationSide(s: Sighting, a: Appearance): Country | null {
  for (const t of s.territories) {
    const next = s.line.words[t.last];
    const after = s.line.words[t.last + 1];
    if (
      (t.kind === 'demonym' || t.kind === 'state') &&
      (next?.key === 'delegation' || after?.key === 'delegation' || next?.key === 'team') &&
      t.first < a.spot.first
    )
      return t.countries[0] ?? null;
  }
  return null;
}

/** "President A and Prime Minister B of Qatar": the state behind the second is the first one's too. */
function sharedState(s: Sighting, a: Appearance): Country | null {
  const next = s.persons[s.persons.indexOf(a.spot) + 1];
  if (next === undefined || next.ofState === null || a.spot.ofState !== null) return null;
  const between = s.line.words.slice(a.spot.last, next.first);
  return between.length === 1 && between[0]?.key === 'and' ? next.ofState : null;
}

/** For one whom the home state cannot have: the state most spoken of besides it that has such an office. */
function guestState(sightings: readonly Sighting[], home: Country, titles: readonly string[]): Country | null {
  const counts = new Map<Country, number>();
  for (const s of sightings)
    for (const t of s.territories)
      for (const c of t.countries)
        if (c !== home && t.kind !== 'place' && titles.every((x) => mayHaveOffice(c, x))) counts.set(c, (counts.get(c) ?? 0) + 1);
  // Where several are named as often, the first: a report turns to its partner before it turns to third states.
  return [...counts].reduce<readonly [Country, number] | null>((best, next) => (best === null || next[1] > best[1] ? next : best), null)?.[0] ?? null;
}

/** "X arrived with a delegation that included Y": Y is of X's side. */
function ledDelegation(appearances: readonly Appearance[], s: Sighting, a: Appearance): Country | null {
  const at = s.line.words.findIndex((w) => w.key === 'delegation' || w.key === 'accompanied');
  const leader = appearances.find((b) => b.sentence === a.sentence && b.spot.nameFirst < at);
  return at < 0 || at > a.spot.first || leader === undefined || leader.draft === a.draft ? null : leader.draft.country;
}

/** "The leaders of Chad and Niger, President A and Prime Minister B,": the state in the same place of the list. */
function respectiveSide(s: Sighting, a: Appearance): Country | null {
  const at = s.persons.indexOf(a.spot);
  for (const office of s.offices) {
    const first = s.persons.findIndex((p) => p.first === office.last + 1);
    if (office.sides.length < 2 || first < 0 || at < first) continue;
    return office.sides[at - first] ?? null;
  }
  return null;
}

/** "the State Department's X": the state of the body right before. */
function memberSide(s: Sighting, a: Appearance): Country | null {
  return isPossessive(s.line.words[a.spot.first - 1]) ? (s.bodies.find((b) => b.last === a.spot.first - 1)?.country ?? null) : null;
}

/** Whether the report calls a person visiting. */
const visits = (s: Sighting, a: Appearance): boolean =>
  a.spot.titles.some((t) => s.line.words.slice(Math.max(0, t.first - 1), t.titleFirst).some((w) => w.key === 'visiting'));

/** "His chief of staff, X": the side of the person last named before. */
function ownerSide(s: Sighting, appearances: readonly Appearance[], a: Appearance): Country | null {
  const owned = a.spot.titles.find((t) => t.owner?.kind === 'phrase' && t.side === null)?.owner;
  if (owned?.kind === 'phrase') {
    const owner = appearances.find(
      (b) => b.sentence === a.sentence && b.draft !== a.draft && b.spot.nameFirst < owned.last && owned.first < b.spot.nameLast,
    );
    if (owner !== undefined) return owner.draft.country;
  }
  const title = a.spot.titles.find((t) => t.owner?.kind === 'pronoun' && !t.counterpart && t.side === null);
  if (title?.owner?.kind !== 'pronoun') return null;
  const at = title.owner.token;
  if (s.line.words[at]?.key === 'its') {
    const bodies = s.bodies.filter((b) => b.last <= at).map((b) => ({ last: b.last, country: b.country }));
    const states = s.territories.filter((t) => t.last <= at).map((t) => ({ last: t.last, country: t.countries[0] ?? null }));
    return [...bodies, ...states].sort((x, y) => y.last - x.last).find((o) => o.country !== null)?.country ?? null;
  }
  const before = appearances.filter(
    (b) => b.draft !== a.draft && (b.sentence < a.sentence || (b.sentence === a.sentence && b.spot.nameFirst < a.spot.nameFirst)),
  );
  return before.at(-1)?.draft.country ?? null;
}

/** The side of the first person named in the sentence before. */
function leadBefore(sightings: readonly Sighting[], appearances: readonly Appearance[], a: Appearance): Country | null {
  const before = sightings[a.sentence - 1];
  if (before === undefined || before.line.sentence.paragraph !== sightings[a.sentence]?.line.sentence.paragraph) return null;
  return appearances.find((b) => b.sentence === a.sentence - 1)?.draft.country ?? null;
}

/** The state of the first place "in" or "to" which the report's first sentences lead. */
function hostState(sightings: readonly Sighting[]): Country | null {
  for (const s of sightings.slice(0, 3)) {
    const place = s.territories.find(
      (t) => /^(?:in|to)$/.test(s.line.words[t.first - 1]?.key ?? '') && t.kind !== 'demonym' && t.countries.length === 1,
    );
    if (place !== undefined) return place.countries[0] ?? null;
  }
  return null;
}

/** The two states that a report names most, by noun or adjective. */
function mainStates(sightings: readonly Sighting[]): readonly Country[] {
  const counts = new Map<Country, number>();
  for (const s of sightings) for (const t of s.territories) for (const c of t.countries) counts.set(c, (counts.get(c) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([country]) => country);
}

/** The state of the title before in the same list: "Danish Minister A, Defence Chief B and Adviser C". */
function listSide(s: Sighting, a: Appearance): Country | null {
  const at = s.persons.indexOf(a.spot);
  const before = s.persons[at - 1];
  if (before === undefined) return null;
  const between = s.line.words.slice(before.last, a.spot.first);
  if (!between.every((w) => /^(?:,|;|and|&|also|as|well|the)$/.test(w.key)) || between.length === 0 || between[0]?.key === 'and') return null;
  return before.titles.find((t) => t.side !== null)?.side ?? null;
}
