import { findState, stateNamed, stateOfAgency, stateOfDemonym, stateOfPlace, stateOfSeat } from '../../knowledge/index.ts';
import type { Country } from '../../model/country.ts';
import type { Report } from '../../model/report.ts';

/** Whose report it is: the state of the outlet or issuer, whether that is an office of state, and how much it tells. */
export interface Issuer {
  readonly country: Country;
  readonly official: boolean;
  readonly weight: number;
}

/** The state of a report's issuer, by its name or else by its address; null where neither tells. */
export function issuerOf(report: Pick<Report, 'source' | 'url'>): Issuer | null {
  const named = stateOfSource(report.source);
  if (named !== null) return { country: named, official: isOfficial(report.source ?? ''), weight: 4 };
  return report.url === null ? null : issuerOfAddress(report.url);
}

/** An office of state always prints its own office-holders without their state; an outlet nearly always. */
const isOfficial = (source: string): boolean =>
  /\b(?:ministry|department|house|government|office|embassy|bureau|presidency|kremlin|palace|cabinet|forces|army|navy|secretariat|pib)\b/i.test(
    source,
  );

/** The state of an outlet or issuer, by a state, a seat of government or a town in its name, or as a national news agency. */
export function stateOfSource(source: string | null): Country | null {
  if (source === null) return null;
  // "English edition", "French Service": a language, whose state is not the outlet's.
  const words = source
    .replace(/\b[A-Z]\p{Ll}+[ -](?:edition|language|service|version|desk|translation)\b/giu, ' ')
    .split(/[\s,]+/)
    .filter((w) => w !== '');
  for (const read of [stateOfSeat, stateNamed, stateOfDemonym, stateOfPlace, stateOfAgency]) {
    for (let length = 4; length > 0; length--) {
      for (let i = 0; i + length <= words.length; i++) {
        const state = read(words.slice(i, i + length).join(' '));
        if (state !== null) return state;
      }
    }
  }
  return null;
}

/** "mod.gov.in" is an office of state, "example.co.il" an outlet there; ".gov" and ".mil" alone are the United States'. */
function issuerOfAddress(url: string): Issuer | null {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  // The ends that are reserved for documents say nothing.
  const labels = host.replace(/\.(?:example|test|invalid)$/, '').split('.');
  const last = labels.at(-1) ?? '';
  const office = labels.some((label) => /^(?:gov|gob|gouv|govt|go|mil|government)$/.test(label));
  if (last === 'gov' || last === 'mil') return { country: 'USA', official: true, weight: 14 };
  const country = last.length === 2 && last !== 'tv' && last !== 'me' && last !== 'io' && last !== 'co' ? findState(last) : null;
  return country === null ? null : { country, official: office, weight: 2 };
}
