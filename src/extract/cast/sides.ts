import { hasAnyName, mayHaveOffice, sameOffice, statesOfTitle } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { Feature } from '../../model/reason.ts';
import { companyOf } from './company.ts';
import type { Draft } from './draft.ts';
import { encountersOf, rowsOf } from './encounters.ts';
import { firmSide } from './firm-sides.ts';
import { type Billing, billedSide } from './headline.ts';
import { type Home, isMoreThanPlace, isSingular } from './home.ts';
import { ledSide } from './led-side.ts';
import { localSide } from './local-side.ts';
import { isAgainstStates, type NameClues, nameClues, statesSpokenOf } from './name-clues.ts';
import { ownerSide } from './owner-side.ts';
import type { Appearance } from './people.ts';
import { behalfSide, escortSide, hostedBy, sideBehind } from './side-around.ts';
import {
  bodyCountry,
  chamberSide,
  counterpartSide,
  countrySide,
  delegationSide,
  guestState,
  holders,
  hostState,
  isHead,
  isOfNobodys,
  isPlaceOf,
  leadBefore,
  leads,
  ledDelegation,
  listSide,
  MEETING,
  mainStates,
  memberSide,
  possessorSide,
  respectiveSide,
  servesNone,
  servesState,
  sharedState,
  statesNear,
  titleWords,
  visits,
} from './side-clues.ts';
import { clauseSide, tableSide } from './side-frames.ts';
import type { Sighting } from './sighting.ts';
import { type SocialClues, socialClues } from './social-clues.ts';
import { isAccredited, leftHome, postedIn, respectiveBefore, visitedState } from './travel-side.ts';

interface Clues extends SocialClues {
  readonly names: NameClues;
  /** The states that the report speaks of. */
  readonly spoken: readonly Country[];
}

/** Sets the country of every person whom the report says outright, then of those whom only the company they are named in tells. */
export function setSides(
  text: string,
  sightings: readonly Sighting[],
  appearances: readonly Appearance[],
  home: Home | null,
  billings: readonly Billing[],
): void {
  const drafts = [...new Set(appearances.map((a) => a.draft))];
  for (const draft of drafts) {
    draft.country = explicitSide(sightings, ownOf(appearances, draft)) ?? billedSide(billings, draft.parts);
    draft.footing = draft.country === null ? 'guessed' : 'told';
  }
  const open = drafts.filter((draft) => draft.country === null);
  const spoken = statesSpokenOf(sightings, appearances, home?.country ?? null);
  const clues: Clues = {
    encounters: encountersOf(sightings, appearances),
    company: companyOf(sightings, appearances),
    main: mainStates(sightings),
    names: nameClues(text, sightings, appearances, open, spoken),
    spoken,
  };
  // Several rounds, because one person's side may rest on another's.
  for (let round = 0; round < 3; round++) for (const draft of open) draft.country = inferredSide(text, sightings, appearances, draft, home, clues);
}

const ownOf = (appearances: readonly Appearance[], draft: Draft): Appearance[] => appearances.filter((a) => a.draft === draft);

/** The state that most of the titles around a person's name say; the first of several. */
function explicitSide(sightings: readonly Sighting[], own: readonly Appearance[]): Country | null {
  const led = own.map((a) => ledSide(sightings[a.sentence] as Sighting, a)).find((side) => side !== null);
  if (led !== undefined) return led;
  const votes = new Map<Country, number>();
  for (const a of own) {
    const { spot, sentence } = a;
    const s = sightings[sentence] as Sighting;
    for (const side of [
      spot.ofState,
      possessorSide(s, a),
      sideBehind(s, a),
      ...spot.titles.map((t) => t.side ?? countrySide(s, t) ?? firmSide(sightings, s, t) ?? bodyCountry(sightings, s, t)),
    ]) {
      if (side !== null) votes.set(side, (votes.get(side) ?? 0) + 1);
    }
  }
  return [...votes].reduce<readonly [Country, number] | null>((best, vote) => (best === null || vote[1] > best[1] ? vote : best), null)?.[0] ?? null;
}

