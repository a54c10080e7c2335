import { stateName, stateOfDemonym, stateOfSeat } from '../../knowledge/index.ts';
import type { Token } from '../../model/annotation.ts';
import type { Place } from '../../model/claim.ts';
import type { PlaceMention } from '../../model/scene.ts';
import { mentionAt } from '../cast/index.ts';
import { ancestors, dependents, isRelation } from '../tree.ts';
import { type Ground, sentenceAt, tokenAt, wordAt } from './ground.ts';
import { peopleNoun } from './parties.ts';

/** Beyond this a place belongs to what is talked about ("the war in Ukraine"), not to where the talk was. */
const farthest = 4;
const occasion = /^(?:sidelines?|margins?|summit|meeting|conference|talks?|forum|session|ceremony|exercise|drill|dialogue)$/i;
const lands = /^(?:capital|desert|city|town|port|coast|waters?|region|province|territory|soil|mountains?|island)$/i;
const locating = new Set(['in', 'at', 'inside', 'near', 'outside', 'aboard', 'off']);

/** The word before a name, over its articles and adjectives: the preposition, if it is one. */
export function wordBefore(ground: Ground, mention: PlaceMention): string {
  const sentence = sentenceAt(ground, mention.sentence);
  let k = mention.first - 1;
  while (k > 0 && ['DET', 'ADJ', 'NUM'].includes(tokenAt(sentence, k).upos) && mention.first - k < 4) k--;
  return wordAt(sentence, k);
}

/** The place as a claim has it; the country of the state named right after a town completes it ("Bletchley, England"). */
export function asPlace(ground: Ground, mention: PlaceMention): Place {
  const next = (ground.places[mention.sentence] ?? []).find((p) => p.first >= mention.last && p.first <= mention.last + 2 && p.country !== null);
  return { name: mention.name, country: mention.country ?? next?.country ?? null };
}

/** Where the event at the token took place, as far as its own sentence says: the place it is tied to by "in" or "at" (or one of `also`). */
export function placeAt(ground: Ground, sentence: number, token: number, ...also: readonly string[]): Place | null {
  // "talks in Oslo": whatever the tree hangs the town on.
  const beside = (ground.places[sentence] ?? []).find((p) => locating.has(wordAt(sentenceAt(ground, sentence), token + 1)) && p.first === token + 2);
  if (beside !== undefined && tokenAt(sentenceAt(ground, sentence), token).upos === 'NOUN') return asPlace(ground, beside);
  let best: { mention: PlaceMention; cost: number } | undefined;
  for (const mention of ground.places[sentence] ?? []) {
    const before = wordBefore(ground, mention);
    if (!locating.has(before) && !also.includes(before)) continue;
    const cost = costOfPlace(ground, mention, token);
    if (cost < farthest && (best === undefined || cost < best.cost)) best = { mention, cost };
  }
  if (best !== undefined) return asPlace(ground, best.mention);
  return whereAt(ground, sentence, token) ?? seatAt(ground, sentence) ?? hereAt(ground, sentence, token) ?? groundsAt(ground, sentence, token);
}

/** "visited Oslo, where he met": the place named before "where". */
function whereAt(ground: Ground, sentence: number, token: number): Place | null {
  const here = sentenceAt(ground, sentence);
  const verb = tokenAt(here, token).upos === 'VERB' ? token : tokenAt(here, token).head;
  const where = verb < 0 ? undefined : dependents(here, verb, 'advmod', 'mark').find((k) => wordAt(here, k) === 'where');
  const before = where === undefined ? [] : (ground.places[sentence] ?? []).filter((p) => p.last <= where && where - p.last < 4);
  const nearest = before.at(-1);
  return nearest === undefined ? null : asPlace(ground, nearest);
}

/** "in the Egyptian desert", "in the Norwegian capital": a state's ground without a name of its own. */
function groundsAt(ground: Ground, sentence: number, token: number): Place | null {
  const here = sentenceAt(ground, sentence);
  const verb = tokenAt(here, token).upos === 'VERB' ? token : tokenAt(here, token).head;
  if (verb < 0) return null;
  const spot = dependents(here, verb, 'obl').find(
    (k) => lands.test(tokenAt(here, k).lemma) && dependents(here, k, 'case').some((c) => locating.has(wordAt(here, c))),
  );
  const country =
    spot === undefined
      ? null
      : dependents(here, spot, 'amod', 'compound')
          .map((k) => stateOfDemonym(tokenAt(here, k).text))
          .find((c) => c !== null);
  return country == null ? null : { name: stateName(country), country };
}

