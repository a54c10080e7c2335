import {
  bodyNamed,
  mayBeginState,
  stateNamed,
  stateOfCapital,
  stateOfDemonym,
  stateOfMaker,
  stateOfSeat,
  statesOfCompound,
} from '../../knowledge/index.ts';
import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import type { ClaimId } from '../../model/ids.ts';
import type { Mention } from '../../model/scene.ts';
import { mentionAt } from '../cast/index.ts';
import { dependents } from '../tree.ts';
import { withConjuncts } from './clause.ts';
import { type StateList, stateLists } from './listed.ts';
import type { SceneIndex } from './scene-index.ts';

/** A state that words of a sentence name or stand for, at a token. */
export interface StateAt {
  readonly token: number;
  readonly country: Country;
}

// "the Ukraine crisis" is no doing of Ukraine's.
const NO_ACTOR =
  /^(?:crisis|war|conflict|issue|situation|invasion|aggression|border|question|attack|threat|problem|dispute|soil|territory|visit|trip|talks?|meeting|market|gas|oil|currency|law|region|airspace|waters?|coast|capital|city|media|television|newspaper|daily|dollar|euro|yen)$/i;

/** The states of a mention: those of all its actors, in alphabetical order. */
export function statesOfMention(index: SceneIndex, mention: Mention): readonly Country[] {
  return sorted(mention.actors.flatMap((id) => sideOf(index, id) ?? []));
}

/** The state that an actor acts for: its own, else that of an office it holds. */
function sideOf(index: SceneIndex, id: ClaimId): Country | null {
  const actor = index.actor(id);
  if (actor === undefined || actor.country !== null) return actor?.country ?? null;
  for (const role of actor.roles) {
    const country = role.country ?? (role.organisation === null ? null : (index.actor(role.organisation)?.country ?? null));
    if (country !== null) return country;
  }
  return null;
}

/** The states that a noun, with all that is coordinated with it, stands for: "Norway", "Minister Ana Costa", "the French navy", "Saab". */
export function statesOfNouns(index: SceneIndex, s: number, heads: readonly number[]): readonly Country[] {
  const sentence = sentenceAt(index, s);
  const nouns = heads.flatMap((head) => withConjuncts(sentence, [head]));
  const lists = nouns.length > 0 ? stateLists(sentence) : [];
  return sorted(nouns.flatMap((k) => [...statesOfNoun(index, s, k), ...listedAt(sentence, lists, k)]));
}

/** The states of a list that the noun begins or belongs to: "ministers of Finland, Estonia and Latvia". */
function listedAt(sentence: Sentence, lists: readonly StateList[], head: number): readonly Country[] {
  const own = lists.find(({ first, last }) => {
    if (head >= first && head < last) return true;
    const between = sentence.tokens.slice(head + 1, first).map((t) => t.text.toLowerCase());
    return (
      head < first &&
      between.length > 0 &&
      between.length < 9 &&
      between.filter((w) => w === 'of').length === 1 &&
      between.every((w) => /^(?:of|the|foreign|defen[cs]e|interior|health|trade|affairs|ministers?|ministries|and)$/.test(w))
    );
  });
  return own?.countries ?? [];
}

/** The states that the noun at token `head` stands for, without what is coordinated with it; empty where it stands for none. */
export function statesOfNoun(index: SceneIndex, s: number, head: number): readonly Country[] {
  const sentence = sentenceAt(index, s);
  // "We, the leaders of Norway and Fiji, …"
  const apposed = sentence.tokens[head]?.upos === 'PRON' ? dependents(sentence, head, 'appos') : [];
  if (apposed.length > 0) return statesOfNouns(index, s, apposed);
  const neighbour = namedNeighbour(sentence, head);
  if (neighbour !== null) return [neighbour];
  const several = adjectivesBefore(sentence, head);
  if (several.length > 1) return several;
  const mention = mentionAt(index.cast, s, head);
  if (mention) {
    const branch = branchOf(index, sentence, mention);
    if (branch !== null) return [branch];
    const states = statesOfMention(index, mention);
    if (states.length > 0) return states;
    const nationality = namesBody(index, mention) ? nationalityBefore(sentence, mention.first) : [];
    if (nationality.length > 0) return nationality;
    // "the Minister of Defence of Tanzania, Dr …" whose state the cast could not tell
    const spelt = mention.form === 'pronoun' ? [] : sorted(statesSpelt(sentence, mention.first, mention.last).map((f) => f.country));
    if (spelt.length === 1) return spelt;
  }
  const place = index.placesIn(s).find((p) => p.first <= head && head < p.last);
  if (place?.country) return [place.country];
  const own = nameAround(sentence, head);
  if (NO_ACTOR.test((sentence.tokens[head] as Token).lemma)) return [];
  const firm = /^[A-Z]/.test(own) ? stateOfMaker(own) : null;
  const named = stateNamed(own) ?? stateOfDemonym(own) ?? firm ?? stateOfCapital(own) ?? stateOfSeat(own);
  if (named) return [named];
  // "the government of India", "Indian officials", "India's navy", "a member of the Turkish parliament"
  const modifiers = dependents(sentence, head, 'nmod', 'amod', 'compound', 'nmod:poss', 'appos', 'flat').filter(
    (k) => Math.abs(k - head) < 12 && (k < head || standsForWhole(sentence, k)),
  );
  const modifying = sorted(
    withConjuncts(sentence, modifiers).flatMap((k) => (k === head ? [] : statesOfWords(index, s, k, k + 1).map((f) => f.country))),
  );
  return modifying.length > 0 ? modifying : nationalityBefore(sentence, head);
}

