import { stateName } from '../../knowledge/index.ts';
import type { Link } from '../cluster.ts';
import { feature, scoreOf } from '../group.ts';
import { officeRelation } from '../likeness/title.ts';
import type { Profile } from './profile.ts';

// Offices that one person at a time holds in a state; "minister" alone or "ambassador" would fit many.
const SINGLE_RANKS = new Set(['president', 'premier', 'chancellor', 'king', 'queen', 'emir', 'sultan']);
const FIELD_RANKS = new Set(['minister', 'secretary', 'advisor', 'chief', 'commander']);
const WITHIN_DAYS = 60;

/** Links that take descriptions without a name ("the Japanese defence minister") to whoever other reports of the same weeks name in that office. */
export function describedLinks(profiles: readonly Profile[], described: readonly boolean[], people: readonly (readonly number[])[]): Link[] {
  const holders = new Map<string, { person: number; i: number }[]>();
  people.forEach((group, person) => {
    for (const i of group) {
      const profile = profiles[i] as Profile;
      for (const key of officeKeys(profile)) holders.set(key, [...(holders.get(key) ?? []), { person, i }]);
    }
  });
  const links: Link[] = [];
  profiles.forEach((profile, b) => {
    if (!described[b]) return;
    const fitting = officeKeys(profile)
      .flatMap((key) => holders.get(key) ?? [])
      .filter(({ i }) => near(profile, profiles[i] as Profile));
    const [first] = fitting;
    if (!first || fitting.some(({ person }) => person !== first.person)) return;
    const same = profile.offices.some((x) => (profiles[first.i] as Profile).offices.some((y) => officeRelation(x, y) === 'same'));
    const features = [
      feature('office', same ? 3 : 2, 'The description names the office that the other report gives this person.'),
      feature('country', 1.5, `Both act for ${stateName(profile.country as string)}.`),
      feature('no-rival', 1, 'No one else is named in that office in those weeks.'),
    ];
    links.push({ a: first.i, b, score: scoreOf(features), features });
  });
  return links;
}

function officeKeys(profile: Profile): string[] {
  if (profile.country === null) return [];
  return profile.offices
    .filter(
      (o) =>
        !o.former && !o.words.includes('deputy') && (SINGLE_RANKS.has(o.rank) ? o.field.length === 0 : FIELD_RANKS.has(o.rank) && o.field.length > 0),
    )
    .map((o) => `${profile.country} ${o.words.join(' ')}`);
}

const near = (a: Profile, b: Profile): boolean => Math.max(b.days[0] - a.days[1], a.days[0] - b.days[1]) <= WITHIN_DAYS;