/** The persons named in a row with one, the one included. */
const rowOf = (s: Sighting, appearances: readonly Appearance[], a: Appearance): readonly Appearance[] =>
  rowsOf(
    s,
    appearances.filter((b) => b.sentence === a.sentence),
  ).find((r) => r.includes(a)) ?? [a];

/** The best scored state for a person of whom nothing is said outright; null where no feature is strong or two states are as likely. */
function inferredSide(
  text: string,
  sightings: readonly Sighting[],
  appearances: readonly Appearance[],
  draft: Draft,
  home: Home | null,
  clues: Clues,
): Country | null {
  const own = ownOf(appearances, draft);
  const first = own[0];
  if (first === undefined) return null;
  const titles = own.flatMap((a) => a.spot.titles.filter((t) => !t.counterpart).map((t) => titleWords(text, sightings[a.sentence] as Sighting, t)));
  const office = own.some((a) => a.spot.titles.length > 0 || a.spot.address !== null);
  // One who serves an international body serves no state, and of several named with one title each may serve another.
  const nobodys = (a: Appearance): boolean => {
    const s = sightings[a.sentence] as Sighting;
    return a.spot.titles.some((t) => servesNone(s, t)) || isOfNobodys(s, a);
  };
  const shared = own.flatMap((a) => a.spot.titles).filter((t) => t.plural);
  // "National Security Advisors A, B and C" of one who was given the title alone before takes nothing from it.
  if (own.some(nobodys) || (shared.length > 0 && shared.length === own.flatMap((a) => a.spot.titles).length)) return null;
  const stately = office && titles.every((t) => servesState(t));
  const tally = new Map<Country, Feature[]>();
  const add = (country: Country | null, name: string, weight: number, because: string): void => {
    if (country === null) return;
    const features = tally.get(country) ?? [];
    if (!features.some((f) => f.name === name)) tally.set(country, [...features, { name, weight, because }]);
  };
  const owner = ownerSide(sightings[first.sentence] as Sighting, appearances, first, sightings[first.sentence - 1]);
  if (stately && home !== null && owner === null)
    add(
      home.country,
      'home',
      home.score > 10 ? 3 : Math.min(2, 1 + 0.4 * Math.max(0, home.score)),
      'the report leaves out whose its own offices are',
    );
  const ownOffice = home !== null && home.score > 10 && titles.length > 0 && titles.every((t) => mayHaveOffice(home.country, t) && !isHead(t));
  for (const clue of socialClues(sightings, clues, appearances, draft, ownOffice)) add(clue.country, clue.name, clue.weight, clue.because);
  // Among those who serve the report's own state may be any name, where families come from everywhere.
  const share = stately && home !== null && home.score > 10 && hasAnyName(home.country) ? 0.4 : 1;
  for (const clue of titles.some(isAgainstStates) ? [] : (clues.names.get(draft) ?? []))
    add(clue.country, clue.name, share * clue.weight, clue.because);
  for (const title of titles)
    for (const [country, weight] of giversOf(title, clues.spoken)) add(country, 'distinctive', weight, 'a title that few states give');
  if (stately && home === null)
    for (const country of mainStates(sightings).filter((c) => isMoreThanPlace(sightings, c)))
      add(country, 'party', 1, 'one of the two states that the report is about');
  if (stately && home === null) add(hostState(sightings), 'host', 0.6, 'where the report begins');
  if (own.some((a) => visits(sightings[a.sentence] as Sighting, a)))
    add(hostState(sightings), 'visiting', -3, 'called a visitor where the report begins');
  add(owner, 'owner', 3, 'the staff of one who acts for this state');
  for (const a of own) {
    const s = sightings[a.sentence] as Sighting;
    const other = counterpartSide(s, a);
    if (other !== null)
      for (const country of statesNear(sightings, a.sentence))
        add(country, 'counterpart', country === other ? -4 : 1.5, 'the other side of a counterpart');
    add(leftHome(s, a), 'left', 4, 'left the capital of this state');
    add(postedIn(s, a), 'posted', -6, 'is posted to this state');
    add(visitedState(s, a), 'visited', -6, 'is told to visit this state');
    if (home !== null && isAccredited(s, a))
      for (const country of new Set([home.country, ...statesNear(sightings, a.sentence)]))
        add(country, 'accredited', country === home.country ? -4 : 1.5, 'hands over credentials where the report is at home');
    add(respectiveBefore(sightings, s, a), 'respective-before', 4, 'named in the order of the states in the sentence before');
    add(respectiveSide(s, a), 'respective', 6, 'named in the order of the states before');
    add(chamberSide(text, s, a), 'chamber', 2, 'of the parliament just named');
    add(memberSide(s, a), 'member', 3, 'named as one of a body of this state');
    add(sharedState(s, a), 'shared', 1.5, 'one state is named for two people');
    const here = appearances.filter((b) => b.sentence === a.sentence);
    add(tableSide(s, here, a), 'table', 6, 'named as on the side of this state');
    add(behalfSide(s, a), 'behalf', 6, 'said to act for this state');
    add(escortSide(s, a), 'escort', 6, 'came with one of this state');
    const guest = hostedBy(s, appearances, a);
    const told = [...new Set(s.territories.filter((t) => t.kind !== 'place').flatMap((t) => t.countries))].filter((c) => c !== guest);
    if (guest !== null)
      for (const country of told.length > 0 ? [...told, guest] : statesNear(sightings, a.sentence))
        add(country, 'hosted', country === guest ? -4 : 2, 'the host or guest of one of the other state');
    add(clauseSide(s, a), 'clause', 3, 'the clause before is about this state');
    add(delegationSide(sightings, s, a) ?? ledDelegation(appearances, s, a), 'delegation', 6, 'named as one of a delegation');
  }
  if (stately) add(leadBefore(sightings, appearances, first), 'before', 0.8, 'the sentence before is about one of this state');
  if (stately) {
    const s = sightings[first.sentence] as Sighting;
    const row = rowOf(s, appearances, first);
    add(listSide(s, first), 'list', 1.5, 'the one named before in the same list is of this state');
    for (const t of s.territories) {
      // One who comes to a place stands first in the sentence, one who is met there does not.
      if (row.some((a) => leads(s, a)) || s.persons.some((p) => p.first <= t.first && t.last <= p.last)) continue;
      if (isPlaceOf(s, t, /^(?:in|to|from|at)$/) && t.kind !== 'demonym' && t.countries.length === 1)
        add(
          t.countries[0] as Country,
          'place',
          visits(s, first) ? -3 : Math.abs(t.first - first.spot.last) < 8 ? 2 : 0.6,
          'named where the meeting was',
        );
    }
    const visitor =
      appearances.find(
        (a) => a.sentence === first.sentence && !row.includes(a) && a.draft !== draft && a.spot.nameFirst < first.spot.nameFirst && leads(s, a),
      )?.draft.country ?? null;
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
  if (best !== undefined && best.score >= 0.9 && best.score - (second?.score ?? 0) >= 0.3) return best.country;
  // Where any word speaks for a state or against the report's own, silence tells nothing.
  const silent =
    ranked.every(({ country, score }) => country === home?.country || score < 0.9) &&
    (home === null || (tally.get(home.country) ?? []).every((f) => f.weight > 0));
  return silent ? localSide(text, sightings, own, home) : null;
}

/** A title's givers up to this number are few enough for it to tell something of each. */
const FEW = 7;

/** The states that give a title, where it is not a common one, and what it speaks for each: of many givers for the only one that the report speaks of, else for the commonest. */
function giversOf(title: string, spoken: readonly Country[]): readonly (readonly [Country, number])[] {
  const givers = statesOfTitle(title);
  if (givers.length <= FEW) return givers.map((country) => [country, givers.length === 1 ? 2 : 1]);
  const here = givers.filter((country) => spoken.includes(country));
  const meant = here.length === 0 ? givers[0] : here.length === 1 ? here[0] : null;
  return givers.map((country) => [country, country !== meant ? 0.5 : here.length === 1 ? 2 : 1]);
}
