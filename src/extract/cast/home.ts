import { mayHaveOffice, officeOf, stateNamed, stateOfAgency, statesOfLegalForm, statesOfTitle } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { Feature } from '../../model/reason.ts';
import type { Report } from '../../model/report.ts';
import type { BodySpot } from './body-spot.ts';
import { issuerOf } from './issuer.ts';
import { footOf, mastheadOf } from './masthead.ts';
import type { Appearance } from './people.ts';
import { type Sighting, spanOf } from './sighting.ts';
import type { TitlePhrase } from './title-phrase.ts';
import { isComma } from './words.ts';

const MONTHS = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)/;
const OFFICE = /^(?:embassy|ministry|consulate|department|mission|presidency|directorate|secretariat|command|headquarters)$/;
const ANNOUNCES = /^(?:informs?|announces?|presents|wishes|communicates|has|regrets|expresses|condemns|welcomes|takes)$/;

/** The state whose offices a report names without saying whose they are, with the features that speak for it. */
export interface Home {
  readonly country: Country;
  readonly score: number;
  readonly features: readonly Feature[];
}

/**
 * Which state's ministers a report calls just "the Defence Minister": outlets mark the offices of other states and leave out their own.
 * Null where nothing tells. The features and their weights were set by hand.
 */
export function homeOf(report: Report, sightings: readonly Sighting[], appearances: readonly Appearance[]): Home | null {
  const tally = new Map<Country, Feature[]>();
  const add = (country: Country | null, name: string, weight: number, because: string): void => {
    if (country === null || weight === 0) return;
    tally.set(country, [...(tally.get(country) ?? []), { name, weight, because }]);
  };
  const issuer = issuerOf(report);
  if (issuer !== null) add(issuer.country, 'issuer', issuer.official ? 14 : issuer.weight, 'the outlet or issuer is of this state');
  else {
    const masthead = mastheadOf(report.text);
    if (masthead !== null)
      add(masthead.country, 'issuer', masthead.official ? 6 : 4, 'the outlet or office at the head of the text is of this state');
  }
  for (const word of (sightings[0]?.line.words ?? []).slice(0, 16)) add(stateOfAgency(word.text), 'agency', 3, 'the national news agency prints it');
  add(footOf(report.text), 'foot', 3, 'the agency or address at the foot of the text is of this state');
  const dateline = datelineState(sightings);
  add(dateline?.country ?? null, 'dateline', isRelease(report.text) ? 5 : dateline?.dated ? 2 : 1.2, 'the dateline stands there');
  add(openingBody(sightings), 'opening', 6, 'an office of this state speaks in the first words');
  add(behalfOf(report.text), 'opening', 6, 'whoever writes speaks on behalf of this state');
  add(openingFirm(report.text), 'opening', 6, 'a firm of this state speaks in the first words');
  const shares = sharesOf(sightings);
  for (const [country, share] of shares) add(country, 'share', 3 * share, 'how often the report names the state');
  for (const [country, times] of othersOfCounterparts(sightings, shares))
    add(country, 'counterpart', 1.5 * times, 'the counterparts that the report names are of the other state');
  const marks = marksOf(sightings);
  // Who writes from a state for readers elsewhere marks its offices, and is there all the same.
  for (const [country, weight] of marks)
    add(country, 'marked', country === dateline?.country ? Math.max(-1, weight) : weight, 'the report says whose its offices are');
  const plain = [...shares].filter(([country, share]) => share > 0.2 && !marks.has(country)).map(([country]) => country);
  if (plain.length === 1 && isMoreThanPlace(sightings, plain[0] as Country) && [...marks.values()].some((weight) => weight <= -1))
    add(plain[0] as Country, 'plain', 0.6, 'the report says whose the offices of other states are, and not of this one');
  const titleText = (a: Appearance, t: TitlePhrase): string => {
    const span = spanOf((sightings[a.sentence] as Sighting).line, t.titleFirst, t.titleLast);
    return report.text.slice(span.start, span.end);
  };
  const unmarked = appearances.flatMap((a) => a.spot.titles.filter((t) => isUnmarked(a, t)).map((t) => ({ a, title: titleText(a, t) })));
  for (const { a, title } of unmarked) {
    if (appearances.find((b) => b.draft === a.draft) === a)
      add(explicitElsewhere(appearances, a), 'unmarked', 3, 'an office-holder of this state is also named without it');
    const givers = statesOfTitle(title);
    for (const country of givers) add(country, 'distinctive', givers.length > 2 ? 0 : 2, 'a title that only this state gives');
  }
  for (const country of tally.keys()) {
    const wrong = unmarked.filter(
      ({ title }) =>
        !/^(?:former|ex|late|then)\b|\b(?:king|queen|emir|amir|sultan|pope|prince|princess|emperor)\b/i.test(title) && !mayHaveOffice(country, title),
    ).length;
    add(country, 'impossible', -1.4 * Math.min(3, wrong), 'the report names offices that this state does not have');
  }
  const ranked = [...tally].map(([country, features]) => ({ country, features, score: features.reduce((n, f) => n + f.weight, 0) }));
  ranked.sort((x, y) => y.score - x.score || (x.country < y.country ? -1 : 1));
  const [best, second] = ranked;
  // A state that is much named, and whose offices are marked as its own, is told of from abroad.
  const named = best?.features.filter((f) => f.weight > 0) ?? [];
  const shareAlone = named.every((f) => f.name === 'share');
  if (shareAlone && best?.features.some((f) => f.name === 'marked')) return null;
  if (shareAlone && best !== undefined && !isMoreThanPlace(sightings, best.country)) return null;
  if (best === undefined || best.score <= 0.3 || best.score - (second?.score ?? -1) < 0.25) return null;
  return best;
}

