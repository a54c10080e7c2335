import { dependents } from '../tree.ts';
import { agentsAt } from './agents.ts';
import { type Ground, sentenceAt, sideOf, wordAt } from './ground.ts';
import type { Parties } from './parties.ts';

// One clause may tell of several engagements, one with each of those it names.

const each = /^(?:respectively|separately|individually|separate|individual|respective|one-on-one)$/;
const colleagues = /^(?:guests|counterparts|visitors|colleagues)$/;
const numbers: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };

/** Whether the words of the verb or of its noun say that each was met alone ("met respectively with", "held separate talks with"). */
export function oneByOne(ground: Ground, sentence: number, ...tokens: readonly number[]): boolean {
  const here = sentenceAt(ground, sentence);
  return tokens.some((i) => [i - 1, i + 1, ...dependents(here, i, 'advmod', 'amod')].some((k) => each.test(wordAt(here, k))));
}

/** "talks with each of his guests", "met one on one": of two people alone, whoever else met that day. */
export function eachAlone(ground: Ground, sentence: number, i: number): boolean {
  const here = sentenceAt(ground, sentence);
  const behind = here.tokens.slice(i + 1, i + 4).map((t) => t.text.toLowerCase());
  return /^with each of\b|^one on one\b/.test(behind.join(' '));
}

/** "by the minister and by the mayor", "with A and with B": a preposition said again behind the verb or noun makes a meeting with each. */
export function saidAgain(ground: Ground, sentence: number, i: number, ...prepositions: readonly string[]): boolean {
  const here = sentenceAt(ground, sentence);
  const end = here.tokens.findIndex((t, k) => k > i && (t.upos === 'VERB' || t.text === ';'));
  const behind = here.tokens.slice(i + 1, end < 0 ? undefined : end).map((t) => t.text.toLowerCase());
  return prepositions.some((p) => behind.includes(p) && behind.some((word, k) => word === p && behind[k - 1] === 'and' && behind.indexOf(p) < k));
}

/** The agents with each of the others in turn; all of them together where fewer than two people stand on the other side. */
export function pairedOff(ground: Ground, agents: Parties, all: Parties): Parties[] {
  const partners = all.actors.filter((a) => !agents.actors.includes(a) && ground.actors.get(a)?.actor === 'person');
  if (partners.length < 2 || agents.actors.length === 0) return [all];
  return partners.map((partner) => {
    const actors = [...agents.actors, partner];
    return { actors, states: actors.flatMap((a) => sideOf(ground, a) ?? []), animate: true };
  });
}

/** Each of several people by himself; all together where they are no more than one. */
export function eachOf(ground: Ground, all: Parties): Parties[] {
  const people = all.actors.filter((a) => ground.actors.get(a)?.actor === 'person');
  return people.length < 2 ? [all] : people.map((a) => ({ actors: [a], states: [sideOf(ground, a) ?? []].flat(), animate: true }));
}

/** "with both his guests", "with each of his guests": those of other states whom the last sentence that names just so many of them, or several, names. */
export function guestsMeant(ground: Ground, sentence: number, verb: number): Parties | undefined {
  const here = sentenceAt(ground, sentence);
  const noun = here.tokens.findIndex((t, k) => k > verb && k < verb + 10 && colleagues.test(t.text.toLowerCase()));
  if (noun < 0) return undefined;
  const number = [noun - 1, noun - 2, noun - 3].map((k) => numbers[wordAt(here, k)]).find((n) => n !== undefined);
  const agents = agentsAt(ground, sentence, verb);
  const homes = new Set(agents.actors.map((a) => sideOf(ground, a)));
  const every = [noun - 2, noun - 3].some((k) => wordAt(here, k) === 'each');
  if ((number === undefined && !every) || agents.actors.length === 0) return undefined;
  for (let s = sentence - 1; s >= Math.max(0, sentence - 12); s--) {
    const people = (ground.mentions[s] ?? []).flatMap((m) => m.actors).filter((a) => ground.actors.get(a)?.actor === 'person');
    const foreign = [...new Set(people)].filter((a) => !homes.has(sideOf(ground, a)));
    if (number === undefined ? foreign.length > 1 : foreign.length === number)
      return { actors: foreign, states: foreign.flatMap((a) => sideOf(ground, a) ?? []), animate: true };
  }
  return undefined;
}
