import { isRankWord, stateName } from '../../knowledge/index.ts';
import { dayInWords } from '../../model/day-in-words.ts';
import type { Feature } from '../../model/reason.ts';
import { feature } from '../group.ts';
import { sameRomanisation } from '../likeness/romanise.ts';
import { closestOffices, type Office } from '../likeness/title.ts';
import { type FamilyRelation, familyRelation } from './family.ts';
import { type GivenRelation, givenRelation, type ShortForms } from './given.ts';
import { type PersonName, turned } from './name.ts';
import type { Profile } from './profile.ts';

/** The score from which two profiles are one person. */
export const SAME_PERSON = 5;

const NEAR_DAYS = 4;

/** Every reason for and against two profiles being one person. */
export function personFeatures(a: Profile, b: Profile, shortForms: ShortForms): Feature[] {
  return [
    ...nameFeatures(a.name, b.name, shortForms).map((f) => (f.name === 'other-names-differ' && oneSeat(a, b) ? SLIP : f)),
    ...countryFeature(a, b),
    ...officeFeature(a.offices, b.offices),
    ...companyFeature(a, b),
    ...timeFeature(a, b),
    ...reportFeature(a, b),
  ];
}

const SLIP = feature('other-names-differ', -1, 'Their further names differ, but of one office there is one holder at a time.');

/** Whether reports of the same days give both the same office, which is more than a rank. */
function oneSeat(a: Profile, b: Profile): boolean {
  const seats = new Set(a.offices.filter((office) => office.rank !== '' && !office.words.every(isRankWord)).map((office) => office.words.join(' ')));
  return daysBetween(a, b) <= NEAR_DAYS && b.offices.some((office) => seats.has(office.words.join(' ')));
}

/** Whether two full names cannot be one person's, whatever else agrees. */
export function namesClash(a: PersonName, b: PersonName, shortForms: ShortForms): boolean {
  return nameFeatures(a, b, shortForms).some((f) => f.weight <= -5);
}

/** "Yannis Hatziliadis", "Giannis Chatziliadis": every word is the other's romanised in another way. */
const sameWordByWord = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i] || (word.length > 3 && sameRomanisation(word, b[i] as string)));

const LONG_NAME = 10;

/** "Amir-Karimi" and "Amir Karimi": one name of two words or more, whose words end elsewhere and whose letters are chosen otherwise. */
function sameRunTogether({ words: a, joined: x }: PersonName, { words: b, joined: y }: PersonName): boolean {
  if (a.length < 2 || b.length < 2 || a.length === b.length) return false;
  return Math.min(x.length, y.length) >= LONG_NAME && x[0] === y[0] && sameRomanisation(x, y);
}

/** Reasons that lie in the names alone. */
export function nameFeatures(a: PersonName, b: PersonName, shortForms: ShortForms): Feature[] {
  const both = `"${a.text}" and "${b.text}"`;
  if (a.words.length > 1 && a.words.length === b.words.length && a.words.every((w, i) => w === b.words[i]))
    return [feature('full-name', 6, `Both are called "${a.text}".`)];
  if (a.words.length > 1 && a.sorted === b.sorted) return [feature('name-order', 5.5, `${both} are the same words in another order.`)];
  if (a.words.length > 1 && a.joined === b.joined) return [feature('full-name', 5.5, `${both} differ only in where a word ends.`)];
  if (a.words.length > 1 && (a.romanised === b.romanised || sameWordByWord(a.words, b.words)))
    return [feature('full-name-romanised', 5.5, `${both} are one name written out in Latin letters in two ways.`)];
  if (sameRunTogether(a, b)) return [feature('full-name-romanised', 5.5, `${both} are one name written out in Latin letters in two ways.`)];
  if (isPart(a.words, b.words, shortForms) || isPart(b.words, a.words, shortForms))
    return [feature('shorter-name', 5, `One of ${both} is a shorter form of the other.`)];
  const straight = parted(a, b, shortForms);
  const crossed = parted(a, turned(b), shortForms);
  const best =
    total(crossed) > total(straight) + 1 && a.words.length > 1
      ? [...crossed, feature('name-order', -0.5, `${both} stand in another order.`)]
      : straight;
  return best;
}

const FAMILY: Readonly<Record<FamilyRelation, (both: string) => Feature>> = {
  equal: (both) => feature('family-name', 2, `${both} share the family name.`),
  romanised: (both) => feature('family-name-romanised', 1.8, `The family names of ${both} are one name written out in Latin letters in two ways.`),
  'romanised-roughly': (both) =>
    feature('family-name-rough', 1.5, `The family names of ${both} have the sounds of one name, as different people write them in Latin letters.`),
  alike: (both) => feature('family-name-alike', 1.2, `The family names of ${both} sound and look alike.`),
  different: (both) => feature('family-name-differs', -6, `${both} have different family names.`),
};

const GIVEN: Readonly<Record<GivenRelation, (both: string) => Feature | null>> = {
  equal: (both) => feature('given-name', 2, `${both} share the given name.`),
  romanised: (both) => feature('given-name-romanised', 2, `The given names of ${both} are one name spelt in two ways.`),
  'romanised-roughly': (both) =>
    feature('given-name-rough', 1.5, `The given names of ${both} have the sounds of one name, as different people write them in Latin letters.`),
  'short-form': (both) => feature('given-name-short', 1.8, `The given name of one of ${both} is a short form of the other's.`),
  initial: (both) => feature('given-name-initial', 0.8, `The initial of one of ${both} fits the given name of the other.`),
  abbreviated: (both) => feature('given-name-beginning', 0.8, `The given names of ${both} begin alike.`),
  alike: (both) => feature('given-name-alike', 1, `The given names of ${both} look and sound alike.`),
  missing: () => null,
  conflict: (both) => feature('given-name-conflict', -6, `${both} have different given names.`),
};

