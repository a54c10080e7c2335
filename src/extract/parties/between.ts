import type { Sentence, Token } from '../../model/annotation.ts';
import { mentionAt } from '../cast/index.ts';
import { prepositionals, withConjuncts } from './clause.ts';
import type { SceneIndex } from './scene-index.ts';
import { statesOfNoun } from './states.ts';

/** The nouns of the first "between … and …" or "among …" whose preposition stands in tokens [first, last) of a sentence; empty without one. */
export function nounsBetween(index: SceneIndex, s: number, first: number, last: number): number[] {
  const sentence = index.sentences[s] as Sentence;
  const limit = Math.min(sentence.tokens.length, last);
  for (let k = first; k < limit; k++) {
    const word = (sentence.tokens[k] as Token).text.toLowerCase();
    if (word === ';') return [];
    if (word !== 'between' && word !== 'among' && word !== 'amongst') continue;
    const end = listEnd(sentence, k + 1);
    const inside = index.mentionsIn(s).filter((m) => m.first > k && m.last <= end);
    const outermost = inside.filter(
      (m) => !inside.some((o) => o !== m && o.actors.length > 0 && o.first <= m.first && m.last <= o.last && o.last - o.first > m.last - m.first),
    );
    const tree = prepositionals(sentence, k, k + 1).map((o) => o.head);
    return [...new Set([...outermost.map((m) => m.head), ...tree.filter((h) => h < end)])].sort((a, b) => a - b);
  }
  return [];
}

/** "between the government of Chile and the regional government": two sides of one state, which bind no other. */
export function isWithinOne(index: SceneIndex, s: number, between: readonly number[]): boolean {
  const { tokens } = index.sentences[s] as Sentence;
  const states = between.map((k) => statesOfNoun(index, s, k));
  const regional = (k: number): boolean =>
    tokens.slice(Math.max(0, k - 3), k + 1).some((t) => /^(?:regional|provincial|autonomous|municipal|state)$/i.test(t.text));
  const named = new Set(states.flat());
  return between.length >= 2 && named.size === 1 && between.every((k, i) => (states[i] as readonly string[]).length > 0 || regional(k));
}

/** Whether a party is named that acts for no state we know (the EU, a firm, the head of NATO): what else the report tells of states does not help then. */
export function namesStranger(index: SceneIndex, s: number, heads: readonly number[]): boolean {
  const sentence = index.sentences[s] as Sentence;
  return withConjuncts(sentence, heads).some((h) => {
    const ids = mentionAt(index.cast, s, h)?.actors ?? [];
    return ids.some((id) => {
      const actor = index.actor(id);
      if (actor === undefined || actor.country !== null || statesOfNoun(index, s, h).length > 0) return false;
      if (actor.actor === 'organisation') return !actor.described;
      return actor.roles.some((role) => role.organisation !== null && index.actor(role.organisation)?.country === null);
    });
  });
}

/** Whether a person is named whose state the report does not tell in so many words ("Presidents A and B"). */
export function namesUnplaced(index: SceneIndex, s: number, heads: readonly number[]): boolean {
  const sentence = index.sentences[s] as Sentence;
  return withConjuncts(sentence, heads).some((h) =>
    (mentionAt(index.cast, s, h)?.actors ?? []).some((id) => index.actor(id)?.actor === 'person' && index.actor(id)?.country === null),
  );
}

/** Where the list after "between" ends: at the first verb, relative pronoun or preposition after its "and". */
function listEnd(sentence: Sentence, start: number): number {
  let joined = false;
  for (let k = start; k < sentence.tokens.length; k++) {
    const token = sentence.tokens[k] as Token;
    const word = token.text.toLowerCase();
    if (word === 'and') joined = true;
    // "between the two countries, the palace announced": a comma with no "and" to come ends it.
    if (word === ',' && !joined && !andFollows(sentence, k)) return k;
    if (/^(?:VBD|VBZ|VBP|MD|WDT|WP|WRB|VBG)$/.test(token.xpos) || token.text === ';') return k;
    if (joined && /^(?:on|to|during|at|after|before|which|when|while|under|that|as|will|who)$/.test(word)) return k;
    if (joined && /^(?:in|for)$/.test(word) && !/^[A-Z]/.test(sentence.tokens[k - 1]?.text ?? '')) return k;
  }
  return sentence.tokens.length;
}

function andFollows(sentence: Sentence, comma: number): boolean {
  for (let k = comma + 1; k < sentence.tokens.length; k++) {
    const token = sentence.tokens[k] as Token;
    if (token.text.toLowerCase() === 'and') return true;
    if (/^(?:VBD|VBZ|VBP|MD|WDT|WP)$/.test(token.xpos)) return false;
  }
  return false;
}
