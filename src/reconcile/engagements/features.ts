import { stateNamed } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import type { Feature } from '../../model/reason.ts';
import { feature } from '../../resolve/index.ts';
import { daysApart, gapBetween, type Stretch } from '../days.ts';
import { overlapOf } from '../words.ts';
import type { Occasion } from './occasion.ts';

/** The score from which two claims are one engagement. */
export const SAME_OCCASION = 4.5;

/** A weight that nothing makes good: the two are different, whatever else agrees. */
const NEVER = -20;
const NEAR_DAYS = 3;
const ASSUMED_DAYS = 7;
const EXERCISE_DAYS = 31;

/** Every reason for and against two claims being of one engagement. */
export function occasionFeatures(a: Occasion, b: Occasion): Feature[] {
  const features = [
    kindFeature(a, b),
    ...peopleFeatures(a, b),
    stateFeature(a, b),
    dateFeature(a, b),
    placeFeature(a, b),
    aboutFeature(a, b),
    unnamedFeature(a, b),
  ];
  return features.filter((f) => f !== null);
}

/** Whether two claims cannot be of one engagement. */
export function clash(a: Occasion, b: Occasion): boolean {
  return occasionFeatures(a, b).some((f) => f.weight <= NEVER);
}

function kindFeature(a: Occasion, b: Occasion): Feature {
  const [x, y] = [a.claim.engagement, b.claim.engagement].sort() as [string, string];
  if (x === y) return feature('kind', 1, `Both are a ${x}.`);
  if (x === 'call' && y === 'meeting') return feature('kind-similar', -1.5, 'One speaks of a call, the other of a meeting; talks may be either.');
  if (x === 'conference' && y === 'meeting' && beside(a, b))
    return feature('kind-differs', NEVER, 'Two of those who were at a conference met there.');
  if (x === 'conference' && y === 'meeting') return feature('kind-similar', -0.5, 'One speaks of a conference, the other of a meeting.');
  return feature('kind-differs', NEVER, `One is a ${x}, the other a ${y}.`);
}

/** Whether one is a meeting of two sides and the other a conference at which more of them are named: they met beside it. */
function beside(a: Occasion, b: Occasion): boolean {
  const [conference, meeting] = a.claim.engagement === 'conference' ? [a, b] : [b, a];
  return conference.sides.size > 2 && meeting.sides.size === 2 && meeting.states.size === 2;
}

function peopleFeatures(a: Occasion, b: Occasion): Feature[] {
  if (a.claim.engagement === 'visit') return visitorFeatures(a, b);
  const shared = [...a.people].filter((p) => b.people.has(p));
  const features: Feature[] = [];
  const alone = (o: Occasion) => o.claim.about === 'one-on-one';
  if (alone(a) !== alone(b) && (alone(a) ? b : a).people.size > 2)
    features.push(feature('alone', NEVER, 'One is a meeting of two alone, the other of more.'));
  if (bilateral(a) && bilateral(b) && shared.length < 2)
    for (const [side, people] of a.sides) {
      const others = b.sides.get(side);
      if (others && ![...people].some((p) => others.has(p)))
        features.push(feature('people-differ', NEVER, `For ${side} different people took part.`));
    }
  if (shared.length >= 2) features.push(feature('people', 4, 'The same people took part on both sides.'));
  else if (shared.length === 1) features.push(feature('person', 2, 'One person took part in both.'));
  else if (a.people.size > 0 && b.people.size > 0 && bilateral(a)) features.push(feature('people-differ', NEVER, 'No one took part in both.'));
  if ([...a.bodies].some((body) => b.bodies.has(body))) features.push(feature('body', 1, 'The same organisation took part in both.'));
  return features;
}

const bilateral = (o: Occasion): boolean => ['meeting', 'call', 'ceremony'].includes(o.claim.engagement);

function visitorFeatures(a: Occasion, b: Occasion): Feature[] {
  if ([...a.guests].some((guest) => b.guests.has(guest))) return [feature('visitor', 3.5, 'The same person made the visit.')];
  if (a.guests.size > 0 && b.guests.size > 0) return [feature('visitors-differ', NEVER, 'Different people made the visit.')];
  if ([...a.bodies].some((body) => b.bodies.has(body))) return [feature('body', 1.5, 'The same organisation made the visit.')];
  if (a.guests.size === 0 || b.guests.size === 0) return [feature('visitor-unnamed', 1.5, 'One report does not name who came.')];
  return [];
}

function stateFeature(a: Occasion, b: Occasion): Feature | null {
  if (a.states.size === 0 || b.states.size === 0) return null;
  const { jaccard, shared } = overlapOf(a.states, b.states);
  if (jaccard === 1) return feature('states', 1, `Both concern ${[...a.states].sort().join(' and ')}.`);
  // The same people on both sides outweigh a report that takes one of them for another state's.
  if (overlapOf(a.people, b.people).shared >= 2) return feature('states-unclear', -0.5, 'The same people are said to act for different states.');
  if (shared === 0 || (shared < Math.min(a.states.size, b.states.size) && (bilateral(a) || a.claim.engagement === 'visit')))
    return feature('states-differ', NEVER, 'They concern different states.');
  return feature('states-overlap', 0.5, 'One names more states than the other.');
}