/** Mali in "Niger's neighbour Mali": a word for a relation before the name of the state that stands in it. */
function namedNeighbour(sentence: Sentence, head: number): Country | null {
  if (!/^(?:neighbou?r|ally|rival|partner)$/i.test((sentence.tokens[head] as Token).lemma)) return null;
  return (
    [3, 2, 1].map((length) => stateNamed(textOf(sentence, head + 1, Math.min(head + 1 + length, sentence.tokens.length)))).find((c) => c !== null) ??
    null
  );
}

/** The states that the words of tokens [first, last) name, by name, adjective or compound ("Indo-Israeli"), or whose actors they mention. */
export function statesOfWords(index: SceneIndex, s: number, first: number, last: number): StateAt[] {
  const found: StateAt[] = [];
  for (const mention of index.mentionsIn(s)) {
    if (mention.head < first || mention.head >= last) continue;
    for (const country of statesOfMention(index, mention)) found.push({ token: mention.head, country });
  }
  found.push(...statesSpelt(sentenceAt(index, s), first, last));
  const seen = new Set<Country>();
  return found.sort((a, b) => a.token - b.token).filter(({ country }) => !seen.has(country) && seen.add(country));
}

/** The states that tokens [first, last) spell out, whatever the cast made of them. Names of persons spell none ("Jordan"). */
export function statesSpelt(sentence: Sentence, first: number, last: number): StateAt[] {
  const found: StateAt[] = [];
  for (let k = first; k < last; k++) {
    const token = sentence.tokens[k] as Token;
    if (!/^[A-Z]/.test(token.text) || sentence.names.some((n) => n.type === 'person' && n.first <= k && k < n.last)) continue;
    const compound = joined(sentence, k, Math.min(last, k + 5));
    const pair = statesOfCompound(compound.text);
    if (pair.length > 0) {
      for (const country of pair) found.push({ token: k, country });
      k = compound.last - 1;
      continue;
    }
    // "Korean" of "North Korean", which the tree may hang by itself.
    const whole = k === first && k > 0 ? stateOfDemonym(textOf(sentence, k - 1, k + 1)) : null;
    if (whole !== null) {
      found.push({ token: k, country: whole });
      continue;
    }
    if (!mayBeginState(token.text)) continue;
    for (let length = Math.min(4, last - k); length > 0; length--) {
      const words = textOf(sentence, k, k + length);
      const country = stateNamed(words) ?? stateOfDemonym(words);
      if (!country || isPartOfRegion(sentence, k, k + length)) continue;
      found.push({ token: k, country });
      k += length - 1;
      break;
    }
  }
  return found;
}

/** "Latin America", "the East China Sea", "the Gulf of Mexico": a region whose name holds that of a state. */
function isPartOfRegion(sentence: Sentence, first: number, last: number): boolean {
  const before = sentence.tokens[first - 1]?.text ?? '';
  const next = sentence.tokens[last]?.text ?? '';
  if (/^(?:Seas?|Ocean|Peninsula|Straits?|Canal|Channel)$/.test(next)) return true;
  if (sentence.tokens[first]?.text === 'America') return /^(?:Latin|South|North|Central)$/.test(before);
  return before === 'of' && /^(?:Gulf|Sea|Straits?|Bay|Horn)$/.test(sentence.tokens[first - 2]?.text ?? '');
}

