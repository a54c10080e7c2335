import { mayHaveOffice, stateName } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import { issuerOf } from '../cast/issuer.ts';
import { datesAgree } from './days.ts';
import { type Ground, sentenceAt, sideOf } from './ground.ts';
import type { Settled } from './settled.ts';

/** Whether the actor is a body that states form together; what merely has no state told (a university) is not. */
function ofManyStates(ground: Ground, actor: ClaimId): boolean {
  const claim = ground.actors.get(actor);
  return (
    claim?.actor === 'organisation' &&
    claim.country === null &&
    /\b(?:UN|United Nations|NATO|EU|European (?:Union|Commission|Council|Parliament)|ASEAN|African Union|AU|Arab League|League of Arab States|GCC|Gulf Cooperation Council|OPEC|OSCE|IAEA|ECOWAS|CARICOM|Commonwealth|OIC|SCO|BRICS|G7|G20|Quad|Security Council|World Bank|IMF|WHO|ICRC|Red Cross|Islands Forum)\b/.test(
      claim.name,
    )
  );
}

function holdsOffice(ground: Ground, actor: ClaimId): boolean {
  const claim = ground.actors.get(actor);
  return (
    claim?.actor === 'person' &&
    claim.roles.some((r) =>
      /\b(?:president|premier|chancellor|king|queen|emir|amir|sultan|minister|secretary|adviser|advisor|general|chief|ambassador|speaker|governor|mayor|commander|envoy|chairman|chairwoman)\b/i.test(
        r.title,
      ),
    )
  );
}

const HEAD = /^(?:the )?(?:president|premier|chancellor|king|queen|emir|amir|sultan)\b/i;

/**
 * Whether somebody whose state is not said is at home with the others: an office of state that issues a report says whose the officials of other states are
 * and leaves it out of its own governors and secretaries. A president without more ado is another state's, for its own is known.
 */
function atHome(ground: Ground, s: Settled, actor: ClaimId): boolean {
  const issuer = issuerOf(ground.scene.report);
  const claim = ground.actors.get(actor);
  if (issuer === null || !issuer.official || !s.states.includes(issuer.country) || claim?.actor !== 'person') return false;
  return claim.roles.every(({ title, organisation }) => {
    if (organisation !== null && ofManyStates(ground, organisation)) return false;
    return mayHaveOffice(issuer.country, title) && (organisation !== null || !HEAD.test(title));
  });
}

/** Somebody of whom the report says only the name or the office, met by somebody of a known state where neither is at home for sure. */
function strangerMet(ground: Ground, s: Settled): boolean {
  const people = s.actors.filter((a) => ground.actors.get(a)?.actor === 'person');
  const strangers = people.filter((a) => sideOf(ground, a) === null);
  const foreign = s.place?.country != null && !s.states.includes(s.place.country);
  return strangers.length > 0 && strangers.length < people.length && foreign;
}

/** "Norway will host Exercise X": a state hosts others, named or not. */
function hostedByName(ground: Ground, s: Settled): boolean {
  const { about, sentence, token } = s.lead;
  const here = sentenceAt(ground, sentence);
  const before = here.tokens.slice(Math.max(0, token - 6), token);
  return s.states.length > 0 && /\p{Lu}/u.test(about ?? '') && before.some((t) => t.upos === 'VERB' && /^(?:co-?)?host$/.test(t.lemma));
}

/** "a meeting of Coalition foreign ministers", "will host the defence ministers of the Alliance": a state has one of each. */
function ofManyMinisters(ground: Ground, s: Settled): boolean {
  if (s.lead.kind !== 'meeting' || s.place?.country == null || (s.date.how !== 'stated' && s.date.how !== 'derived')) return false;
  const here = sentenceAt(ground, s.lead.sentence);
  const behind = here.tokens.slice(s.lead.token, s.lead.token + 12).map((t) => t.text.toLowerCase());
  return /^\w+ (?:of )?(?:[\w-]+ ){0,4}(?:foreign|defen[cs]e|interior) (?:and (?:foreign|defen[cs]e|interior) )?ministers\b/.test(behind.join(' '));
}

