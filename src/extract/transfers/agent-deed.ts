import type { Sentence, Token } from '../../model/annotation.ts';
import { prepositionals, type SceneIndex, sorted, statesOfNouns, statesOfWords } from '../parties/index.ts';
import { dependents } from '../tree.ts';
import type { Deed } from './deed.ts';
import type { Item } from './items.ts';
import type { DeedWord } from './lexicon.ts';

/** What "Chile is a big buyer of Germany's submarines" tells: the subject of the copula buys or supplies. */
export function agentDeed(index: SceneIndex, s: number, noun: number, word: DeedWord, items: readonly Item[]): Deed | null {
  const sentence = index.sentences[s] as Sentence;
  const token = sentence.tokens[noun] as Token;
  const predicate =
    dependents(sentence, noun, 'cop').length > 0
      ? noun
      : dependents(sentence, token.head < 0 ? noun : token.head, 'cop').length > 0
        ? token.head
        : -1;
  const remaining =
    predicate < 0 && token.head >= 0 && /^(?:remain|become|stay)$/.test((sentence.tokens[token.head] as Token).lemma) ? token.head : predicate;
  if (remaining < 0) return null;
  const subjects = statesOfNouns(index, s, dependents(sentence, remaining, 'nsubj'));
  const moved = items.filter((i) => (i.first > noun && i.first - noun < 12) || i.last === noun);
  if (subjects.length === 0 || moved.length === 0) return null;
  const obliques = prepositionals(sentence, noun + 1, sentence.tokens.length);
  const by = (...prepositions: string[]) =>
    sorted(obliques.filter((o) => prepositions.includes(o.preposition)).flatMap((o) => statesOfNouns(index, s, [o.head])));
  const owners = sorted(
    dependents(sentence, noun, 'nmod:poss', 'amod', 'compound').flatMap((k) => [
      ...statesOfNouns(index, s, [k]),
      ...statesOfWords(index, s, k, k + 1).map((f) => f.country),
    ]),
  ).filter((c) => !subjects.includes(c));
  const others = (list: readonly string[]) => list.filter((c) => !subjects.includes(c));
  return word.direction === 'supply'
    ? {
        token: noun,
        suppliers: subjects,
        recipients: owners.length > 0 ? owners : others(by('to', 'for')),
        items: moved,
        stage: word.stage,
        fromMaker: false,
      }
    : {
        token: noun,
        suppliers: owners.length > 0 ? owners : others(by('from')),
        recipients: subjects,
        items: moved,
        stage: word.stage,
        fromMaker: true,
      };
}
