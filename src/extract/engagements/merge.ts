import type { Country } from '../../model/country.ts';
import type { Dating } from '../../model/date.ts';
import type { ClaimId } from '../../model/ids.ts';
import { daysBetween, ownDayOf } from '../dates/index.ts';
import { datesAgree, daysMeet, during } from './days.ts';
import { type Ground, sideOf } from './ground.ts';
import type { Telling } from './telling.ts';

/** All tellings of one engagement, the fullest first. */
export interface Occasion {
  readonly tellings: readonly Telling[];
}

/** Everybody whom an occasion's tellings name. */
export function actorsOf(occasion: Occasion): ClaimId[] {
  return [...new Set(occasion.tellings.flatMap((t) => t.parties.map((p) => p.actor)))];
}

/** The states that take part: the sides of those who do, and those that stand for themselves. */
export function statesOf(ground: Ground, occasion: Occasion): Country[] {
  const sides = new Set(actorsOf(occasion).flatMap((a) => sideOf(ground, a) ?? []));
  // "Both sides" of a meeting that is told with people of two states are those two, whatever states were named last.
  const telling = sides.size < 2 ? occasion.tellings : occasion.tellings.filter((t) => t.parties.length > 0);
  return [...new Set([...sides, ...telling.flatMap((t) => t.states)])].sort();
}

/**
 * Brings together what one report tells of one engagement: the same kind, the same parties, days that do not exclude one another. Words that
 * refer back ("the meeting", "during his visit") join the last engagement that fits, and make one of their own only where they name both sides.
 */
export function occasionsOf(ground: Ground, tellings: readonly Telling[]): Occasion[] {
  const occasions: Telling[][] = [];
  for (const telling of tellings.filter((t) => !t.refersBack)) {
    const fitting = occasions.find((o) => o.every((other) => sameEngagement(ground, other, telling)));
    if (fitting === undefined) occasions.push([telling]);
    else fitting.push(telling);
  }
  for (const telling of tellings.filter((t) => t.refersBack)) {
    const fitting = referent(ground, occasions, telling);
    if (fitting !== undefined) fitting.push(telling);
    else if (standsAlone(ground, telling)) occasions.push([telling]);
  }
  const order = (t: Telling) => Number(t.refersBack) * 1e6 + t.sentence * 1e3 + Math.min(t.token, 999);
  return occasions.map((o) => ({ tellings: o.toSorted((a, b) => order(a) - order(b)) })).filter((o) => !covered(ground, o, occasions));
}

function sameEngagement(ground: Ground, a: Telling, b: Telling): boolean {
  if (!sameKind(a, b) || !sameStatus(a, b) || !datesAgree(a.date, b.date) || lookBack(ground, a, b)) return false;
  // "flew to Bergen, where he toured the yard" is one visit.
  if (a.kind === 'visit')
    return (
      (a.about === b.about || a.sentence === b.sentence) &&
      (shared(a, b).length > 0 || bothUnnamed(a, b)) &&
      (a.place?.country ?? null) === (b.place?.country ?? null)
    );
  if (!aboutAgrees(a, b)) return false;
  if ((a.kind === 'exercise' || a.kind === 'conference') && a.about !== null && b.about !== null && a.about === b.about) return true;
  const both = shared(a, b);
  // Nobody is named at the signing that the next sentence names guests of.
  if (a.kind === 'ceremony') return both.length > 0 || (a.about === b.about && a.about !== null && a.sentence === b.sentence);
  const [left, right] = [partiesOf(a), partiesOf(b)];
  // Those who met one on one, and those who met with others.
  if ((a.about === 'one-on-one') !== (b.about === 'one-on-one') && Math.max(left.length, right.length) > 2) return false;
  if (both.length >= 2)
    return both.length >= Math.min(left.length, right.length) && (sameCompany(ground, both, left, right) || daysMeet(a.date, b.date));
  // One telling names one party only: the sides have to agree.
  return both.length >= 1 && (left.length === 1 || right.length === 1) && statesCompatible(ground, a, b);
}

