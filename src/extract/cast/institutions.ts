import { bodyNamed, isCommonName, mayHaveOffice, stateOfMaker } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { Span } from '../../model/span.ts';
import type { BodySpot } from './body-spot.ts';
import { type Draft, newDraft } from './draft.ts';
import type { Home } from './home.ts';
import type { Appearance } from './people.ts';
import { guestState } from './side-clues.ts';
import { type Sighting, spanOf } from './sighting.ts';
import { isPossessive } from './words.ts';

/** One spot that speaks of an organisation, with which it means; null for a short form that the discourse has to resolve. */
export interface BodyAppearance {
  readonly sentence: number;
  readonly spot: BodySpot;
  readonly draft: Draft | null;
}

/** Words of a key that name a kind of office and nothing more: alone they refer back. */
const GENERIC = new Set(
  'ministry embassy consulate army navy military parliament department agency directorate police force forces mission secretariat bureau commission command council office organization authority committee company group corporation institute union bank party court'.split(
    ' ',
  ),
);

/** Decides which names of a report mean the same organisation, and of which state it is. In order of the text. */
export function institutionsOf(
  text: string,
  sightings: readonly Sighting[],
  appearances: readonly Appearance[],
  home: Home | null,
): readonly BodyAppearance[] {
  const drafts: Draft[] = [];
  const found: BodyAppearance[] = [];
  const aliases = new Map<string, Draft>();
  // A surname that the reader took for a firm is the person's.
  const named = (s: Sighting, spot: BodySpot): boolean =>
    appearances.some((a) => a.sentence === s.line.index && a.spot.nameFirst < spot.nameLast && spot.nameFirst < a.spot.nameLast);
  const spots = sightings.flatMap((s) => s.bodies.filter((spot) => !named(s, spot)).map((spot) => ({ s, spot })));
  const countries = new Map(
    spots.map(
      ({ s, spot }) =>
        [spot, ownCountry(text, sightings, s, spot, home) ?? sharedName(spot, home) ?? ownedBy(s, spot) ?? heldBy(s, spot, appearances)] as const,
    ),
  );
  for (const { s, spot } of spots) {
    const back =
      isGeneric(spot.key) && !spot.proper
        ? drafts.findLast((d) => (d.parts[0] ?? '').split(' ').includes(spot.key) && d.country === (countries.get(spot) ?? d.country))
        : undefined;
    if (isGeneric(spot.key) && !spot.proper && (countries.get(spot) === null || back !== undefined)) {
      found.push({ sentence: s.line.index, spot, draft: countries.get(spot) === null ? null : (back ?? null) });
      continue;
    }
    const country =
      countries.get(spot) ??
      (spot.official && DOMESTIC.test(spot.key) && !/\b(?:news|press)\b/.test(spot.key) ? fallback(sightings, spot, countries, home) : null);
    const explained =
      spot.explains === null ? undefined : found.find((f) => f.sentence === s.line.index && f.spot.nameFirst === spot.explains)?.draft;
    if (explained != null) aliases.set(spot.key, explained);
    const twin = explained ?? aliases.get(spot.key);
    let draft = twin ?? drafts.find((d) => d.parts[0] === spot.key && (d.country === country || country === null)) ?? null;
    if (draft === null) {
      draft = newDraft('organisation', spanOf(s.line, spot.nameFirst, spot.nameLast), s.line.index, '', [spot.key]);
      draft.country = country;
      draft.described = true;
      drafts.push(draft);
    }
    const span = spanOf(s.line, spot.nameFirst, spot.nameLast);
    draft.names.push({ text: text.slice(span.start, span.end).replace(/\s+/g, ' '), span, sentence: s.line.index });
    const whole = spot.proper ? withStateBehind(s, spot, country) : null;
    if (whole !== null)
      draft.names.push({
        text: text.slice(span.start, whole.end).replace(/\s+/g, ' '),
        span: { start: span.start, end: whole.end },
        sentence: s.line.index,
      });
    if (spot.proper || isToldOffice(s, spot)) draft.described = false;
    found.push({ sentence: s.line.index, spot, draft });
  }
  return found;
}

/** "the Chamber of Commerce *of Serbia*": the span up to the body's own state behind its name; null where another word or state follows. */
function withStateBehind(s: Sighting, spot: BodySpot, country: Country | null): Span | null {
  const { words } = s.line;
  if (words[spot.nameLast]?.key !== 'of') return null;
  const first = words[spot.nameLast + 1]?.key === 'the' ? spot.nameLast + 2 : spot.nameLast + 1;
  const state = s.territories.find((t) => t.first === first && t.kind === 'state');
  return state === undefined || state.countries[0] !== country || isPossessive(words[state.last]) ? null : spanOf(s.line, spot.nameFirst, state.last);
}

