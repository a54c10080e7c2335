import { isRelation } from '../tree.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import type { Parties } from './parties.ts';
import { asPlace, placeAt } from './places.ts';
import type { Telling } from './telling.ts';
import { visitTelling, writtenAt } from './visit-telling.ts';

const sites =
  /^(?:shipyard|dockyard|yard|dock|factory|plant|base|range|academy|headquarters|barracks|facility|facilities|workshop|laboratory|hospital|school|museum|cent(?:re|er)|port|airfield|depot|farm|mine|mill|refinery|terminal|consulate|embassy|market|camp|clinic|university|institute|mosque|church|cathedral|temple|site|reactor|dam|bridge|station|hangar|garrison|exhibition)$/;

/**
 * "toured the shipyard", "walked through the yard in Gdynia": a visit to a site, apart from the one to the country; it lies where the words put it, else
 * where the report was written, else where its other engagements have the guest.
 */
export function siteTelling(
  ground: Ground,
  sentence: number,
  token: number,
  status: Telling['status'],
  goals: readonly number[],
  guests: Parties,
): Telling | undefined {
  const here = sentenceAt(ground, sentence);
  const site = goals.find((k) => sites.test(lemmaAt(here, k)));
  if (site === undefined) return undefined;
  const inside = (ground.places[sentence] ?? []).find(
    (p) => p.first > site && p.first <= site + 4 && /^(?:in|at|near|outside|of)$/.test(wordAt(here, p.first - 1)),
  );
  const named = inside === undefined ? placeAt(ground, sentence, token) : asPlace(ground, inside);
  const written = writtenAt(ground, guests);
  const place = named === null ? written : { ...named, country: named.country ?? written?.country ?? null };
  const about = nameOf(ground, sentence, site);
  return { ...visitTelling(ground, sentence, token, status, guests, place), about, refersBack: place?.country == null };
}

/** What the site is called: its noun with the names right around it ("SIMA yard", "Camp Hansen"). */
function nameOf(ground: Ground, sentence: number, site: number): string {
  const here = sentenceAt(ground, sentence);
  // "a 310-bed hospital" is not called "bed hospital".
  const part = (k: number) => isRelation(tokenAt(here, k), 'compound') && tokenAt(here, k).head === site && wordAt(here, k - 1) !== '-';
  const proper = (k: number) => /^\p{Lu}/u.test(here.tokens[k]?.text ?? '') && k > 0;
  let [first, last] = [site, site];
  while (first > 0 && (proper(first - 1) || part(first - 1))) first--;
  while (proper(site) && proper(last + 1)) last++;
  return ground.scene.report.text.slice(tokenAt(here, first).start, tokenAt(here, last).end).replace(/\s+/g, ' ');
}