/** Guests of one state, though nobody is named. */
function bothUnnamed(a: Telling, b: Telling): boolean {
  return a.parties.length + b.parties.length === 0 && a.states.some((c) => b.states.includes(c));
}

/** Whether those whom both tellings name are of several sides, or are all that either names. */
function sameCompany(ground: Ground, both: readonly ClaimId[], left: readonly ClaimId[], right: readonly ClaimId[]): boolean {
  return left.length === right.length || new Set(both.map((x) => sideOf(ground, x))).size > 1;
}

/** Ceremonies for different ends are different; "the ceremony" that the words do not describe is any but a homage. */
function aboutAgrees(a: Telling, b: Telling): boolean {
  if (a.kind !== 'ceremony' || a.about === b.about) return true;
  return [a, b].some((t) => t.about === null) && ![a, b].some((t) => t.about === 'wreath-laying');
}

function sameKind(a: Telling, b: Telling): boolean {
  if (a.kind === b.kind) return true;
  const contact = (t: Telling) => t.kind === 'meeting' || t.kind === 'call';
  return contact(a) && contact(b) && (a.vague || b.vague);
}

function sameStatus(a: Telling, b: Telling): boolean {
  return a.status === b.status;
}

function partiesOf(t: Telling): ClaimId[] {
  return [...new Set(t.parties.map((p) => p.actor))];
}

function shared(a: Telling, b: Telling): ClaimId[] {
  const others = new Set(partiesOf(b));
  return partiesOf(a).filter((p) => others.has(p));
}

function statesCompatible(ground: Ground, a: Telling, b: Telling): boolean {
  const states = (t: Telling) => new Set([...t.states, ...t.parties.flatMap((p) => sideOf(ground, p.actor) ?? [])]);
  const [x, y] = [states(a), states(b)];
  return [...x].every((s) => y.has(s)) || [...y].every((s) => x.has(s));
}

/** One is the news, dated or not, and the other a stated day that lies far behind the report: "spoke on March 3" under what was told of today. */
export function lookBack(ground: Ground, a: Telling, b: Telling): boolean {
  const today = ownDayOf(ground.scene.report);
  const recent = (d: Dating) => (d.how === 'unknown' || d.how === 'assumed' ? 0 : daysBetween(d.end, today));
  const [x, y] = [recent(a.date), recent(b.date)];
  const far = x >= y ? a : b;
  return Math.abs(x - y) > 10 && far.sentence > (far === a ? b : a).sentence && (x === 0 || y === 0);
}

/** The engagement that words which refer back mean: of the same kind and with their parties, the one spoken of last. */
function referent(ground: Ground, occasions: readonly Telling[][], telling: Telling): Telling[] | undefined {
  let best: { occasion: Telling[]; score: number } | undefined;
  for (const occasion of occasions) {
    const first = occasion[0] as Telling;
    if (!occasion.some((t) => sameKind(t, telling)) || !aboutAgrees(first, telling)) continue;
    // An exercise begins on one day and ends on another; what is told to be during a visit was on one of its days.
    const fits = telling.kind === 'visit' ? during : datesAgree;
    if (telling.kind !== 'exercise' && !fits(first.date, telling.date)) continue;
    // What is told of the news is no look back that comes later ("visiting President X … In 2019 he travelled to").
    if (telling.kind !== 'exercise' && lookBack(ground, first, telling)) continue;
    // "before his talks with X" does not say whether they have been; the engagement it means does.
    if (!telling.ahead && telling.kind !== 'exercise' && telling.status !== first.status) continue;
    if (telling.kind === 'visit' && first.about !== telling.about && first.sentence !== telling.sentence) continue;
    const [there, here] = [first.place?.country, telling.place?.country];
    if (telling.kind === 'visit' && there != null && here != null && there !== here) continue;
    const actors = new Set(occasion.flatMap((t) => partiesOf(t)));
    const mine = partiesOf(telling);
    const sides = statesOf(ground, { tellings: occasion });
    // "the two sides" are the states of those who met.
    const stands = (a: ClaimId) => ground.actors.get(a)?.actor !== 'person' && sides.includes(sideOf(ground, a) ?? '');
    const known = mine.filter((a) => actors.has(a) || stands(a)).length;
    // "The exercise, in which teams of the guard took part": bodies of those who exercised.
    const bodies =
      telling.kind === 'exercise' && mine.every((a) => ground.actors.get(a)?.actor !== 'person') && telling.states.every((c) => sides.includes(c));
    if (known < mine.length && !telling.widens && !bodies && !(known > 0 && telling.kind === 'visit')) continue;
    const before = occasion.filter((t) => t.sentence <= telling.sentence);
    if (mine.length === 0 && (before.length === 0 || !statesFit(ground, occasion, telling))) continue;
    const nearest = Math.max(-1, ...before.map((t) => t.sentence));
    const score = nearest * 10 + known + (before.length > 0 ? 5 : 0);
    if (best === undefined || score >= best.score) best = { occasion, score };
  }
  return best?.occasion;
}