/** Two reports of a meeting to come that name nobody have only its states, its country and its time to agree in. */
function unnamedFeature(a: Occasion, b: Occasion): Feature | null {
  const named = a.people.size > 0 || b.people.size > 0 || !bilateral(a) || a.claim.report === b.claim.report;
  const placed = a.claim.place?.country != null && a.claim.place.country === b.claim.place?.country;
  if (named || !placed || a.states.size < 2 || overlapOf(a.states, b.states).jaccard < 1) return null;
  if (!a.when || !b.when || gapBetween(a.when, b.when) > 0 || a.when.from !== b.when.from) return null;
  return feature('unnamed', 2, 'Neither names anybody, and states, country and time agree.');
}

function dateFeature(a: Occasion, b: Occasion): Feature {
  if (
    a.claim.report === b.claim.report &&
    a.when &&
    b.when &&
    a.when.firm &&
    b.when.firm &&
    a.when.exact &&
    b.when.exact &&
    gapBetween(a.when, b.when) > 0
  )
    return feature('date-differs', NEVER, 'One report gives them different days.');
  if (!a.when || !b.when) return undated(a, b);
  const gap = gapBetween(a.when, b.when);
  const exact = a.when.exact && b.when.exact;
  if (gap === 0) return exact ? sameDay(a.when, b.when) : feature('date-overlaps', 0.5, 'The longer stretch of time that one gives holds the other.');
  if (!exact) return feature('date-differs', NEVER, 'Their dates lie apart.');
  const assumed = !a.when.firm || !b.when.firm;
  // One report tells of the first day of an exercise, another of the last.
  if (a.claim.engagement === 'exercise' && gap <= EXERCISE_DAYS && overlapOf(a.about, b.about).shared > 0)
    return feature('date-course', 0.5, `They are ${daysApart(gap)}, and exercises last for weeks.`);
  if (gap <= NEAR_DAYS && assumed) return feature('date-near', gap === 1 ? 1 : 0.5, `They are ${daysApart(gap)}, and one date is only assumed.`);
  if (gap <= NEAR_DAYS)
    return feature('date-conflict', gap === 1 ? 0 : -1, `Their dates are ${daysApart(gap)}, which may be an error of one report.`);
  if (gap <= ASSUMED_DAYS && assumed) return feature('date-near', 0, `They are ${daysApart(gap)}, and one date is only assumed.`);
  return feature('date-differs', NEVER, `Their dates are ${daysApart(gap)}.`);
}

function sameDay(a: Stretch, b: Stretch): Feature {
  if (a.firm && b.firm) return feature('date', 2, 'Both give the same day.');
  return feature('date', 1.5, 'The days agree, though one is only assumed.');
}

function undated(a: Occasion, b: Occasion): Feature {
  const day = (o: Occasion): number => (o.when?.exact ? o.when.from : o.published);
  if (a.when && !a.when.exact) return feature('date-unknown', -1, 'Only one says when, and that roughly.');
  if (Math.abs(day(a) - day(b)) <= 14) return feature('date-unknown', -0.5, 'One does not say when; the reports are of the same weeks.');
  return feature('date-unknown', NEVER, 'One does not say when, and the reports are weeks apart.');
}

function placeFeature(a: Occasion, b: Occasion): Feature | null {
  const [x, y] = [a.claim.place, b.claim.place];
  if (!x || !y || a.claim.engagement === 'call') return null;
  if (x.country !== null && y.country !== null && x.country !== y.country)
    return feature('place-differs', NEVER, 'They took place in different countries.');
  if (x.name.toLowerCase() === y.name.toLowerCase()) return feature('place', 0.5, `Both took place in ${x.name}.`);
  // A town and another, or the country, days apart: two legs of a journey.
  const apart = a.when?.firm && b.when?.firm ? gapBetween(a.when, b.when) : 0;
  if (a.claim.engagement === 'visit' && ((isTown(x) && isTown(y) && apart > 0) || ((isTown(x) || isTown(y)) && apart > 1)))
    return feature('place-differs', -2, `One went to ${x.name}, the other to ${y.name}, on different days.`);
  if (x.country !== null && x.country === y.country) return feature('country', 0.3, 'Both took place in one country.');
  return feature('place-unclear', -0.3, `One names ${x.name}, the other ${y.name}.`);
}

const isTown = ({ name }: Place): boolean => stateNamed(name) === null;

function aboutFeature(a: Occasion, b: Occasion): Feature | null {
  const telling = ['ceremony', 'exercise', 'conference'].includes(a.claim.engagement);
  if (a.about.size === 0 && b.about.size === 0) return null;
  if (a.claim.engagement === 'visit' && overlapOf(a.about, b.about).shared === 0)
    return feature('about-differs', NEVER, 'One is a visit to a site, the other to the country or to another site.');
  if (a.about.size === 0 || b.about.size === 0) return telling ? feature('about-unknown', -1, 'Only one says what it was.') : null;
  const { shared } = overlapOf(a.about, b.about);
  if (shared > 0) return feature('about', 2, `Both were about ${a.claim.about}.`);
  return telling ? feature('about-differs', NEVER, `One was about ${a.claim.about}, the other about ${b.claim.about}.`) : null;
}