/** "met here today": the town of the dateline. */
function hereAt(ground: Ground, sentence: number, token: number): Place | null {
  const here = sentenceAt(ground, sentence);
  if (!dependents(here, token, 'advmod').some((k) => wordAt(here, k) === 'here') && wordAt(here, token + 1) !== 'here') return null;
  const dateline = (ground.places[0] ?? []).find((p) => p.first <= 2 && p.start <= sentenceAt(ground, 0).start + 20);
  return dateline === undefined ? null : asPlace(ground, dateline);
}

/**
 * What it costs to take a place for that of the event at the token: clause borders and common nouns on the way from the place up to it, or from
 * the event up to what both hang on. Names of those who took part cost little: parsers hang "in Ankara" on the last name before it.
 */
function costOfPlace(ground: Ground, mention: PlaceMention, token: number): number {
  const here = sentenceAt(ground, mention.sentence);
  const up = [mention.head, ...ancestors(here, mention.head)];
  const down = [token, ...ancestors(here, token)];
  const meeting = up.find((k) => down.includes(k));
  if (meeting === undefined) return farthest;
  let cost = Math.abs(mention.head - token) / 100;
  for (const k of up.slice(1, up.indexOf(meeting))) {
    if (isClause(tokenAt(here, k))) cost += farthest;
    else if (
      mentionAt(ground, mention.sentence, k)?.actors.length ||
      occasion.test(tokenAt(here, k).lemma) ||
      met(ground, mention.sentence, k, token)
    )
      cost += 0.5;
    else if (tokenAt(here, k).upos === 'PROPN') cost += 1;
    else cost += locates(ground, mention.sentence, k) ? 0.5 : farthest;
  }
  if (isClause(tokenAt(here, mention.head))) cost += farthest;
  for (const k of down.slice(0, down.indexOf(meeting))) cost += isClause(tokenAt(here, k)) ? 2 : 0.5;
  return cost;
}

/** "met with officials in Oslo", "joined partners in Oslo for talks": the officials are where they were met. */
function met(ground: Ground, sentence: number, k: number, event: number): boolean {
  const here = sentenceAt(ground, sentence);
  const token = tokenAt(here, k);
  const first = isRelation(token, 'conj') && token.head >= 0 ? tokenAt(here, token.head) : token;
  const joined = isRelation(first, 'obj') && first.head >= 0 && /^(?:join|meet)$/.test(tokenAt(here, first.head).lemma);
  if (joined && peopleNoun.test(token.text) && (first.head === event || tokenAt(here, event).head === first.head)) return true;
  return (
    peopleNoun.test(tokenAt(here, k).text) && tokenAt(here, k).head === event && dependents(here, k, 'case').some((c) => wordAt(here, c) === 'with')
  );
}

/** "at the plant in Krakow", not "at the forum in Krakow": a spot, where the event was. */
function locates(ground: Ground, sentence: number, k: number): boolean {
  const here = sentenceAt(ground, sentence);
  return (
    ['obl', 'nmod'].some((r) => isRelation(tokenAt(here, k), r)) &&
    dependents(here, k, 'case').some((c) => /^(?:at|inside|outside)$/.test(wordAt(here, c)))
  );
}

function isClause(token: Token): boolean {
  return ['acl', 'advcl', 'ccomp', 'parataxis'].some((r) => isRelation(token, r));
}

/** A seat of government that the sentence puts the event at though it is no place on the map ("at the White House", "to the Kremlin"). */
function seatAt(ground: Ground, sentence: number): Place | null {
  const here = sentenceAt(ground, sentence);
  for (const name of here.names) {
    const text = ground.scene.report.text.slice(name.start, name.end);
    const country = stateOfSeat(text);
    const before = wordAt(here, name.first - 1) === 'the' ? wordAt(here, name.first - 2) : wordAt(here, name.first - 1);
    if (country !== null && (before === 'at' || before === 'to' || before === 'in')) return { name: text, country };
  }
  return null;
}