/** Whether a state is named otherwise than as where something is or goes: "bound for Somalia", "in Valletta, Malta" make no report one of that state. */
export const isMoreThanPlace = (sightings: readonly Sighting[], country: Country): boolean =>
  sightings.some(({ line: { words }, territories }) =>
    territories.some((t) => {
      const before = words[t.first - 1];
      // "in Valletta, Malta": the state behind a town of its own.
      const town = isComma(before) && territories.some((o) => o.last === t.first - 1 && o.countries.includes(country));
      return t.countries.includes(country) && !town && !/^(?:in|to|for|from|at|near|into|towards?|off)$/.test(before?.key ?? '');
    }),
  );

/** "The Embassy of Colombia informs", "EMBASSY OF POLAND IN AMMAN": whose embassy or ministry stands at the very beginning, as a heading or as who announces. */
function openingBody(sightings: readonly Sighting[]): Country | null {
  for (const s of sightings.slice(0, 3)) {
    const { words } = s.line;
    const body = s.bodies[0];
    if (
      body === undefined ||
      !body.proper ||
      body.country === null ||
      body.first > 1 ||
      !words.slice(body.nameFirst, body.nameLast).some((w) => OFFICE.test(w.key))
    )
      continue;
    const tells = words.slice(body.nameLast, body.nameLast + 10).some((w) => ANNOUNCES.test(w.key));
    const heading = !words.some((w) => w.upos === 'VERB' || w.upos === 'AUX');
    if (tells || heading) return body.country;
  }
  return null;
}

/** "Brynje Marine ASA - Stock Exchange Release": the state of a firm whose release it is, by the legal form of its name. */
function openingFirm(text: string): Country | null {
  const [name = '', ...rest] = (text.trimStart().split('\n')[0] ?? '').split(/ [-–—|] |: |, /);
  const states = name.length < 70 && rest.some((part) => /release|statement|announcement|news/i.test(part)) ? statesOfLegalForm(name) : [];
  return states.length === 1 ? (states[0] as Country) : null;
}

/** "On behalf of the Government and people of Ghana, I express": the state for which a text in the first person speaks. */
function behalfOf(text: string): Country | null {
  const found =
    /\bon behalf of the (?:[Rr]oyal )?(?:[Gg]overnment|people|[Gg]overnment and (?:the )?people|people and (?:the )?[Gg]overnment) of (?:the )?(\p{Lu}[\p{L}' ]{2,40}?)(?:,| and (?:on )?my own)/iu.exec(
      text,
    );
  return found === null || !/^[^.]{0,60}\b(?:I|we)\b/u.test(text.slice(found.index + found[0].length)) ? null : stateNamed(found[1] as string);
}

/** Whether an office of state issued the text itself: then the place it is dated from is its own. */
const isRelease = (text: string): boolean =>
  /^\s*(?:\S[^\n]{0,80}\s+){0,3}(?:press release|press statement|communiqu[eé])\b/i.test(text.slice(0, 400));

/** The state of a place right at the beginning, before a dash, a colon or an agency in brackets. */
function datelineState(sightings: readonly Sighting[]): { readonly country: Country; readonly dated: boolean } | null {
  for (const s of sightings.slice(0, 3)) {
    // "Nairobi  March  7" as a line of its own.
    const alone =
      s.line.words.length < 8 && s.line.words.every((w) => w.capital || !/^\p{L}/u.test(w.text)) && s.line.words.some((w) => MONTHS.test(w.key));
    const dash = alone
      ? s.line.words.length
      : s.line.words
          .slice(0, 14)
          .findIndex((w, i, all) => /^(?:[—–:)]|--?)$/.test(w.text) || (w.text === ',' && i < 5 && /^\d/.test(all[i + 1]?.text ?? '')));
    const place = s.territories.find((t) => t.first <= 2 && t.last <= dash && (t.kind === 'capital' || t.kind === 'place' || t.kind === 'state'));
    // Offices of state write the year into their datelines, agencies do not.
    if (place !== undefined)
      return { country: place.countries[0] as Country, dated: s.line.words.slice(0, dash).some((w) => /^20\d\d$/.test(w.text)) };
  }
  return null;
}