function statesFit(ground: Ground, occasion: readonly Telling[], telling: Telling): boolean {
  const states = new Set(statesOf(ground, { tellings: occasion }));
  return (
    telling.states.every((s) => states.has(s)) &&
    (telling.place?.country == null || occasion.some((t) => t.place === null || t.place.country === telling.place?.country))
  );
}

/** Words that refer back to nothing tell an engagement only where they say who took part on both sides. */
function standsAlone(ground: Ground, telling: Telling): boolean {
  // "a day before his visit" tells of one to come only where that day lies ahead of the report.
  const today = ownDayOf(ground.scene.report);
  const { date } = telling;
  const past = date.how === 'assumed' ? date.end <= today : date.how !== 'unknown' && date.end < today;
  if (telling.ahead && telling.status === 'planned' && past) return false;
  if (telling.kind === 'visit') return telling.parties.length > 0;
  // A conference that something is set at or after is spoken of, not told.
  if (telling.kind === 'conference') return false;
  const sides = new Set([...telling.states, ...telling.parties.flatMap((p) => sideOf(ground, p.actor) ?? [])]);
  const people = telling.parties.filter((p) => ground.actors.get(p.actor)?.actor === 'person');
  // Of two states, with a day and a place of its own, it is news, however well known the words take it to be.
  const set = telling.place?.country != null && (date.how === 'stated' || date.how === 'derived');
  return (telling.parties.length > 1 || set) && sides.size > 1 && (!telling.vague || (telling.sentence <= 1 && people.length > 1));
}

/** "had met with Indian officials" sums up meetings that the report tells one by one: nobody named on one side, and the side already met. */
function covered(ground: Ground, occasion: Occasion, all: readonly Telling[][]): boolean {
  const kind = occasion.tellings[0]?.kind;
  if (kind !== 'meeting' && kind !== 'call') return false;
  const named = actorsOf(occasion).filter((a) => ground.actors.get(a)?.described !== true && ground.actors.get(a)?.actor !== 'state');
  if (named.length > 1) return false;
  const states = statesOf(ground, occasion);
  return all.some((other) => {
    if (other === occasion.tellings || other.some((t) => occasion.tellings.includes(t)) || other[0]?.kind !== kind) return false;
    if (other[0].status !== occasion.tellings[0]?.status) return false;
    const theirs = new Set(other.flatMap((t) => partiesOf(t)));
    const sides = statesOf(ground, { tellings: other });
    return (
      named.every((a) => theirs.has(a)) &&
      states.every((s) => sides.includes(s)) &&
      theirs.size > named.length &&
      datesAgree((other[0] as Telling).date, (occasion.tellings[0] as Telling).date)
    );
  });
}