/** "Chad's foreign ministry", "the Czech embassy": an office and whose it is, which is a name for it. */
const isToldOffice = (s: Sighting, spot: BodySpot): boolean =>
  spot.official &&
  (/\b(?:embassy|consulate)\b/.test(spot.key) || (/\bministry\b/.test(spot.key) && !isGeneric(spot.key))) &&
  !spot.plural &&
  s.territories.some((t) => t.first >= spot.first && t.last <= spot.nameLast && (t.kind === 'state' || t.kind === 'demonym'));

/** The state said with a body or known of it; of a name that many states have, the known one only where the report speaks of that state. */
function ownCountry(text: string, sightings: readonly Sighting[], s: Sighting, spot: BodySpot, home: Home | null): Country | null {
  const span = spanOf(s.line, spot.nameFirst, spot.nameLast);
  const name = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  if (spot.country === null) return seatedIn(s, spot) ?? (spot.proper ? stateOfMaker(name) : null);
  if (spot.first !== spot.nameFirst - 1 && spot.first !== spot.nameFirst) return spot.country;
  if (home === null || home.country === spot.country || !isCommonName(name)) return spot.country;
  const spoken = sightings.some((o) => o.territories.some((t) => t.countries.includes(spot.country as Country)));
  // "Department of Defence" is spelt so outside the United States.
  return spoken && !/defence/i.test(name) ? spot.country : home.country;
}

/** "the defence ministry in Vienna": the state whose capital an office stands in; embassies and missions stand abroad. */
function seatedIn(s: Sighting, spot: BodySpot): Country | null {
  if (!spot.official || !/\b(?:ministry|department|parliament|government|police|headquarters)\b/.test(spot.key)) return null;
  if (s.line.words[spot.nameLast]?.key !== 'in') return null;
  return s.territories.find((t) => t.first === spot.nameLast + 1 && t.kind === 'capital')?.countries[0] ?? null;
}

/** "the Russian Navy's Pacific Fleet": the state of the body that owns it. */
const ownedBy = (s: Sighting, spot: BodySpot): Country | null =>
  isPossessive(s.line.words[spot.nameFirst - 1]) ? (s.bodies.find((b) => b.nameLast === spot.nameFirst - 1)?.country ?? null) : null;

/** Of several states with a body of that name, the report's home. */
const sharedName = (spot: BodySpot, home: Home | null): Country | null => (home !== null && spot.among.includes(home.country) ? home.country : null);

/** Offices that a report may name without their state when they are of its own. */
const DOMESTIC =
  /\b(?:ministry|department|directorate|army|navy|forces?|agency|bureau|parliament|police|guard|treasury|senate|congress|military|authority|command|cabinet|assembly national|intelligence)\b/;

/** Whether a key says only what kind of office it is: "ministry", "embassy". */
export const isGeneric = (key: string): boolean => GENERIC.has(key);

/** The state of the person in whose title the organisation stands: "Export Bureau Director X". */
function heldBy(s: Sighting, spot: BodySpot, appearances: readonly Appearance[]): Country | null {
  if (!spot.official && (spot.among.length > 0 || bodyNamed(wordsIn(s, spot)) !== null)) return null;
  for (const a of appearances) {
    if (a.sentence !== s.line.index) continue;
    for (const t of a.spot.titles) {
      const inside = t.first <= spot.nameFirst && spot.nameLast <= t.last;
      // "Minister of Transport and Works": what a minister is in charge of is no body.
      if (inside && a.draft.country !== null && (spot.official || s.line.words[t.head]?.rank !== 'minister')) return a.draft.country;
    }
  }
  return null;
}

const wordsIn = (s: Sighting, spot: BodySpot): string =>
  s.line.words
    .slice(spot.nameFirst, spot.nameLast)
    .map((w) => w.text)
    .join(' ');

/** An office named without its state: that of the report's home, or the only state whose like is named. */
function fallback(
  sightings: readonly Sighting[],
  spot: BodySpot,
  countries: ReadonlyMap<BodySpot, Country | null>,
  home: Home | null,
): Country | null {
  // "the Sultan's Armed Forces" are none of a republic's.
  const monarch = /\b(?:sultan|king|queen|emir|amir)\b/.exec(spot.key)?.[0];
  if (home !== null && monarch !== undefined && !mayHaveOffice(home.country, monarch)) return guestState(sightings, home.country, [monarch]);
  if (home !== null) return home.country;
  const like = new Set([...countries].filter(([other, country]) => other.key === spot.key && country !== null).map(([, country]) => country));
  return like.size === 1 ? ([...like][0] ?? null) : null;
}
