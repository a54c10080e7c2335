import type { Sentence, Token } from '../../model/annotation.ts';
import type { Country } from '../../model/country.ts';
import { ancestors, dependents, isRelation } from '../tree.ts';
import { type Clause, clauseAt } from './clause.ts';
import type { SceneIndex } from './scene-index.ts';
import { statesOfNouns } from './states.ts';

const SPEAKING = new Set('say tell announce add state declare pledge promise confirm note stress vow write'.split(' '));

/**
 * The states that act in a clause. Where its subject is only a pronoun that the cast could not place ("they", "we"), they are those of whoever
 * the sentence says spoke of it: "Peru and Chile said they would …", "We will …, the Peruvian minister said".
 */
export function statesActing(index: SceneIndex, s: number, clause: Clause): readonly Country[] {
  const states = statesOfNouns(index, s, clause.subjects);
  const sentence = index.sentences[s] as Sentence;
  if (states.length > 0 || !clause.subjects.every((k) => (sentence.tokens[k] as Token).upos === 'PRON')) return states;
  const spoken = dependents(sentence, clause.verb, 'parataxis', 'ccomp');
  const speech = [...ancestors(sentence, clause.verb), ...spoken].find((k) => SPEAKING.has((sentence.tokens[k] as Token).lemma));
  if (speech === undefined) return [];
  const speakers = clauseAt(sentence, speech).subjects.filter((k) => !clause.subjects.includes(k));
  const inverted = dependents(sentence, speech, 'nsubj').filter((k) => !isRelation(sentence.tokens[k] as Token, 'conj'));
  return statesOfNouns(index, s, speakers.length > 0 ? speakers : inverted);
}
