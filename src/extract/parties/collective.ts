import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { dependents } from '../tree.ts';
import type { Circle } from './context.ts';
import type { SceneIndex } from './scene-index.ts';
import { sorted, statesOfMention, statesOfNoun, statesOfWords } from './states.ts';

const COUNT: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4 };
const GROUP =
  /^(?:leader|minister|president|premier|side|party|country|nation|state|government|partner|ally|delegation|military|army|navy|official|chief|counterpart|neighbou?r|people|department|ministry|secretary|man|woman|diplomat|general|capital|head|interlocutor|monarch|chancellor|envoy|ambassador|speaker|commander|admiral|lawmaker|force|navy|police|republic|kingdom|economy)$/i;

/** How many a noun phrase such as "the two leaders", "both sides" or "the three" counts; null where the noun at `head` counts no group of states or of those who act for them. */
export function collectiveAt(sentence: Sentence, head: number): number | null {
  const token = sentence.tokens[head] as Token;
  const own = COUNT[token.text.toLowerCase()];
  if (own !== undefined && sentence.tokens[head - 1]?.text.toLowerCase() === 'the') return own;
  // "The parties discussed …"
  if (/^(?:parties|sides|interlocutors)$/i.test(token.text) && /^the$/i.test(sentence.tokens[head - 1]?.text ?? '')) return 2;
  if (!GROUP.test(token.lemma)) return null;
  for (const k of dependents(sentence, head, 'nummod', 'det')) {
    const count = COUNT[(sentence.tokens[k] as Token).text.toLowerCase()];
    if (count !== undefined && k < head) return count;
  }
  return null;
}

/**
 * The states that a counted group at token `head` means: those whose people the sentence before names, where they are as many; else what the
 * cast makes of it; else the engagement told last and the first of the report with as many states, at last those that its
 * opening names. Null where `head` counts no group; empty
 * where nothing fits.
 */
export function statesOfCollective(index: SceneIndex, s: number, head: number, circle: Circle | undefined): readonly Country[] | null {
  const sentence = index.sentences[s] as Sentence;
  const count = collectiveAt(sentence, head) ?? collectiveOwner(sentence, head) ?? (isUncounted(index, s, head) ? 2 : null);
  if (count === null) return null;
  // "The parties", "the ministers" of a meeting of three are all three.
  const main = circle?.told[0];
  const open = !dependents(sentence, head, 'nummod', 'det').some((k) => COUNT[(sentence.tokens[k] as Token).text.toLowerCase()] !== undefined);
  if (
    count === 2 &&
    open &&
    main !== undefined &&
    main.length > 2 &&
    main.length <= CROWD &&
    circle?.engaged.some((set) => set.join() === main.join())
  )
    return main;
  const fits = (set: readonly Country[] | null | undefined): boolean => set?.length === count;
  const people = s === 0 ? [] : statesOfPeople(index, s - 1);
  const sets = [...(circle?.here ?? []), people, statesOfNoun(index, s, head), ...(circle?.engaged ?? []), ...(circle?.told ?? []), circle?.named];
  return sets.find(fits) ?? openingStates(index, count);
}

/** "The ministers signed": several who are named nowhere in the sentence, so that they are those of whom the report has told. */
function isUncounted(index: SceneIndex, s: number, head: number): boolean {
  const sentence = index.sentences[s] as Sentence;
  const token = sentence.tokens[head] as Token;
  const bare = token.xpos === 'NNS' && GROUP.test(token.lemma) && /^the$/i.test(sentence.tokens[head - 1]?.text ?? '');
  return bare && dependents(sentence, head, 'nmod', 'acl', 'appos').length === 0 && statesOfNoun(index, s, head).length === 0;
}

/** "The commanders of the three navies": as many as those whose commanders they are. */
function collectiveOwner(sentence: Sentence, head: number): number | null {
  const owners = dependents(sentence, head, 'nmod').filter((k) => k > head && k - head < 6 && sentence.tokens[k]?.upos === 'NOUN');
  return owners.map((k) => collectiveAt(sentence, k)).find((count) => count !== null) ?? null;
}

const OPENING = 5;
const CROWD = 5;

/** The states that one of a report's first sentences names, where they are as many as asked for. */
function openingStates(index: SceneIndex, count: number): readonly Country[] {
  for (let s = 0; s < Math.min(OPENING, index.sentences.length); s++) {
    const states = sorted(statesOfWords(index, s, 0, (index.sentences[s] as Sentence).tokens.length).map((f) => f.country));
    if (states.length === count) return states;
  }
  return [];
}

/** The states of the people whom a sentence names. */
function statesOfPeople(index: SceneIndex, s: number): readonly Country[] {
  return sorted(
    index
      .mentionsIn(s)
      .filter((m) => m.form === 'name' && m.actors.some((id) => index.actor(id)?.actor === 'person'))
      .flatMap((m) => statesOfMention(index, m)),
  );
}
