import { stateNamed, stateOfDemonym } from '../../knowledge/index.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ActorClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { Report } from '../../model/report.ts';
import type { Mention, PlaceMention } from '../../model/scene.ts';
import { claimOf, draftId } from './claims.ts';
import { referencesOf } from './discourse.ts';
import type { Draft, Reference } from './draft.ts';
import { encountersOf } from './encounters.ts';
import { billingsOf } from './headline.ts';
import { homeOf } from './home.ts';
import { institutionsOf } from './institutions.ts';
import type { Known } from './known.ts';
import { partiesOf, principalStates } from './meetings.ts';
import { peopleOf } from './people.ts';
import { placesOf } from './places.ts';
import { setRoles } from './roles.ts';
import { setSides } from './sides.ts';
import { type Sighting, sightingsOf, spanOf } from './sighting.ts';
import { type StateDrafts, stateDrafts } from './state-drafts.ts';
import { withTurnSpeakers } from './turn-speakers.ts';

/** Who appears in a report, where it speaks of them, and the places it names. */
export interface Cast {
  readonly actors: readonly ActorClaim[];
  readonly mentions: readonly Mention[];
  readonly places: readonly PlaceMention[];
}

/**
 * Finds who acts in a report: persons with their titles and sides, organisations and states, every name, description and pronoun that means them,
 * and the places named. Titles and general knowledge lead; the reader's names and trees are taken where they agree. Never fails: a report without
 * names has an empty cast.
 */
export function castOf(report: Report, annotation: Annotation): Cast {
  const { text } = report;
  const sightings = sightingsOf(text, annotation);
  const appearances = peopleOf(text, sightings);
  const home = homeOf(report, sightings, appearances);
  setSides(text, sightings, appearances, home, billingsOf(report.title));
  const institutions = institutionsOf(text, sightings, appearances, home);
  setRoles(text, sightings, appearances, institutions);
  const states = stateDrafts();
  nameStates(text, sightings, states);
  const parties = partiesOf(encountersOf(sightings, appearances));
  const usual = principalStates(parties) ?? usualPair(sightings);
  const known: Known = { text, sightings, appearances, institutions, states, home, parties, usual };
  const met = new Set(appearances.map((a) => a.draft).filter((d) => d.kind === 'person'));
  const references = withTurnSpeakers(report, sightings, [...met], referencesOf(known), home?.country ?? null);
  const drafts = new Set<Draft>([
    ...appearances.map((a) => a.draft),
    ...institutions.flatMap((b) => (b.draft === null ? [] : [b.draft])),
    ...references.flatMap((r) => r.drafts),
    ...states.all(),
  ]);
  const ordered = [...drafts].sort((a, b) => a.first.start - b.first.start || byText(a.kind, b.kind) || byText(a.label, b.label));
  return {
    actors: ordered.map((draft) => claimOf(report, annotation.sentences, draft)),
    mentions: references.map((r) => mentionOf(report, sightings, r)),
    places: placesOf(text, sightings),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Notes every place where a state is named by a noun. */
function nameStates(text: string, sightings: readonly Sighting[], states: StateDrafts): void {
  for (const s of sightings) {
    for (const t of s.territories) {
      if (t.kind !== 'state' && t.kind !== 'demonym') continue;
      const span = spanOf(s.line, t.first, t.last);
      const draft = states.of(t.countries[0] as Country, span, s.line.index);
      if (t.kind !== 'state') continue;
      draft.described = false;
      draft.names.push({ text: text.slice(span.start, span.end).replace(/\s+/g, ' '), span, sentence: s.line.index });
    }
    // "the Bolivian Air Force", "Embassy of Chad": a state whose offices bear its name acts in them.
    for (const b of s.bodies) {
      const country = b.proper && b.official ? stateInName(s.line.words.slice(b.nameFirst, b.nameLast).map((w) => w.text)) : null;
      if (country === null || country !== b.country) continue;
      states.of(country, spanOf(s.line, b.nameFirst, b.nameLast), s.line.index).described = false;
    }
  }
}

/** The state that stands in the words of a name, as a noun or an adjective; null without one. */
function stateInName(words: readonly string[]): Country | null {
  for (let first = 0; first < words.length; first++)
    for (let length = Math.min(5, words.length - first); length > 0; length--) {
      const phrase = words.slice(first, first + length).join(' ');
      const state = stateNamed(phrase) ?? stateOfDemonym(phrase);
      if (state !== null) return state;
    }
  return null;
}

/** The two states most spoken of. */
function usualPair(sightings: readonly Sighting[]): readonly Country[] {
  const counts = new Map<Country, number>();
  for (const s of sightings)
    for (const t of s.territories) for (const c of t.countries) counts.set(c, (counts.get(c) ?? 0) + (t.kind === 'compound' ? 2 : 1));
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 2)
    .map(([country]) => country);
}

function mentionOf(report: Report, sightings: readonly Sighting[], r: Reference): Mention {
  const { line } = sightings[r.sentence] as Sighting;
  return {
    ...spanOf(line, r.first, r.last),
    sentence: r.sentence,
    first: r.first,
    last: r.last,
    head: r.head,
    form: r.form,
    actors: r.drafts.map((d) => draftId(report, d)),
  };
}
