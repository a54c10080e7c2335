import type { EngagementClaim } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import type { SceneIndex } from './scene-index.ts';
import { sorted } from './states.ts';

/** For every sentence the sets of states that its "both sides" and "the two countries" can mean: those of the engagements it speaks of, else of the last ones before. */
export type Company = readonly (readonly (readonly Country[])[])[];

/** The states in whose company each sentence stands. Engagements give it; where a report tells of none, sentences that name two states do. */
export function companyOf(index: SceneIndex, engagements: readonly EngagementClaim[]): Company {
  const told = index.sentences.map((): (readonly Country[])[] => []);
  for (const engagement of engagements) {
    const states = statesOfEngagement(engagement);
    if (states.length < 2) continue;
    for (const span of engagement.evidence) {
      const list = told[index.sentenceOf(span)];
      if (list && !list.some((known) => known.join() === states.join())) list.push(states);
    }
  }
  const company: (readonly (readonly Country[])[])[] = [];
  let last: readonly (readonly Country[])[] = firstCompany(index, told);
  for (let s = 0; s < told.length; s++) {
    const here = told[s] as readonly (readonly Country[])[];
    if (here.length > 0) last = here;
    else {
      const named = statesNamedIn(index, s);
      if (named.length === 2 && !last.some((known) => named.every((c) => known.includes(c)))) last = [named];
    }
    company.push(last);
  }
  return company;
}

/** The states whose engagement it is: as the claim lists them, else the sides of those who take part. */
export function statesOfEngagement(engagement: EngagementClaim): readonly Country[] {
  return sorted([...engagement.states, ...engagement.participants.flatMap((p) => p.side ?? [])]);
}

function firstCompany(index: SceneIndex, told: readonly (readonly (readonly Country[])[])[]): readonly (readonly Country[])[] {
  const engaged = told.find((list) => list.length > 0);
  if (engaged) return engaged;
  for (let s = 0; s < told.length; s++) {
    const named = statesNamedIn(index, s);
    if (named.length === 2) return [named];
  }
  return [];
}

/** The states that a sentence names as actors, not as the place where something lies. */
function statesNamedIn(index: SceneIndex, s: number): readonly Country[] {
  return sorted(
    index
      .mentionsIn(s)
      .filter((m) => m.form === 'name')
      .flatMap((m) => m.actors.flatMap((id) => index.actor(id) ?? []))
      .filter((actor) => actor.actor === 'state')
      .flatMap((actor) => actor.country ?? []),
  );
}
