import type { ActorClaim } from '../../model/claim.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Feature, Match } from '../../model/reason.ts';
import { cluster, decisionsOn, type Link } from '../cluster.ts';
import { BY_JUDGEMENT, feature, type Grouping, matchesWithFirst, scoreOf } from '../group.ts';
import { type Kept, keepingNothing } from '../kept.ts';
import type { Verdicts } from '../verdicts.ts';
import { bareNameLinks } from './bare.ts';
import { candidatePairs } from './candidates.ts';
import { describedLinks } from './described.ts';
import { namesClash, personFeatures, SAME_PERSON } from './features.ts';
import type { ShortForms } from './given.ts';
import { type Profile, type ProfileContext, profilesOf } from './profile.ts';

/**
 * Groups the person claims of all reports, given in anchor order, into people. Full names are compared with one another first; bare family
 * names and descriptions then join whom they fit without a rival. Persons that only descriptions speak of form groups too.
 */
export function peopleOf(
  claims: readonly ActorClaim[],
  context: ProfileContext,
  verdicts: Verdicts,
  shortForms: ShortForms,
  kept: Kept = keepingNothing,
): Grouping {
  const named = profilesOf(
    claims.filter((c) => !c.described),
    context,
    kept,
  );
  const profiles = [
    ...named,
    ...profilesOf(
      claims.filter((c) => c.described),
      context,
      kept,
    ),
  ];
  const described = profiles.map((_, i) => i >= named.length);
  const at = new Map<ClaimId, number>();
  profiles.forEach((profile, i) => {
    for (const claim of profile.claims) at.set(claim.id, i);
  });
  const decisions = decisionsOn(verdicts, at);
  const apart = (i: number, j: number): boolean => {
    const [x, y] = [profiles[i] as Profile, profiles[j] as Profile];
    return x.name.words.length > 1 && y.name.words.length > 1 && !described[i] && !described[j] && namesClash(x.name, y.name, shortForms);
  };
  const full = fullNameLinks(profiles, described, kept.once(comparing, shortForms), kept);
  const first = cluster(profiles.length, full, apart, decisions);
  const people = first.groups.filter((group) => group.some((i) => !described[i] && (profiles[i] as Profile).name.words.length > 1));
  const bare = bareNameLinks(
    named,
    people.map((group) => group.filter((i) => i < named.length)),
  );
  const joined = first.used.filter((link) => link.features !== BY_JUDGEMENT);
  const final = cluster(profiles.length, [...joined, ...bare, ...describedLinks(profiles, described, people)], apart, decisions);
  return {
    groups: final.groups.map((group) => ({ claims: group.flatMap((i) => (profiles[i] as Profile).claims) })),
    matches: [...profiles.flatMap(withinProfile), ...final.used.map((link) => matchOf(link, profiles))],
  };
}

type Compare = (a: Profile, b: Profile) => readonly Feature[];

const comparing =
  (shortForms: ShortForms): Compare =>
  (a, b) =>
    personFeatures(a, b, shortForms);

function fullNameLinks(profiles: readonly Profile[], described: readonly boolean[], compare: Compare, kept: Kept): Link[] {
  const full = profiles.map((_, i) => i).filter((i) => !described[i] && (profiles[i] as Profile).name.words.length > 1);
  const links: Link[] = [];
  for (const [x, y] of candidatePairs(full.map((i) => profiles[i] as Profile))) {
    const [a, b] = [full[x] as number, full[y] as number];
    const features = kept.once(compare, profiles[a] as Profile, profiles[b] as Profile);
    const score = scoreOf(features);
    if (score >= SAME_PERSON) links.push({ a, b, score, features });
  }
  return links;
}

function withinProfile(profile: Profile): Match[] {
  const name = feature('full-name', profile.name.words.length > 1 ? 5 : 2, `Both are called "${profile.name.text}".`);
  const country = feature('country', 1.5, profile.country ? 'Both act for the same state.' : 'Neither report says for whom they act.');
  return matchesWithFirst(profile.claims, profile.claims.length > 1 ? [name, country] : []);
}

function matchOf(link: Link, profiles: readonly Profile[]): Match {
  const [a, b] = [profiles[link.a] as Profile, profiles[link.b] as Profile];
  return { a: (a.claims[0] as ActorClaim).id, b: (b.claims[0] as ActorClaim).id, score: link.score, features: link.features };
}