function parted(a: PersonName, b: PersonName, shortForms: ShortForms): Feature[] {
  const both = `"${a.text}" and "${b.text}"`;
  const known = [a.tradition, b.tradition].filter((t) => t !== undefined);
  const tradition = known.every((t) => t === known[0]) ? (known[0] ?? null) : null;
  const family = familyRelation(a.family, b.family, tradition);
  if (family === 'different') return [FAMILY.different(both)];
  const given = GIVEN[givenRelation(a.given, b.given, shortForms, { fathers: [...a.fathers, ...b.fathers], tradition })](both);
  const features = given ? [FAMILY[family](both), given] : [FAMILY[family](both)];
  if (furtherNamesDiffer(a.given, b.given, shortForms))
    features.push(feature('other-names-differ', -4, `${both} have further names, and these differ.`));
  const others = a.given.slice(1).filter((word) => word.length > 1 && b.given.slice(1).includes(word));
  return others.length > 0 && given && given.weight > 0 ? [...features, feature('other-names', 1, `${both} share further names.`)] : features;
}

/** "Javad Karimi" beside a father's or second name of its own on either side, none of which fits any of the other. Of initials the first ones are compared. */
function furtherNamesDiffer(a: readonly string[], b: readonly string[], shortForms: ShortForms): boolean {
  const [x, y] = [a.slice(1), b.slice(1)];
  if (x.length === 0 || y.length === 0 || a.join('') === b.join('')) return false;
  if (x.every((w) => w.length === 1) && y.every((w) => w.length === 1)) return x[0] !== y[0];
  return !x.some((w) => y.some((v) => sameWord(w, v, shortForms) || ((w.length === 1 || v.length === 1) && w[0] === v[0])));
}

/** All words of the shorter name, two at least, stand in the longer one in the same order, the last or the first of both being equal; one of them may be spelt otherwise. */
function isPart(short: readonly string[], long: readonly string[], shortForms: ShortForms): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  let next = 0;
  for (const word of long) if (next < short.length && sameWord(word, short[next] as string, shortForms)) next++;
  const ends = [[short[0], long[0]] as const, [short.at(-1), long.at(-1)] as const];
  return next === short.length && ends.some(([x, y]) => sameWord(x as string, y as string, shortForms));
}

const sameWord = (a: string, b: string, shortForms: ShortForms): boolean =>
  a === b || (Math.min(a.length, b.length) >= 4 && (sameRomanisation(a, b) || shortForms(a, b)));

function countryFeature(a: Profile, b: Profile): Feature[] {
  if (a.country === null || b.country === null) return [];
  if (a.country === b.country) return [feature('country', 1.5, `Both act for ${stateName(a.country)}.`)];
  const because = `One acts for ${stateName(a.country)}, the other for ${stateName(b.country)}`;
  if (a.guessed !== b.guessed && daysBetween(a, b) <= NEAR_DAYS)
    return [feature('country-guessed', -0.5, `${because}, which one report only lets be guessed.`)];
  // In reports of the same days one name is one person more often than a report knows whom he acts for.
  if (a.name.romanised === b.name.romanised && daysBetween(a, b) <= NEAR_DAYS)
    return [feature('country-unclear', -0.5, `${because}, though the reports are of the same days.`)];
  return [feature('country-differs', -2, `${because}.`)];
}

function officeFeature(a: readonly Office[], b: readonly Office[]): Feature[] {
  const relation = closestOffices(a, b);
  if (relation === 'same') return [feature('office', 2, 'Both hold the same office.')];
  if (relation === 'same-field') return [feature('office-field', 1.8, 'Their offices differ only in rank.')];
  if (relation === 'similar') return [feature('office-similar', 1.2, 'Their offices are worded alike.')];
  if (relation === 'same-rank') return [feature('office-rank', 0.7, 'Their offices are of one rank, and one is not said to be of anything.')];
  if (relation === 'conflict') return [feature('office-differs', -0.8, 'They hold different offices, which people do change.')];
  return [];
}

function companyFeature(a: Profile, b: Profile): Feature[] {
  const [few, many] = a.company.size <= b.company.size ? [a.company, b.company] : [b.company, a.company];
  const shared = [...few].filter((met) => many.has(met)).sort();
  if (shared.length === 0) return [];
  return [
    feature('company', shared.length > 1 ? 3 : 2.5, `Both are said to have met the same person (${shared.slice(0, 3).map(metInWords).join('; ')}).`),
  ];
}

/** "singh, 2022-06-02" as people read it. */
function metInWords(met: string): string {
  const at = met.lastIndexOf(', ') + 2;
  return `${met.slice(0, at)}${dayInWords(met.slice(at))}`;
}

function reportFeature(a: Profile, b: Profile): Feature[] {
  const [few, many] = a.reports.size <= b.reports.size ? [a.reports, b.reports] : [b.reports, a.reports];
  const shared = [...few].filter((report) => many.has(report)).length;
  if (shared === 0 || a.name.words.join(' ') === b.name.words.join(' ')) return [];
  // One slip of the reader among many reports says little; telling them apart again and again says much.
  const weight = shared * 5 >= few.size ? -3 : -1;
  return [feature('told-apart', weight, 'A report speaks of both and does not take them for one.')];
}

const daysBetween = (a: Profile, b: Profile): number => Math.max(a.days[0] - b.days[1], b.days[0] - a.days[1]);

function timeFeature(a: Profile, b: Profile): Feature[] {
  return daysBetween(a, b) <= NEAR_DAYS ? [feature('near-in-time', 0.5, 'The reports are of the same days.')] : [];
}

const total = (features: readonly Feature[]): number => features.reduce((sum, f) => sum + f.weight, 0);
