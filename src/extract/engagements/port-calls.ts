import { stateNamed, stateOfShipPrefix } from '../../knowledge/index.ts';
import type { Place } from '../../model/claim.ts';
import type { Country } from '../../model/country.ts';
import { datingAt } from '../dates/index.ts';
import { dependents, listFrom } from '../tree.ts';
import { governedBy, objectsOf, subjectsOf } from './arguments.ts';
import { type Ground, lemmaAt, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { byVerb, sailing, ships, travelVerbs } from './lexicon.ts';
import { statesAround, statesNamed } from './parties.ts';
import { placeAt } from './places.ts';
import { standingOfVerb } from './status.ts';
import { outright, type Telling } from './telling.ts';
import { placesUnder } from './visits.ts';

/** Calls of a navy's ships at a foreign port: "the Chilean frigate X docked in Oslo", "two ships of the Omani navy made a port call at". */
export function portCallTellings(ground: Ground, sentence: number): Telling[] {
  const here = sentenceAt(ground, sentence);
  return here.tokens.flatMap((token, i): Telling[] => {
    if (token.upos !== 'VERB') return [];
    const call = objectsOf(here, i).find((k) => /^(?:call|visit|stop|stopover|entry)$/.test(lemmaAt(here, k)));
    if (!sailing.has(lemmaAt(here, i)) && !(call !== undefined && /^(?:make|pay|begin|start|conclude|end|complete)$/.test(lemmaAt(here, i))))
      return [];
    const status = standingOfVerb(here, i, sentence === 0);
    if (status === 'idle') return [];
    const ways = byVerb(travelVerbs, here, i) ?? ['in', 'at', 'to', 'for'];
    const goals = [
      ...governedBy(here, i, 'in', 'at', 'to', 'into', ...ways),
      ...(ways.includes('obj') ? objectsOf(here, i) : []),
      ...(call === undefined ? [] : governedBy(here, call, 'to', 'at', 'in')),
    ];
    const places = [...placesUnder(ground, sentence, goals), placeAt(ground, sentence, i)].filter((p) => p !== null);
    const place = places.find((p) => p.country !== null) ?? hereabouts(ground, places[0]);
    if (place?.country == null) return [];
    const from = navyOf(ground, sentence, subjectsOf(here, i)) ?? navyBefore(ground, sentence, subjectsOf(here, i), place.country);
    if (from === null || place.country === from) return [];
    const navy = [...ground.actors.values()].find((a) => a.actor === 'state' && a.country === from);
    if (navy === undefined) return [];
    return [
      {
        kind: 'visit',
        status,
        sentence,
        token: i,
        parties: [{ actor: navy.id, role: 'guest' }],
        states: [from],
        place,
        date: datingAt(ground.scene, sentence, i),
        about: null,
        ...outright,
        span: { start: here.start, end: here.end },
      },
    ];
  });
}

/** A pier that no atlas has, in a report written in the port: in the country of the dateline. */
function hereabouts(ground: Ground, pier: Place | undefined): Place | undefined {
  const town = (ground.places[0] ?? []).find((p) => p.first <= 2 && p.start <= sentenceAt(ground, 0).start + 20);
  return pier === undefined || town?.country == null ? undefined : { ...pier, country: town.country };
}

/** The one state whose ships the nouns mean: by an adjective, a possessor, or the navy that they are of. */
function navyOf(ground: Ground, sentence: number, nouns: readonly number[]): Country | null {
  const here = sentenceAt(ground, sentence);
  const heads = nouns
    .flatMap((k) => listFrom(here, k))
    .flatMap((k) => [k, ...dependents(here, k, 'compound', 'appos', 'nmod').filter((d) => ships.test(tokenAt(here, d).text))]);
  const prefixed = heads.flatMap((k) => [k, ...dependents(here, k)]).flatMap((k) => stateOfShipPrefix(tokenAt(here, k).text) ?? []);
  if (new Set(prefixed).size === 1) return prefixed[0] ?? null;
  const named = heads.filter((k) => ships.test(tokenAt(here, k).text));
  const countries = named.flatMap((k) => {
    const parts = [k, ...dependents(here, k)];
    return parts.flatMap((d) => [
      ...statesAround(ground, sentence, d),
      ...(wordAt(here, d + 1) === "'s" || dependents(here, d, 'case').length > 0
        ? statesNamed(tokenAt(here, d).text)
        : stateAs(tokenAt(here, d).text)),
    ]);
  });
  const unique = [...new Set(countries)];
  return unique.length === 1 ? (unique[0] ?? null) : null;
}

/** "the ship": the navy whose ship the sentences before named, by the ship's name or as "of the Danish Navy"; ships of the port's own state stay there. */
function navyBefore(ground: Ground, sentence: number, nouns: readonly number[], port: Country): Country | null {
  const here = sentenceAt(ground, sentence);
  if (!nouns.some((k) => ships.test(tokenAt(here, k).text) && dependents(here, k, 'det').some((d) => wordAt(here, d) === 'the'))) return null;
  for (let s = sentence - 1; s >= 0; s--) {
    const { tokens } = sentenceAt(ground, s);
    const found = tokens.flatMap((t, k) => {
      const prefix = stateOfShipPrefix(t.text);
      if (prefix !== null) return [prefix];
      if (/^navy$/i.test(t.text)) return statesNamed(tokens[k - 1]?.text ?? '');
      return ships.test(t.text) ? statesNamed(tokens[k - 1]?.text ?? '') : [];
    });
    // Of a sentence with two ships the first is the one that it is about.
    const foreign = found.find((c) => c !== port);
    if (foreign !== undefined) return foreign;
  }
  return null;
}

const stateAs = (word: string): Country[] => {
  const state = stateNamed(word);
  return state === null ? [] : [state];
};
