import { bodyNoun, sameGivenName, stateName } from '../knowledge/index.ts';
import type { ActorClaim, Claim } from '../model/claim.ts';
import type { Country } from '../model/country.ts';
import type { Actor } from '../model/entry.ts';
import type { ActorId, ClaimId, ReportId } from '../model/ids.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Match } from '../model/reason.ts';
import type { Report } from '../model/report.ts';
import { actorEntry } from './actor.ts';
import { withAllegiance } from './allegiance.ts';
import { feature, type Grouping, matchesWithFirst } from './group.ts';
import { type Kept, keepingNothing } from './kept.ts';
import { withLikelyKinds } from './kinds.ts';
import { wordsOf } from './likeness/fold.ts';
import { inOrder, reportOf } from './order.ts';
import { bodiesOf } from './organisations/bodies.ts';
import { companyOf } from './persons/company.ts';
import { peopleOf } from './persons/people.ts';
import { type Verdicts, verdictsKey, verdictsOf, verdictsOn } from './verdicts.ts';

/** Who the actors of all reports are. */
export interface Resolution {
  /** Sorted by id. */
  readonly actors: readonly Actor[];
  /** The actor of every actor claim; claims that only describe someone whom no report names have none. */
  readonly actorOf: ReadonlyMap<ClaimId, ActorId>;
  /** Why claims of different reports stand in one actor. */
  readonly matches: readonly Match[];
}

const DAY = 86_400_000;

/**
 * Takes the actor claims of all reports for the same state, person or organisation where they are, by scored features or a person's judgement.
 * The outcome does not depend on the order of reports, claims or judgements. Other claims only tell who met whom.
 * After Fellegi and Sunter (1969), A theory for record linkage, with weights set by hand. `kept` is of earlier runs over the same reports and claims.
 */
export function resolveActors(
  reports: ReadonlyMap<ReportId, Report>,
  claims: readonly Claim[],
  judgements: readonly Judgement[],
  kept: Kept = keepingNothing,
): Resolution {
  const all = kept.same('actor claims', '', [reports, claims], () => inOrder(reports, claims.filter((c) => c.kind === 'actor') as ActorClaim[]));
  const verdicts = verdictsOn(verdictsOf(judgements), new Set(all.map((c) => c.id)));
  return kept.same('resolution', '', [reports, claims, verdictsKey(verdicts)], () => resolved(reports, claims, all, verdicts, kept));
}

function resolved(
  reports: ReadonlyMap<ReportId, Report>,
  claims: readonly Claim[],
  all: readonly ActorClaim[],
  verdicts: Verdicts,
  kept: Kept,
): Resolution {
  const actorClaims = withLikelyKinds(
    all.filter((c) => !verdicts.rejected.has(c.id)),
    kept,
  );
  const place = new Map(actorClaims.map((claim, i) => [claim.id, i]));
  const of = (kind: ActorClaim['actor']) => actorClaims.filter((c) => c.actor === kind);
  const context = {
    company: kept.once(companyOf, claims),
    compared: verdicts.compared,
    dayOf: (report: ReportId) => Math.round(Date.parse(reportOf(reports, report).published) / DAY),
  };
  const groupings = [
    statesOf(of('state')),
    peopleOf(withAllegiance(of('person'), claims, reports, kept), context, verdicts, sameGivenName, kept),
    bodiesOf(of('organisation'), verdicts, kept),
  ];
  const actorOf = new Map<ClaimId, ActorId>();
  const grouped: { id: ActorId; claims: readonly ActorClaim[] }[] = [];
  for (const { groups } of groupings)
    for (const group of groups) {
      const members = [...group.claims].sort((a, b) => (place.get(a.id) as number) - (place.get(b.id) as number));
      if (!members.some(isDistinctive) || members.some((claim) => verdicts.dismissed.has(claim.id))) continue;
      const id = actorIdOf(members);
      grouped.push({ id, claims: members });
      for (const claim of members) actorOf.set(claim.id, id);
    }
  const corrections = new Map(verdicts.corrections.map((c) => [`${actorOf.get(c.claim)} ${c.field}`, c.value]));
  const organisationOf = (claim: ClaimId) => actorOf.get(claim) ?? null;
  const actors = grouped.map(({ id, claims: members }) => {
    const served = members.flatMap((claim) => claim.roles.map((role) => (role.organisation === null ? null : organisationOf(role.organisation))));
    const entry = kept.same('actor', id, [reports, ...members, ...served], () => actorEntry(id, members, reports, organisationOf));
    return kept.settled('actor as corrected', id, corrected(entry, corrections));
  });
  return {
    actors: actors.sort((a, b) => (a.id < b.id ? -1 : 1)),
    actorOf,
    matches: groupings.flatMap((g) => g.matches).filter((m) => actorOf.has(m.a) && actorOf.has(m.b)),
  };
}

/** States are told apart by their code alone. */
function statesOf(claims: readonly ActorClaim[]): Grouping {
  const byCountry = Map.groupBy(
    claims.filter((claim) => claim.country !== null),
    (claim) => claim.country as Country,
  );
  return {
    groups: [...byCountry.values()].map((group) => ({ claims: group })),
    matches: [...byCountry.entries()].flatMap(([iso3, group]) => matchesWithFirst(group, [feature('state', 10, `Both name ${stateName(iso3)}.`)])),
  };
}

/** A state's id is its code, so that it never changes; others take over the digits of their anchor claim. */
function actorIdOf(members: readonly ActorClaim[]): ActorId {
  const anchor = members[0] as ActorClaim;
  return (anchor.actor === 'state' ? `act-${anchor.country}` : anchor.id.replace(/^clm/, 'act')) as ActorId;
}

/**
 * Whether a claim suffices for an actor of its own. Whoever is named does; of those only described, an office of a known state does ("the Israeli
 * embassy", "the defence ministry"), groups of people and persons without a name do not.
 */
function isDistinctive(claim: ActorClaim): boolean {
  if (!claim.described) return true;
  if (claim.actor !== 'organisation' || claim.country === null) return false;
  const [before = ''] = claim.name.split(/\s+(?:of|for|to|in)\s+/);
  const head = wordsOf(before).at(-1) ?? '';
  return head !== 'government' && bodyNoun(head) === 'state';
}

function corrected(actor: Actor, corrections: ReadonlyMap<string, string>): Actor {
  if (corrections.size === 0) return actor;
  const name = read(corrections.get(`${actor.id} name`));
  const country = read(corrections.get(`${actor.id} country`));
  return {
    ...actor,
    ...(typeof name === 'string' && name !== '' ? { name } : {}),
    ...(country === null || (typeof country === 'string' && /^[A-Z]{3}$/.test(country)) ? { country } : {}),
  };
}

/** The value of a correction; undefined where there is none or it is no JSON. */
function read(value: string | undefined): unknown {
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
