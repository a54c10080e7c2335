import { stateNamed, stateOfDemonym } from '../knowledge/index.ts';
import type { ActorClaim } from '../model/claim.ts';
import type { Country } from '../model/country.ts';
import { type Reports, reportOf } from './order.ts';

// How far before a name the words may stand that say whom its bearer acts for: "South Korea's new defence minister, Lee Jong-sup".
const REACH = 60;
const NAMED_BEFORE = 3;
const TOLD = 2;

/** The country that an actor's claims come down to: each claim has a vote, a weightier one where the words right before a name say so. */
export function countryOf(claims: readonly ActorClaim[], reports: Reports): Country | null {
  const given = new Set(claims.map((claim) => claim.country).filter((country) => country !== null));
  if (given.size <= 1) return [...given][0] ?? null;
  return mostOf(
    claims.flatMap((claim) =>
      claim.country === null
        ? []
        : new Array<Country>(saidBefore(claim, claim.country, reports) ? NAMED_BEFORE : claim.footing === 'told' ? TOLD : 1).fill(claim.country),
    ),
  );
}

/** The country that comes up most often; of equals the one that came first. */
export function mostOf(countries: readonly (Country | null)[]): Country | null {
  const counts = new Map<Country, number>();
  for (const country of countries) if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  let best: Country | null = null;
  for (const [country, n] of counts) if (best === null || n > (counts.get(best) as number)) best = country;
  return best;
}

/** Whether the last state named before one of the claim's names, in the same clause, is that country. */
function saidBefore(claim: ActorClaim, country: Country, reports: Reports): boolean {
  const { text } = reportOf(reports, claim.report);
  return claim.names.some(({ span }) => {
    const before =
      text
        .slice(Math.max(0, span.start - REACH), span.start)
        .split(/[.;:!?\n](?:\s|$)/)
        .at(-1) ?? '';
    const words = before.match(/[\p{L}.]+/gu) ?? [];
    for (let last = words.length; last > 0; last--)
      for (const length of [3, 2, 1]) {
        const phrase = words.slice(Math.max(0, last - length), last).join(' ');
        const state = stateOfDemonym(phrase) ?? stateNamed(phrase);
        if (state !== null) return state === country;
      }
    return false;
  });
}
