import { stateName } from '../../knowledge/index.ts';
import type { Feature } from '../../model/reason.ts';
import type { Link } from '../cluster.ts';
import { feature, scoreOf } from '../group.ts';
import { romanisedKey, sameRomanisation } from '../likeness/romanise.ts';
import { closestOffices } from '../likeness/title.ts';
import type { Profile } from './profile.ts';

// A family name alone says little: it joins a fuller name only when country, office, company or the absence of rivals speak for it.
const JOINS = 4.5;
const CLEAR_LEAD = 1;
const NEAR_DAYS = 30;

/**
 * Links that take bare family names ("Singh") to the fuller names they stand for. `profiles` holds both; `people` are groups of fuller profiles,
 * as places in `profiles`. A bare name with two equally good people stays on its own; bare names that agree are linked to one another.
 */
export function bareNameLinks(profiles: readonly Profile[], people: readonly (readonly number[])[]): Link[] {
  const byWord = new Map<string, Set<number>>();
  people.forEach((person, p) => {
    for (const i of person)
      for (const word of [(profiles[i] as Profile).name.family, ...(profiles[i] as Profile).name.words.slice(1)])
        for (const key of [word, skeleton(word)]) byWord.set(key, (byWord.get(key) ?? new Set<number>()).add(p));
  });
  const links: Link[] = [];
  const loose = new Map<string, number[]>();
  profiles.forEach((bare, b) => {
    if (bare.name.words.length !== 1) return;
    const found = new Set([...(byWord.get(bare.name.family) ?? []), ...(byWord.get(skeleton(bare.name.family)) ?? [])]);
    const options = [...found].map((p) => bestWithin(profiles, bare, people[p] as readonly number[])).filter((o) => o !== null);
    options.sort((x, y) => y.score - x.score || x.i - y.i);
    const [best, next] = options;
    const rival = next !== undefined && next.score > (best?.score ?? 0) - CLEAR_LEAD;
    if (best && !rival) {
      const features = next === undefined ? [...best.features, feature('no-rival', 1.5, 'No one else of that name is known.')] : best.features;
      if (scoreOf(features) >= JOINS) links.push({ a: best.i, b, score: scoreOf(features), features });
    }
    const alike = loose.get(`${bare.name.family} ${bare.country}`) ?? [];
    for (const other of alike) {
      const features = bareFeatures(bare, profiles[other] as Profile);
      if (features && scoreOf(features) >= JOINS) links.push({ a: other, b, score: scoreOf(features) - 1, features });
    }
    loose.set(`${bare.name.family} ${bare.country}`, [...alike, b].slice(-50));
  });
  return links;
}

const skeleton = (word: string): string => `~${romanisedKey(word).replace(/[aeiou]+/g, '.')}`;

function bestWithin(
  profiles: readonly Profile[],
  bare: Profile,
  person: readonly number[],
): { i: number; score: number; features: Feature[] } | null {
  let best: { i: number; score: number; features: Feature[] } | null = null;
  for (const i of person) {
    const features = bareFeatures(bare, profiles[i] as Profile);
    if (features && (best === null || scoreOf(features) > best.score)) best = { i, score: scoreOf(features), features };
  }
  return best;
}

/** Reasons for and against a bare family name standing for a person; null where the name itself does not fit. */
function bareFeatures(bare: Profile, full: Profile): Feature[] | null {
  const features = [bareName(bare, full)];
  if (features[0] === null) return null;
  if (bare.country !== null && full.country !== null)
    features.push(
      bare.country === full.country
        ? feature('country', 1.5, `Both act for ${stateName(full.country)}.`)
        : feature('country-differs', -3, `One acts for ${stateName(bare.country)}, the other for ${stateName(full.country)}.`),
    );
  const office = closestOffices(bare.offices, full.offices);
  if (office === 'same') features.push(feature('office', 2, 'Both hold the same office.'));
  if (office === 'similar' || office === 'same-field') features.push(feature('office-similar', 1.2, 'Their offices are worded alike.'));
  if (office === 'conflict') features.push(feature('office-differs', -2, 'They hold different offices.'));
  if ([...bare.company].some((met) => full.company.has(met)))
    features.push(feature('company', 2.5, 'Both are said to have met the same person that day.'));
  if ([...bare.reports].some((report) => full.reports.has(report))) features.push(feature('same-report', 1, 'One report uses both.'));
  const gap = Math.max(bare.days[0] - full.days[1], full.days[0] - bare.days[1]);
  if (gap <= NEAR_DAYS) features.push(feature('near-in-time', 1, 'The reports are of the same weeks.'));
  return features.filter((f) => f !== null);
}

function bareName(bare: Profile, full: Profile): Feature | null {
  const word = bare.name.family;
  if (word === full.name.family) return feature('family-name', 2, `"${bare.name.text}" is the family name of "${full.name.text}".`);
  if (full.name.words.slice(1).includes(word)) return feature('part-of-name', 1.6, `"${bare.name.text}" is part of the name "${full.name.text}".`);
  if (word.length > 3 && sameRomanisation(word, full.name.family))
    return feature('family-name-romanised', 1.6, `"${bare.name.text}" and the family name of "${full.name.text}" are one name spelt in two ways.`);
  return null;
}
