import type { EngagementKind } from '../../model/vocabulary.ts';
import { type Ground, sentenceAt, sideOf, wordAt } from './ground.ts';
import type { Telling } from './telling.ts';

/** Words that make an engagement the next of its series. */
const next =
  /^(?:next|following|subsequent|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+(?:teenth|tieth)|\d+(?:th|nd|rd|st))$/u;

/** "The next session will be held in Oslo in 2025": it is of the states whose session, meeting or exercise the report tells of before. */
export function withSeries(ground: Ground, tellings: readonly Telling[]): Telling[] {
  return tellings.map((telling) => {
    if (telling.status !== 'planned' || telling.kind === 'visit' || telling.kind === 'call' || telling.refersBack) return telling;
    const own = new Set([...telling.states, ...telling.parties.flatMap((p) => sideOf(ground, p.actor) ?? [])]);
    if (own.size > 1 || (telling.place?.country == null && telling.date.how === 'unknown') || !isNext(ground, telling)) return telling;
    const before = tellings.filter((t) => t.sentence < telling.sentence && sameSort(t.kind, telling.kind) && t.status === 'occurred');
    const sides = before
      .map((t) => [...new Set([...t.states, ...t.parties.flatMap((p) => sideOf(ground, p.actor) ?? [])])])
      .filter((s) => s.length > 1);
    // The telling before may name those of some delegations only.
    const last = sides.at(-1);
    const states = sides.filter((s) => last?.every((c) => s.includes(c))).sort((a, b) => b.length - a.length)[0];
    return states === undefined || ![...own].every((c) => states.includes(c))
      ? telling
      : { ...telling, states: [...new Set([...telling.states, ...states])].sort() };
  });
}

function isNext(ground: Ground, { sentence, token }: Telling): boolean {
  const here = sentenceAt(ground, sentence);
  return [1, 2, 3, 4, 5, 6].map((n) => token - n).some((k) => next.test(wordAt(here, k)));
}

/** A summit may be told as a meeting of those who met there. */
function sameSort(a: EngagementKind, b: EngagementKind): boolean {
  const sort = (kind: EngagementKind) => (kind === 'conference' ? 'meeting' : kind);
  return sort(a) === sort(b);
}