/** Countries without repetition, in alphabetical order. */
export function sorted(countries: readonly Country[]): readonly Country[] {
  return [...new Set(countries)].sort();
}

/** "the French space agency CNES": a body whose state the cast does not know, though a nationality may stand before its name; an international one has none. */
function namesBody(index: SceneIndex, mention: Mention): boolean {
  return mention.actors.every((id) => {
    const actor = index.actor(id);
    return actor?.actor === 'organisation' && actor.country === null && (bodyNamed(actor.name)?.among.length ?? 1) > 0;
  });
}

/** "Thales Australia": the branch of a firm in the state whose name follows its own. */
function branchOf(index: SceneIndex, sentence: Sentence, mention: Mention): Country | null {
  const next = sentence.tokens[mention.last];
  const last = sentence.tokens[mention.last - 1];
  if (next === undefined || last === undefined || next.upos !== 'PROPN' || next.head < mention.first || next.head >= mention.last) return null;
  return mention.actors.some((id) => index.actor(id)?.actor === 'organisation') && stateOfMaker(last.text) !== null ? stateNamed(next.text) : null;
}

function sentenceAt(index: SceneIndex, s: number): Sentence {
  return index.sentences[s] as Sentence;
}

/** The nationality at the beginning of a noun phrase, however the tree cuts it up: "German arms maker". */
function nationalityBefore(sentence: Sentence, head: number): readonly Country[] {
  for (let k = head - 1; k >= Math.max(0, head - 5); k--) {
    const token = sentence.tokens[k] as Token;
    const country = (k > 0 ? stateOfDemonym(textOf(sentence, k - 1, k + 1)) : null) ?? stateOfDemonym(token.text);
    if (country !== null && /^[A-Z]/.test(token.text)) return [country];
    if (token.upos !== 'ADJ' && token.upos !== 'NOUN' && token.upos !== 'PROPN') return [];
  }
  return [];
}

/** The states of coordinated adjectives before a noun: "Moroccan and Israeli officials". */
function adjectivesBefore(sentence: Sentence, head: number): readonly Country[] {
  if ((sentence.tokens[head] as Token).upos === 'PROPN') return [];
  const found: Country[] = [];
  let linked = false;
  for (let k = head - 1; k >= Math.max(0, head - 12); k--) {
    const token = sentence.tokens[k] as Token;
    const two = k > 0 ? stateOfDemonym(textOf(sentence, k - 1, k + 1)) : null;
    const country = two ?? stateOfDemonym(token.text);
    if (country !== null && /^[A-Z]/.test(token.text)) {
      found.push(country);
      if (two !== null) k--;
    } else if (token.text === ',' || token.upos === 'CCONJ') linked = true;
    // "Russian President X and North Korean leader Y": a noun between them has its own adjective.
    else if (linked && (token.upos === 'NOUN' || token.upos === 'PROPN')) break;
    else if (token.upos !== 'ADJ' && token.upos !== 'NOUN' && token.upos !== 'PROPN') break;
  }
  return linked && found.length > 1 ? sorted(found) : [];
}

function standsForWhole(sentence: Sentence, k: number): boolean {
  const preposition = dependents(sentence, k, 'case')[0];
  return preposition === undefined || (sentence.tokens[preposition] as Token).lemma === 'of';
}

/** The name that the token belongs to: a name of the annotation, else the token with its flat parts and capitalised compounds. */
function nameAround(sentence: Sentence, head: number): string {
  const name = sentence.names.find((n) => n.first <= head && head < n.last);
  if (name) return textOf(sentence, name.first, name.last);
  const parts = [head, ...dependents(sentence, head, 'flat', 'compound')].filter((k) => /^[A-Z&]/.test((sentence.tokens[k] as Token).text));
  return parts.length === 0 ? (sentence.tokens[head] as Token).text : textOf(sentence, Math.min(...parts), Math.max(...parts) + 1);
}

function textOf(sentence: Sentence, first: number, last: number): string {
  let text = '';
  for (let k = first; k < last; k++) {
    const token = sentence.tokens[k] as Token;
    const before = sentence.tokens[k - 1];
    text += k > first && before && before.end < token.start ? ` ${token.text}` : token.text;
  }
  return text;
}

/** The tokens from `first` on that stand together without a space. */
function joined(sentence: Sentence, first: number, limit: number): { text: string; last: number } {
  let last = first + 1;
  while (last < limit && (sentence.tokens[last - 1] as Token).end === (sentence.tokens[last] as Token).start) last++;
  const text = textOf(sentence, first, last).replace(/['’]s?$/, '');
  return { text, last };
}