/** Whether it is between states: two sides at least, or a guest away from home. */
export function international(ground: Ground, s: Settled): boolean {
  const country = s.place?.country ?? null;
  const abroad = country !== null && s.actors.some((a) => (sideOf(ground, a) ?? country) !== country);
  // An office-holder whose state no report says is on no visit at home.
  // "a visit by the Egyptian minister to Tripoli": guests of another state, though nobody is named.
  if (s.lead.kind === 'visit' && s.actors.length === 0) return country !== null && s.states.some((c) => c !== country);
  if (s.lead.kind === 'visit')
    return abroad || (country !== null && !s.lead.refersBack && s.actors.some((a) => sideOf(ground, a) === null && holdsOffice(ground, a)));
  // Whoever hands over letters of credence represents one state in another.
  if (s.lead.about === 'credentials') return s.actors.length > 0;
  // Puerto Rico and the United States are no two states.
  if (s.states.length === 2 && s.states.includes('PRI') && s.states.includes('USA')) return false;
  // A conference nobody is named at is told by its name, day and place.
  const known = s.lead.about !== null && /\p{Lu}/u.test(s.lead.about) && country !== null && s.date.how !== 'unknown' && s.date.how !== 'assumed';
  const people = s.actors.filter((a) => ground.actors.get(a)?.actor === 'person');
  // "the summit in Oslo between X, Y and Z": those who took part are named.
  const told = s.lead.kind === 'conference' && !s.lead.refersBack && s.states.length > 2 && s.actors.length > 2 && country !== null;
  if (s.lead.kind === 'conference' && people.length === 0)
    return (known || told) && (s.lead.status === 'occurred' || (s.lead.status === 'planned' && s.states.length > 1));
  if (s.lead.kind === 'exercise' && hostedByName(ground, s)) return true;
  if (ofManyMinisters(ground, s)) return true;
  // States do not telephone, people do.
  if (s.lead.kind === 'call' && people.length === 0) return s.actors.length === 0 && s.states.length > 1;
  if (s.actors.length === 0 && s.states.length < 2) return false;
  if (s.lead.kind === 'ceremony' && s.actors.length === 0) return false;
  if (s.lead.kind === 'ceremony') return s.states.length > 1 || abroad;
  // Bodies of no state (the UN) are a side of their own, and so is an office-holder whose state the report does not say.
  const sideless = s.actors.some((a) => sideOf(ground, a) === null && (ofManyStates(ground, a) || (holdsOffice(ground, a) && !atHome(ground, s, a))));
  return s.states.length + Number(sideless) > 1 || (s.states.length === 1 && strangerMet(ground, s)) || (abroad && s.states.length > 0);
}

/** The state of whoever received somebody honoured at the ceremony ("called on the chief of staff"). */
function hostOf(ground: Ground, ceremony: Settled, all: readonly Settled[], homes: readonly Country[]): Country | undefined {
  if (homes.length === 0) return undefined;
  const others = (o: Settled) => o.lead.parties.filter((p) => p.role === 'host' && !ceremony.actors.includes(p.actor));
  return all
    .filter((o) => o.lead.kind === 'meeting' && o.lead.status === ceremony.lead.status && o.actors.some((a) => ceremony.actors.includes(a)))
    .flatMap((o) => others(o).flatMap((p) => (ground.actors.get(p.actor)?.actor === 'person' ? (sideOf(ground, p.actor) ?? []) : [])))
    .find((c) => !homes.includes(c));
}

/** Where somebody honoured at a ceremony was met as a guest in the same report. */
export function placeOfOthers(ground: Ground, ceremony: Settled, all: readonly Settled[]): Place | null {
  const homes = ceremony.actors.flatMap((a) => sideOf(ground, a) ?? []);
  const other = all.find(
    (o) =>
      o.lead.kind === 'meeting' &&
      o.lead.status === ceremony.lead.status &&
      o.place?.country != null &&
      !homes.includes(o.place.country) &&
      // Two states sign at home with one of them, not where one of their people was days before.
      (ceremony.states.length < 2 || ceremony.states.includes(o.place.country)) &&
      datesAgree(o.date, ceremony.date) &&
      o.actors.some((a) => ceremony.actors.includes(a)),
  );
  const country = other?.place?.country ?? hostOf(ground, ceremony, all, homes);
  return country == null ? null : { name: stateName(country), country };
}