function sharesOf(sightings: readonly Sighting[]): ReadonlyMap<Country, number> {
  const counts = new Map<Country, number>();
  let all = 0;
  for (const s of sightings) {
    for (const t of s.territories) {
      if (t.kind === 'demonym') continue;
      for (const country of t.countries) {
        counts.set(country, (counts.get(country) ?? 0) + 1);
        all++;
      }
    }
  }
  return new Map([...counts].map(([country, n]) => [country, n / Math.max(all, 1)]));
}

/** For "his Indian counterpart": the other of the two states most named. */
function othersOfCounterparts(sightings: readonly Sighting[], shares: ReadonlyMap<Country, number>): ReadonlyMap<Country, number> {
  const ranked = [...shares].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second, third] = ranked.map(([, share]) => share);
  // A second state that is hardly named, or no more than a third, is not the other party.
  const clear = (second ?? 0) > (third ?? 0) && (second ?? 0) > 0.4 * (first ?? 0);
  const main = clear ? ranked.map(([country]) => country) : [];
  const titles = sightings.flatMap((s) => s.persons.flatMap((p) => p.titles));
  const marked = new Set(titles.filter((t) => !t.counterpart && t.receiving === null).map((t) => t.side));
  const found = new Map<Country, number>();
  for (const s of sightings) {
    for (const t of [...s.persons.flatMap((p) => p.titles), ...s.offices]) {
      const other = t.counterpart && t.side !== null && main.slice(0, 2).includes(t.side) ? main.slice(0, 2).find((c) => c !== t.side) : undefined;
      // "Turkey's minister and his Ghanaian counterpart": both are marked, and neither state is the report's own for it.
      if (other !== undefined && !marked.has(other)) found.set(other, 1);
    }
  }
  return found;
}

/** How far each state's offices are marked as its own; an ambassador's always are, so they do not count. */
function marksOf(sightings: readonly Sighting[]): ReadonlyMap<Country, number> {
  const marks = new Map<Country, number>();
  const mark = (country: Country | null, weight: number): void => {
    if (country !== null) marks.set(country, Math.max(-4, (marks.get(country) ?? 0) - weight));
  };
  for (const s of sightings) {
    const titles = [...s.persons.flatMap((p) => p.titles), ...s.offices];
    for (const t of titles) {
      const diplomat = t.receiving !== null || s.line.words[t.head]?.rank === 'diplomat';
      if (!diplomat) mark(t.side, t.counterpart ? 2 : 1);
    }
    for (const p of s.persons) mark(p.ofState, 1);
    for (const b of s.bodies) if (b.official && !namesOwnState(s, b)) mark(b.country, b.key.includes('embassy') ? 1 : 0.5);
  }
  return marks;
}

/** "Kenya Defence Forces", "Royal New Zealand Navy": the state is a part of the name at home as well. */
const namesOwnState = (s: Sighting, b: BodySpot): boolean =>
  b.proper &&
  s.line.words
    .slice(b.nameFirst, b.nameLast - 1)
    .some((w, k, all) => stateNamed(w.text) !== null || stateNamed(`${w.text} ${all[k + 1]?.text}`) !== null);

const isUnmarked = (a: Appearance, t: TitlePhrase): boolean => t.side === null && a.spot.ofState === null && t.owner === null && !t.counterpart;

function explicitElsewhere(appearances: readonly Appearance[], a: Appearance): Country | null {
  for (const other of appearances) {
    if (other.draft !== a.draft) continue;
    const side = other.spot.ofState ?? other.spot.titles.find((t) => t.side !== null)?.side ?? null;
    if (side !== null) return side;
  }
  return null;
}

/** Whether an office is one that a state has but one of, so that two people cannot hold it for one state. */
export function isSingular(title: string): boolean {
  const office = officeOf(title);
  return (
    office !== null &&
    !office.deputy &&
    !office.former &&
    (office.rank === 'head-of-state' || office.rank === 'head-of-government' || (office.rank === 'minister' && office.portfolio !== null))
  );
}
